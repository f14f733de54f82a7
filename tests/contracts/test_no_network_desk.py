"""G8: the whole desk works without any network, and opens no internet socket. Both have controls."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.driving.desk import RunningDesk, running

SOCKET = re.compile(r"socket(?:pair)?\((AF_\w+)")
NEEDS_ROOT = pytest.mark.skipif(
    os.geteuid() != 0, reason="LOUD: only root may make an empty network namespace"
)


def a_day_at_the_desk(desk: RunningDesk) -> None:
    """Write, search, look at every place and the help, lock, come back."""
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)
    desk.type("The heron stood still.")
    desk.press("Ctrl+K")
    desk.type("heron")
    desk.press("Escape", "Alt+1", "Alt+2", "F1", "F1", "Ctrl+,")
    desk.lock()
    desk.unlock()
    desk.click("rail-journal")
    desk.wait("entry-body", text="The heron stood still.")


def links_of(pid: int) -> list[str] | None:
    """The network links that a process sees; None of one that has ended, as a gate does."""
    try:
        with open(f"/proc/{pid}/net/dev", encoding="ascii") as file:
            return [line.split(":")[0].strip() for line in file if ":" in line]
    except (FileNotFoundError, ProcessLookupError):
        return None


@NEEDS_ROOT
def test_a_day_at_the_desk_passes_in_a_namespace_without_any_network() -> None:
    with running(prefix=["unshare", "-n"]) as desk:
        assert desk.process is not None
        links = [links_of(pid) for pid in desk.pids()]
        assert ["lo"] in links
        assert all(one in (["lo"], None) for one in links)
        a_day_at_the_desk(desk)


@NEEDS_ROOT
def test_control_in_that_namespace_nothing_can_be_reached() -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9), 2)"
    done = subprocess.run(
        ["unshare", "-n", sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert "Network is unreachable" in done.stderr


def families(trace: Path) -> set[str]:
    found = set()
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        match = SOCKET.search(line)
        if match:
            found.add(match[1])
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="LOUD: strace exists on Linux only")
def test_the_trace_of_a_day_shows_local_sockets_only(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    # -D: the keeper stays our own child; the tracer stands aside.
    tracer = ["strace", "-D", "-f", "-qq", "-o", str(trace), "-e", "trace=socket,socketpair"]
    with running(prefix=tracer) as desk:
        a_day_at_the_desk(desk)
    assert families(trace) <= {"AF_UNIX"}
    assert trace.read_text(encoding="utf-8").count("AF_UNIX") >= 3, (
        "control: the trace sees sockets"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="LOUD: strace exists on Linux only")
def test_control_the_trace_shows_an_internet_socket(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    code = "import socket, subprocess, sys\nsocket.socket(socket.AF_INET6).close()"
    command = ["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=socket,socketpair"]
    subprocess.run([*command, sys.executable, "-c", code], check=True)
    assert "AF_INET6" in families(trace)


def test_the_bundle_names_no_network_module_of_qt() -> None:
    """The desk imports neither QtNetwork nor anything of the web, early or late."""
    code = """
import sys
from mentordesk.ui import desk_process, gate_process, system_watch
from mentordesk.ui.journal import journal
from mentordesk.ui.settings import settings
from mentordesk.ui.today import today
bad = {"QtNetwork", "QtWebEngineCore", "QtWebSockets"}
print(sorted(name for name in sys.modules if name.rpartition(".")[2] in bad | {"ssl", "_ssl"}))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout.strip() == "[]"
