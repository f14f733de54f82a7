"""A desk whose link goes away in the middle of a request takes no place at the server for ever."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from mentordesk.clock import SystemClock
from mentordesk.server import home as homes
from mentordesk.server.engine import open_engine
from mentordesk.server.patience import LONGEST, Patient
from mentordesk.server.routes import application
from mentordesk.sync import retry
from tests.driving.link import free_port

POOREST = 700  # bytes a second
HALF = b"POST /v1/sync HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\nhalf"


class Hurried(Patient):
    longest = 0.3


@contextmanager
def serving(place: Path, protocol: type[H11Protocol]) -> Iterator[uvicorn.Server]:
    home = homes.make(str(place), "http://127.0.0.1:9")
    engine = open_engine(home.database)
    app = application(home, engine, SystemClock("UTC"))
    config = uvicorn.Config(
        app, port=free_port(), http=protocol, log_level="critical", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    end = time.monotonic() + 30
    while not server.started:
        assert time.monotonic() < end
        time.sleep(0.01)
    try:
        yield server
    finally:
        server.should_exit = True
        thread.join(30)
        engine.dispose()


def ends(server: uvicorn.Server, seconds: float) -> bool:
    """Whether the server ends a connection on which half a request came."""
    with socket.create_connection(("127.0.0.1", server.config.port)) as link:
        link.sendall(HALF)
        link.settimeout(seconds)
        with suppress(TimeoutError, ConnectionResetError):
            while link.recv(4096):
                pass
        gone = time.monotonic() + seconds
        while server.server_state.connections and time.monotonic() < gone:
            time.sleep(0.01)
        return not server.server_state.connections


def test_half_a_request_is_given_up(tmp_path: Path) -> None:
    with serving(tmp_path, Hurried) as server:
        assert ends(server, 20.0)


def test_control_without_patience_it_stays(tmp_path: Path) -> None:
    with serving(tmp_path, H11Protocol) as server:
        assert not ends(server, 0.6)


def test_the_largest_batch_has_time_enough_on_the_poorest_link() -> None:
    assert LONGEST > 3 * retry.LARGEST / POOREST
