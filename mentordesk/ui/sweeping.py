"""What a desk does by itself, a little at a time: when it opens, and after any erasing.

A copy that was cut in the middle goes first; then, once, the entries of an older MentorDesk are
read for tags; and the bin shreds what is due.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mentordesk.errors import UserFacingError

if TYPE_CHECKING:
    from mentordesk.changes import Done
    from mentordesk.ui.bridge import Bridge

Step = Callable[[], "Done[bool]"]
BETWEEN = 20
"""Milliseconds between two steps, for what else waits to be written."""


class Sweeping(QObject):
    """Takes one step after another, on the writer thread, until nothing is left to do.

    A step that fails is taken up again when the desk is opened the next time.
    """

    def __init__(
        self, steps: Sequence[Step], bridge: Bridge, parent: QObject | None = None
    ) -> None:
        """``steps``: each is taken as long as it answers True, then the next one."""
        super().__init__(parent)
        self._steps, self._bridge = steps, bridge
        self._at = 0
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
            self._is_busy, self._at = True, 0
            self._step()

    def _step(self) -> None:
        self._bridge.do(self, self._steps[self._at], self._swept, self._failed)

    def _swept(self, more: bool) -> None:
        self._at += not more
        if self._at < len(self._steps):
            self._next.start()
        else:
            self._is_busy = False

    def _failed(self, error: UserFacingError) -> None:
        del error
        self._is_busy = False
