"""SIGTERM as a Qt signal: the session is ending, or someone wants this process to end."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Terminated(QObject):
    """Make it once, on the main thread."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, writer = os.pipe()
        os.set_blocking(writer, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        signal.signal(signal.SIGTERM, _nothing)
        notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._heard)

    def _heard(self) -> None:
        os.read(self._reader, 64)
        self.asked.emit()


def _nothing(number: int, frame: object) -> None:
    """Only the wake-up counts."""
