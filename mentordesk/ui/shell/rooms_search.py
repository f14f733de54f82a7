"""One search of every room's provider, as a person types it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.finding import Provider, Result

PAUSE = 60
"""Milliseconds without a key after which the rooms are asked."""
FOUND = 20
"""Results of one provider at most."""


class RoomsSearch(QObject):
    """Asks every provider for the newest query; answers to an older one are dropped.

    One round is asked at a time: a query typed meanwhile is asked when the round has ended.
    """

    changed = Signal()
    """A provider has answered, or nothing is looked for any more."""

    def __init__(self, bridge: Bridge, providers: Sequence[Provider], parent: QObject) -> None:
        super().__init__(parent)
        self.asked = ""
        self._bridge, self._providers = bridge, tuple(providers)
        self._wanted = ""
        self._found: dict[int, list[Result]] = {}
        self._open = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)

    def ask_soon(self, query: str) -> None:
        """Ask when no other query comes within the pause."""
        self._wanted = query
        self._pause.start()

    def forget(self) -> None:
        """Keep nothing of what was asked and found."""
        self._pause.stop()
        self._wanted = self.asked = ""
        self._found.clear()

    def found(self) -> list[Result]:
        """What was found last, in the order of the rooms."""
        return [line for place in sorted(self._found) for line in self._found[place]]

    def answered(self, query: str) -> bool:
        """Whether every room has answered this query."""
        return query == self.asked and not self._open

    def _ask(self) -> None:
        query = self._wanted
        if self._open or query == self.asked:
            return
        self.asked = query
        self._found.clear()
        if not query:
            self.changed.emit()
            return
        self._open = len(self._providers)
        for place, provider in enumerate(self._providers):
            self._bridge.ask(self, partial(_find, provider, place, query), self._take, self._failed)

    def _take(self, answer: tuple[int, str, list[Result]]) -> None:
        place, query, results = answer
        if self._wanted and query == self._wanted:
            self._found[place] = results
        self._answered()

    def _failed(self, error: UserFacingError) -> None:
        del error  # a search that fails finds nothing; the commands stay
        self._answered()

    def _answered(self) -> None:
        self._open -= 1
        if self._wanted and self._wanted == self.asked:
            self.changed.emit()
        if not self._open:
            self._ask()


def _find(provider: Provider, place: int, query: str) -> tuple[int, str, list[Result]]:
    return place, query, provider.find(query, FOUND)
