"""A check-in: where the goal stands now, and one line. In the page, never in a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit

from mentordesk.mentoring.goals.model import LEVELS, CheckInDraft
from mentordesk.ui.problems import show_problems
from mentordesk.ui.sessions.words import dotted, how_far, level
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import RadioButton
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from mentordesk.mentoring.goals.model import GoalLine


class CheckInCard(Card):
    """Five levels to choose from, the present one chosen, and a line. ``said`` is a draft."""

    said = Signal(object)
    left = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__(role="sunk", gap=12)
        self.setObjectName("check-in-card")
        self.column.addWidget(Label(self.tr("Where does it stand now?"), "strong", wrap=True))
        self._goal: UUID | None = None
        self._group = QButtonGroup(self)
        rows = VBox(gap=2)
        for value in reversed(LEVELS):
            button = RadioButton(level(value), self)
            button.setObjectName(f"check-in-level-{value}")
            button.setAccessibleDescription(how_far(value))
            self._group.addButton(button, value - LEVELS[0])
            rows.addWidget(button)
        self.column.addLayout(rows)
        self.line = QLineEdit()
        self.line.setObjectName("check-in-line")
        self.line.setInputMethodHints(QUIET)
        self.line.setPlaceholderText(self.tr("What did you see that shows it?"))
        self.line.textEdited.connect(self.touched)
        self.field = Field(self.tr("In one &line"), self.line)
        self.column.addWidget(self.field)
        row = FlowRow()
        self.keep = PrimaryButton(self.tr("Keep check-in"))
        self.keep.setObjectName("check-in-keep")
        self.keep.clicked.connect(self._keep)
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("check-in-back")
        self.back.clicked.connect(self.left)
        row.add(self.keep)
        row.add(self.back)
        self.column.addWidget(row)

    def show_goal(self, line: GoalLine) -> None:
        """Offer the levels of this goal."""
        self._goal = line.goal.id
        for value in LEVELS:
            picture = line.goal.pictures.get(value) or how_far(value)
            button = self._group.button(value - LEVELS[0])
            button.setText(dotted((level(value), picture)))
            button.setAccessibleName(button.text())
            button.setChecked(value == line.stands_at)
            button.updateGeometry()
        self.field.set_problem("")

    def set_words(self, level_: int, words: str) -> None:
        """What was begun earlier."""
        button = self._group.button(level_ - LEVELS[0])
        if button is not None:
            button.setChecked(True)
        self.line.setText(words)

    def words(self) -> dict[str, object]:
        """What stands here, to be kept as a draft."""
        return {"level": self._group.checkedId() + LEVELS[0], "line": self.line.text()}

    def focus_level(self) -> None:
        """The keyboard to the level that is chosen; arrows go up and down."""
        button = self._group.checkedButton()
        (button or self.line).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return keeps it, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        if self._goal is None:
            return
        draft = CheckInDraft(self._goal, self._group.checkedId() + LEVELS[0], self.line.text())
        if not show_problems({"line": self.field}, draft.problems()):
            self.said.emit(draft)
