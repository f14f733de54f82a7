"""The unlock card: what happens when a person, or the keyring, opens the desk."""

from __future__ import annotations

import enum
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.errors import UserFacingError
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.keyring_way import KeyringWay
from mentordesk.ui.gate.notice import Words, words_of
from mentordesk.ui.gate.patience import Patience
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.gate.unlock_view import UnlockView
from mentordesk.vault.layout import DeskFolder

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

    def __init__(
        self,
        folder: DeskFolder,
        surroundings: Surroundings,
        work: Background,
        purpose: Purpose = Purpose.OPEN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._world = surroundings
        self._work = work
        self._opens = purpose is Purpose.OPEN
        self._busy = self._gone = False
        self._master: bytearray | None = None
        self._patience = Patience(surroundings.clock, self)
        self._keyring = KeyringWay(folder, surroundings, self)
        self.keep.setVisible(self._opens)
        self.other_desk.setVisible(self._opens)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._patience.left.connect(self._count_down)
        self._keyring.answered.connect(self._keyring_answered)
        self._keyring.kept.connect(self._keyring_kept)
        self._keyring.failed.connect(self._keyring_failed)
        self.unlock.clicked.connect(self._try)
        self.use_code.clicked.connect(self.code_wanted)
        self.other_desk.clicked.connect(self.other_wanted)
        self.stop_asking.clicked.connect(self._stop_asking)
        self.passphrase.textEdited.connect(self._edited)
        self.passphrase.caps_lock.connect(self._say_caps_lock)

    def focus_first(self) -> None:
        """Where typing begins."""
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def prepare(self) -> None:
        """Look at the desk and load what opens it; call this once the card is painted."""
        look = partial(jobs.look, self._folder, self._world.clock)
        self._work.run(self, look, self._looked, self._cannot_be_opened)

    def stop(self) -> None:
        """Forget what was typed, and ask nothing more."""
        self.passphrase.wipe()
        self._keyring.stop()

    def retranslate(self) -> None:
        """Set the words; a task says why it asks."""
        super().retranslate()
        if not self._opens:
            self.say(
                self.tr("First, your passphrase"),
                self.tr("What you are about to change protects everything that you wrote."),
            )
        self._show_verb()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks, wherever the keyboard is on this card."""
        if event.key() in ENTER:
            self._try()
            return
        super().keyPressEvent(event)

    # What the desk looks like.

    def _looked(self, look: jobs.Look) -> None:
        self._patience.wait(look.wait)
        if look.previous_header:
            self.complain(self._previous_header())
        if look.has_keyring:
            self.keep.setVisible(False)
            if self._world.may_open_itself and self._opens and not self._busy:
                self.asking.show()
                self._keyring.ask()

    def _previous_header(self) -> Words:
        return Words(
            self.tr("The desk's key file is damaged."),
            self.tr("The one before it is whole and will be used; nothing is lost."),
            self.tr(
                "If you changed your passphrase or your recovery sheet last, use the ones from"
                " before."
            ),
        )

    def _cannot_be_opened(self, error: UserFacingError) -> None:
        self.complain(words_of(error))

    # The keyring.

    def _keyring_answered(self, master: bytearray | None) -> None:
        self.asking.hide()
        if master is not None:
            self._leave(master)
            return
        self.field.hint.setText(
            self.tr("The keyring did not answer. Your passphrase opens the desk as always.")
        )
        self.field.hint.show()

    def _keyring_failed(self, error: UserFacingError) -> None:
        self.asking.hide()
        self.complain(words_of(error))

    def _keyring_kept(self, problem: UserFacingError | None) -> None:
        self.asking.hide()
        if self._master is None:
            return
        if problem is None:
            self._leave(self._master)
            return
        self.complain(words_of(problem))
        self._be_busy(False)
        self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self) -> None:
        self.asking.hide()
        self._keyring.stop()
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
        if self._busy or self._patience.seconds():
            return
        if self._master is not None:
            self._leave(self._master)
            return
        if not self.passphrase.text():
            self.field.set_problem(self.tr("Type your passphrase first."))
            self.focus_first()
            return
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
        self.asking.show()
        self._keyring.keep(master)

    def _refused(self, error: UserFacingError) -> None:
        self._be_busy(False)
        if error.code in FIELD_CODES:
            self.field.set_problem(words_of(error).whole())
            wait = partial(jobs.wait_seconds, self._folder, self._world.clock)
            self._work.run(self, wait, self._patience.wait, self._cannot_be_opened)
        else:
            self.complain(words_of(error))
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
        self.countdown.setText(self.tr("You can try again in %n second(s).", "", seconds))
        self.countdown.setVisible(seconds > 0)
        self.unlock.setEnabled(not self._busy and seconds == 0)
