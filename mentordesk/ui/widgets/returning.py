"""Where the keyboard was before something was laid over the place, and the way back there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Returning:
    """Remembers one control. It may be gone by then: then there is no way back."""

    def __init__(self) -> None:
        self._left: QWidget | None = None

    def note(self, place: QWidget | None) -> None:
        """Remember the control of ``place`` that has the keyboard, if one has."""
        focused = QApplication.focusWidget()
        if place is not None and focused is not None and place.isAncestorOf(focused):
            self._left = focused

    def go_back(self, place: QWidget) -> bool:
        """Give the keyboard back to what had it in ``place``; whether that could be."""
        left, self._left = self._left, None
        if left is None or not isValid(left):
            return False
        if not place.isAncestorOf(left) or not left.isVisible() or not left.isEnabled():
            return False
        left.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
