"""``RunningDesk``: the real app over a temporary home, driven as a person would drive it.

    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor", PASSPHRASE)
        desk.start()
        desk.unlock(PASSPHRASE)
        desk.click("journal-new")

Every click and every key is counted (``clicks``, ``keys``; text that is typed is ``typed``).
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

from mentordesk.vault.layout import DeskFolder
from tests.made import made_desk

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 60.0  # seconds; only a failing test waits that long
PASSPHRASE = "reef lantern quiet orbit maple"


class WindowGone(AssertionError):
    """The process behind the window has ended."""


class Window:
    """The hands in one process: orders go in, answers come out."""

    def __init__(self, path: str) -> None:
        self.role, pid = os.path.basename(path).rsplit("-", 1)
        self.pid = int(pid)
        self._link = socket.socket(socket.AF_UNIX)
        self._link.settimeout(PATIENCE)
        self._link.connect(path)
        self._reader = self._link.makefile("r")

    def order(self, do: str, **more: Any) -> Any:
        """Give one order and wait for its answer. ``AssertionError`` when it cannot be done."""
        try:
            self.send(do, **more)
            line = self._reader.readline()
        except (BrokenPipeError, ConnectionResetError):
            line = ""
        if not line:
            raise WindowGone(f"the {self.role} ended while it was told to {do}")
        answer = json.loads(line)
        assert "error" not in answer, f"{self.role}: {answer.get('error')}"
        return answer.get("value")

    def send(self, do: str, **more: Any) -> None:
        """Give one order and do not wait."""
        self._link.sendall(json.dumps({"do": do, **more}).encode() + b"\n")

    def close(self) -> None:
        self._reader.close()
        self._link.close()


class RunningDesk:
    """A home, a keeper, its windows."""

    def __init__(
        self,
        *,
        display: str = "",
        prefix: list[str] | None = None,
        keeper: str = "keep.py",
        child: str = "child.py",
        environment: dict[str, str] | None = None,
    ) -> None:
        """``display``: an X display such as ``:3``; offscreen without. ``prefix``: a command that
        runs the keeper, such as ``["unshare", "-n"]``. ``keeper``: the script that runs it.
        ``child``: the script that stands in for the program in each window."""
        self.home = tempfile.mkdtemp(prefix="md-")
        self.place = os.path.join(self.home, "hands")
        self.folder = DeskFolder(os.path.join(self.home, "data", "MentorDesk", "desk"))
        self.process: subprocess.Popen[bytes] | None = None
        self.clicks = self.keys = self.typed = 0
        self.master = bytearray()
        self.recovery_code = ""
        self._prefix, self._keeper, self._child = prefix or [], keeper, child
        self._windows: dict[str, Window] = {}
        self._current = "gate"
        self.complaints: list[str] = []  # of Qt, once it was stopped
        self.words = ""  # what all processes printed, once it was stopped
        self._log = os.path.join(self.home, "printed")
        for name in ("run", "tmp", "hands", "data", "config", "cache", "state"):
            os.mkdir(os.path.join(self.home, name), 0o700)
        self.environment = self._environment(display) | (environment or {})

    def _environment(self, display: str) -> dict[str, str]:
        platform = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": self.home,
            "TMPDIR": os.path.join(self.home, "tmp"),
            "XDG_RUNTIME_DIR": os.path.join(self.home, "run"),
            "XDG_DATA_HOME": os.path.join(self.home, "data"),
            "XDG_CONFIG_HOME": os.path.join(self.home, "config"),
            "XDG_CACHE_HOME": os.path.join(self.home, "cache"),
            "XDG_STATE_HOME": os.path.join(self.home, "state"),
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.home}/no-bus",
        } | (platform if display else {"QT_QPA_PLATFORM": "offscreen"})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    # The life of the app.

    def make_desk(self, name: str, role: str, passphrase: str = PASSPHRASE) -> None:
        """Lay out a desk that the services made, without a window and with the cheapest
        derivation. For the same words it is the same desk: two of them in a test share one key."""
        made = made_desk(name, role, passphrase)
        made.lay_out(self.folder)
        self.master, self.recovery_code = made.master, made.recovery_code

    def start(self, *, folder: str = "") -> subprocess.Popen[bytes]:
        """Start the app; the keeper's process. A second call is a second start."""
        keeper = [sys.executable, os.path.join(HERE, self._keeper), "--mortal"]
        command = [*keeper, folder or self.folder.path]
        child = [sys.executable, os.path.join(HERE, self._child), self.place]
        with open(self._log, "ab") as log:
            process = subprocess.Popen(
                [*self._prefix, *command, *child],
                env=self.environment,
                stdout=log,
                stderr=log,
            )
        if self.process is None or self.process.poll() is not None:
            self.process = process
        return process

    def stop(self) -> None:
        """End the app as the system does, and forget its windows."""
        for window in self._windows.values():
            window.close()
        self._windows.clear()
        if self.process is not None:
            if self.process.poll() is None:
                self.process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(10)
                self.process.kill()
                self.process.wait()
            self.process = None
        with contextlib.suppress(FileNotFoundError), open(self._log, encoding="utf-8") as file:
            self.words = file.read()
        with contextlib.suppress(FileNotFoundError):
            path = os.path.join(self.place, "complaints")
            with open(path, encoding="utf-8") as file:
                self.complaints = file.read().splitlines()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase into the gate and wait for the desk."""
        self.at("gate")
        self.wait("gate", active=True)
        self.wait("passphrase", focused=True)
        self.type(passphrase)
        self.press("Return")
        self.at("desk")
        self.wait("desk", active=True)

    def lock(self) -> None:
        """Lock by its key and wait for the gate."""
        self.at("desk")
        self.press("Ctrl+L")
        self.wait_for_gate()

    def wait_for_gate(self) -> None:
        """Wait until a gate stands that was not there before."""
        old = self._windows.pop("gate", None)
        if old is not None:
            old.close()
        self.at("gate")
        self.wait("passphrase")

    # Windows.

    def at(self, role: str) -> Window:
        """Turn to the gate, the desk or the task; waits until it is there."""
        self._current = role
        known = self._windows.get(role)
        newest = self._newest(role, than=known.pid if known and is_alive(known.pid) else 0)
        if known is None or newest != known.pid:
            if known is not None:
                known.close()
            self._windows[role] = Window(os.path.join(self.place, f"{role}-{newest}"))
        return self._windows[role]

    def _newest(self, role: str, than: int) -> int:
        """The living process of this role whose socket was made last."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = [
                (os.stat(os.path.join(self.place, name)).st_ctime_ns, int(name.rsplit("-", 1)[1]))
                for name in os.listdir(self.place)
                if name.startswith(f"{role}-") and not name.endswith(".new")
            ]
            living = [pid for _, pid in sorted(found) if is_alive(pid)]
            if living:
                return living[-1]
            if than:
                return than
            assert self.process is None or self.process.poll() is None, self._last_words()
            time.sleep(0.01)
        raise AssertionError(f"no {role} came within {PATIENCE} s")

    def _last_words(self) -> str:
        assert self.process is not None
        with open(self._log, encoding="utf-8") as file:
            return f"the keeper ended with {self.process.returncode}: {file.read()}"

    @property
    def window(self) -> Window:
        """The window that we are turned to."""
        return self.at(self._current)

    def pids(self) -> list[int]:
        """The keeper and all processes below it."""
        assert self.process is not None
        return family(self.process.pid)

    # Hands and eyes.

    def click(self, what: str, **more: Any) -> None:
        """Click the middle of a widget (``row``: of that row of a list)."""
        with contextlib.suppress(WindowGone):  # the click may end the window; what comes next tells
            self.window.order("click", what=what, **more)
        self.clicks += 1

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            with contextlib.suppress(WindowGone):
                self.window.order("press", key=key)
            self.keys += 1

    def type(self, text: str) -> None:
        """Type text where the cursor is."""
        self.window.order("type", text=text)
        self.typed += len(text)

    def wait(self, what: str, **condition: Any) -> None:
        """Wait until ``what`` is visible and is as ``find`` would tell of it (``text``, ``enabled``,
        ``focused``, ``checked``, …; ``containing``: a part of its text), or with ``gone=True``
        until it is not visible."""
        self.window.order("wait", what=what, **condition)

    def find(self, what: str) -> dict[str, Any]:
        """What is known of a visible widget: text, enabled, focused, checked, geometry."""
        found: dict[str, Any] = self.window.order("find", what=what)
        return found

    def text(self, what: str) -> str:
        """The words on a visible widget."""
        words: str = self.find(what)["text"]
        return words

    def names(self) -> list[str]:
        """The object names of everything visible."""
        return [one["name"] for one in self.window.order("list")]

    def rows(self, what: str) -> list[str]:
        """The words of every row of a list."""
        found: list[str] = self.window.order("rows", what=what)
        return found

    def grab(self, path: str, what: str = "") -> None:
        """Save a picture of a widget, or of the whole window."""
        self.window.order("grab", path=path, what=what)


def is_alive(pid: int) -> bool:
    """Whether the process runs (a zombie does not)."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def family(pid: int) -> list[int]:
    """``pid`` and every process below it."""
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            children = [int(word) for word in file.read().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [pid, *(below for child in children for below in family(child))]


def ended_within(pid: int, seconds: float) -> bool:
    """Wait until the process has ended; whether it did in time."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], seconds)[0])
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def running(**options: Any) -> Iterator[RunningDesk]:
    """A desk of Ada, a mentor, started and unlocked."""
    with RunningDesk(**options) as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.unlock()
        yield desk
