"""The checklists of a session with how far one is, or one to take from the playbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.sessions.bar import Bar
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import OpenList, SessionFacts, Shelf


class CheckRows(QWidget):
    """The lines of checklists with a bar above; ticks go to the record at once."""

    def __init__(self, services: Services, bridge: Bridge, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._services, self._bridge = services, bridge
        self._lists: tuple[OpenList, ...] = ()
        column = VBox(self, gap=6)
        row = HBox(gap=12)
        self.ready = Label(self.tr("Ready to meet"), "muted")
        self.bar = Bar(self.tr("Ready to meet"))
        self.count = Label("", "muted")
        self.count.setObjectName(f"{name}-count")
        row.addWidget(self.ready)
        row.addWidget(self.bar, 1)
        row.addWidget(self.count)
        column.addLayout(row)
        self._rows = VBox(gap=2)
        column.addLayout(self._rows)

    def show_lists(self, lists: Sequence[OpenList]) -> None:
        """Show these checklists; ticks are set in place, so that the keyboard stays."""
        same = [one.record.id for one in lists] == [one.record.id for one in self._lists]
        self._lists = tuple(lists)
        if not same:
            self._make()
        for one in lists:
            for item in one.words.items:
                box = self.findChild(CheckBox, self._name(one, item.id))
                if box is not None:
                    box.setChecked(item.id in one.record.marked)
        done = sum(one.done for one in lists)
        every = sum(len(one.words.items) for one in lists)
        self.bar.set_share(done / every if every else 0.0)
        number = QLocale()
        line = self.tr("{done} of {all}")
        text = line.format(done=number.toString(done), all=number.toString(every))
        self.count.setText(text)
        self.bar.setAccessibleDescription(text)

    def _make(self) -> None:
        empty(self._rows)
        for one in self._lists:
            if len(self._lists) > 1:
                self._rows.addWidget(Label(one.words.title, "label", wrap=True))
            for item in one.words.items:
                box = CheckBox(item.title, strikes=True)
                box.setObjectName(self._name(one, item.id))
                box.setToolTip(tip(item.hint))
                box.setAccessibleDescription(item.hint)
                box.clicked.connect(partial(self._mark, one.record.id, item.id))
                self._rows.addWidget(box)

    def _name(self, one: OpenList, item: str) -> str:
        return f"{self.objectName()}-{one.words.id}-{item}"

    def _mark(self, checklist_id: UUID, item: str, done: bool) -> None:
        job = partial(self._services.agendas.mark, checklist_id, item, done=done)
        said = self.tr("The line is ticked.") if done else self.tr("The tick is taken away.")
        self._bridge.do(self, job, undo=said)


class ChecklistCard(Card):
    """The checklists of one session in Prepare."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=8)
        self.setObjectName("checklist-card")
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self.column.addWidget(Label(self.tr("Checklist"), "heading"))
        self.rows = CheckRows(services, bridge, "check")
        self.column.addWidget(self.rows)
        row = HBox(gap=8)
        self.which = Choice((), self.tr("A checklist from the playbook"))
        self.which.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.which.setMinimumContentsLength(8)
        self.which.setObjectName("check-which")
        self.take = LinkButton(self.tr("Take it"), icon="plus")
        self.take.setObjectName("check-take")
        self.take.clicked.connect(self._take)
        row.addWidget(self.which, 1)
        row.addWidget(self.take)
        self._chooser = QWidget()
        self._chooser.setLayout(row)
        self.column.addWidget(self._chooser)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show the ticks."""
        self._session_id = facts.session.id
        self.rows.setVisible(bool(facts.lists))
        self.rows.show_lists(facts.lists)
        self._chooser.setVisible(not facts.lists)

    def show_shelf(self, shelf: Shelf) -> None:
        """What can be taken from the playbook."""
        self.which.clear()
        for line in shelf.checklists:
            self.which.addItem(line.title, line.pin)

    def _take(self) -> None:
        pin = self.which.value()
        if self._session_id is not None and "@" in pin:
            job = partial(self._services.agendas.attach, self._session_id, pin)
            self._bridge.do(self, job, undo=self.tr("The checklist is taken."))
