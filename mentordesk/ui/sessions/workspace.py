"""One session at work: its four pages show the same facts, asked for anew when they change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from mentordesk.mentoring.errors import NotThere
from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.journal.writing.edit import WritingEdit
from mentordesk.ui.sessions import facts as reading
from mentordesk.ui.sessions.copy_out import CopyOut
from mentordesk.ui.sessions.meet.patterns import PATTERN_KEY
from mentordesk.ui.sessions.meet.small_view import DONE_KEY, SMALL_KEY
from mentordesk.ui.sessions.prepare.print_row import PRINT_KEY
from mentordesk.ui.sessions.view import COPY_KEY
from mentordesk.ui.sessions.workspace_pages import WorkspacePages
from mentordesk.ui.sessions.workspace_view import TABS
from mentordesk.ui.widgets.coverable import coverable
from mentordesk.ui.widgets.layouts import still
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.desk.close import Closed
    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.people.model import Role
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf

TAB_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")


class Workspace(WorkspacePages):
    """Prepare, Meet, Reflect, Share, and the close card over them."""

    told = Signal(object)
    left = Signal()
    open_asked = Signal(str)
    was_closed = Signal(object)

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(services, bridge, parent)
        self.session_id: UUID | None = None
        self._facts: SessionFacts | None = None
        self._shelves: dict[Role | None, Shelf] = {}
        self._wanted_tab = ""
        self._again = self._focus = self._card_wanted = False
        self.copying = CopyOut(self, services, bridge, self._ready_to_copy)
        self._connect()

    def _connect(self) -> None:
        for page in (self.prepare, self.meet):
            page.told.connect(self.told)
            page.open_asked.connect(self.open_asked)
        self.prepare.questions_asked.connect(self.copying.questions)
        self.meet.writing.stale.connect(self._load_again)
        self.reflect.stale.connect(self._load_again)
        self.small.close_asked.connect(self.ask_to_close)
        self.copying.gone.connect(self._copied)
        self.share.copy_asked.connect(self.copying.summary)
        self.share.questions_asked.connect(self.copying.questions)
        self.tabs.chosen.connect(self.show_tab)
        self.back.clicked.connect(self.left)
        self.close_it.clicked.connect(self.ask_to_close)
        self.card.closed.connect(self._closed)
        self.card.gone.connect(self.focus_first)
        for edit in (self.meet.writing.notes.edit, self.meet.writing.agreed.edit):
            edit.left.connect(self.step_back)
        self.reflect.edit.left.connect(self.step_back)
        for key, tab in zip(TAB_KEYS, TABS, strict=True):
            self.add_key(key, partial(self._key_tab, tab))
        self.add_key("Ctrl+Return", self.ask_to_close)
        self.add_key("Ctrl+Enter", self.ask_to_close)
        self.add_key("Ctrl+T", self.meet.timer.turn)
        for inside in (self, self.card, self.patterns):
            self.add_key(HIDE_KEY, self.hiding.turn, inside)
        self.add_key(SMALL_KEY, self.go_small)
        self.add_key(DONE_KEY, self.meet.tick_next)
        self.add_key(PATTERN_KEY, self.open_patterns)
        self.add_key(PRINT_KEY, self.prepare.paper.print_brief)
        self.add_key(COPY_KEY, self.copying.best)

    # What is shown

    def open(self, session_id: UUID, tab: str = "", line: SessionLine | None = None) -> None:
        """Show a session; without ``tab`` the page that it is time for.

        ``line`` stands at its head at once; its pages are shown when all their facts are here.
        """
        if session_id != self.session_id:
            self.leave()
        if self._facts is None:
            self.begin_with(line)
        self.session_id = session_id
        self._focus = True
        self.setFocus()  # its keys work while the facts are on their way
        if tab:
            self.show_tab(tab)
        self._wanted_tab = tab
        self.load()

    def load(self) -> None:
        """Ask for the facts."""
        if self.session_id is not None:
            job = partial(reading.load, self._services, self.session_id)
            self._bridge.ask(self, job, self._show, self._failed)

    def leave(self) -> None:
        """Save every text, and turn from the session."""
        self.leave_pages()
        self.session_id = self._facts = None
        self._card_wanted = False

    def step_back(self) -> None:
        """Esc: out of a text, where the cursor stays as it stands; then out of the session."""
        if isinstance(QApplication.focusWidget(), WritingEdit):
            self.tabs.focus_word()
        else:
            self.left.emit()

    def ask_to_close(self) -> None:
        """The card, at once: the next key may be the first letter of what moved."""
        facts = self._facts
        if facts is None:
            self._card_wanted = self.session_id is not None  # the facts are on their way
            return
        if self.card.isVisible():
            return
        if facts.session.written_up or not facts.session.state.counts:
            said = self.tr("There is nothing to close: the session is closed, or did not happen.")
            self.told.emit(Message("nothing-to-close", said, "accent"))
            return
        self.flush()
        self.card.setParent(coverable(self))
        self.card.open(facts, self.reflect.first_question())

    def open_patterns(self) -> None:
        """Patterns for the notes of Meet."""
        if self._facts is not None and not self.card.isVisible():
            self.show_tab(TABS[1])
            self.patterns.open()

    def go_small(self) -> None:
        """The session alone in the window made small, beside a call."""
        if self._facts is not None and not self.card.isVisible():
            self.show_tab(TABS[1])
            self.small.begin(self._facts)

    def ask_to_close_when_shown(self) -> None:
        """The card, as soon as the facts are here."""
        self._card_wanted = True

    def _ready_to_copy(self) -> UUID | None:
        facts = self._facts
        if facts is None or self.card.isVisible():
            return None
        self.flush()
        return facts.session.id

    def _copied(self) -> None:
        self.share.load_copies()
        self.focus_first()

    def _key_tab(self, tab: str) -> None:
        self.show_tab(tab)
        if self._facts is None:
            self._wanted_tab = tab  # the facts are on their way: they turn to no other page
        else:
            self.focus_first()

    def _load_again(self) -> None:
        self._again = True
        self.load()

    def _failed(self, error: UserFacingError) -> None:
        if isinstance(error, NotThere):
            self.session_id = None
            self.left.emit()
            return
        self._bridge.trouble.emit(error, self.load)

    def _show(self, facts: SessionFacts) -> None:
        if facts.session.id != self.session_id:
            return
        first = self._facts is None
        self._facts = facts
        again, self._again = self._again, False
        self._ask_for_shelf(facts)
        with still(self):
            self.say_head(facts.brief.line)
            self.prepare.show_facts(facts)
            self.meet.show_facts(facts, again=again)
            self.reflect.show_facts(facts, again=again)
            self.share.show_facts(facts)
            self.small.show_facts(facts)
        if first:
            self.show_page(self._wanted_tab or _time_for(facts))
        if self._focus:
            self._focus = False
            self.focus_first()
        if self._card_wanted:
            self._card_wanted = False
            self.ask_to_close()

    def _ask_for_shelf(self, facts: SessionFacts) -> None:
        role = facts.brief.line.role
        known = self._shelves.get(role)
        if known is not None:
            return
        job = partial(reading.shelf, self._services, role)
        self._bridge.ask(self, job, partial(self._show_shelf, role))

    def _show_shelf(self, role: Role | None, shelf: Shelf) -> None:
        self._shelves = {role: shelf}
        for page in (self.prepare, self.meet, self.reflect):
            page.show_shelf(shelf)
        if self._facts is not None:
            self.prepare.show_facts(self._facts)

    def _closed(self, closed: Closed) -> None:
        self._load_again()
        self.was_closed.emit(closed)


def _time_for(facts: SessionFacts) -> str:
    """Prepare before the hour, Meet from then on, Reflect once it is written up."""
    session = facts.session
    if session.written_up:
        return TABS[2]
    begun = session.timer.was_used or session.slot.start <= facts.now.instant
    return TABS[1] if begun else TABS[0]
