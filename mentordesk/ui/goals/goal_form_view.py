"""The form of a goal, laid out: whose, title, five levels, a day, milestones, words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mentordesk.mentoring.goals.model import EXPECTED, LEVELS
from mentordesk.ui.goals import words
from mentordesk.ui.sessions.words import dotted, how_far, level
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDE = 860
MILESTONES = 3
FRAME = (
    "first_step",
    "if_then",
    "snag",
    "hope",
    "best_result",
    "why_me",
    "who_benefits",
    "evidence",
)
"""The lines around a goal that the form asks for, in its order."""


class GoalFormView(QWidget):
    """Fields by name in ``fields``; Ctrl+Return sends, Esc goes back and keeps what was typed."""

    left = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("goal-form")
        self.sheet = Page()
        VBox(self).addWidget(self.sheet)
        self.card = Card(gap=12, margins=(24, 20, 24, 20))
        self.sheet.column.addWidget(self.card)
        self.sheet.column.addStretch(1)
        self.heading = Label("", "title", wrap=True)
        self.about = Label("", "quiet", wrap=True)
        self.card.column.addWidget(self.heading)
        self.card.column.addWidget(self.about)
        self.lines: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}
        self._make_head()
        self._make_kind()
        self._make_levels()
        self._make_steps()
        self._make_frame()
        self._make_verbs()
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _line(self, name: str, label: str, hint: str = "") -> Field:
        line = QLineEdit()
        line.setObjectName(f"goal-form-{name.replace('_', '-')}")
        line.setPlaceholderText(hint)
        line.setInputMethodHints(QUIET)
        line.textEdited.connect(self.touched)
        self.lines[name] = line
        field = Field(label, line)
        self.fields[name] = field
        return field

    def _make_head(self) -> None:
        self.card.column.addWidget(
            self._line("title", self.tr("&Goal"), self.tr("What will be different, in a few words"))
        )
        row = Panes(gap=12)
        self.owner = Choice((), self.tr("Whose goal"))
        self.start = Choice(
            tuple((str(one), dotted((level(one), how_far(one)))) for one in LEVELS),
            self.tr("Where it stands today"),
        )
        for choice, name in ((self.owner, "goal-form-owner"), (self.start, "goal-form-start")):
            choice.setObjectName(name)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.picked.connect(self.touched)
        self.review = DayEdit(self.tr("Look again on"), self.tr("no day"))
        self.review.setObjectName("goal-form-review")
        self.review.dateChanged.connect(self.touched)
        self.owner_field = Field(self.tr("&Whose goal"), self.owner)
        self.fields["owner"] = self.owner_field
        row.add(self.owner_field, 1, 180)
        row.add(Field(self.tr("Where it stands &today"), self.start), 1, 200)
        row.add(Field(self.tr("Look again &on"), self.review), 1, 160)
        self.card.column.addWidget(row)

    def _make_kind(self) -> None:
        kinds = (("learn", self.tr("To learn")), ("perform", self.tr("To perform")))
        self.kind = Segment(kinds, self.tr("What the goal is for"))
        self.kind.setObjectName("goal-form-kind")
        self.kind.chosen.connect(self.touched)
        self.card.column.addWidget(self.kind)
        hint = self.tr("Is the way new? Then learn first. Is it known? Then perform.")
        self.card.column.addWidget(Label(hint, "muted", wrap=True))
        named = (("", self.tr("none, or not said")), *words.priorities())
        self.priority = Choice(named, self.tr("Priority of the organisation it serves"))
        self.priority.setObjectName("goal-form-priority")
        self.priority.picked.connect(self.touched)
        self.card.column.addWidget(
            Field(self.tr("Priority of the organisation it &serves"), self.priority)
        )

    def set_priority(self, priority: str) -> None:
        """Choose a priority by its id; one that only another pack knows is kept as it is."""
        if self.priority.findData(priority) < 0:
            self.priority.addItem(priority, priority)
        self.priority.set_value(priority)

    def _make_levels(self) -> None:
        self.card.column.addWidget(Label(self.tr("What each level looks like"), "heading"))
        hint = self.tr(
            "Describe one thing that can be seen from outside. Level 0 is what you honestly "
            "expect by the day: it is the only one that is needed."
        )
        self.card.column.addWidget(Label(hint, "muted", wrap=True))
        for value in reversed(LEVELS):
            label = dotted((level(value), how_far(value)))
            field = self._line(f"level_{value}", label)
            self.card.column.addWidget(field)
        self.fields["levels"] = self.fields[f"level_{EXPECTED}"]

    def _make_steps(self) -> None:
        self.steps = QWidget()
        column = VBox(self.steps, gap=8)
        column.addWidget(Label(self.tr("Milestones"), "heading"))
        self.days: list[DayEdit] = []
        for number in range(1, MILESTONES + 1):
            row = Panes(gap=12)
            name = self.tr("Milestone {number}").format(number=number)
            row.add(self._line(f"step_{number}", name), 3, 220)
            day = DayEdit(
                self.tr("Day of milestone {number}").format(number=number), self.tr("no day")
            )
            day.setObjectName(f"goal-form-day-{number}")
            day.dateChanged.connect(self.touched)
            self.days.append(day)
            row.add(Field(self.tr("By"), day), 2, 160)
            column.addWidget(row)
        self.fields["milestones"] = self.fields["step_1"]
        self.card.column.addWidget(self.steps)

    def _make_frame(self) -> None:
        self.card.column.addWidget(Label(self.tr("Words around it, where they help"), "heading"))
        labels = {
            "first_step": self.tr("First step, within seven days"),
            "if_then": self.tr("If …, then I will …"),
            "snag": self.tr("What will get in the way"),
            "hope": self.tr("What do you hope for"),
            "best_result": self.tr("If it went very well"),
            "why_me": self.tr("Why this, and why you"),
            "who_benefits": self.tr("Who will notice"),
            "evidence": self.tr("What you could show to someone who doubts it"),
        }
        for name in FRAME:
            self.card.column.addWidget(self._line(name, labels[name]))

    def _make_verbs(self) -> None:
        bar = QWidget()
        row = HBox(bar, gap=8, margins=(24, 10, 24, 14))
        flow = FlowRow(gap=8)
        self.send = PrimaryButton(self.tr("Set this goal"))
        self.send.setObjectName("goal-form-send")
        self.send.setToolTip("Ctrl+Return")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("goal-form-back")
        self.discard = LinkButton(self.tr("Clear this form"))
        self.discard.setObjectName("goal-form-clear")
        for button in (self.send, self.back, self.discard):
            flow.add(button)
        row.addWidget(flow, 1)
        self.hint = Label("Ctrl+Return", "muted")
        row.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return sends, Return goes on to the next field, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.send.click()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _limit(self) -> None:
        self.card.setMaximumWidth(Theme.current().px(WIDE))
