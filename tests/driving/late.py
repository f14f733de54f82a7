"""A server that answers late: the real one, behind a door that holds its answers back."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

from tests.stories.programme import RunningServer

PATIENCE = 60.0  # seconds; only a failing test waits that long


class LateServer:
    """``invite()`` is of the door; ``asked`` is set when a bundle came; ``let_go`` lets answers by."""

    def __init__(self, server: RunningServer) -> None:
        self._server, self._real = server, server.port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.asked = threading.Event()
        self._may_go = threading.Event()
        self._threads = [threading.Thread(target=self._serve, daemon=True)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._may_go.set()
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for thread in self._threads:
            thread.join(PATIENCE)

    def invite(self) -> str:
        """One invite line that leads through the door."""
        own = self._server.home.url
        here = f"http://127.0.0.1:{self._door.getsockname()[1]}"
        object.__setattr__(self._server.home, "url", here)
        try:
            return self._server.invite()
        finally:
            object.__setattr__(self._server.home, "url", own)

    def let_go(self) -> None:
        """From now on answers pass at once."""
        self._may_go.set()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._door.accept()
                far = socket.create_connection(("127.0.0.1", self._real))
                for carry in (self._ask, self._answer):
                    thread = threading.Thread(target=carry, args=(near, far), daemon=True)
                    self._threads.append(thread)
                    thread.start()

    def _ask(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while piece := near.recv(1 << 16):
                far.sendall(piece)
        with suppress(OSError):  # the courier has ended
            far.shutdown(socket.SHUT_RDWR)

    def _answer(self, near: socket.socket, far: socket.socket) -> None:
        with near, far, suppress(OSError):
            while piece := far.recv(1 << 16):
                self.asked.set()
                self._may_go.wait(PATIENCE)
                near.sendall(piece)
            near.shutdown(socket.SHUT_RDWR)
