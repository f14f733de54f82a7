"""A choice that is an act: arrows only look at it, Space or a click makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.ui.widgets.checks import RadioButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class ChoiceRadio(RadioButton):
    """One of a group. Qt's own would choose whatever an arrow passes over: here that would sign."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows take the keyboard to the next choice; Return chooses as Space does."""
        key = Qt.Key(event.key())
        if key in STEPS and not event.modifiers():
            self._look_at(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _look_at(self, step: int) -> None:
        choices = self.group().buttons()
        there = choices.index(self) + step
        if 0 <= there < len(choices):
            choices[there].setFocus(Qt.FocusReason.TabFocusReason)
