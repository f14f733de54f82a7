"""A real programme's server in a process of its own, on this machine only."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.engine import open_engine

PATIENCE = 20.0  # seconds; only a failing test waits that long


class RunningServer:
    """``with RunningServer(folder) as server:`` serves until the end of the block."""

    def __init__(self, folder: Path, scheme: str = "http", host: str = "127.0.0.1") -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self.home = homes.make(str(folder), f"{scheme}://{host}:{self.port}")
        open_engine(self.home.database).dispose()
        self._process: subprocess.Popen[bytes] | None = None
        self._more: list[str] = []

    def over_tls(self, certificate: str, key: str) -> Self:
        """The same server, with these files."""
        self._more = ["--certificate", certificate, "--key", key]
        return self

    def invite(self) -> str:
        return new_invite(self.home).line()

    def __enter__(self) -> Self:
        command = [sys.executable, "-I", "-m", "mentordesk.server", "--home", self.home.folder]
        self._process = subprocess.Popen([*command, "serve", "--port", str(self.port), *self._more])
        self.wait_until_it_listens(self._process)
        return self

    def wait_until_it_listens(self, process: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            assert process.poll() is None, "the server ended"
            time.sleep(0.05)
        raise AssertionError("the server does not answer")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait(PATIENCE)

    def bytes_on_disk(self) -> bytes:
        """Everything in the server's home but its own keys."""
        found = b""
        for name in sorted(os.listdir(self.home.folder)):
            if name != "keys.bin":
                found += (Path(self.home.folder) / name).read_bytes()
        return found


def parsed(text: str) -> Any:
    return json.loads(text)
