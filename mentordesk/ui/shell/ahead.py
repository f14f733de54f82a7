"""What will be needed is made ahead, a piece at a time, while nobody waits for anything.

Before the key comes that is the loading of the places' modules, behind the gate. Once the desk is
open it is what takes long to make, and only while no hand is at the keyboard or the mouse: a piece
that was begun holds the window up for as long as it takes.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Step = Callable[[], object]

QUIET: Final = 1.0
"""Seconds without input before a piece is made in a desk that is open."""
EVERY_MS: Final = 300


class Ahead(QObject):
    """Takes one step at a time. GUI thread."""

    def __init__(self, steps: Iterable[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._at_rest: Callable[[], float] | None = None
        self._next = QTimer(self)
        self._next.timeout.connect(self._step)

    @property
    def left(self) -> int:
        """How many steps are still to be taken."""
        return len(self._steps)

    def begin(self) -> None:
        """Take one step after another; what else comes is served between two."""
        self._next.start(0)

    def pause(self) -> None:
        """Somebody waits: take no step until ``go_on``."""
        self._next.stop()

    def go_on(self, steps: Iterable[Step], at_rest: Callable[[], float]) -> None:
        """Take these too, after those that are left; each when ``at_rest`` tells ``QUIET``.

        ``at_rest``: for how many seconds nobody has touched the window.
        """
        self._steps.extend(steps)
        self._at_rest = at_rest
        self._next.start(EVERY_MS)

    def _step(self) -> None:
        if not self._steps:
            self._next.stop()
        elif self._at_rest is None or self._at_rest() >= QUIET:
            self._steps.popleft()()
