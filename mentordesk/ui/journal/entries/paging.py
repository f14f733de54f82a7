"""Pages of the list of entries: the next one as it is scrolled to, all of them for the End key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QModelIndex, QObject

from mentordesk.journal.reading import PAGE
from mentordesk.ui.journal.entries.list_model import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from mentordesk.journal.model import EntryLine, Found
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.entries.list_model import EntryListModel, Row
    from mentordesk.ui.journal.entries.list_view import EntryListWidget

FOUND_PAGE: Final = 100
"""Answers of one page of a search."""

MOST_AGAIN: Final = 1000
"""Answers that were scrolled to and are asked for again when something of them changed."""


class Paged(Protocol):
    """What shows the pages: its rows, and what was asked for."""

    model: EntryListModel
    list: EntryListWidget

    @property
    def loaded(self) -> SignalInstance:
        """Other rows are shown."""

    @property
    def shown_query(self) -> str:
        """What was asked last; empty: for all entries."""

    @property
    def is_busy(self) -> bool:
        """Whether other rows are on their way."""

    def tell_found(self, number: int, *, full: bool, ranked: bool) -> None:
        """Say how many answers there are."""


class Paging(QObject):
    """Asks for pages on the reader thread and lays them below the rows that are shown.

    Whoever presses End goes to the oldest entry, however many pages that takes; any other step in
    the list, or other rows, and it is left where it came to.
    """

    def __init__(self, entries: Paged, journal: Journal, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._entries, self._journal, self._bridge = entries, journal, bridge
        self._to_the_end = False
        entries.model.page_wanted.connect(self._want)
        entries.model.modelReset.connect(self._stay)
        entries.loaded.connect(self._go_on)
        entries.list.end_wanted.connect(self._begin)
        entries.list.stepped.connect(self._stay)

    def _want(self, before: int) -> None:
        typed = self._entries.shown_query
        if typed:
            job = partial(self._journal.search, typed, FOUND_PAGE, before, typing=True)
            self._bridge.ask(self, job, self._append_found)
        else:
            self._bridge.ask(self, partial(self._journal.page, before), self._append_page)

    def _append_page(self, rows: list[EntryLine]) -> None:
        self._append(rows, PAGE)

    def _append_found(self, rows: list[Found]) -> None:
        self._append(rows, FOUND_PAGE)

    def _append(self, rows: Sequence[Row], page: int) -> None:
        """A page is taken only where it goes on from the rows that are shown.

        One that does not may be asked for again: nothing else would let the list go on.
        """
        model = self._entries.model
        last = line_of(model.rows[-1]).seq if model.rows else 0
        if not self._entries.is_busy and all(line_of(row).seq < last for row in rows):
            model.append(rows, more=len(rows) == page)
            if self._entries.shown_query:
                self._entries.tell_found(len(model.rows), full=model.has_more, ranked=False)
            self._go_on()
        else:
            model.append((), more=model.has_more)

    # To the oldest entry

    def _begin(self) -> None:
        self._to_the_end = True
        self._go_on()

    def _stay(self) -> None:
        self._to_the_end = False

    def _go_on(self) -> None:
        model = self._entries.model
        if not self._to_the_end or self._entries.is_busy:
            return
        if model.has_more:
            model.fetchMore(QModelIndex())
            return
        self._to_the_end = False
        if model.rows:
            self._entries.list.setCurrentIndex(model.index(len(model.rows) - 1, 0))
