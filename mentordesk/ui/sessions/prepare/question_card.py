"""One question of the playbook to open with; another one; onto the agenda."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf

MINUTES = 5


class QuestionCard(Card):
    """The same question for the same session, until another is asked for."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=8)
        self.setObjectName("question-card")
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._texts: tuple[str, ...] = ()
        self._asked = 0
        self.column.addWidget(Label(self.tr("One question to open with"), "heading"))
        self.question = Label("", wrap=True)
        self.question.setObjectName("question-text")
        self.column.addWidget(self.question)
        flow = FlowRow(gap=4)
        self.use = LinkButton(self.tr("Put it on the agenda"), icon="plus")
        self.use.setObjectName("question-use")
        self.another = LinkButton(self.tr("Another question"), quiet=True)
        self.another.setObjectName("question-another")
        flow.add(self.use)
        flow.add(self.another)
        self.column.addWidget(flow)
        self.use.clicked.connect(self._use)
        self.another.clicked.connect(self._another)

    def show_facts(self, facts: SessionFacts) -> None:
        """For which session."""
        if facts.session.id != self._session_id:
            self._session_id, self._asked = facts.session.id, facts.session.number
            self._show()

    def show_shelf(self, shelf: Shelf) -> None:
        """What may be asked."""
        self._texts = tuple(one.text for one in shelf.questions)
        self.setVisible(bool(self._texts))
        self._show()

    def _show(self) -> None:
        if self._texts:
            self.question.setText(self._texts[self._asked % len(self._texts)])

    def _another(self) -> None:
        self._asked += 1
        self._show()

    def _use(self) -> None:
        if self._session_id is not None and self.question.text():
            draft = ItemDraft(self.question.text(), MINUTES)
            job = partial(self._services.agendas.add, self._session_id, draft)
            self._bridge.do(self, job, undo=self.tr("The question is on the agenda."))
