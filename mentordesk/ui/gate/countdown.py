"""The quiet countdown after a wrong try: so long the next one is not taken."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.theme.tokens import SPACE
from mentordesk.ui.widgets.labels import Label

LOOK_MILLISECONDS = 250


class Countdown(Label):
    """Counts down whole seconds on the injected clock; hidden while there is nothing to wait for.

    ``left(0)`` says that one may try again.
    """

    left = Signal(int)

    def __init__(
        self, name: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "muted", parent, wrap=True)
        self.setContentsMargins(0, Theme.current().px(SPACE[0]), 0, 0)
        self.setObjectName(name)
        self._world = surroundings
        self._until = 0.0
        self._said = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self.hide()

    def wait(self, seconds: float) -> None:
        """Begin to count down from here, unless a longer wait is running."""
        self._until = max(self._until, self._world.clock.monotonic() + seconds)
        self.look()

    def seconds(self) -> int:
        """Whole seconds that are left, 0 when one may try."""
        return max(0, math.ceil(self._until - self._world.clock.monotonic()))

    def look(self) -> None:
        """Tell how long it still is, when that has changed."""
        seconds = self.seconds()
        if seconds and not self._timer.isActive():
            self._timer.start()
        if not seconds:
            self._timer.stop()
        if seconds != self._said:
            self._said = seconds
            self.setText(self.tr("You can try again in {seconds} s.").format(seconds=seconds))
            self.setVisible(seconds > 0)
            self.left.emit(seconds)
