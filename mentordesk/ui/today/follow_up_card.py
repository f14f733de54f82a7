"""Actions that are due, with boxes to tick; and the goals that move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.actions.action_rows import ActionRows, owner_and_origin
from mentordesk.ui.sessions.bar import Bar
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.mentoring.actions.model import ActionLine
    from mentordesk.mentoring.goals.model import GoalLine


class FollowUpCard(Card):
    """What was promised and is due within a week, or was due before."""

    ticked = Signal(object, bool)
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8, margins=(16, 14, 16, 12))
        self.setObjectName("follow-up-card")
        row = HBox(gap=12)
        row.addWidget(Label(self.tr("To follow up"), "heading"))
        self.count = Pill("")
        row.addWidget(self.count)
        row.addStretch(1)
        self.all = LinkButton(self.tr("All actions"))
        self.all.setObjectName("today-all-actions")
        self.all.clicked.connect(self.all_asked)
        row.addWidget(self.all)
        self.column.addLayout(row)
        self.column.addWidget(Divider())
        self.rows = ActionRows("due", divided=True)
        self.rows.ticked.connect(self.ticked)
        self.column.addWidget(self.rows)
        self.nothing = Label(self.tr("Nothing is due within a week."), "quiet", wrap=True)
        self.column.addWidget(self.nothing)
        self.hide()

    def show_lines(self, lines: Sequence[ActionLine], counts: tuple[int, int], today: date) -> None:
        """Show these; ``counts``: how many are due, and how many are open."""
        due, open_ = counts
        self.setVisible(bool(open_))
        self.nothing.setVisible(not lines)
        self.rows.setVisible(bool(lines))
        self.count.setVisible(bool(lines))
        self.count.setText(QLocale().toString(due))
        self.count.setAccessibleName(self.tr("%Ln actions are due", "", due))
        self.rows.show_lines(lines, today, [owner_and_origin(one, today) for one in lines])


class MovingCard(Card):
    """Goals with a check-in: where each stands, in words about the goal."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.setObjectName("moving-card")
        self.column.addWidget(Label(self.tr("Goals moving"), "heading"))
        self._rows = VBox(gap=10)
        self.column.addLayout(self._rows)
        self.hide()

    def show_lines(self, lines: Sequence[GoalLine]) -> None:
        """Show these goals."""
        self.setVisible(bool(lines))
        empty(self._rows)
        for line in lines:
            self._rows.addWidget(_goal(line))


def _goal(line: GoalLine) -> QWidget:
    holder = QWidget()
    column = VBox(holder, gap=4)
    head = HBox(gap=12)
    head.addWidget(ElidedLabel(line.goal.title), 1)
    head.addWidget(Label(words.owner(line.goal.owner, line.person_name), "muted"))
    far = words.how_far(line.stands_at)
    bar = Bar(line.goal.title, "accent" if line.stands_at >= 0 else "warn")
    bar.set_share((line.stands_at + 3) / 5, far)
    foot = HBox(gap=12)
    foot.addWidget(bar, 1)
    foot.addWidget(Label(far, "muted"))
    column.addLayout(head)
    column.addLayout(foot)
    return holder
