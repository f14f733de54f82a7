"""One circle, laid out: the next hosts, who is in it, the code, the charter, the insights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from mentordesk.ui.circles.member_rows import LeavingRow, MemberRows
from mentordesk.ui.people.companies import Pane
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.avatar import Avatar
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.ui.widgets.buttons import Button

CHARTER_HEIGHT = 220


class CirclePageView(Pane):
    """A page that scrolls, of cards."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("circle-page")
        self.page = Page(margins=(0, 0, 0, 0))
        VBox(self).addWidget(self.page)
        self._make_head()
        panes = Panes(gap=16)
        left, right = QWidget(), QWidget()
        self._near, self._far = VBox(left, gap=16), VBox(right, gap=16)
        self._make_ahead()
        self._make_members()
        self._make_past()
        self._make_code()
        self._make_charter()
        self._make_insights()
        for column in (self._near, self._far):
            column.addStretch(1)
        panes.add(left, 1, 300)
        panes.add(right, 1, 270)
        self.page.column.addWidget(panes)
        self.page.column.addStretch(1)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _make_head(self) -> None:
        self.back = LinkButton(self.tr("All people"), icon="arrow-left")
        self.back.setObjectName("circle-back")
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
        self.about = Label("", "subtitle", wrap=True)
        self.topic = Label("", "subtitle", wrap=True)
        self.clocks = Label("", "subtitle", wrap=True)
        self._named(("name", self.name), ("about", self.about), ("topic", self.topic))
        self.clocks.setObjectName("circle-clocks")
        for part in (self.name, self.about, self.topic, self.clocks):
            names.addWidget(part)
        row.addLayout(names, 1)
        self.state = Pill("")
        self.state.setObjectName("circle-state")
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(row)
        card.column.addWidget(self._make_verbs())
        self.page.column.addWidget(card)

    def _make_verbs(self) -> QWidget:
        row = FlowRow(gap=8)
        self.edit = PlainButton(self.tr("Edit"), icon="pencil-simple")
        self.renew = PlainButton(self.tr("Somebody joins…"), icon="user-plus")
        self.pause = PlainButton(self.tr("Pause for a while"), icon="hourglass")
        self.resume = PlainButton(self.tr("Go on"), icon="arrow-counter-clockwise")
        self.end = PlainButton(self.tr("End well"), icon="hand-heart")
        verbs: tuple[tuple[str, Button], ...] = (
            ("edit", self.edit),
            ("renew", self.renew),
            ("pause", self.pause),
            ("resume", self.resume),
            ("end", self.end),
        )
        self._named(*verbs)
        for _name, button in verbs:
            row.add(button)
        return row

    @staticmethod
    def _named(*parts: tuple[str, QWidget]) -> None:
        for name, part in parts:
            part.setObjectName(f"circle-{name}")

    @staticmethod
    def _card(column: VBox, title: str) -> Card:
        card = Card(gap=10)
        card.column.addWidget(Label(title, "strong"))
        column.addWidget(card)
        return card

    def _make_ahead(self) -> None:
        card = self._card(self._near, self.tr("Next sessions"))
        self.mine = Label("", "strong", wrap=True)
        self.mine.setObjectName("circle-mine")
        card.column.addWidget(self.mine)
        self.ahead = VBox(gap=4)
        card.column.addLayout(self.ahead)
        self.plan = PlainButton(self.tr("Plan the sessions"), icon="calendar-plus")
        self.plan.setObjectName("circle-plan")
        row = FlowRow()
        row.add(self.plan)
        card.column.addWidget(row)

    def _make_members(self) -> None:
        card = self._card(self._near, self.tr("Members by seat"))
        self.members = MemberRows()
        self.leaving = LeavingRow()
        card.column.addWidget(self.members)
        card.column.addWidget(self.leaving)

    def _make_past(self) -> None:
        card = self._card(self._near, self.tr("Sessions so far"))
        self.history = VBox(gap=4)
        card.column.addLayout(self.history)

    def _make_code(self) -> None:
        self.code_card = self._card(self._far, self.tr("Circle code"))
        self.code = Label("", "title")
        self.code.setObjectName("circle-code")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.tr("Circle code"))
        self.code_card.column.addWidget(self.code)
        hint = self.tr(
            "Each member types it once on their own desk, with the names in this order. All desks "
            "then name the same hosts, without a network."
        )
        self.code_card.column.addWidget(Label(hint, "muted", wrap=True))

    def _make_charter(self) -> None:
        card = self._card(self._far, self.tr("Charter"))
        self.charter = QPlainTextEdit()
        self.charter.setObjectName("circle-charter")
        self.charter.setAccessibleName(self.tr("The charter, in your own words"))
        self.charter.setPlaceholderText(self.tr("What we promise each other…"))
        self.charter.setInputMethodHints(QUIET)
        self.charter.setTabChangesFocus(True)
        self.charter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        card.column.addWidget(self.charter)
        row = FlowRow()
        self.begin = PlainButton(self.tr("Begin from the playbook"), icon="book-open-text")
        self.copy = PlainButton(self.tr("Copy"), icon="copy")
        self.print = PlainButton(self.tr("Print"), icon="printer")
        self._named(
            ("charter-begin", self.begin), ("charter-copy", self.copy), ("print", self.print)
        )
        for button in (self.begin, self.copy, self.print):
            row.add(button)
        card.column.addWidget(row)
        hint = self.tr("A copy carries the code and the names: enough to join.")
        card.column.addWidget(Label(hint, "muted", wrap=True))

    def _make_insights(self) -> None:
        card = self._card(self._far, self.tr("Insights"))
        self.insights = VBox(gap=6)
        card.column.addLayout(self.insights)
        said = words.translate("BriefCard", "Show all of it")
        self.all_insights = LinkButton(said, quiet=True)
        self.all_insights.setObjectName("circle-insights-all")
        row = FlowRow()
        row.add(self.all_insights)
        card.column.addWidget(row)

    def _rescale(self) -> None:
        self.charter.setFixedHeight(Theme.current().px(CHARTER_HEIGHT))
