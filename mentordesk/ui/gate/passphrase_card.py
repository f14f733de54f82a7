"""A new passphrase for a desk that is there: after the recovery code, or as a task."""

from __future__ import annotations

import enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.buttons_row import ButtonsRow
from mentordesk.ui.gate.frame import WIDE, Card
from mentordesk.ui.gate.new_passphrase import NewPassphrase
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.theme.theme import Theme
from mentordesk.vault.layout import DeskFolder

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Why(enum.Enum):
    """Why a new passphrase is chosen."""

    FORGOTTEN = enum.auto()
    TASK = enum.auto()


class PassphraseCard(Card):
    """``changed``: the new one is in force; ``left``: the old one stays."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        surroundings: Surroundings,
        work: Background,
        why: Why,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDE, parent)
        self._folder = folder
        self._known = (settings.kdf_memory_kib, settings.kdf_iterations)
        self._clock = surroundings.clock
        self._work = work
        self._why = why
        self._master = bytearray()
        self._busy = False
        self.form = NewPassphrase(self)
        self.buttons = ButtonsRow("keep-passphrase", "change-passphrase", self)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.body.addSpacing(Theme.current().px(24))
        self.body.addWidget(self.buttons)
        self.form.insisted.connect(self._change)
        self.buttons.deed.clicked.connect(self._change)
        self.buttons.other.clicked.connect(self._leave)
        self.retranslate()

    def ask(self, master: bytearray) -> None:
        """Ask for a new passphrase of the desk that ``master`` opens; it stays the caller's."""
        self._master = master

    def focus_first(self) -> None:
        """Where typing begins."""
        self.form.focus_first()

    def stop(self) -> None:
        """Forget what was typed."""
        self.form.wipe()

    def retranslate(self) -> None:
        """Set the words."""
        self.form.retranslate()
        if self._why is Why.FORGOTTEN:
            self.say(
                self.tr("Choose a new passphrase"),
                self.tr(
                    "The recovery code has opened your desk, and your sheet stays valid. From now"
                    " on this new passphrase opens it, and the forgotten one no longer does."
                ),
            )
            self.buttons.other.setText(self.tr("Keep the old one"))
            self.buttons.deed.setText(self.tr("Save and open"))
        else:
            self.say(
                self.tr("Choose a new passphrase"),
                self.tr(
                    "It takes the place of the old one at once. Your recovery sheet stays valid."
                ),
            )
            self.buttons.other.setText(self.tr("Cancel"))
            self.buttons.deed.setText(self.tr("Change passphrase"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes the passphrase; Esc in a task lets the old one stay."""
        if event.key() in ENTER:
            self._change()
        elif event.key() == Qt.Key.Key_Escape and self._why is Why.TASK:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _change(self) -> None:
        if self._busy or not self.form.check():
            return
        self._be_busy(self.tr("Changing the passphrase…"))
        job = partial(
            jobs.change_passphrase,
            self._folder,
            bytearray(self._master),
            self.form.take(),
            self._known,
            self._clock,
        )
        self._work.run(self, job, self._done, self._failed)

    def _done(self, nothing: None) -> None:
        del nothing
        self._be_busy("")
        self.stop()
        self.changed.emit()

    def _failed(self, error: UserFacingError) -> None:
        self._be_busy("")
        self.complain_of(error)

    def _leave(self) -> None:
        if not self._busy:
            self.stop()
            self.left.emit()

    def _be_busy(self, sentence: str) -> None:
        self._busy = bool(sentence)
        self.buttons.be_busy(sentence)
        self.buttons.other.setEnabled(not self._busy)
