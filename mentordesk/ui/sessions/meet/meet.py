"""Meet: agenda and timer, the two texts, actions, goals, and what was agreed last time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring.sessions.model import SessionKind
from mentordesk.ui.playbook.groups import Groups
from mentordesk.ui.playbook.item_link import ItemLink
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.actions.action_rows import ActionRows
from mentordesk.ui.sessions.actions.actions_card import ActionsCard
from mentordesk.ui.sessions.agenda.agenda_card import AgendaCard
from mentordesk.ui.sessions.circle.side import CircleSide
from mentordesk.ui.sessions.lines import nearest
from mentordesk.ui.sessions.meet.goals_card import GoalsCard
from mentordesk.ui.sessions.meet.meet_panes import MeetPanes, Resized
from mentordesk.ui.sessions.meet.timer_line import TimerLine
from mentordesk.ui.sessions.meet.writing import Writing
from mentordesk.ui.sessions.turns.turns import TurnsCard
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, Page, VBox, empty

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentordesk.playbook.model import ItemLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf
    from mentordesk.ui.sessions.lines import PlaybookLine
    from mentordesk.ui.sessions.texts.notes_edit import NotesEdit

_NO_LIMIT = 16_777_215  # Qt's
_SPARE, _LOOSE = 40, 1.7
"""Pixels of the design beyond the least: with less room the notes go on below the window, so many
times as high as the least."""


class MeetPage(Page):
    """Three columns that stack where there is no room."""

    told = Signal(object)
    open_asked = Signal(str)
    """Please open this item of the playbook."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(margins=(24, 0, 24, 24))
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._linked: tuple[ItemLine, ...] = ()
        self._lines: tuple[PlaybookLine, ...] = ()
        self._near: tuple[SessionKind, tuple[ItemLine, ...]] = (SessionKind.REGULAR, ())
        self._kinds = Groups(self)
        self.writing = Writing(services, bridge, self)
        self.agenda = AgendaCard(services, bridge, "meet-agenda")
        self.timer = TimerLine(services.clock)
        self.action_card = ActionsCard(services, bridge)
        self.goals = GoalsCard(services, bridge)
        self.circle = CircleSide(services, bridge)
        self.circle.listen(self)
        self.turns = TurnsCard(services, bridge)
        self._lay_out()
        self.writing.notes.edit.action_typed.connect(self.action_card.take_line)
        self.writing.agreed.edit.action_typed.connect(self.action_card.take_line)
        for pane in (self.writing.notes, self.writing.agreed):
            pane.edit.cursorPositionChanged.connect(partial(self._follow, pane.edit))
        self.timer.start_asked.connect(self._start)
        self.timer.pause_asked.connect(self._pause)
        self.promised.ticked.connect(self._tick)
        for card in (self.agenda, self.action_card, self.turns):
            card.told.connect(self.told)

    def _lay_out(self) -> None:
        middle = QWidget()
        panes = self._panes = MeetPanes(middle, gap=16)
        panes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.agenda.column.insertWidget(1, self.timer)
        self._from_playbook()
        left = _column(self.circle.voices, self.agenda)
        self._middle, column = Resized(), VBox(gap=16)
        self._texts = column
        self._middle.setLayout(column)
        self._middle.resized.connect(self._fit)
        holder = VBox(middle, gap=0)
        holder.addWidget(self._middle, 1)
        holder.addStretch(0)
        self.take_texts()
        last = Card(gap=8)
        last.setObjectName("promised-card")
        last.column.addWidget(Label(self.tr("Agreed last time"), "heading"))
        self.last_words = Label("", "quiet", wrap=True)
        last.column.addWidget(self.last_words)
        self.promised = ActionRows("promised", most=10)
        last.column.addWidget(self.promised)
        right = _column(self.action_card, self.circle.insights, self.goals, last)
        panes.add(left, 25, 180)
        panes.add(middle, 45, 290)
        panes.add(right, 30, 220)
        self.column.addWidget(self.turns)
        self.column.addWidget(panes, 1)
        panes.turned.connect(self._fit)

    def take_texts(self) -> None:
        """Have both texts here; they may be lent to another view for a time."""
        for pane, share in ((self.writing.notes, 3), (self.writing.agreed, 2)):
            pane.set_lines()
            self._texts.addWidget(pane, share)

    def _from_playbook(self) -> None:
        self._links_head = Label(self.tr("From the playbook"), "heading")
        self._links = VBox(gap=0)
        self.agenda.column.addWidget(Divider())
        self.agenda.column.addWidget(self._links_head)
        self.agenda.column.addLayout(self._links)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the others, the two texts are as high as the window, so that both are seen."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().height() - Theme.current().px(24)
        # the heads wrap: how high the texts must be depends on how wide they are
        least = self._texts.totalMinimumHeightForWidth(max(1, self._middle.width()))
        fits = room >= least + Theme.current().px(_SPARE)
        # never as high as a neighbour of sixty actions: the line that is written would be far away
        beside = room if fits else round(least * _LOOSE)
        self._middle.setMaximumHeight(_NO_LIMIT if self._panes.are_stacked else beside)

    def minimumSizeHint(self) -> QSize:
        """It scrolls: it may be low."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), 120))

    def show_facts(self, facts: SessionFacts, *, again: bool = False) -> None:
        """Show this session."""
        self._session_id = facts.session.id
        self.agenda.show_facts(facts)
        self.timer.show_session(facts.session, facts.brief.agenda)
        self.action_card.show_facts(facts)
        self.goals.show_facts(facts)
        self.circle.show_facts(facts)
        self.circle.say_for_whom(facts, self.writing.agreed, self.action_card.pill)
        self.goals.setVisible(facts.brief.circle is None)
        self.turns.show_facts(facts)
        self.timer.setVisible(facts.exchange is None)
        self.writing.show_facts(facts, again=again)
        self._near = (facts.session.kind, facts.moment)
        for pane in (self.writing.notes, self.writing.agreed):
            pane.edit.naming.set_candidates(facts.candidates)
        self._offer_lines()
        self._show_links(facts.moment)
        promised = facts.brief.promised
        details = [words.owner(one.action.owner, one.person_name) for one in promised]
        self.promised.show_lines(promised, facts.today, details)
        moved = facts.brief.agreed.moved if facts.brief.agreed is not None else ""
        nothing = "" if promised else self.tr("Nothing was promised last time.")
        self.last_words.setText(moved or nothing)
        self.last_words.setVisible(bool(moved or nothing))

    def show_shelf(self, shelf: Shelf) -> None:
        """What the playbook has for these two: the lines that ``/`` offers."""
        self._lines = shelf.lines
        self._offer_lines()

    def _offer_lines(self) -> None:
        lines = nearest(self._lines, *self._near)
        for pane in (self.writing.notes, self.writing.agreed):
            pane.edit.naming.set_lines(lines)

    def _show_links(self, lines: tuple[ItemLine, ...]) -> None:
        if lines == self._linked:
            return
        self._linked = lines
        empty(self._links)
        self._links_head.setVisible(bool(lines))
        for line in lines:
            link = ItemLink(line, self._kinds.kind(line.kind))
            link.setObjectName(f"meet-read-{line.id}")
            link.clicked.connect(partial(self.open_asked.emit, line.id))
            self._links.addWidget(link)

    def tick_next(self) -> None:
        """The item that is talked about now is done."""
        item = next((one for one in self.agenda.list.items_shown() if not one.done), None)
        if item is not None:
            self.agenda.list.ticked.emit(item.id, True)

    def focus_first(self) -> None:
        """Go on writing."""
        if self.turns.isVisibleTo(self) and self.turns.focus_first():
            self.verticalScrollBar().setValue(0)
            return
        self.writing.notes.edit.setFocus()
        self.writing.notes.edit.ensureCursorVisible()
        # the notes stand at the top, beside the others and above them alike
        self.verticalScrollBar().setValue(0)
        self._follow(self.writing.notes.edit)

    def _follow(self, edit: NotesEdit) -> None:
        """Keep the line that is written in sight where the field is higher than the window."""
        body = self.widget()
        if not edit.hasFocus() or body is None or not body.isAncestorOf(edit):
            return  # it is lent to the small window
        seen, line = edit.viewport(), edit.cursorRect()
        # the field tells of the cursor before it has scrolled to it: far below, in a long text
        top = max(0, min(line.top(), seen.height() - line.height()))
        spot = seen.mapTo(body, QPoint(0, top))
        half = line.height() // 2
        self.ensureVisible(0, spot.y() + half, 0, half + Theme.current().px(16))

    def _start(self) -> None:
        if self._session_id is not None:
            self._bridge.do(self, partial(self._services.sessions.start_timer, self._session_id))

    def _pause(self) -> None:
        if self._session_id is not None:
            self._bridge.do(self, partial(self._services.sessions.pause_timer, self._session_id))

    def _tick(self, action_id: UUID, done: bool) -> None:
        verb = self._services.actions.done if done else self._services.actions.reopen
        said = self.tr("The action is done.") if done else self.tr("The action is open again.")
        self._bridge.do(self, partial(verb, action_id), undo=said)


def _column(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = VBox(holder, gap=16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
