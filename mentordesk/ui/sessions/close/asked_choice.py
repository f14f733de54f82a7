"""Did I ask before I advised? Not yet, partly, yes; or nothing said. Keys 1, 2, 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton

from mentordesk.journal.notes.model import AskedFirst
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class AskedChoice(Segment):
    """A segment in which nothing may hold."""

    def __init__(self, name: str) -> None:
        translate = QCoreApplication.translate
        words = (
            (AskedFirst.NOT_YET.value, translate("AskedChoice", "not yet")),
            (AskedFirst.PARTLY.value, translate("AskedChoice", "partly")),
            (AskedFirst.YES.value, translate("AskedChoice", "yes")),
        )
        super().__init__(words, name)
        self.clear()

    def asked(self) -> AskedFirst:
        """What is said."""
        held = self._group.checkedId()
        return AskedFirst(self._keys[held]) if held >= 0 else AskedFirst.UNSAID

    def set_asked(self, asked: AskedFirst) -> None:
        """Show what was said, or nothing."""
        if asked is AskedFirst.UNSAID:
            self.clear()
        else:
            self.set_value(asked.value)

    def clear(self) -> None:
        """Nothing is said."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def focus_word(self) -> None:
        """The keyboard to the word that holds, or to the first."""
        self._button(max(0, self._group.checkedId())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3 choose; Return is left to the card."""
        key = Qt.Key(event.key())
        if key in DIGITS:
            button = self._button(DIGITS.index(key))
            button.setFocus()
            button.click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _button(self, place: int) -> QAbstractButton:
        return self._group.button(place)
