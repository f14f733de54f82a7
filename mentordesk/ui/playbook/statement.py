"""One statement of a self-assessment with the words of its scale, for now and for then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from mentordesk.ui.playbook.parts import words
from mentordesk.ui.playbook.prose_label import ProseLabel
from mentordesk.ui.widgets.checks import RadioButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from mentordesk.playbook.assessment import AssessmentItem

LEFT_OUT = -1
LONG = 24
"""Letters from which the words of a scale stand below each other."""
_POLICY = Qt.FocusPolicy


class ScaleRow(QWidget):
    """The words of a scale, of which one holds or none. ``marked`` sends a value or None."""

    marked = Signal(object)

    def __init__(self, scale: Mapping[int, str], name: str, statement: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        below = any(len(word) > LONG for word in scale.values())
        column = VBox(self, gap=0)
        row = FlowRow(gap=12)
        for value, word in (*sorted(scale.items()), (LEFT_OUT, self.tr("left out"))):
            button = RadioButton(word)
            button.setObjectName(f"{name}-{'out' if value == LEFT_OUT else value}")
            button.setAccessibleDescription(statement)
            self._group.addButton(button)
            self._group.setId(button, value + 1)  # Qt's ids of ours begin at 0
            if below:
                column.addWidget(button)
            else:
                row.add(button)
        if not below:
            column.addWidget(row)
        self._group.buttonClicked.connect(self._say)
        self._hold_tab()

    def show_value(self, value: int | None) -> None:
        """Let this word hold; None: as it stands where nothing was marked."""
        if value is not None:
            self._group.button(value + 1).setChecked(True)
        self._hold_tab()

    @property
    def first(self) -> QAbstractButton:
        """Where the keyboard comes to."""
        return self._group.checkedButton() or self._group.buttons()[0]

    def _say(self) -> None:
        value = self._group.checkedId() - 1
        self._hold_tab()
        self.marked.emit(None if value == LEFT_OUT else value)

    def _hold_tab(self) -> None:
        """Tab comes to the word that holds, or to the first; the others are reached by arrows."""
        first = self.first
        for button in self._group.buttons():
            button.setFocusPolicy(_POLICY.StrongFocus if button is first else _POLICY.ClickFocus)


class Statement(QWidget):
    """A statement. ``marked`` sends its id, the value or None, and whether it was for then."""

    marked = Signal(str, object, bool)
    grown = Signal()
    """What was put beside it stands there now, and must be seen."""

    def __init__(self, one: AssessmentItem, scale: Mapping[int, str]) -> None:
        super().__init__()
        self.setObjectName(f"statement-{one.id}")
        self.setAccessibleName(one.text)
        self._id = one.id
        column = VBox(self, gap=4, margins=(0, 6, 0, 6))
        column.addWidget(ProseLabel(words(one.text, bold=True), {}))
        self.now_line = Label(self.tr("Now"), "muted")
        self.now = ScaleRow(scale, f"now-{one.id}", one.text)
        then = self.tr("At the start, as I see it today")
        self.then_line = Label(then, "muted", wrap=True)
        at_start = self.tr("At the start: {statement}").format(statement=one.text)
        self.then = ScaleRow(scale, f"then-{one.id}", at_start)
        self._beside = VBox(gap=4)
        self._must_be_seen = False
        for part in (self.now_line, self.now, self.then_line, self.then):
            column.addWidget(part)
        column.addLayout(self._beside)
        self.now.marked.connect(self._marked_now)
        self.then.marked.connect(self._marked_then)
        self.ask_then(asked=False)

    def put_beside(self, part: QWidget | None) -> None:
        """Let this stand below the words of the scale, instead of what stands there."""
        empty(self._beside)
        self._must_be_seen = part is not None
        if part is not None:
            self._beside.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It has got the room that it needs."""
        super().resizeEvent(event)
        if self._must_be_seen and event.size().height() > event.oldSize().height() > 0:
            self._must_be_seen = False
            self.grown.emit()

    def ask_then(self, *, asked: bool) -> None:
        """Whether the start is asked about as well."""
        for part in (self.now_line, self.then_line, self.then):
            part.setVisible(asked)

    def _marked_now(self, value: int | None) -> None:
        self.marked.emit(self._id, value, False)

    def _marked_then(self, value: int | None) -> None:
        self.marked.emit(self._id, value, True)
