"""Starring a passage: its words, and the goal for which it is evidence, or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget

from mentordesk.text import one_line
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrivateButton
from mentordesk.ui.widgets.card import private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

QUOTE_SHOWN, ROWS, ROW = 300, 6, 34
NO_GOAL = UUID(int=0)


@dataclass(frozen=True)
class GoalChoice:
    """A goal for which a passage may be evidence."""

    id: UUID
    title: str


class GoalList(QListWidget):
    """Goals by arrows; Return takes the one that is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("star-goals")
        self.setAccessibleName(name)
        set_role(self, "pick")
        self._fit()
        Theme.current().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(Theme.current().px(ROWS * ROW))


class StarCard(Overlay):
    """``chosen`` carries the id of a goal, or ``None``: starred for no goal."""

    chosen = Signal(object)

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("star-card")
        self._ids: tuple[UUID, ...] = ()
        head = FlowRow(gap=12)
        head.add(Label(self.tr("Star this passage"), "title", wrap=True))
        head.add(private_pill(self.tr("Only you")))
        self.quote = Label("", "quiet", wrap=True)
        self.quote.setObjectName("star-quote")
        for_what = Label(self.tr("Evidence for a goal, or for none"), "strong", wrap=True)
        self.goals = GoalList(for_what.text())
        self.goals.itemActivated.connect(self._take)
        told = self.tr(
            "It stands on the goal's page for you alone. Nothing of it is shared, not even that "
            "there is something."
        )
        for part in (head, self.quote, for_what, self.goals, Label(told, "muted", wrap=True)):
            self.column.addWidget(part)
        self.star = PrivateButton(self.tr("Star it"), icon="star")
        self.star.setObjectName("star-keep")
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.setObjectName("star-cancel")
        row = HBox(gap=8)
        row.addWidget(self.star)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.foot.addLayout(row)
        self.star.clicked.connect(self._take)
        self.cancel.clicked.connect(self.close_overlay)

    def open(self, quote: str, goals: Sequence[GoalChoice]) -> None:
        """Show the words and the goals."""
        self.quote.setText(f"\u2068{one_line(quote, QUOTE_SHOWN)}\u2069")
        self.goals.clear()
        self._ids = (NO_GOAL, *(one.id for one in goals))
        for one in (GoalChoice(NO_GOAL, self.tr("No goal")), *goals):
            self.goals.addItem(f"\u2068{one.title}\u2069")
        self.goals.setCurrentRow(1 if goals else 0)
        self.open_over()
        self.goals.setFocus()

    def _take(self) -> None:
        place = self.goals.currentRow()
        goal_id = self._ids[place] if place >= 0 else NO_GOAL
        self.close_overlay()
        self.chosen.emit(None if goal_id == NO_GOAL else goal_id)
