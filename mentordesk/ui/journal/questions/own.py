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
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from mentordesk.ui.journal.questions.sets import Question

AT_MOST = 300
"""Characters of a question."""


class OwnLine(QLineEdit):
    """Return keeps; Esc leaves the line, and what is typed in it stays."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys that end the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OwnRow(QWidget):
    """``said`` carries the words of a question, and the id of the one that is changed, or None."""

    said = Signal(object, str)
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
        self._changes: UUID | None = None
        self._begun = ""  # of a new question, while another one is changed
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
        self.line.left.connect(self._leave)

    def show_question(self, question: Question | None) -> None:
        """What can be done with it."""
        self._verbs.setVisible(question is not None and question.own_id is not None)
        if question is not None:
            rests = self.tr("Ask it again")
            self.rest.setText(rests if question.rests else self.tr("Let it rest"))

    def begin(self, own_id: UUID, words: str) -> None:
        """Change the words of this one."""
        if self._changes is None:
            self._begun = self.line.text()
        self._changes = own_id
        self._tell(self.tr("The &question in other words"), words)
        self.line.setFocus()
        self.line.selectAll()

    def end(self) -> None:
        """Nothing is changed any more; a new question that was begun stands here again."""
        if self._changes is not None:
            self._changes = None
            begun, self._begun = self._begun, ""
            self._tell(self.tr("A &question of my own"), begun)

    @property
    def begun(self) -> str:
        """The words of a new question that is not kept yet."""
        return (self.line.text() if self._changes is None else self._begun).strip()

    def take(self) -> str:
        """Those words; the line has them no longer."""
        self.end()
        words = self.begun
        self.line.clear()
        return words

    def give_back(self, own_id: UUID | None, words: str) -> None:
        """These could not be kept: they stand in the line again, where it is free."""
        if self.line.text():
            return
        if own_id is not None:
            self.begin(own_id, words)
        else:
            self.line.setText(words)

    def _tell(self, label: str, words: str) -> None:
        self.field.label.setText(label)
        self.line.setAccessibleName(label.replace("&", ""))
        self.line.setText(words)

    def _say(self) -> None:
        words, changed = self.line.text().strip(), self._changes
        if words:
            self.line.clear()
            self.end()
            self.said.emit(changed, words)

    def _leave(self) -> None:
        self.end()
        self.left.emit()
