"""``serve``: listen until a signal ends it, one process for one home."""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import os
import signal
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
from mentordesk.wire.invite import LOOPBACK


def serve_desks(folder: str, options: argparse.Namespace) -> int:
    """Answer desks until SIGINT or SIGTERM; what was begun is finished first."""
    import uvicorn

    from mentordesk.server.patience import Patient
    from mentordesk.server.routes import application

    home = homes.read(folder)
    refuse_in_the_open(options)
    lock = only_one(folder)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)  # uvicorn finishes what was begun, then tells us again
    asyncio.run(can_listen(options.host, options.port))
    config = uvicorn.Config(
        application(home, open_engine(home.database), SystemClock("UTC")),
        host=options.host,
        port=options.port,
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
    where = f"{options.host}:{options.port}"
    sys.stderr.write(f"mentordesk-server: answering desks at {where}; end it with Ctrl+C.\n")
    uvicorn.Server(config).run()
    os.close(lock)
    return 0


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


async def can_listen(host: str, port: int) -> None:
    """Say in words why a port cannot be had, before anything is opened."""
    loop = asyncio.get_running_loop()
    try:
        server = await loop.create_server(asyncio.Protocol, host, port)
    except (OSError, OverflowError) as error:
        raise CannotListen(host=host, port=port, reason=told(error)) from error
    server.close()
    await server.wait_closed()


def told(error: Exception) -> str:
    """The system's own words for what went wrong."""
    number = getattr(error, "errno", None)
    if isinstance(error, OSError) and number and number > 0 and not hasattr(error, "library"):
        return os.strerror(number).lower()
    return str(error).rstrip(".")


def end(number: int, frame: FrameType | None) -> None:
    """A signal was obeyed: that is no failure."""
    del number, frame
    sys.exit(0)
