"""Retention while the server serves: at its start, and on each new day."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError

from mentordesk.clock import Clock
from mentordesk.server.retention import Retention

LOOK_EVERY = 3600.0  # seconds: so late after midnight it begins at most
BETWEEN_STEPS = 0.05  # seconds in which desks come first

Pause = Callable[[float], Awaitable[None]]


class Daily:
    """Deletes what is over, in the server's own process. Between two steps desks are answered."""

    def __init__(self, retention: Retention, clock: Clock, pause: Pause = asyncio.sleep) -> None:
        self._retention = retention
        self._clock = clock
        self._pause = pause

    async def run(self) -> None:
        """Until it is cancelled. A sweep that failed is told in the log and tried an hour later."""
        swept = ""
        while True:
            today = self._clock.now().instant.date().isoformat()
            if today != swept and await self._sweep():
                swept = today
            await self._pause(LOOK_EVERY)

    async def _sweep(self) -> bool:
        steps = self._retention.steps()
        try:
            while await asyncio.to_thread(next, steps, None) is not None:
                await self._pause(BETWEEN_STEPS)
        except SQLAlchemyError as error:
            logging.getLogger("mentordesk.server").warning("retention: %s", type(error).__name__)
            return False
        return True
