"""A server that never comes to an end does not hold the courier for ever."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mentordesk.sync import transport
from mentordesk.sync.core import Outcome

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n"


@contextmanager
def dripping(first: bytes, drop: bytes) -> Iterator[str]:
    """A server that says ``first``, then ``drop`` again and again; its address."""
    stop = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        link, _ = listener.accept()
        with link:
            link.sendall(first)
            try:
                while not stop.wait(0.05):
                    link.sendall(drop)
            except OSError:
                return

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        thread.join()
        listener.close()


@pytest.mark.parametrize(
    ("first", "drop"),
    [(HEAD, b"x"), (b"HTTP/1.1 200 OK\r\n", b"X-Slow: 1"), (b"", b"HTTP/1.1 100 Continue\r\n\r\n")],
    ids=["body", "head", "continue"],
)
def test_an_answer_in_drops_is_given_up(first: bytes, drop: bytes) -> None:
    with dripping(first, drop) as url:
        with pytest.raises(transport.LinkFailed) as caught:
            transport.post(transport.Server(url), b"letters", seconds=20.0, whole=0.4)
        assert caught.value.failure.outcome in (Outcome.NO_ANSWER, Outcome.BAD_ANSWER)
        assert caught.value.failure.spent == 7
