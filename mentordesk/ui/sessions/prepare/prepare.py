"""Prepare: the brief, the agenda, the checklist, one question, and a line to myself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.people.model import Role
from mentordesk.ui.sessions.agenda.agenda_card import AgendaCard
from mentordesk.ui.sessions.agenda.checklist_card import ChecklistCard
from mentordesk.ui.sessions.agenda.template_row import TemplateRow
from mentordesk.ui.sessions.circle.pack_card import PACK_KEY, PackCard
from mentordesk.ui.sessions.circle.voices_card import VoicesCard
from mentordesk.ui.sessions.prepare.brief_card import BriefCard
from mentordesk.ui.sessions.prepare.print_row import PrintRow
from mentordesk.ui.sessions.prepare.question_card import QuestionCard
from mentordesk.ui.sessions.prepare.reminder_card import ReminderCard
from mentordesk.ui.sessions.prepare.suggest_card import SuggestCard
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import Page, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.printing import Printing
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf

AGENDA_KEY, CHECK_KEY, QUESTION_KEY = "Ctrl+Shift+A", "Ctrl+Shift+K", "Ctrl+Shift+Q"


class PreparePage(Page):
    """Two columns that stack where there is no room. A mentee's questions come first."""

    told = Signal(object)
    open_asked = Signal(str)
    questions_asked = Signal()

    def __init__(
        self, services: Services, bridge: Bridge, printing: Printing | None = None
    ) -> None:
        super().__init__(margins=(24, 0, 24, 24))
        self.brief = BriefCard(services, bridge)
        self.reminder = ReminderCard(services, bridge)
        self.suggest = SuggestCard()
        self.paper = PrintRow(printing)
        self.agenda = AgendaCard(services, bridge, "agenda")
        self.source = TemplateRow(services, bridge)
        self.agenda.column.addWidget(self.source)
        self._make_ahead()
        self.checks = ChecklistCard(services, bridge)
        self.pack = PackCard(services, bridge)
        self.who = VoicesCard(services, bridge, "who-comes", with_clock=False)
        self.question_card = QuestionCard(services, bridge)
        self._second = _column(self.checks, self.agenda, self.question_card)
        panes = Panes(gap=16)
        first = (self.pack, self.brief, self.reminder, self.who, self.suggest, self.paper)
        panes.add(_column(*first), 55, 320)
        panes.add(self._second, 45, 300)
        self.column.addWidget(panes)
        self.column.addStretch(1)
        self.agenda.told.connect(self.told)
        self.suggest.open_asked.connect(self.open_asked)
        self._make_keys()

    def _make_ahead(self) -> None:
        self.ahead = LinkButton("…", icon="copy")
        self.ahead.setObjectName("prepare-questions")
        self.ahead.clicked.connect(self.questions_asked)
        flow = FlowRow(gap=4)
        flow.add(self.ahead)
        self.agenda.column.addWidget(flow)

    def _make_keys(self) -> None:
        for key, verb in (
            (AGENDA_KEY, self.source.take),
            (CHECK_KEY, self.checks.take),
            (QUESTION_KEY, self.question_card.use),
            (PACK_KEY, self.pack.take),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb.click)
            verb.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    def show_facts(self, facts: SessionFacts) -> None:
        """Show this session."""
        to_a_mentor = facts.brief.line.role is Role.MENTOR
        self._put_first(self.agenda if to_a_mentor else self.checks)
        self.agenda.ask_for_questions(to_a_mentor)
        short = facts.brief.short_name
        self.ahead.setText(self.tr("Send questions ahead to {name}…").format(name=short))
        self.ahead.setVisible(to_a_mentor)
        for card in (
            self.brief,
            self.reminder,
            self.suggest,
            self.paper,
            self.agenda,
            self.source,
            self.checks,
            self.question_card,
            self.pack,
            self.who,
        ):
            card.show_facts(facts)

    def _put_first(self, card: QWidget) -> None:
        column = self._second.layout()
        if isinstance(column, VBox) and column.indexOf(card) > 0:
            column.removeWidget(card)
            column.insertWidget(0, card)

    def show_shelf(self, shelf: Shelf) -> None:
        """What the playbook offers."""
        self.source.show_shelf(shelf)
        self.checks.show_shelf(shelf)
        self.question_card.show_shelf(shelf)

    def focus_first(self) -> None:
        """The first line that is not ticked, else the agenda."""
        for box in self.checks.rows.findChildren(CheckBox):
            if box.isVisible() and not box.isChecked():
                box.setFocus()
                return
        (self.agenda.list if self.agenda.list.count() else self.agenda.add).setFocus()


def _column(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = VBox(holder, gap=16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
