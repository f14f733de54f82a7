"""Goals, laid out: list and page side by side, or one of them where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.ui.goals.goal_rows import GoalDelegate
from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.list_and_page import ListAndPage, ListWidth
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.row_list import RowList
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.goals.goal_page import GoalPane

WIDTH = ListWidth(share=0.312, least=264, most=380)


class GoalsView(ListAndPage):
    """The list with a goal; the form and the templates come beside it when they are wanted."""

    def __init__(self, pane: GoalPane) -> None:
        super().__init__(WIDTH)
        self.title = self.tr("Goals")
        self.setAccessibleName(self.title)
        self.setObjectName("place-goals")
        self.pane = pane
        self._make_head()
        self._make_list()
        self.side.addWidget(pane)
        self.body.addWidget(self._make_empty())

    def _make_head(self) -> None:
        row = HBox(self.head, gap=12)
        row.addWidget(Label(self.title, "title"), 1, Qt.AlignmentFlag.AlignVCenter)
        verbs = FlowRow(gap=12)
        self.from_template = PlainButton(self.tr("From a template"))
        self.from_template.setObjectName("goals-template")
        self.new_goal = PrimaryButton(self.tr("New goal"), icon="plus")
        self.new_goal.setObjectName("goals-new")
        verbs.add(self.from_template)
        verbs.add(self.new_goal)
        row.addWidget(verbs, 0, Qt.AlignmentFlag.AlignVCenter)

    def _make_list(self) -> None:
        self.list = RowList(self.tr("Goals"))
        self.list.setObjectName("goals-list")
        self._delegate = GoalDelegate()
        self.list.setItemDelegate(self._delegate)
        self.card.column.addWidget(self.list, 1)
        self.closed = CheckBox(self.tr("Goals that have ended too"))
        self.closed.setObjectName("goals-closed")
        foot = VBox(margins=(15, 6, 15, 6))
        foot.addWidget(self.closed)
        self.card.column.addLayout(foot)

    def _make_empty(self) -> QWidget:
        card = Card()
        self.first = PrimaryButton(self.tr("Choose a template"))
        self.first.setObjectName("goals-first")
        card.column.addWidget(
            EmptyState(
                "target",
                self.tr("No goal yet"),
                self.tr(
                    "A goal here is a title and up to five described levels: what you expect by a "
                    "day, a little less, a little more. Then a check-in takes a minute. A template "
                    "gives you the first words; every one of them may be changed."
                ),
                self.first,
                tint="accent",
            )
        )
        return card

    def show_back(self, shown: bool) -> None:
        """The way back to the list."""
        self.pane.back.setVisible(shown)

    def lay_out(self) -> None:
        """Show what there is room for."""
        super().lay_out()
        self.closed.setVisible(not self.is_low or self.closed.isChecked())

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "A goal has up to five described levels, from −2 to +2. Level 0 is what you honestly "
            "expect by its day. A check-in says where it stands, with one line; the levels are "
            "words about the goal, never a mark for a person.\n\n"
            "Milestones are steps on the way. A goal ends as reached, let go well, or handed "
            "over; all of it stays readable.\n\n"
            "“For both of you” marks what you agreed with someone. Nothing is sent."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Ctrl+Shift+N", self.tr("New goal")),
            ("Ctrl+T", self.tr("A goal from a template")),
            ("Ctrl+I", self.tr("Check in on the goal that is shown")),
            ("Ctrl+Return", self.tr("In the form: set the goal")),
            (HIDE_KEY, self.tr("Hide your evidence, or show it")),
            ("Return", self.tr("From the list to the goal; in a check-in: keep it")),
            ("Esc", self.tr("Go back a step; nothing you typed is lost")),
        )
