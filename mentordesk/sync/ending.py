"""SIGTERM ends a round between two commits, and at once where only the network is waited for."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class Stopped(Exception):
    """Whoever started the courier wants it to end."""


class Ending:
    """Whether the end was asked for. Belongs to the main thread of a courier's process."""

    def __init__(self) -> None:
        self._asked = False
        self._may_break = False

    def listen(self) -> None:
        """Take SIGTERM from now on."""
        signal.signal(signal.SIGTERM, self._heard)

    def check(self) -> None:
        """Raise ``Stopped`` if the end was asked for; called where all is committed."""
        if self._asked:
            raise Stopped

    @contextmanager
    def breakable(self) -> Iterator[None]:
        """While this lasts nothing is half done: ``Stopped`` is raised the moment it is asked."""
        self._may_break = True
        try:
            self.check()
            yield
        finally:
            self._may_break = False

    def _heard(self, number: int, frame: object) -> None:
        del number, frame
        self._asked = True
        if self._may_break:
            self._may_break = False  # once: what is raised again would interrupt the tidying up
            raise Stopped
