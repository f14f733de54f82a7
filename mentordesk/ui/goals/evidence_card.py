"""Your evidence: passages of the journal that one starred for a goal. For the writer alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed
from mentordesk.ui.journal.entries.line_row import LineRow
from mentordesk.ui.journal.hiding.card_cover import CardCover
from mentordesk.ui.journal.threads import loading
from mentordesk.ui.journal.threads.passage_list import passage_row
from mentordesk.ui.places import JOURNAL
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

SHOWN = 20
"""So many passages stand on the page, the newest; all of them are among the threads."""


class EvidenceCard(Card):
    """Hidden where there is none. ``go`` leads to a passage in its entry."""

    go = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(role="private", gap=8)
        self.setObjectName("goal-evidence")
        self._services, self._bridge = services, bridge
        self._goal_id: UUID | None = None
        head = FlowRow()
        head.add(Label(self.tr("Your evidence"), "strong"))
        head.add(private_pill(self.tr("Only you")))
        self.column.addWidget(head)
        lines = QWidget()
        self.rows = VBox(lines, gap=0)
        self.column.addWidget(lines)
        self.cover = CardCover(lines)
        self.cover.setObjectName("goal-evidence-hidden")
        self.column.addWidget(self.cover)
        bridge.changed.connect(self._changed)
        self.hide()

    def show_goal(self, goal_id: UUID) -> None:
        """The evidence of this goal."""
        if goal_id != self._goal_id:
            self._goal_id = goal_id
            self.hide()
        self._load()

    def _load(self) -> None:
        if self._goal_id is not None:
            job = partial(loading.evidence, self._services, self._goal_id, SHOWN)
            self._bridge.ask(self, job, partial(self._show, self._goal_id))

    def _show(self, goal_id: UUID, found: Sequence[loading.Starred]) -> None:
        if goal_id != self._goal_id:
            return
        empty(self.rows)
        today = self._services.journal.today()
        for number, one in enumerate(found, start=1):
            told = passage_row(one, today)
            row = LineRow(told.place, told.quote, told.below)
            row.setObjectName(f"goal-evidence-{number}")
            row.pressed_for.connect(self._open)
            self.rows.addWidget(row)
        self.setVisible(bool(found))

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.JOURNAL:
            self._load()

    def _open(self, place: object) -> None:
        self.go.emit(JOURNAL, place)
