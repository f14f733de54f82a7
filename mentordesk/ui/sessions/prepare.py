"""Prepare: the brief, the agenda, the checklist, one question, and a line to myself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.ui.sessions.agenda_card import AgendaCard
from mentordesk.ui.sessions.brief_card import BriefCard, ReminderCard
from mentordesk.ui.sessions.checklist_card import ChecklistCard
from mentordesk.ui.sessions.print_row import PrintRow
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.playbook.model import Agenda
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.printing import Printing
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf

AGENDA_KEY, CHECK_KEY, QUESTION_KEY = "Ctrl+Shift+A", "Ctrl+Shift+K", "Ctrl+Shift+Q"


class PreparePage(Page):
    """Two columns that stack where there is no room."""

    told = Signal(object)

    def __init__(
        self, services: Services, bridge: Bridge, printing: Printing | None = None
    ) -> None:
        super().__init__(margins=(24, 0, 24, 24))
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._previous: UUID | None = None
        self._shelf: Shelf | None = None
        self._asked = 0
        self.brief = BriefCard(services, bridge)
        self.reminder = ReminderCard(services, bridge)
        self.paper = PrintRow(printing)
        self.agenda = AgendaCard(services, bridge, "agenda")
        self.checks = ChecklistCard(services, bridge)
        self._make_template()
        self._make_question()
        panes = Panes(gap=16)
        panes.add(_column(self.brief, self.reminder, self.paper), 55, 320)
        panes.add(_column(self.checks, self.agenda, self.question_card), 45, 300)
        self.column.addWidget(panes)
        self.column.addStretch(1)
        self.agenda.told.connect(self.told)
        for key, verb in (
            (AGENDA_KEY, self.take),
            (CHECK_KEY, self.checks.take),
            (QUESTION_KEY, self.use),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb.click)
            verb.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    def _make_template(self) -> None:
        row = HBox(gap=8)
        self.template = Choice((), self.tr("An agenda from the playbook"))
        self.template.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.template.setMinimumContentsLength(8)
        self.template.setObjectName("agenda-template")
        self.take = LinkButton(self.tr("Take it"), icon="plus")
        self.take.setObjectName("agenda-take")
        self.last = LinkButton(self.tr("As last time"), icon="arrow-counter-clockwise")
        self.last.setObjectName("agenda-last")
        row.addWidget(self.template, 1)
        row.addWidget(self.take)
        self.agenda.column.addLayout(row)
        flow = FlowRow(gap=4)
        flow.add(self.last)
        self.agenda.column.addWidget(flow)
        self.agenda.column.addWidget(
            Label(
                self.tr("Alt+↑ and Alt+↓ move an item, + and − change its minutes."),
                "muted",
                wrap=True,
            )
        )
        self.take.clicked.connect(self._take)
        self.last.clicked.connect(self._as_last)

    def _make_question(self) -> None:
        card = Card(gap=8)
        card.setObjectName("question-card")
        card.column.addWidget(Label(self.tr("One question to open with"), "heading"))
        self.question = Label("", wrap=True)
        self.question.setObjectName("question-text")
        card.column.addWidget(self.question)
        flow = FlowRow(gap=4)
        self.use = LinkButton(self.tr("Put it on the agenda"), icon="plus")
        self.use.setObjectName("question-use")
        self.another = LinkButton(self.tr("Another question"), quiet=True)
        self.another.setObjectName("question-another")
        flow.add(self.use)
        flow.add(self.another)
        card.column.addWidget(flow)
        self.use.clicked.connect(self._use)
        self.another.clicked.connect(self._another)
        self.question_card = card

    def show_facts(self, facts: SessionFacts) -> None:
        """Show this session."""
        self._session_id = facts.session.id
        self._previous = facts.brief.previous.id if facts.brief.previous is not None else None
        self.last.setVisible(self._previous is not None)
        for card in (self.brief, self.reminder, self.paper, self.agenda, self.checks):
            card.show_facts(facts)
        kind = f"ag.{facts.session.kind.value.replace('_', '-')}"
        place = next(
            (n for n in range(self.template.count()) if _begins(self.template, n, kind)), -1
        )
        if place >= 0 and not facts.brief.agenda:
            self.template.setCurrentIndex(place)

    def show_shelf(self, shelf: Shelf) -> None:
        """What the playbook offers."""
        self._shelf = shelf
        self.template.clear()
        for line in shelf.agendas:
            self.template.addItem(line.title, line.pin)
        self.checks.show_shelf(shelf)
        self.question_card.setVisible(bool(shelf.questions))
        self._show_question()

    def focus_first(self) -> None:
        """The first line that is not ticked, else the agenda."""
        for box in self.checks.rows.findChildren(CheckBox):
            if box.isVisible() and not box.isChecked():
                box.setFocus()
                return
        (self.agenda.list if self.agenda.list.count() else self.agenda.add).setFocus()

    def _take(self) -> None:
        pin = self.template.value()
        if "@" in pin:
            read = partial(self._services.playbook.agenda, pin)
            self._bridge.ask(self, read, self._put)

    def _put(self, agenda: Agenda) -> None:
        if self._session_id is None:
            return
        pin = agenda.line.pin
        drafts = [ItemDraft(one.title, one.minutes, one.hint, pin) for one in agenda.steps]
        job = partial(self._services.agendas.take, self._session_id, pin, drafts)
        self._bridge.do(self, job)

    def _as_last(self) -> None:
        if self._session_id is not None and self._previous is not None:
            job = partial(self._services.agendas.copy, self._session_id, self._previous)
            self._bridge.do(self, job)

    def _show_question(self) -> None:
        if self._shelf is not None and self._shelf.questions:
            questions = self._shelf.questions
            self.question.setText(questions[self._asked % len(questions)].text)

    def _another(self) -> None:
        self._asked += 1
        self._show_question()

    def _use(self) -> None:
        if self._session_id is not None and self.question.text():
            draft = ItemDraft(self.question.text(), 5)
            job = partial(self._services.agendas.add, self._session_id, draft)
            self._bridge.do(self, job)


def _begins(choice: Choice, place: int, kind: str) -> bool:
    return str(choice.itemData(place)).startswith(f"{kind}@")


def _column(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = VBox(holder, gap=16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
