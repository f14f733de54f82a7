"""The tab of threads: tags, names and stars on one side, the entries of one on the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed
from mentordesk.ui.journal.entries.entry_lines import EntryLines
from mentordesk.ui.journal.tab import Tab
from mentordesk.ui.journal.targets import Kind, Thread
from mentordesk.ui.journal.threads import loading
from mentordesk.ui.journal.threads.passage_list import PassageLines
from mentordesk.ui.journal.threads.rows import ThreadRow
from mentordesk.ui.journal.threads.thread_list import ThreadList
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from mentordesk.journal.model import EntryLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

SIDE_BY_SIDE, SHARE, LEAST, MOST = 700, 0.312, 250, 380
"""As in the tab Entries: widths in pixels of the design, and the list's share."""
_NO_LIMIT = 16_777_215  # Qt's


class ThreadsTab(Tab):
    """Choosing a thread shows its entries; Return goes into them and opens one."""

    shows = Changed.JOURNAL | Changed.PEOPLE | Changed.GOALS | Changed.SESSIONS

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("journal-threads")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._services, self._bridge = services, bridge
        self._chosen: Thread | None = None
        self._goes_in = self._is_inside = False
        self._asked = 0  # how often all threads were asked for
        self.threads = ThreadList()
        self.entries = EntryLines(
            self.tr("Entries of the thread"), services.journal.today, "thread-entries"
        )
        self.passages = PassageLines(services.journal.today)
        self.side = Pages()
        for page in (self.entries, self.passages):
            self.side.addWidget(page)
        self.both, self.nothing = QWidget(), Card()
        row = HBox(self.both, gap=16)
        row.addWidget(self.threads)
        row.addWidget(self.side, 1)
        self.nothing.column.addWidget(_nothing_yet(self))
        self.pages = Pages()
        for whole in (self.both, self.nothing):
            self.pages.addWidget(whole)
        VBox(self).addWidget(self.pages)
        self._connect()
        Theme.current().changed.connect(self._lay_out)

    def _connect(self) -> None:
        self.threads.chosen.connect(self._choose)
        self.threads.opened.connect(self._go_in)
        for lines in (self.entries, self.passages):
            lines.left.connect(self._back)
        self.entries.opened.connect(self.open_asked)
        self.entries.page_wanted.connect(self._want_page)
        self.passages.opened.connect(self.open_asked)
        self.passages.unstarred.connect(self._unstar)

    # What the place asks

    def load(self) -> None:
        """Ask for all threads, and for the entries of the chosen one."""
        stars = (self.tr("Starred entries"), self.tr("Starred passages"))
        self._asked += 1
        job = partial(loading.rows, self._services, stars)
        self._bridge.ask(self, job, partial(self._show, self._asked))

    def focus_first(self) -> None:
        """The list, or the entries where they took its place."""
        if self.pages.currentWidget() is self.nothing:
            self.setFocus()  # the keys of the tabs go on from here
        elif self._is_inside and not self._is_wide():
            self._focus_side()
        else:
            self.threads.list.setFocus()

    def focus_back(self) -> None:
        """The entries of the thread."""
        self._focus_side()

    def search_here(self) -> bool:
        """The field that finds a thread."""
        self._back()
        self.threads.filter.setFocus()
        self.threads.filter.selectAll()
        return True

    def show_thread(self, thread: Thread) -> None:
        """Choose a thread, whichever was chosen: once what leads to it is written down."""
        self.threads.filter.clear()
        self._bridge.do(self, loading.nothing, partial(self._show_written, thread))

    def _show_written(self, thread: Thread, _none: None) -> None:
        self._chosen, self._goes_in = thread, True
        self.load()

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "Threads are what runs through your entries: tags (#work, #work/feedback), whom and "
            "what you name with @, what you starred. Choose one to see its entries, the newest "
            "first; a tag also shows those of the tags below it. Type to find a thread.\n\n"
            "All of this is for you alone. Nobody whom you name can see that you do."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the threads."""
        return (
            ("Return", self.tr("Go to the entries of the thread; there: open one")),
            ("Esc", self.tr("Back to the threads")),
            ("Ctrl+F", self.tr("Find a thread")),
            ("Delete", self.tr("Take the star from a starred passage")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sides, or one of them."""
        super().resizeEvent(event)
        self._lay_out()

    # What is shown

    def _show(self, asked: int, rows: tuple[ThreadRow, ...]) -> None:
        if asked != self._asked:
            return  # of before: a newer answer comes
        keys = {row.key for row in rows}
        if self._chosen not in keys:
            self._chosen = rows[0].key if rows else None
        self.threads.show_rows(rows, self._chosen)
        self.pages.setCurrentWidget(self.both if rows else self.nothing)
        self._lay_out()
        if self._chosen is not None:
            self._load_lines(self._chosen)

    def _choose(self, thread: Thread) -> None:
        self._chosen = thread
        self._load_lines(thread)

    def _load_lines(self, thread: Thread) -> None:
        if thread.kind is Kind.PASSAGES:
            self._bridge.ask(self, partial(loading.passages, self._services), self._show_passages)
        else:
            job = partial(loading.lines, self._services, thread, None)
            self._bridge.ask(self, job, partial(self._show_lines, thread))

    def _show_lines(self, thread: Thread, lines: list[EntryLine]) -> None:
        row = self.threads.row(thread)
        if thread != self._chosen or row is None:
            return
        self.entries.show_lines(row.whole or row.text, lines, "", more=loading.has_more(lines))
        self.side.setCurrentWidget(self.entries)
        self._arrive()

    def _show_passages(self, passages: Sequence[loading.Starred]) -> None:
        if self._chosen is not None and self._chosen.kind is Kind.PASSAGES:
            self.passages.show_passages(passages)
            self.side.setCurrentWidget(self.passages)
            self._arrive()

    def _arrive(self) -> None:
        if self._goes_in:
            self._goes_in = False
            self._is_inside = True
            self._lay_out()
            self._focus_side()

    def _want_page(self, before: int) -> None:
        if self._chosen is not None:
            job = partial(loading.lines, self._services, self._chosen, before)
            self._bridge.ask(self, job, partial(self._append, self._chosen))

    def _append(self, thread: Thread, lines: list[EntryLine]) -> None:
        if thread == self._chosen:
            self.entries.append(lines, more=loading.has_more(lines))

    def _unstar(self, passage_id: UUID) -> None:
        job = partial(self._services.passages.unstar, passage_id)
        self._bridge.do(self, job, undo=self.tr("The passage is starred no longer."))

    def _go_in(self) -> None:
        """Into the entries; they may be on their way."""
        self._goes_in = True
        if self._chosen is not None:
            self._load_lines(self._chosen)

    def _back(self) -> None:
        self._is_inside = False
        self._lay_out()
        self.threads.list.setFocus()

    def _focus_side(self) -> None:
        side = self.side.currentWidget()
        if not (isinstance(side, EntryLines | PassageLines) and side.focus_list()):
            self.threads.list.setFocus()

    def _is_wide(self) -> bool:
        return self.width() >= Theme.current().px(SIDE_BY_SIDE)

    def _lay_out(self) -> None:
        theme, wide = Theme.current(), self._is_wide()
        width = min(max(self.width() * SHARE, theme.px(LEAST)), theme.px(MOST))
        self.threads.setMinimumWidth(round(width) if wide else 0)
        self.threads.setMaximumWidth(round(width) if wide else _NO_LIMIT)
        self.threads.setVisible(wide or not self._is_inside)
        self.side.setVisible(wide or self._is_inside)


def _nothing_yet(tab: ThreadsTab) -> EmptyState:
    return EmptyState(
        "path",
        tab.tr("Nothing runs through your entries yet"),
        tab.tr(
            "Write #listening in an entry and it is a tag; write @ and a name, and the entry is "
            "found again beside that person, goal or session. Only you see it."
        ),
        tint="private",
    )
