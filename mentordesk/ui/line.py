"""The line to the keeper: one JSON object a line, both ways, in place of the standard streams."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal


def take_streams() -> tuple[int, int]:
    """Keep the two standard streams for the line: (reading, writing) descriptors.

    In their places stand the null device and standard error, so that nothing that prints, ours or
    a library's, is taken for a word to the keeper. Children inherit neither.
    """
    reader, writer = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    os.close(nowhere)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return reader, writer


class Line(QObject):
    """A window's end of the line. All of it on the window's thread."""

    told = Signal(object)
    """What the keeper says: a ``dict`` with ``do`` and more."""
    ended = Signal()
    """The keeper is gone; nobody will end this process in its place."""

    def __init__(self, reader: int, writer: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = reader, writer
        self._rest = b""
        os.set_blocking(reader, False)
        self._notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def say(self, word: str, **more: Any) -> None:
        """Say one line to the keeper. A keeper that is gone is told by ``ended``."""
        line = json.dumps({"say": word, **more}).encode() + b"\n"
        try:
            os.write(self._writer, line)
        except BrokenPipeError:
            self._end()

    def _read(self) -> None:
        try:
            piece = os.read(self._reader, 1 << 16)
        except BlockingIOError:
            return
        if not piece:
            self._end()
            return
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self.told.emit(json.loads(line))

    def _end(self) -> None:
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self.ended.emit()
