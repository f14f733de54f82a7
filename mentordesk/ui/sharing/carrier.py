"""Who starts the courier: the protocol that the window speaks, and one who has no link.

The desk has no network of its own. Whoever builds the window hands it a carrier that asks the
keeper for a courier; until then, and in tests, ``NoCarrier`` stands in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

Status = dict[str, Any]
"""The courier's closed line: ``code``, ``sent``, ``received``, ``next`` (seconds)."""


class Carrier(Protocol):
    """Starts one courier at a time. All methods are called on the window's thread."""

    ended: Any
    """``Signal(dict)``: a round is over; the mailbox may hold answers. Once for each ``send``."""

    def send(self, asked: bool) -> None:
        """Begin a round, unless one is on its way. ``asked``: a person wants it now."""

    def stop(self, then: Callable[[], None]) -> None:
        """End a courier that is on its way (SIGTERM, 300 ms, SIGKILL), then call ``then``."""


class NoCarrier(QObject):
    """There is no link: every round ends at once, and nothing has left."""

    ended = Signal(dict)

    def send(self, asked: bool) -> None:
        """Say that there is no link, when the window next has time."""
        del asked
        QTimer.singleShot(0, self, self._end)

    def stop(self, then: Callable[[], None]) -> None:
        """Nothing is on its way."""
        then()

    def _end(self) -> None:
        self.ended.emit({"code": "no-link", "sent": 0, "received": 0, "next": 0})
