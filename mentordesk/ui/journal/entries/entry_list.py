"""The list of entries at work: pages as they are scrolled to, answers as a person types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.journal.reading import PAGE
from mentordesk.text import Query, leave_words, parse_query
from mentordesk.ui.journal.entries.list_model import EntryListModel, line_of
from mentordesk.ui.journal.entries.list_view import EntryListView
from mentordesk.ui.journal.entries.paging import FOUND_PAGE, MOST_AGAIN, Paging

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtCore import QModelIndex

    from mentordesk.journal.model import EntryLine, Found
    from mentordesk.journal.search_store import Facets
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge


class EntryList(EntryListView):
    """Shows all entries, or those that answer the search. Questions go to the reader thread.

    Of what is typed while a question is on its way only the last is asked next.
    """

    entry_chosen = Signal(object)
    """The id of the entry on which the person stands; None where there is none."""
    loaded = Signal()
    entered = Signal()
    """Return or a double click: please go on to the text of the current entry."""

    def __init__(self, journal: Journal, bridge: Bridge) -> None:
        super().__init__()
        self._journal, self._bridge = journal, bridge
        self.model = EntryListModel(journal.today(), self)
        self.list.setModel(self.model)
        self.list.chosen.connect(self._choose)
        self.search.textChanged.connect(self.reload)
        self.chips.chosen.connect(self.reload)
        self.order.clicked.connect(self._turn_order)
        self.help.put_into(self.search)
        self.search.down.connect(self._to_list)
        self.search.returnPressed.connect(self._to_list)
        self.list.opened.connect(self._enter)
        self._is_asking = False
        self._waits: Callable[[], None] | None = None  # a key that came before the answer
        self._shown_query = self._answered = ""  # what was asked last; what the rows answer
        self._is_stale = False
        self._is_ranked = False
        self._current: UUID | None = None
        self._is_quiet = False
        self._answered_with: tuple[str, bool] | None = None  # what found rows answer, best first
        Paging(self, journal, bridge, self)

    @property
    def query(self) -> str:
        """What is searched for, the chosen chip included; empty: everything is shown."""
        return f"{self.chips.condition} {self.search.text()}".strip()

    @property
    def asked(self) -> Query:
        """The query whose answers are shown; of nothing where everything is."""
        return parse_query(self._shown_query, typing=True)

    @property
    def shown_query(self) -> str:
        """What was asked last, as it was typed; empty: everything."""
        return self._shown_query

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._is_asking

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in the journal."""
        return self.pages.currentWidget() is self.nothing_yet

    @property
    def current_id(self) -> UUID | None:
        """The entry on which the person stands."""
        return self._current

    def reload(self) -> None:
        """Ask again for the newest page, or for the answers to what is typed now."""
        if self._is_asking:
            self._is_stale = True
            return
        self._is_asking = True
        typed = f"{self.chips.condition} {self.search.text().lstrip()}".lstrip()
        self._is_ranked = self._is_ranked and bool(self.search.text().strip())
        query = parse_query(typed, typing=True)
        self.tell_unread(query.unread)
        self._shown_query = typed if query or leave_words(typed) else ""
        if self._shown_query:
            ranked = self._is_ranked
            known = len(self.model.rows) if self._answered_with == (typed, False) else 0
            pages = max(1, -(-min(known, MOST_AGAIN) // FOUND_PAGE))
            limit = FOUND_PAGE if ranked else pages * FOUND_PAGE
            job = partial(self._journal.search, typed, limit, typing=True, ranked=ranked)
            self._bridge.ask(self, job, partial(self._show_found, limit))
        else:
            self._bridge.ask(self, partial(_head, self._journal), self._show_head)

    def _turn_order(self) -> None:
        """The best first, or the newest again. The best are looked for among all answers."""
        self._is_ranked = not self._is_ranked
        self.reload()

    def _show_head(self, answer: tuple[list[EntryLine], int, Facets]) -> None:
        lines, number, facets = answer
        self._answered_with, self.told = None, ""
        self.chips.offer(facets)
        self.model.turn_day(self._journal.today())
        self._quietly(partial(self.model.renew, lines, more=len(lines) == PAGE))
        several = self.tr("Search %Ln entries", "", number)
        self.search.setPlaceholderText(several if number > 1 else self.tr("Search your entries"))
        self.found.hide()
        self.order.hide()
        had_keyboard = self.list.hasFocus()
        self.pages.setCurrentWidget(self.list if number else self.nothing_yet)
        self.head.setVisible(bool(number))
        if had_keyboard and not number:
            self.first_entry.setFocus()
        self._after_answer()

    def _show_found(self, limit: int, found: list[Found]) -> None:
        full = len(found) == limit
        asked, bar = (self._shown_query, self._is_ranked), self.list.verticalScrollBar()
        place = bar.value() if asked == self._answered_with else 0
        self._answered_with = asked
        self._quietly(partial(self.model.show, found, more=full and not self._is_ranked))
        self.list.doItemsLayout()
        bar.setValue(place)  # of other answers the first, wherever one stood
        self.tell_found(len(found), full=full, ranked=self._is_ranked)
        self.order.setText(self.tr("Newest first") if self._is_ranked else self.tr("Best first"))
        self.order.setVisible(len(found) > 1 and bool(self.asked.wanted))
        self.pages.setCurrentWidget(self.list if found else self.nothing_found)
        self._after_answer()

    def _after_answer(self) -> None:
        self._is_asking = False
        if self._is_stale:
            self._is_stale = False
            self.reload()
            return
        self._answered = self._shown_query
        self.loaded.emit()
        waits, self._waits = self._waits, None
        if waits is not None and self.list.hasFocus():
            waits()

    # Keys that go on

    def _to_list(self) -> None:
        """From the search into the answers, onto one of them."""
        self.list.setFocus()
        self._when_answered(self._stand)

    def _enter(self) -> None:
        """On to the text; of answers that are on their way to the first of them."""
        self._when_answered(self._stand_and_enter)

    def _when_answered(self, go: Callable[[], None]) -> None:
        """At once where the rows answer what is typed; else when they do. No key is lost."""
        is_old = self._is_stale or self._answered != self._shown_query
        if self._is_asking and (is_old or not self.list.currentIndex().isValid()):
            self._waits = go
        else:
            go()

    def _stand(self) -> None:
        # where all is shown, new words that are not in the list yet stay open
        if self._answered and not self.list.currentIndex().isValid():
            self.choose_first()

    def _stand_and_enter(self) -> None:
        self._stand()
        self.entered.emit()

    # Where the person stands

    def choose(self, entry_id: UUID | None) -> None:
        """Stand on an entry without opening it once more."""
        self._current = entry_id
        self._quietly(None)

    def choose_neighbour(self) -> None:
        """Stand on the row after the current one, else before it, and open it."""
        place = self.list.currentIndex().row()
        index = self.model.index(place + 1 if place + 1 < len(self.model.rows) else place - 1, 0)
        self.list.setCurrentIndex(index)

    def choose_first(self) -> None:
        """Stand on the newest row and open it."""
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _quietly(self, change: partial[None] | None) -> None:
        """Change the rows and stay on the same entry, without opening it again."""
        self._is_quiet = True
        if change is not None:
            change()
        index = self.model.place_of(self._current) if self._current else self.model.index(-1, 0)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        self._is_quiet = False

    def _choose(self, index: QModelIndex) -> None:
        if self._is_quiet:
            return
        self._current = line_of(self.model.rows[index.row()]).id if index.isValid() else None
        self.entry_chosen.emit(self._current)


def _head(journal: Journal) -> tuple[list[EntryLine], int, Facets]:
    return journal.page(), journal.count(), journal.facets()
