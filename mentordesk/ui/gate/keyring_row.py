"""The line that says that the keyring is being asked, with a way not to wait for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.errors import UserFacingError
from mentordesk.ui.gate.keyring_way import KeyringWay
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.vault.layout import DeskFolder


class KeyringRow(QWidget):
    """Shown only while the keyring is being asked; each answer hides it and is told once."""

    answered = Signal(object)
    """The master key, or ``None`` when the keyring had none for us."""
    kept = Signal(object)
    """``None`` when the keyring opens the desk from now on, else why it does not."""
    failed = Signal(object)
    """The desk itself cannot be opened."""
    cancelled = Signal()

    def __init__(self, folder: DeskFolder, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._way = KeyringWay(folder, surroundings, self)
        self._way.answered.connect(self._answered)
        self._way.kept.connect(self._kept)
        self._way.failed.connect(self._failed)
        self._words = Label("", "muted", self)
        self._words.setObjectName("keyring-words")
        self._cancel = LinkButton("", self, quiet=True)
        self._cancel.setObjectName("keyring-cancel")
        self._cancel.clicked.connect(self.cancel)
        line = HBox(self, gap=4)
        line.addWidget(self._words)
        line.addStretch(1)
        line.addWidget(self._cancel)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        self._words.setText(self.tr("Asking this computer's keyring…"))
        self._cancel.setText(self.tr("Cancel"))

    def ask(self) -> None:
        """Ask for the key of the desk."""
        self.show()
        self._way.ask()

    def keep(self, master: bytearray) -> None:
        """Have the keyring open the desk from now on."""
        self.show()
        self._way.keep(master)

    def stop(self) -> None:
        """Wait for nothing any more, and tell nothing."""
        self.hide()
        self._way.stop()

    def cancel(self) -> None:
        """The person will not wait."""
        self.stop()
        self.cancelled.emit()

    def _answered(self, master: bytearray | None) -> None:
        self.hide()
        self.answered.emit(master)

    def _kept(self, problem: UserFacingError | None) -> None:
        self.hide()
        self.kept.emit(problem)

    def _failed(self, error: UserFacingError) -> None:
        self.hide()
        self.failed.emit(error)
