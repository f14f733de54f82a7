"""Flushing: every unsaved word to the disk, as far as the disk takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.changes import Changed, Done

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.bridge import Bridge

ROUNDS = 2
"""How often saving is tried: a place may save anew what it could not save as it was."""


class Flushing(QObject):
    """Asks the places to save, and waits for the writer thread to have done it."""

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

    def begin(self, then: Callable[[], None]) -> None:
        """Save everything, then call ``then``; what could not be saved is still ``left``."""
        self._waiting.append(then)
        if len(self._waiting) == 1:
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
        for then in waiting:
            then()


def nothing() -> Done[None]:
    """A verb that does nothing: when it is done, all before it are."""
    return Done(None, Changed.NOTHING)
