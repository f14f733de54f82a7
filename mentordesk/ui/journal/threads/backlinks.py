"""Beside a person, goal, session or circle: in how many entries of the journal they are named.

It stands on the page of the one who writes, under the private pill, and is part of nothing that is
shared: it is counted from the journal's own tables, which the door out cannot read.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed
from mentordesk.ui.journal.targets import Kind, ShowThread, Thread
from mentordesk.ui.places import JOURNAL
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class Backlinks(QWidget):
    """One quiet row, hidden where nothing is written; ``go`` is as a place's own."""

    go = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge, kind: Kind) -> None:
        super().__init__()
        self._services, self._bridge, self._kind = services, bridge, kind
        self._target: UUID | None = None
        self.setObjectName(f"{kind.value}-backlinks")
        row = FlowRow(gap=8)
        row.add(private_pill(self.tr("Only you")))
        self.entries = LinkButton("", icon="notebook")
        self.entries.setObjectName(f"{kind.value}-in-journal")
        row.add(self.entries)
        VBox(self).addWidget(row)
        self.entries.clicked.connect(self._open)
        bridge.changed.connect(self._changed)
        self.hide()

    def show_for(self, target: UUID | None) -> None:
        """About whom or what; ``None``: nothing."""
        if target != self._target:
            self._target = target
            self.hide()
        self._load()

    def _load(self) -> None:
        if self._target is not None:
            job = partial(self._services.links.number, self._kind.value, self._target)
            self._bridge.ask(self, job, partial(self._show, self._target))

    def _show(self, target: UUID, number: int) -> None:
        if target != self._target:
            return
        one = self.tr("In your journal: one entry")
        several = self.tr("In your journal: %Ln entries", "", number)
        self.entries.setText(one if number == 1 else several)
        self.setVisible(number > 0)

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.JOURNAL:
            self._load()

    def _open(self) -> None:
        if self._target is not None:
            self.go.emit(JOURNAL, ShowThread(Thread(self._kind, self._target)))
