"""One goal, laid out: its levels and milestones, its way over time, and what was said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.goals.check_in_card import CheckInCard
from mentordesk.ui.goals.closing_card import ClosingCard
from mentordesk.ui.goals.level_chart import LevelChart
from mentordesk.ui.goals.level_rows import LevelRows
from mentordesk.ui.goals.milestone_rows import MilestoneRows
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.ui.widgets.buttons import Button


class GoalPageView(Card):
    """A card that scrolls."""

    def __init__(self) -> None:
        super().__init__(gap=0, margins=(1, 1, 1, 1))
        self.setObjectName("goal-page")
        self.page = Page(margins=(25, 20, 25, 20))
        self.column.addWidget(self.page, 1)
        self._make_head()
        self.check_in = CheckInCard()
        self.closing = ClosingCard()
        for card in (self.check_in, self.closing):
            card.hide()
            self.page.column.addWidget(card)
        self._make_panes()
        self._make_foot()
        self.page.column.addStretch(1)

    def _make_head(self) -> None:
        self.back = LinkButton(self.tr("All goals"), icon="arrow-left")
        self.back.setObjectName("goal-back")
        self.back.hide()
        top = HBox()
        top.addWidget(self.back)
        top.addStretch(1)
        self.page.column.addLayout(top)
        head = Panes(gap=12)
        self.title = Label("", "title", wrap=True)
        self.title.setObjectName("goal-title")
        verbs = FlowRow(gap=12)
        self.both = Pill(self.tr("For both of you · not sent"), "accent", icon="users")
        self.both.setObjectName("goal-both")
        self.begin_check_in = PlainButton(self.tr("Check in"))
        self.begin_check_in.setObjectName("goal-check-in")
        verbs.add(self.both)
        verbs.add(self.begin_check_in)
        head.add(self.title, 1, 240)
        head.add(verbs, 0, 290)
        self.page.column.addWidget(head)
        self.subtitle = Label("", "subtitle", wrap=True)
        self.subtitle.setObjectName("goal-subtitle")
        self.ending = Label("", "quiet", wrap=True)
        self.ending.setObjectName("goal-ending")
        for line in (self.subtitle, self.ending):
            self.page.column.addWidget(line)

    def _make_panes(self) -> None:
        panes = Panes(gap=24)
        left, right = QWidget(), QWidget()
        near, far = VBox(left, gap=12), VBox(right, gap=12)
        self.levels, self.steps = LevelRows(), MilestoneRows()
        near.addWidget(Label(self.tr("What each level looks like"), "strong", wrap=True))
        near.addWidget(self.levels)
        near.addSpacing(8)
        near.addWidget(Label(self.tr("Milestones"), "strong", wrap=True))
        near.addWidget(self.steps)
        near.addStretch(1)
        self.chart = LevelChart()
        self.chart.setObjectName("goal-chart")
        far.addWidget(Label(self.tr("Over time"), "strong", wrap=True))
        far.addWidget(self.chart)
        far.addSpacing(4)
        far.addWidget(Label(self.tr("Check-ins"), "strong", wrap=True))
        self.said = VBox(gap=10)
        far.addLayout(self.said)
        far.addStretch(1)
        panes.add(left, 1, 290)
        panes.add(right, 1, 260)
        self.page.column.addWidget(panes)

    def _make_foot(self) -> None:
        self.frame = Label("", "quiet", wrap=True)
        self.frame.setObjectName("goal-frame")
        self.page.column.addWidget(self.frame)
        row = FlowRow(gap=8)
        self.review_words = Label(self.tr("Look again on"), "muted")
        self.review = DayEdit(self.tr("Look again on"), self.tr("no day"))
        self.review.setObjectName("goal-review")
        self.edit = PlainButton(self.tr("Edit goal"), icon="pencil-simple")
        self.close_goal = PlainButton(self.tr("Close goal…"), icon="flag")
        self.reopen = PlainButton(self.tr("Open it again"), icon="arrow-counter-clockwise")
        row.add(self.review_words)
        row.add(self.review)
        verbs: tuple[tuple[str, Button], ...] = (
            ("goal-edit", self.edit),
            ("goal-close", self.close_goal),
            ("goal-reopen", self.reopen),
        )
        for name, button in verbs:
            button.setObjectName(name)
            row.add(button)
        self.page.column.addWidget(row)
