"""Flushing: every unsaved word to the disk, and the truth about whether it got there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.changes import Changed, Done
from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.bridge import Bridge

ROUNDS = 2
"""How often saving is tried: a place may save anew what it could not save as it was."""


class WordsNotSaved(UserFacingError):
    """Something is on the screen only, and no error said why."""

    code = "words-not-saved"
    what = QT_TRANSLATE_NOOP("errors", "Your last words could not be saved.")
    safe = QT_TRANSLATE_NOOP("errors", "They are still here, and everything before them is safe.")
    todo = QT_TRANSLATE_NOOP("errors", "Look whether the disk is full, then try again.")


class Flushing(QObject):
    """Asks the places to save, waits for the writer thread, and looks what is left."""

    failed = Signal(object)
    """``UserFacingError``: why words are left. ``then`` was not called."""

    def __init__(
        self,
        bridge: Bridge,
        save: Callable[[], None],
        left: Callable[[], list[str]],
        parent: QObject,
    ) -> None:
        """``save`` hands words to the bridge; ``left`` tells which are on no disk."""
        super().__init__(parent)
        self._bridge, self._save, self._left = bridge, save, left
        self._waiting: list[Callable[[], None]] = []
        self._round = 0
        self._why: UserFacingError | None = None
        bridge.trouble.connect(self._note)

    def begin(self, then: Callable[[], None]) -> None:
        """Save everything; then call ``then``, or send ``failed``."""
        self._waiting.append(then)
        if len(self._waiting) == 1:
            self._why = None
            self._round = 0
            self._try()

    def _try(self) -> None:
        self._round += 1
        self._save()
        self._bridge.do(self, nothing, self._look)

    def _look(self, value: None) -> None:
        del value
        if self._left() and self._round < ROUNDS:
            self._try()
            return
        waiting, self._waiting = self._waiting, []
        if self._left():
            self.failed.emit(self._why or WordsNotSaved())
            return
        for then in waiting:
            then()

    def _note(self, error: UserFacingError) -> None:
        self._why = error


def nothing() -> Done[None]:
    """A verb that does nothing: when it is done, all before it are."""
    return Done(None, Changed.NOTHING)
