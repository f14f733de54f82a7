"""HTTP: one route, bounded bodies, one commit for all bundles that wait at the same time.

The window between two commits is the time that one commit takes: whoever arrives meanwhile shares
the next one. A receipt is sealed only after COMMIT has returned.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mentordesk.clock import Clock
from mentordesk.server.daily import Daily
from mentordesk.server.engine import empty_the_log
from mentordesk.server.home import Home
from mentordesk.server.retention import Retention
from mentordesk.server.service import Office
from mentordesk.server.store import SqlStore
from mentordesk.wire import seals
from mentordesk.wire.bundle import Down, Up, close_down, open_up
from mentordesk.wire.limits import BUNDLE_BYTES, Refused

TYPE = "application/octet-stream"
MOST_WAITING = 1024  # bundles; beyond that, or beyond these bytes, the answer is "later"
MOST_BYTES = 16 * 1024 * 1024
MOST_IN_ONE_COMMIT = 64
RETRY_AFTER = "30"  # seconds
UNREADABLE, STRANGER, LATER = 400, 403, 503

Judged = tuple[Down, bytes] | int
"""An answer and the key to seal it to, or the HTTP status of a bundle that gets none."""

Answer = bytes | int
"""A sealed answer, or the HTTP status of a bundle that gets none."""
Waiting = tuple[bytes, asyncio.Future[Answer]]


class Desk:
    """The queue in front of the database. The loop speaks HTTP; one thread does all the rest."""

    def __init__(self, home: Home, engine: Engine, clock: Clock) -> None:
        self._opener = seals.Opener(home.sealing_private)
        self._signer = seals.Signer(home.receipts_seed)
        self._engine = engine
        self._office = Office(home, clock, secrets.token_bytes)
        self._queue: asyncio.Queue[Waiting] = asyncio.Queue(MOST_WAITING)
        self._bytes = 0  # of all bundles that wait

    async def sync(self, request: Request) -> Response:
        """``POST /v1/sync``: a sealed bundle in, a sealed answer out."""
        body = await read_body(request)
        if body is None:
            return Response(status_code=413)
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        if self._queue.full() or self._bytes + len(body) > MOST_BYTES:
            return Response(status_code=503, headers={"retry-after": RETRY_AFTER})
        self._queue.put_nowait((body, future))
        self._bytes += len(body)
        try:
            answer = await future
        finally:
            self._bytes -= len(body)
        if isinstance(answer, int):
            return Response(status_code=answer)
        return Response(answer, media_type=TYPE)

    async def work(self) -> None:
        """Take all that wait, judge them in one transaction, answer after its commit."""
        while True:
            batch = [await self._queue.get()]
            while len(batch) < MOST_IN_ONE_COMMIT and not self._queue.empty():
                batch.append(self._queue.get_nowait())
            answers = await asyncio.to_thread(self._judged, [body for body, _ in batch])
            for (_, future), answer in zip(batch, answers, strict=True):
                if not future.done():
                    if isinstance(answer, Exception):
                        future.set_exception(answer)
                    else:
                        future.set_result(answer)

    def _judged(self, bodies: list[bytes]) -> Sequence[Answer | Exception]:
        """Answers, or for all of them the fault that kept them from being committed."""
        try:
            return self._judge(bodies)
        except Exception as error:  # noqa: BLE001 - the edge: one fault must not end the server
            return [error] * len(bodies)

    def _judge(self, bodies: list[bytes]) -> list[Answer]:
        """Verify, store and commit; only then sign and seal the answers."""
        opened = [self._open(body) for body in bodies]
        pairs = zip(opened, bodies, strict=True)
        judged = iter(self._commit([(up, body) for up, body in pairs if up is not None]))
        return [UNREADABLE if up is None else self._close(next(judged)) for up in opened]

    def _open(self, body: bytes) -> Up | None:
        """The bundle, or ``None`` when it is not one for this server."""
        try:
            return open_up(body, self._opener)
        except Refused:
            return None

    def _commit(self, bundles: list[tuple[Up, bytes]]) -> list[Judged]:
        """Judge bundles inside one transaction; a refused one has stored nothing."""
        judged: list[Judged] = []
        if not bundles:
            return judged
        with self._engine.begin() as connection:
            store = SqlStore(connection)
            for up, body in bundles:
                try:
                    judged.append(self._office.receive(store, up, body))
                except Refused:
                    judged.append(STRANGER)
        if any(map(erases, judged)) and not empty_the_log(self._engine):
            return [LATER if erases(one) else one for one in judged]  # it is no receipt's time yet
        return judged

    def _close(self, judged: Judged) -> Answer:
        """The sealed answer; to a device that no invite introduced there is none."""
        if isinstance(judged, int):
            return judged
        try:
            return close_down(judged[0], self._signer, judged[1])
        except ValueError:  # to this key, of low order, nobody can seal
            return UNREADABLE


def erases(judged: Judged) -> bool:
    """Whether an answer says that something was erased."""
    return not isinstance(judged, int) and bool(judged[0].erased)


async def read_body(request: Request) -> bytes | None:
    """The body, or ``None`` when it is larger than a bundle may be; never more in memory."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > BUNDLE_BYTES:
        return None
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > BUNDLE_BYTES:
            return None
    return bytes(body)


def application(home: Home, engine: Engine, clock: Clock) -> Starlette:
    """The ASGI application."""
    desk = Desk(home, engine, clock)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        worker = asyncio.create_task(desk.work())
        sweeper = asyncio.create_task(Daily(Retention(engine, clock), clock).run())
        try:
            yield
        finally:
            sweeper.cancel()
            worker.cancel()
            await asyncio.gather(worker, sweeper, return_exceptions=True)
            engine.dispose()

    route = Route("/v1/sync", desk.sync, methods=["POST"])
    return Starlette(routes=[route], lifespan=lifespan)
