"""A heart in the window's event loop: how long the loop was away, at the longest."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

BEAT = 10  # milliseconds


class Heart(QObject):
    """Beats on the thread of the window; a loop that is busy lets beats out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)
        self._last = time.monotonic()
        self._longest = 0.0

    def _beat(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def read(self) -> float:
        """Milliseconds that the loop was away at the longest since the last reading."""
        self._beat()
        longest, self._longest = self._longest, 0.0
        return max(0.0, longest * 1000 - BEAT)


def heartbeat(_: dict[str, Any]) -> float:
    """What the heart says; it begins to beat when it is first asked."""
    application = QApplication.instance()
    assert application is not None
    found = application.findChild(Heart)
    if found is None:
        found = Heart(application)
    return found.read()


def hold(order: dict[str, Any]) -> None:
    """Keep the window's thread for so many seconds, as a call that waits would."""
    time.sleep(order["seconds"])
