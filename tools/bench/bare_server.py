"""The floor of the server: Starlette, msgspec and SQLite, one row and one commit a request."""

from __future__ import annotations

import sys

import msgspec
import uvicorn
from sqlcipher3 import dbapi2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Summary = tuple[str, str, int, int, int, int, bytes]
DECODER = msgspec.msgpack.Decoder(Summary)


def application(path: str) -> Starlette:
    """Validate and store, nothing else."""
    database = dbapi2.connect(path, isolation_level=None, check_same_thread=False)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE item (scope, period, a, b, c, d, body)")

    async def store(request: Request) -> Response:
        row = DECODER.decode(await request.body())
        database.execute("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        return Response(b"ok")

    return Starlette(routes=[Route("/v1/sync", store, methods=["POST"])])


if __name__ == "__main__":
    uvicorn.run(
        application(sys.argv[1]),
        host="127.0.0.1",
        port=int(sys.argv[2]),
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
    )
