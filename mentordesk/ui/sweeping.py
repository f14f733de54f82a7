"""Lets the bin shred what is due, a little at a time: when a desk opens, and after any erasing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mentordesk.errors import UserFacingError

if TYPE_CHECKING:
    from mentordesk.journal.bin.service import Bin
    from mentordesk.ui.bridge import Bridge

BETWEEN = 20
"""Milliseconds between two steps, for what else waits to be written."""


class Sweeping(QObject):
    """Takes one step of the bin after another, on the writer thread, until nothing is due.

    A step that fails is taken up again when the desk is opened the next time.
    """

    def __init__(self, bin_: Bin, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bin, self._bridge = bin_, bridge
        self._is_busy = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(BETWEEN)
        self._next.timeout.connect(self._step)
        bridge.erased.connect(self.begin)

    @property
    def is_busy(self) -> bool:
        """Whether steps are being taken."""
        return self._is_busy

    def begin(self) -> None:
        """Sweep until nothing is left to do; while that goes on, nothing."""
        if not self._is_busy:
            self._is_busy = True
            self._step()

    def _step(self) -> None:
        self._bridge.do(self, self._bin.sweep_step, self._swept, self._failed)

    def _swept(self, more: bool) -> None:
        if more:
            self._next.start()
        else:
            self._is_busy = False

    def _failed(self, error: UserFacingError) -> None:
        del error
        self._is_busy = False
