"""A connection that has an end: a desk whose link went away half-way does not stay for ever."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

LONGEST = 1200.0  # seconds; longer than any desk waits for the largest answer on the poorest link


class Patient(H11Protocol):
    """HTTP that gives a connection up when it is older than ``LONGEST``, whatever it waits for.

    A request that stopped half-way is never followed by anything on a link that is gone: without
    an end each of them would take up one of the places that ``limit_concurrency`` allows.
    """

    longest = LONGEST
    _end: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to count."""
        super().connection_made(transport)
        self._end = self.loop.call_later(self.longest, transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        """It ended by itself."""
        if self._end is not None:
            self._end.cancel()
        super().connection_lost(exc)
