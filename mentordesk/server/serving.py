"""``serve``: listen until a signal ends it, one process for one home."""

from __future__ import annotations

import argparse
import fcntl
import os
import signal
import socket
import sys
from types import FrameType

from mentordesk.clock import SystemClock
from mentordesk.server import home as homes
from mentordesk.server.engine import open_engine
from mentordesk.server.errors import (
    AlreadyServing,
    CannotListen,
    CertificateUnusable,
    NotEncrypted,
)
from mentordesk.server.home import Home
from mentordesk.wire.invite import LOOPBACK


def serve_desks(folder: str, options: argparse.Namespace) -> int:
    """Answer desks until SIGINT or SIGTERM; what was begun is finished first."""
    home = homes.read(folder)
    refuse_in_the_open(options)
    lock = only_one(folder)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)  # uvicorn finishes what was begun, then tells us again
    try:
        with bound(options.host, options.port) as door:
            answer(home, door, options)
    finally:
        os.close(lock)
    return 0


def answer(home: Home, door: socket.socket, options: argparse.Namespace) -> None:
    """Run the application behind an open door."""
    import uvicorn

    from mentordesk.server.patience import Patient
    from mentordesk.server.routes import application

    config = uvicorn.Config(
        application(home, open_engine(home.database), SystemClock("UTC")),
        ssl_certfile=options.certificate,
        ssl_keyfile=options.key,
        log_level="warning",
        access_log=False,  # who synced when is nobody's business
        server_header=False,
        date_header=False,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=10,
        limit_concurrency=2048,
        http=Patient,
        backlog=1024,
    )
    try:
        config.load()
    except OSError as error:
        raise CertificateUnusable(
            certificate=str(options.certificate), key=str(options.key), reason=told(error)
        ) from error
    where = f"{options.host}:{door.getsockname()[1]}"
    sys.stderr.write(f"mentordesk-server: answering desks at {where}; end it with Ctrl+C.\n")
    uvicorn.Server(config).run(sockets=[door])


def refuse_in_the_open(options: argparse.Namespace) -> None:
    """Plain HTTP on this machine only; half of TLS is a mistake, not plain HTTP."""
    halves = [options.certificate, options.key]
    if any(halves) and not all(halves):
        raise CertificateUnusable(
            certificate=options.certificate or "(no --certificate)",
            key=options.key or "(no --key)",
            reason="one of the two is missing",
        )
    if options.host not in LOOPBACK and not all(halves):
        raise NotEncrypted(host=options.host)


def only_one(folder: str) -> int:
    """The descriptor of the home's lock, held for as long as the process lives."""
    path = os.path.join(folder, "serving.lock")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise AlreadyServing(folder=folder) from error
    return descriptor


def bound(host: str, port: int) -> socket.socket:
    """A socket that has the port, and does not listen yet: whoever knocks too early is refused."""
    if not 0 <= port < 65_536:
        raise CannotListen(host=host, port=port, reason="a port is a number up to 65535")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        )[0]
        made = socket.socket(family, kind, protocol)
    except OSError as error:
        raise CannotListen(host=host, port=port, reason=told(error)) from error
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
    except OSError as error:
        made.close()
        raise CannotListen(host=host, port=port, reason=told(error)) from error
    return made


def told(error: Exception) -> str:
    """The system's own words for what went wrong."""
    number = getattr(error, "errno", None)
    if isinstance(error, socket.gaierror):
        return "this name is not known"
    if isinstance(error, OSError) and number and number > 0 and not hasattr(error, "library"):
        return os.strerror(number).lower()
    return str(error).rstrip(".")


def end(number: int, frame: FrameType | None) -> None:
    """A signal was obeyed: that is no failure."""
    del number, frame
    sys.exit(0)
