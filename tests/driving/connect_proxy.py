"""A web proxy on loopback that knows CONNECT and nothing else, and may ask who one is."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import threading
from types import TracebackType
from typing import Self

ALLOWED = b"HTTP/1.1 200 Connection established\r\n\r\n"
WHO = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"


class ConnectProxy:
    """``with ConnectProxy("user:password") as proxy:``; ``asked`` are the targets it was given."""

    def __init__(self, who: str = "") -> None:
        self._expected = base64.b64encode(who.encode()).decode() if who else ""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.asked: list[str] = []
        self.passed: list[bytes] = []
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(20)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                link, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(link,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, link: socket.socket) -> None:
        with link, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = link.recv(4096)
                if not piece:
                    return
                head += piece
            lines = head.decode("latin-1").split("\r\n")
            verb, target, _ = lines[0].split(" ")
            self.asked.append(target)
            told = [line for line in lines if line.lower().startswith("proxy-authorization:")]
            if verb != "CONNECT" or (self._expected and told != [self._right()]):
                link.sendall(WHO)
                return
            host, _, port = target.rpartition(":")
            with socket.create_connection((host.strip("[]"), int(port)), 20) as far:
                link.sendall(ALLOWED)
                self._carry(link, far)

    def _right(self) -> str:
        return f"Proxy-Authorization: Basic {self._expected}"

    def _carry(self, link: socket.socket, far: socket.socket) -> None:
        other = {link: far, far: link}
        while True:
            ready, _, _ = select.select(list(other), [], [], 20)
            for one in ready:
                piece = one.recv(65536)
                if not piece:
                    return
                self.passed.append(piece)
                other[one].sendall(piece)
            if not ready:
                return
