"""The keyring as a task: what it means, on or off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.buttons_row import ButtonsRow
from mentordesk.ui.gate.closing_steps import Lines
from mentordesk.ui.gate.frame import WIDE, Card
from mentordesk.ui.theme.theme import Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyringCard(Card):
    """``switch(on)``: from now on with, or without, the keyring; ``left``: as it was."""

    switch = Signal(bool)
    left = Signal()

    def __init__(self, *, is_on: bool, parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent)
        self._is_on = is_on
        self._busy = False
        lines = (("desktop", "ink2"), ("warning-circle", "warn"), ("key", "ink2"))
        self._lines = Lines(lines, self)
        self.buttons = ButtonsRow("keyring-leave", "keyring-switch", self)
        self.body.addWidget(self._lines)
        self.body.addStretch(1)
        self.body.addSpacing(Theme.current().px(24))
        self.body.addWidget(self.buttons)
        self.buttons.other.clicked.connect(self.left)
        self.buttons.deed.clicked.connect(self._switch)
        self.retranslate()

    def focus_first(self) -> None:
        """The deed."""
        self.buttons.deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def be_busy(self, sentence: str) -> None:
        """Say what is being done; an empty sentence ends it."""
        self._busy = bool(sentence)
        self.buttons.be_busy(sentence)

    def retranslate(self) -> None:
        """Set the words."""
        state = self.tr("It is off: only your passphrase or your recovery sheet opens the desk.")
        if self._is_on:
            state = self.tr("It is on: this computer's keyring opens the desk when you start it.")
        self.say(self.tr("Unlock with this computer's keyring"), state)
        self._lines.say(
            self.tr("The keyring belongs to your login on this computer and opens with it."),
            self.tr(
                "So the desk is then only as strong as that login: whoever can log in as you can"
                " read it."
            ),
            self.tr("Your passphrase and your recovery sheet go on opening it, whatever happens."),
        )
        self.buttons.other.setText(self.tr("Cancel"))
        self.buttons.deed.setText(
            self.tr("Stop using the keyring") if self._is_on else self.tr("Use the keyring")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches, Esc leaves."""
        if event.key() in ENTER:
            self._switch()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _switch(self) -> None:
        if not self._busy:
            self.switch.emit(not self._is_on)
