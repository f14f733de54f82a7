"""A stage for puppets: a real keeper whose windows are moved by the test."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from types import TracebackType
from typing import Any, Self

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 60.0  # seconds; only a failing test waits that long


class Puppet:
    """One window: what it was started with, what the keeper says to it, its strings."""

    def __init__(self, link: socket.socket) -> None:
        link.settimeout(PATIENCE)
        self._link = link
        self._reader = link.makefile("r")
        hello = json.loads(self._reader.readline())
        self.role: str = hello["role"]
        self.options: dict[str, str] = hello["options"]
        self.pid: int = hello["pid"]
        self.fds: list[int] = hello["fds"]

    def _order(self, **order: Any) -> None:
        self._link.sendall(json.dumps(order).encode() + b"\n")

    def say(self, say: str, **more: Any) -> None:
        """Say one line to the keeper."""
        self._order(say={"say": say, **more})

    def hand_key(self, descriptor: int, key: str) -> None:
        """Write a key into one of its pipes."""
        self._order(key=key, fd=descriptor)

    def exit(self, status: int) -> None:
        self._order(exit=status)

    def signal(self, number: int) -> None:
        self._order(signal=number)

    def hears(self) -> dict[str, Any]:
        """The next line from the keeper."""
        line: dict[str, Any] = json.loads(self._reader.readline())["heard"]
        return line

    def close(self) -> None:
        self._reader.close()
        self._link.close()

    def ends(self) -> bool:
        """Wait until it has ended (by the keeper or by itself)."""
        try:
            return self._reader.readline() == ""
        except ConnectionResetError:
            return True


class Stage:
    """A temporary home, a keeper process, and the puppets that it starts."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        self.home = tempfile.mkdtemp(prefix="md-")
        self.folder = os.path.join(self.home, "desk")
        self._door = socket.socket(socket.AF_UNIX)
        self._path = os.path.join(self.home, "s")
        self._door.bind(self._path)
        self._door.listen(16)
        self._door.settimeout(PATIENCE)
        self._puppets: list[Puppet] = []
        self._starts: list[subprocess.Popen[str]] = []
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": self.home,
            "XDG_RUNTIME_DIR": self.home,
            "QT_QPA_PLATFORM": "offscreen",
        } | (environment or {})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for start in self._starts:
            if start.poll() is None:
                start.kill()
            start.communicate()
        for puppet in self._puppets:
            puppet.close()
        self._door.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *, folder: str = "", pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[str]:
        """Start a keeper, as a person would; its process."""
        command = [sys.executable, os.path.join(HERE, "keep.py"), folder or self.folder]
        puppet = [sys.executable, "-S", os.path.join(HERE, "puppet.py"), self._path]
        process = subprocess.Popen(
            command + puppet,
            env=self.environment,
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            pass_fds=pass_fds,
        )
        self._starts.append(process)
        return process

    def enters(self, role: str) -> Puppet:
        """The next window that the keeper starts, which must have this role."""
        link, _ = self._door.accept()
        puppet = Puppet(link)
        self._puppets.append(puppet)
        assert puppet.role == role, f"a {role} was expected, a {puppet.role} came"
        return puppet

    def nobody_enters(self, seconds: float) -> bool:
        """Whether the keeper starts nothing for so long."""
        self._door.settimeout(seconds)
        try:
            link, _ = self._door.accept()
            link.close()
        except TimeoutError:
            return True
        finally:
            self._door.settimeout(PATIENCE)
        return False
