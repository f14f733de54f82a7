"""The keyring's way in: it may take long, ask for things of its own, or never answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from mentordesk.errors import UserFacingError
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.vault.layout import DeskFolder


class KeyringWay(QObject):
    """Asks the keyring on a thread of its own, so that a passphrase never waits for it."""

    answered = Signal(object)
    """The master key, or ``None`` when the keyring had none for us."""
    kept = Signal(object)
    """``None`` when the keyring opens the desk from now on, else why it does not."""
    failed = Signal(object)
    """The desk itself cannot be opened, whatever the keyring says."""

    def __init__(
        self, folder: DeskFolder, surroundings: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._keyring = surroundings.keyring
        self._work: Background | None = None

    def ask(self) -> None:
        """Ask for the key of this desk."""
        job = partial(jobs.open_with_keyring, self._folder, self._keyring)
        self._fresh().run(self, job, self.answered.emit, self.failed.emit)

    def keep(self, master: bytearray) -> None:
        """Have the keyring keep a way to this key; ``master`` is copied, and the copy wiped."""
        job = partial(jobs.keep_in_keyring, self._folder, bytearray(master), self._keyring)
        self._fresh().run(self, job, self.kept.emit, self._not_kept)

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._work is not None:
            self._work.close()
            self._work.deleteLater()
            self._work = None

    def _not_kept(self, error: UserFacingError) -> None:
        self.kept.emit(error)

    def _fresh(self) -> Background:
        self.stop()
        self._work = Background("keyring", self)
        return self._work
