"""A line for one's own question, and what can be done with the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.theme.style import set_property
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.ui.journal.questions.sets import Question

AT_MOST = 300
"""Characters of a question."""


class OwnLine(QLineEdit):
    """Return keeps, Esc leaves the line as it was."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys that end the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OwnRow(QWidget):
    """``said`` carries the words of a question to add, or of the one that is being changed."""

    said = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = VBox(self, gap=6)
        self.line = OwnLine()
        self.line.setObjectName("own-question")
        self.line.setInputMethodHints(QUIET)
        self.line.setMaxLength(AT_MOST)
        self.line.setPlaceholderText(self.tr("What do I keep putting off?"))
        set_property(self.line, "tone", "private")
        self.field = Field(self.tr("A &question of my own"), self.line)
        row = FlowRow(gap=8)
        self.change = LinkButton(self.tr("Change it"), icon="pencil-simple")
        self.rest = LinkButton(self.tr("Let it rest"), icon="hourglass")
        self.remove = LinkButton(self.tr("Remove it"), icon="trash")
        for name, button in (
            ("own-change", self.change),
            ("own-rest", self.rest),
            ("own-remove", self.remove),
        ):
            button.setObjectName(name)
            row.add(button)
        self._verbs = row
        column.addWidget(row)
        column.addWidget(self.field)
        self.line.entered.connect(self._say)
        self.line.left.connect(self.left)

    def show_question(self, question: Question | None) -> None:
        """What can be done with it."""
        self._verbs.setVisible(question is not None and question.own_id is not None)
        if question is not None:
            rests = self.tr("Ask it again")
            self.rest.setText(rests if question.rests else self.tr("Let it rest"))

    def begin(self, words: str) -> None:
        """Change these words."""
        self.line.setText(words)
        self.line.setFocus()
        self.line.selectAll()

    def _say(self) -> None:
        words = self.line.text().strip()
        if words:
            self.line.clear()
            self.said.emit(words)
