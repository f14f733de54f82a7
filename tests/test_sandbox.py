"""What the operating system holds our processes to."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk import sandbox

ROOT = Path(__file__).resolve().parents[1]
ALLOW, DENY, KILL = 0x7FFF0000, 0x0005000D, 0x80000000
X86, ARM, I386 = 0xC000003E, 0xC00000B7, 0x40000003
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="LOUD: these promises are the Linux kernel's"
)


def verdict(machine: str, architecture: int, number: int, first: int = 0) -> int:
    """Run the filter as the kernel would, on one call."""
    code = sandbox.network_filter(machine)
    data = struct.pack("=iIQQ", number, architecture, 0, first).ljust(64, b"\0")
    place = value = 0
    while True:
        operation, true, false, operand = struct.unpack_from("HBBI", code, place * 8)
        place += 1
        if operation == 0x06:
            return int(operand)
        if operation == 0x20:
            value = struct.unpack_from("=I", data, operand)[0]
        elif operation in (0x15, 0x35):
            holds = value == operand if operation == 0x15 else value >= operand
            place += true if holds else false
        else:
            raise AssertionError(operation)


@pytest.mark.parametrize(
    ("machine", "architecture", "socket"), [("x86_64", X86, 41), ("aarch64", ARM, 198)]
)
def test_the_filter_leaves_local_sockets_only(machine: str, architecture: int, socket: int) -> None:
    assert verdict(machine, architecture, socket, 1) == ALLOW
    for family in (0, 2, 10, 16, 17, 38, 40, (1 << 32) - 1):
        assert verdict(machine, architecture, socket, family) == DENY
    assert verdict(machine, architecture, socket, (7 << 32) | 1) == ALLOW  # the kernel takes an int
    for number in (425, 438):
        assert verdict(machine, architecture, number) == DENY
    allowed = [n for n in range(470) if verdict(machine, architecture, n, 2) == ALLOW]
    assert len(allowed) == 470 - 3


@pytest.mark.parametrize(("machine", "architecture"), [("x86_64", X86), ("aarch64", ARM)])
def test_a_call_of_a_foreign_architecture_ends_the_process(machine: str, architecture: int) -> None:
    for other in {X86, ARM, I386} - {architecture}:
        assert verdict(machine, other, 1) == KILL


def test_the_x32_numbers_are_refused_on_x86_64() -> None:
    assert verdict("x86_64", X86, 0x40000000 | 41, 2) == DENY
    assert verdict("x86_64", X86, 0x40000000 | 1) == DENY


def in_child(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", "import os, sys\nfrom mentordesk import sandbox\n" + code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout.strip()


def test_no_core_file_and_no_reader_of_memory() -> None:
    code = """
import ctypes, resource
resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.getrlimit(resource.RLIMIT_CORE)[1]))
dumpable = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
before = dumpable()
sandbox.forbid_dumps()
print(before, dumpable(), resource.getrlimit(resource.RLIMIT_CORE))
"""
    assert in_child(code) == "1 0 (0, 0)"


@pytest.mark.parametrize("holds", [True, False])
def test_a_child_dies_with_its_parent_and_without_the_rule_it_does_not(holds: bool) -> None:
    child = f"""
import os, sys
from mentordesk import sandbox
if {holds}: sandbox.die_with_parent(os.getppid())
os.write(1, b"%d\\n" % os.getpid())
import select
select.select([], [], [], 20)
"""
    parent = f"""
import subprocess, sys
subprocess.Popen([sys.executable, "-c", {child!r}], cwd={str(ROOT)!r})
import select
select.select([], [], [], 20)
"""
    reader, writer = os.pipe()
    with subprocess.Popen([sys.executable, "-c", parent], stdout=writer) as process:
        os.close(writer)
        pid = int(os.read(reader, 32))
        process.kill()
    fd = os.pidfd_open(pid)
    try:
        import select

        ended = bool(select.select([fd], [], [], 2.0 if holds else 0.3)[0])
        assert ended == holds
    finally:
        if not holds:
            os.kill(pid, 9)
        os.close(fd)
        os.close(reader)


def test_a_child_whose_parent_is_gone_already_ends_at_once() -> None:
    code = "sandbox.die_with_parent(os.getppid() + 1); print('still here')"
    assert in_child(code) == ""


def test_landlock_leaves_named_folders_and_ports_only(tmp_path: Path) -> None:
    desk, mailbox = tmp_path / "desk.db", tmp_path / "mailbox.db"
    desk.write_text("private")
    mailbox.write_text("letters")
    code = f"""
import socket
def tries(act):
    try:
        act()
        return "yes"
    except OSError:
        return "no"
first, second = (socket.create_server(("127.0.0.1", 0)) for _ in range(2))
ports = [one.getsockname()[1] for one in (first, second)]
def reaches(port):
    with socket.socket() as one:
        one.connect(("127.0.0.1", port))
def answers():
    return [
        tries(lambda: open({str(desk)!r}).read()),
        tries(lambda: open({str(mailbox)!r}, "r+").write("x")),
        tries(lambda: os.listdir({str(tmp_path)!r})),
        tries(lambda: open(os.path.join(sys.base_prefix, "bin"), "w")),
        tries(lambda: reaches(ports[0])),
        tries(lambda: reaches(ports[1])),
    ]
before = answers()
abi = sandbox.confine([sys.base_prefix, "/nowhere"], [{str(mailbox)!r}], [ports[0]])
import wave  # a late import still works
print(abi > 0, *before, *answers())
"""
    words = in_child(code).split()
    if words[0] == "False":
        pytest.skip("LOUD: this kernel has no Landlock; the courier is held by its keys alone")
    assert words[1:7] == ["yes", "yes", "yes", "no", "yes", "yes"]
    assert words[7:] == ["no", "yes", "no", "no", "yes", "no"]
