"""The unlock card: what happens when a person, or the keyring, opens the desk."""

from __future__ import annotations

import enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.errors import UserFacingError
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.gate.unlock_view import UnlockView
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.ui.gate import jobs
    from mentordesk.ui.gate.keyring_row import KeyringRow

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FIELD_CODES = ("wrong-passphrase",)
"""Errors that are said beside the field; all others are said above it, in three sentences."""


class Purpose(enum.Enum):
    """Why the passphrase is asked for."""

    OPEN = enum.auto()
    PROVE = enum.auto()  # a task beside the open desk


class Unlock(UnlockView):
    """Asks for the passphrase. ``opened`` carries the master key, whose taker wipes it."""

    opened = Signal(object)
    code_wanted = Signal()
    other_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        folder: DeskFolder,
        surroundings: Surroundings,
        work: Background,
        purpose: Purpose = Purpose.OPEN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(folder, surroundings, parent)
        self._folder = folder
        self._world = surroundings
        self._work = work
        self._opens = purpose is Purpose.OPEN
        self._busy = self._gone = False
        self._master: bytearray | None = None
        self.keep.setVisible(self._opens)
        self.other_desk.setVisible(self._opens)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.countdown.left.connect(self._count_down)
        self.unlock.clicked.connect(self._try)
        self.use_code.clicked.connect(self.code_wanted)
        self.other_desk.clicked.connect(self.other_wanted)
        self.passphrase.textEdited.connect(self._edited)
        self.passphrase.caps_lock.connect(self._say_caps_lock)

    def connect_asking(self, row: KeyringRow) -> None:
        """Take the keyring's answers."""
        row.answered.connect(self._keyring_answered)
        row.kept.connect(self._keyring_kept)
        row.failed.connect(self.complain_of)
        row.cancelled.connect(self._will_not_wait)

    def focus_first(self) -> None:
        """Where typing begins."""
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def prepare(self) -> None:
        """Look at the desk and load what opens it; call this once the card is painted."""
        from mentordesk.ui.gate import jobs

        self.give_keys()
        look = partial(jobs.look, self._folder, self._world.clock)
        self._work.run(self, look, self._looked, self.complain_of)

    def stop(self) -> None:
        """Forget what was typed, and ask nothing more."""
        self.passphrase.wipe()
        self.stop_asking()

    def retranslate(self) -> None:
        """Set the words; a task says why it asks."""
        super().retranslate()
        if not self._opens:
            self.say(
                self.tr("First, your passphrase"),
                self.tr("What you are about to change protects everything that you wrote."),
            )
        self._show_verb()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks, wherever the keyboard is on this card."""
        if event.key() in ENTER:
            self._try()
        elif event.key() == Qt.Key.Key_Escape and self.is_asking():
            self.asking().cancel()
        elif event.key() == Qt.Key.Key_Escape and not self._opens:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # What the desk looks like.

    def _looked(self, look: jobs.Look) -> None:
        from mentordesk.ui.gate import jobs

        self.countdown.wait(look.wait)
        if look.previous_header:
            self.complain_of(jobs.PreviousKeyFile())
        if look.has_keyring:
            self.keep.setVisible(False)
            if self._world.may_open_itself and self._opens and not self._busy:
                self.asking().ask()

    # The keyring.

    def _keyring_answered(self, master: bytearray | None) -> None:
        if master is not None:
            self._leave(master)
            return
        self.field.hint.setText(
            self.tr("The keyring did not answer. Your passphrase opens the desk as always.")
        )
        self.field.hint.show()

    def _keyring_kept(self, problem: UserFacingError | None) -> None:
        if self._master is None:
            return
        if problem is None:
            self._leave(self._master)
            return
        self.complain_of(problem)
        self._be_busy(False)
        self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _will_not_wait(self) -> None:
        if self._master is not None:
            self._leave(self._master)
        else:
            self.focus_first()

    # The passphrase.

    def _edited(self) -> None:
        self.field.set_problem("")

    def _say_caps_lock(self, on: bool) -> None:
        self.field.hint.setText(self.tr("Caps Lock is on.") if on else "")
        self.field.hint.setVisible(on)

    def _try(self) -> None:
        if self._busy or self.countdown.seconds():
            return
        if self._master is not None:
            self._leave(self._master)
            return
        if not self.passphrase.text():
            self.field.set_problem(self.tr("Type your passphrase first."))
            self.focus_first()
            return
        from mentordesk.ui.gate import jobs

        self._be_busy(True)
        self.complain(None)
        self.field.set_problem("")
        secret = self.passphrase.take()
        job = partial(jobs.open_with_passphrase, self._folder, self._world.clock, secret)
        self._work.run(self, job, self._proved, self._refused)

    def _proved(self, master: bytearray) -> None:
        if not self._opens or not self.keep.isChecked():
            self._leave(master)
            return
        self._master = master
        self.passphrase.wipe()
        self.keep.hide()
        self.asking().keep(master)

    def _refused(self, error: UserFacingError) -> None:
        from mentordesk.ui.gate import jobs
        from mentordesk.ui.gate.notice import words_of

        self._be_busy(False)
        if error.code in FIELD_CODES:
            self.field.set_problem(words_of(error).beside())
            wait = partial(jobs.wait_seconds, self._folder, self._world.clock)
            self._work.run(self, wait, self.countdown.wait, self.complain_of)
        else:
            self.complain_of(error)
        self.focus_first()
        self.passphrase.selectAll()

    def _leave(self, master: bytearray) -> None:
        """Hand over the key, once: a passphrase and the keyring may both come in time."""
        if self._gone:
            return
        self._gone = True
        self._be_busy(True)
        self.stop()
        self._master = None
        self.opened.emit(master)

    def _be_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.setReadOnly(busy)
        self.unlock.setEnabled(not busy)
        self._show_verb()

    def _show_verb(self) -> None:
        if self._busy:
            self.unlock.setText(self.tr("Unlocking…"))
        elif self._master is not None:
            self.unlock.setText(self.tr("Open without the keyring"))
        else:
            self.unlock.setText(self.tr("Unlock") if self._opens else self.tr("Continue"))

    def _count_down(self, seconds: int) -> None:
        self.unlock.setEnabled(not self._busy and seconds == 0)
