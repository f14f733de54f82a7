"""One person, laid out: both clocks, what is next, what was, what is open, what only I see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.people.ending_cards import EndingCard, OneOffCard
from mentordesk.ui.people.facts_card import FactsCard
from mentordesk.ui.people.farewell_card import FarewellCard
from mentordesk.ui.people.glance_card import GlanceCard
from mentordesk.ui.people.reminders_card import RemindersCard
from mentordesk.ui.sessions.actions.action_rows import ActionRows
from mentordesk.ui.widgets.avatar import Avatar
from mentordesk.ui.widgets.buttons import DangerButton, LinkButton, PlainButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.ui.widgets.buttons import Button


class PersonPageView(QWidget):
    """A page that scrolls, of cards."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person-page")
        self.page = Page(margins=(0, 0, 0, 0))
        VBox(self).addWidget(self.page)
        self._make_head()
        self.one_off, self.ending, self.farewell = OneOffCard(), EndingCard(), FarewellCard()
        for card in (self.one_off, self.ending, self.farewell):
            card.hide()
            self.page.column.addWidget(card)
        panes = Panes(gap=16)
        left, right = QWidget(), QWidget()
        self._near, self._far = VBox(left, gap=16), VBox(right, gap=16)
        self._make_near()
        self._make_far()
        for column in (self._near, self._far):
            column.addStretch(1)
        panes.add(left, 3, 330)
        panes.add(right, 2, 270)
        self.page.column.addWidget(panes)
        self.page.column.addStretch(1)

    def _make_head(self) -> None:
        self.back = LinkButton(self.tr("All people"), icon="arrow-left")
        self.back.setObjectName("person-back")
        self.back.hide()
        top = HBox()
        top.addWidget(self.back)
        top.addStretch(1)
        self.page.column.addLayout(top)
        card = Card(gap=8, margins=(20, 16, 20, 16))
        row = HBox(gap=12)
        self.avatar = Avatar()
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        names = VBox(gap=2)
        self.name = Label("", "title", wrap=True)
        self.name.setObjectName("person-name")
        self.about = Label("", "subtitle", wrap=True)
        self.about.setObjectName("person-about")
        self.clocks = Label("", "subtitle", wrap=True)
        self.clocks.setObjectName("person-clocks")
        self.ended = Label("", "subtitle", wrap=True)
        self.ended.setObjectName("person-ended")
        for part in (self.name, self.about, self.clocks, self.ended):
            names.addWidget(part)
        row.addLayout(names, 1)
        self.state = Pill("")
        self.state.setObjectName("person-state")
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(row)
        card.column.addWidget(self._make_verbs())
        self.page.column.addWidget(card)

    def _card(self, column: VBox, title: str, *, both: bool = False) -> Card:
        card = Card(gap=10)
        head = FlowRow()
        head.add(Label(title, "strong"))
        if both:
            head.add(Pill(self.tr("For both of you · not sent"), "accent", icon="users"))
        card.column.addWidget(head)
        column.addWidget(card)
        return card

    def _make_near(self) -> None:
        card = self._card(self._near, self.tr("Next session"))
        self.next = Label("", wrap=True)
        self.next.setObjectName("person-next")
        card.column.addWidget(self.next)
        row = FlowRow()
        self.open_next = PlainButton(self.tr("Open it"), icon="arrow-right")
        self.plan = PlainButton(self.tr("Plan a session"), icon="calendar-plus")
        for name, button in (("person-open-next", self.open_next), ("person-plan", self.plan)):
            button.setObjectName(name)
            row.add(button)
        card.column.addWidget(row)
        card = self._card(self._near, self.tr("Open actions"), both=True)
        self.promises = ActionRows("person-action", most=12)
        self.no_actions = Label(self.tr("Nothing is open between you."), "quiet", wrap=True)
        card.column.addWidget(self.no_actions)
        card.column.addWidget(self.promises)
        card = self._card(self._near, self.tr("Sessions so far"))
        self.history = VBox(gap=4)
        card.column.addLayout(self.history)

    def _make_far(self) -> None:
        self.glance = GlanceCard()
        self.facts = FactsCard()
        self._far.addWidget(self.glance)
        self._far.addWidget(self.facts)
        card = self._card(self._far, self.tr("Goals"), both=True)
        self.goals = VBox(gap=4)
        card.column.addLayout(self.goals)
        self.new_goal = PlainButton(self.tr("New goal"), icon="plus")
        self.new_goal.setObjectName("person-new-goal")
        row = HBox()
        row.addWidget(self.new_goal)
        row.addStretch(1)
        card.column.addLayout(row)
        self.reminders = RemindersCard()
        self._far.addWidget(self.reminders)

    def _make_verbs(self) -> QWidget:
        row = FlowRow(gap=8)
        self.edit = PlainButton(self.tr("Edit card"), icon="pencil-simple")
        self.pause = PlainButton(self.tr("Pause for a while"), icon="hourglass")
        self.resume = PlainButton(self.tr("Go on together"), icon="arrow-counter-clockwise")
        self.end = PlainButton(self.tr("End well"), icon="hand-heart")
        self.delete = DangerButton(self.tr("Delete…"), icon="trash")
        verbs: tuple[tuple[str, Button], ...] = (
            ("edit", self.edit),
            ("pause", self.pause),
            ("resume", self.resume),
            ("end", self.end),
            ("delete", self.delete),
        )
        for name, button in verbs:
            button.setObjectName(f"person-{name}")
            row.add(button)
        return row
