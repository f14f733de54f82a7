"""Where an agenda comes from: the playbook, by the kind of session, or the session before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from mentordesk.playbook.model import Agenda
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf


class TemplateRow(QWidget):
    """A choice of the playbook's agendas, and the agenda of last time."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._previous: UUID | None = None
        column = VBox(self, gap=8)
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
        column.addLayout(row)
        flow = FlowRow(gap=4)
        flow.add(self.last)
        column.addWidget(flow)
        keys = self.tr(
            "Alt+↑ and Alt+↓ move an item, + and − change its minutes, F2 its words, Delete takes"
            " it away."
        )
        column.addWidget(Label(keys, "muted", wrap=True))
        self.take.clicked.connect(self._take)
        self.last.clicked.connect(self._as_last)

    def show_facts(self, facts: SessionFacts) -> None:
        """Choose the agenda of the session's kind."""
        self._session_id = facts.session.id
        previous = facts.brief.previous
        self._previous = previous.id if previous is not None else None
        self.last.setVisible(self._previous is not None)
        kind = f"ag.{facts.session.kind.value.replace('_', '-')}"
        place = next(
            (n for n in range(self.template.count()) if _begins(self.template, n, kind)), -1
        )
        if place >= 0 and not facts.brief.agenda:
            self.template.setCurrentIndex(place)

    def show_shelf(self, shelf: Shelf) -> None:
        """What the playbook offers."""
        self.template.clear()
        for line in shelf.agendas:
            self.template.addItem(line.title, line.pin)

    def _take(self) -> None:
        pin = self.template.value()
        if "@" in pin:
            self._bridge.ask(self, partial(self._services.playbook.agenda, pin), self._put)

    def _put(self, agenda: Agenda) -> None:
        if self._session_id is None:
            return
        pin = agenda.line.pin
        drafts = [ItemDraft(one.title, one.minutes, one.hint, pin) for one in agenda.steps]
        job = partial(self._services.agendas.take, self._session_id, pin, drafts)
        self._bridge.do(self, job, undo=self.tr("The agenda is taken from the playbook."))

    def _as_last(self) -> None:
        if self._session_id is not None and self._previous is not None:
            left = self.tr("left from last time")
            job = partial(self._services.agendas.copy, self._session_id, self._previous, left)
            self._bridge.do(self, job, undo=self.tr("The agenda is as last time."))


def _begins(choice: Choice, place: int, kind: str) -> bool:
    return str(choice.itemData(place)).startswith(f"{kind}@")
