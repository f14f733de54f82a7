"""The quiet countdown after a wrong try: so long the next one is not taken."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.clock import Clock

LOOK_MILLISECONDS = 250


class Patience(QObject):
    """Counts down whole seconds on the injected clock; ``left(0)`` says that one may try again."""

    left = Signal(int)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until = 0.0
        self._said = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def wait(self, seconds: float) -> None:
        """Begin to count down from here, unless a longer wait is running."""
        self._until = max(self._until, self._clock.monotonic() + seconds)
        self.look()

    def seconds(self) -> int:
        """Whole seconds that are left, 0 when one may try."""
        return max(0, math.ceil(self._until - self._clock.monotonic()))

    def look(self) -> None:
        """Tell how long it still is, when that has changed."""
        seconds = self.seconds()
        if seconds and not self._timer.isActive():
            self._timer.start()
        if not seconds:
            self._timer.stop()
        if seconds != self._said:
            self._said = seconds
            self.left.emit(seconds)
