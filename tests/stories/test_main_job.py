"""The main job as one story: a desk, a courier, a server, each a real process."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from mentordesk.vault import keys, unlock
from mentordesk.vault.layout import DeskFolder
from tests.cli.conftest import desk  # noqa: F401 - the fixture
from tests.cli.terminal import PASSPHRASE, Terminal
from tests.driving.memory import can_look, of_key, of_text, scan
from tests.stories.programme import RunningServer

CANARY = "CNRY-wandering-heron-77"
needs_root = pytest.mark.skipif(not can_look(), reason="NOT RUN: reading memory needs root")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    with RunningServer(tmp_path / "server") as running:
        yield running


def states(terminal: Terminal) -> dict[str, str]:
    listed = json.loads(terminal.run("ledger", "--json").out)
    return {letter["kind"]: letter["state"] for letter in listed}


def test_a_summary_goes_out_comes_back_signed_and_is_erased_again(
    desk: Terminal,  # noqa: F811
    server: RunningServer,
) -> None:
    assert desk.run("journal", "add", f"I doubt myself {CANARY}").code == 0
    assert desk.run("person", "add", f"Jonas {CANARY}", "--zone", "Africa/Nairobi").code == 0
    people = json.loads(desk.run("person", "list", "--json").out)
    pair = people[0]["partner"]["pair"]["id"]
    assert desk.run("session", "add", pair, "2026-11-20T10:00").code == 0
    assert desk.run("enrol", server.invite()).code == 0
    assert desk.run("share", "on", "attendance", "--to", "office").code == 0
    shown = json.loads(desk.run("preview", "attendance", "--month", "2026-11", "--json").out)[0]
    assert shown["content"]["planned"] == "1"
    sent = desk.run("share", "send", "attendance", "--month", "2026-11", "--yes")
    assert sent.code == 0, sent.err
    assert states(desk) == {"summary": "posted", "consent": "posted", "enrol": "posted"}
    went = desk.run("sync", "--json")
    assert went.code == 0, went.err
    assert json.loads(went.out)["confirmed"] == 3
    assert set(states(desk).values()) == {"confirmed"}
    assert desk.run("withdraw", "attendance").code == 0
    back = json.loads(desk.run("sync", "--json").out)
    assert back["erased"] == 1
    assert states(desk) == {
        "withdraw": "erased",
        "summary": "erased",
        "consent": "erased",
        "enrol": "confirmed",
    }
    on_disk = server.bytes_on_disk()
    assert CANARY.encode() not in on_disk
    assert b"Jonas" not in on_disk
    assert b"Sessions, in numbers" not in on_disk  # the consent's words went with it


def test_without_a_server_nothing_is_lost_and_nothing_is_called_failed(
    desk: Terminal,  # noqa: F811
    tmp_path: Path,
) -> None:
    closed = RunningServer(tmp_path / "closed")
    desk.run("enrol", closed.invite())
    said = desk.run("sync", "--json")
    assert said.code == 8
    assert json.loads(said.out)["code"] == "no-link"
    with closed:
        assert json.loads(desk.run("sync", "--json").out)["confirmed"] == 1


@dataclass
class Silence:
    """A server that takes a connection and says nothing, so that a courier stands still."""

    port: int
    met: threading.Event


@pytest.fixture
def silent_server() -> Iterator[Silence]:
    listener = socket.create_server(("127.0.0.1", 0))
    silence = Silence(int(listener.getsockname()[1]), threading.Event())
    held: list[socket.socket] = []

    def hold() -> None:
        with suppress(OSError):
            held.append(listener.accept()[0])
            held[0].recv(1)  # the head is on its way: the bundle has been made
            silence.met.set()

    thread = threading.Thread(target=hold, daemon=True)
    thread.start()
    yield silence
    listener.close()
    for one in held:
        one.close()
    thread.join(10)


def courier(folder: Path, key: bytes, *prefix: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-I", "-m", "mentordesk.sync.courier", str(folder / "mailbox.db")]
    process = subprocess.Popen(
        [*prefix, *command, "--asked"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": "/usr/bin:/bin"} if prefix else {},
    )
    assert process.stdin is not None
    process.stdin.write(key)
    process.stdin.flush()
    return process


@needs_root
def test_the_courier_holds_neither_key_nor_word_of_the_desk(
    desk: Terminal,  # noqa: F811
    tmp_path: Path,
    silent_server: Silence,
) -> None:
    desk.run("journal", "add", CANARY)
    told = RunningServer(tmp_path / "told")
    object.__setattr__(told.home, "url", f"http://127.0.0.1:{silent_server.port}")
    desk.run("enrol", told.invite())
    master = unlock.with_passphrase(DeskFolder(str(desk.folder)), bytearray(PASSPHRASE.encode()))
    own = bytes(keys.mailbox_key(master))
    process = courier(desk.folder, own)
    try:
        needles = of_key("desk key", bytes(keys.desk_key(master)))
        needles |= of_key("master key", bytes(master)) | of_text("canary", CANARY)
        assert silent_server.met.wait(30)
        assert [name for name, count in scan(process.pid, needles).items() if count] == []
        control = scan(process.pid, {"url": f"127.0.0.1:{silent_server.port}".encode()})
        assert control["url"] > 0  # the eye sees what is there
    finally:
        process.kill()
        process.communicate()


def opened_files(log: Path) -> set[str]:
    lines = log.read_text(errors="replace").splitlines()
    return {
        line.split('"')[1].rsplit("/", 1)[-1] for line in lines if "openat(" in line and '"' in line
    }


def test_the_courier_opens_the_mailbox_and_never_the_desk(
    desk: Terminal,  # noqa: F811
    server: RunningServer,
    tmp_path: Path,
) -> None:
    desk.run("enrol", server.invite())
    master = unlock.with_passphrase(DeskFolder(str(desk.folder)), bytearray(PASSPHRASE.encode()))
    log = tmp_path / "trace"
    trace = ("strace", "-f", "-e", "trace=openat,open", "-o", str(log))
    process = courier(desk.folder, bytes(keys.mailbox_key(master)), *trace)
    out = process.communicate(timeout=60)[0]
    assert json.loads(out)["code"] == "delivered"
    assert "mailbox.db" in opened_files(log)
    assert not {name for name in opened_files(log) if name.startswith("desk.db")}
    control = tmp_path / "control"
    subprocess.run(
        [
            "strace",
            "-f",
            "-e",
            "trace=openat",
            "-o",
            str(control),
            "cat",
            str(desk.folder / "desk.db"),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    assert "desk.db" in opened_files(control)


CONFINED = """
import sys
from mentordesk import sandbox
if sys.argv[2] == "confined":
    if not sandbox.confine([], []):
        sys.exit(9)
try:
    open(sys.argv[1], "rb").close()
except PermissionError:
    sys.exit(7)
"""


def test_landlock_keeps_the_courier_from_the_desk_where_the_platform_has_it(
    desk: Terminal,  # noqa: F811
) -> None:
    def status(how: str) -> int:
        command = [sys.executable, "-I", "-c", CONFINED, str(desk.folder / "desk.db"), how]
        return subprocess.run(command, check=False).returncode

    assert status("free") == 0  # the control
    confined = status("confined")
    if confined == 9:
        pytest.skip("NOT RUN: this kernel has no Landlock; the authorizer and the key still hold")
    assert confined == 7
