"""The end of a goal: reached, let go well, or handed over. None of them is a failure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from mentordesk.mentoring import wording
from mentordesk.mentoring.goals.model import GoalState
from mentordesk.ui.problems import show_problems
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label


class ClosingCard(Card):
    """Three ends and a line. ``closed`` is (state, line)."""

    closed = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(role="sunk", gap=12)
        self.setObjectName("goal-closing")
        self.column.addWidget(Label(self.tr("How does this goal end?"), "strong", wrap=True))
        hint = self.tr("Letting go in time is a good end too. All of it stays readable.")
        self.column.addWidget(Label(hint, "muted", wrap=True))
        self.line = QLineEdit()
        self.line.setObjectName("goal-closing-line")
        self.line.setInputMethodHints(QUIET)
        self.line.setPlaceholderText(self.tr("What do you take with you? It may stay empty."))
        self.field = Field(self.tr("In one &line"), self.line)
        self.column.addWidget(self.field)
        row = FlowRow()
        for state, text, icon in (
            (GoalState.REACHED, self.tr("It is reached"), "flag-checkered"),
            (GoalState.DROPPED_WELL, self.tr("Let it go well"), "hand-heart"),
            (GoalState.HANDED_OVER, self.tr("It is handed over"), "handshake"),
        ):
            button = PlainButton(text, icon=icon)
            button.setObjectName(f"goal-close-{state.value.replace('_', '-')}")
            button.setProperty("state", state.value)
            button.clicked.connect(self._close)
            row.add(button)
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("goal-closing-back")
        self.back.clicked.connect(self.left)
        row.add(self.back)
        self.column.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        problem = wording.line_problem(self.line.text(), "")
        if not show_problems({"line": self.field}, {"line": problem} if problem else {}):
            self.closed.emit(GoalState(str(self.sender().property("state"))), self.line.text())
