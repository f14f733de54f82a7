"""The pages of one session and what lies over them: made, kept and put away together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.journal.hiding.hiding import Hiding
from mentordesk.ui.sessions import shift, when, words
from mentordesk.ui.sessions.close.close_card import CloseCard
from mentordesk.ui.sessions.meet.meet import MeetPage
from mentordesk.ui.sessions.meet.patterns import PatternSheet
from mentordesk.ui.sessions.meet.small_session import SmallSession
from mentordesk.ui.sessions.prepare.prepare import PreparePage
from mentordesk.ui.sessions.reflect import ReflectPage
from mentordesk.ui.sessions.share import SharePage
from mentordesk.ui.sessions.workspace_view import TABS, WorkspaceView
from mentordesk.ui.widgets.breaking import brief_name
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.texts.line_draft import LineDraft

AT_HEAD = 64
"""Letters of a name at the head; a longer one stands whole in its tool tip."""


class WorkspacePages(WorkspaceView):
    """Four pages, the close card and the patterns over them, and the small window."""

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget | None = None) -> None:
        self._services, self._bridge = services, bridge
        self.prepare = PreparePage(services, bridge)
        self.meet = MeetPage(services, bridge)
        self.reflect = ReflectPage(services, bridge)
        self.share = SharePage(services, bridge)
        super().__init__((self.prepare, self.meet, self.reflect, self.share), parent)
        self.card = CloseCard(services, bridge, self)
        self.patterns = PatternSheet(services, bridge, self.meet.writing.notes.edit)
        self.hiding = self._make_hiding()
        self.small = SmallSession(services.clock, self.meet, self.hiding.veils[0])

    def leave_pages(self) -> None:
        """Save every text, and turn from the session."""
        self.patterns.put_away()
        self.card.keep_draft()
        self.card.hide()
        self.meet.writing.leave()
        self.meet.turns.leave()
        self.reflect.leave()
        self._keep_lines()

    def show_tab(self, tab: str) -> None:
        """Turn to a page. Share shows what is agreed, so what was just written is kept first."""
        if tab == TABS[-1]:
            self.meet.writing.settle()
        self.tabs.set_value(tab)
        if not self.is_blank:
            self.pages.setCurrentIndex(TABS.index(tab))

    @property
    def is_blank(self) -> bool:
        """Whether the facts of the session are still on their way: then no page is shown."""
        return self.pages.currentWidget() is self.blank

    def begin_with(self, line: SessionLine | None) -> None:
        """A session, of which its line is all that is known yet, or nothing."""
        self.pages.setCurrentWidget(self.blank)
        if line is not None:
            self.say_head(line)
            return
        self.name.setText("")
        self.avatar.set_name("")
        self.say_about("", "")

    def show_page(self, tab: str) -> None:
        """The facts are here: show this page of them."""
        self.pages.setCurrentIndex(TABS.index(tab))
        self.show_tab(tab)

    def focus_first(self) -> None:
        """Where one would begin on this page."""
        if self.card.isVisible():
            self.card.moved.setFocus()
            return
        if self.patterns.isVisible():
            self.patterns.list.setFocus()
            return
        if self.is_blank:
            self.setFocus()
            return
        (self.prepare, self.meet, self.reflect, self.share)[self.pages.currentIndex()].focus_first()

    def flush(self) -> None:
        """Hand every word to the bridge."""
        self.patterns.settle()
        self.meet.writing.settle()
        self.meet.turns.draft.keep()
        self.reflect.settle()
        self.card.keep_draft()
        self._keep_lines()

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        return [
            *self.meet.writing.unsaved_texts(),
            *self.meet.turns.draft.unsaved_texts(),
            *self.reflect.saver.unsaved_texts(),
            *self.card.unsaved_texts(),
            *self.patterns.unsaved_texts(),
            *(text for line in self._lines() for text in line.unsaved_texts()),
        ]

    def _lines(self) -> tuple[LineDraft, ...]:
        return (
            self.prepare.agenda.line,
            self.prepare.reminder.line,
            self.meet.agenda.line,
            self.meet.action_card.line,
            self.meet.circle.insights.line,
        )

    def _keep_lines(self) -> None:
        for line in self._lines():
            line.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """The card goes with its session; its words are kept."""
        super().hideEvent(event)
        self.patterns.put_away()
        if self.card.isVisible():
            self.card.put_away()

    def say_head(self, line: SessionLine) -> None:
        """Say who, when and how, and whether it can be closed."""
        session = line.session
        self.name.setText(brief_name(line.name, AT_HEAD))
        self.name.setToolTip("" if self.name.text() == line.name else tip(line.name))
        self.avatar.set_name(line.name)
        slot = session.slot
        number = self.tr("session {n}").format(n=session.number) if session.number else ""
        day = self.tr("{day}, {clocks}")
        at = day.format(day=when.day(slot.here().date()), clocks=when.both_clocks(slot))
        state, _tone = words.state(session)
        planned = session.state is SessionState.PLANNED
        shifted = shift.than_last_time(line) if planned else ""
        talk = (words.minutes(slot.minutes), words.mode(session.mode), session.place)
        parts = (at, shifted, *talk, number, state)
        here = slot.here()
        near = (when.short(here.date()), when.clock_time(here), when.their_clock(slot))
        self.say_about(words.dotted(parts), words.dotted(near))
        open_ = not session.written_up and session.state.counts
        self.close_it.setVisible(open_)

    def add_key(self, key: str, do: object, inside: QWidget | None = None) -> None:
        """Let a key do this anywhere here, or in ``inside``."""
        shortcut = QShortcut(QKeySequence(key), inside or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def _make_hiding(self) -> Hiding:
        notes, reflect = self.meet.writing.notes, self.reflect
        edits = (notes.edit, reflect.edit, self.card.afterthought, self.patterns.body)
        hiding = Hiding(self._services, self._bridge, edits, self)
        hiding.take_in(self.prepare.reminder)
        hiding.turned.connect(self.meet.writing.hide_past)
        notes.hide_by(hiding.veils[0])
        reflect.hide_by(hiding.veils[1])
        return hiding
