"""A folder was chosen in which no desk lies: go back, or make one there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.buttons_row import ButtonsRow
from mentordesk.ui.gate.frame import NARROW, Card
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.words import own_way


class NoDeskCard(Card):
    """``make``: a new desk in that folder; ``left``: back to this one."""

    make = Signal(str)
    left = Signal()

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(NARROW, parent)
        self._folder = folder
        self.buttons = ButtonsRow("no-desk-back", "make-desk-there", self)
        self.body.addSpacing(Theme.current().px(8))
        self.body.addWidget(self.buttons)
        self.buttons.other.clicked.connect(self.left)
        self.buttons.deed.clicked.connect(self._make)
        self.retranslate()

    def focus_first(self) -> None:
        """The way back: nothing is made by a stray Enter."""
        self.buttons.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the words."""
        self.say(
            self.tr("There is no desk there"),
            self.tr(
                "No desk lies in {folder}. Nothing was changed there. Go back and choose another"
                " folder, or make a new desk in this one."
            ).format(folder=own_way(self._folder)),
        )
        self.buttons.other.setText(self.tr("Back"))
        self.buttons.deed.setText(self.tr("Make a new desk there"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        self.make.emit(self._folder)
