"""The desk's word to the keeper, and so to the gate: how far an old desk has been brought up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from mentordesk.ui.line import Line


class Bringing(QObject):
    """Carries each part from the thread that migrates to the line, on the window's thread."""

    _began = Signal(int, int)

    def __init__(self, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._began.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def tell(self, part: int, parts: int) -> None:
        """This part begins, of so many. Any thread."""
        self._began.emit(part, parts)

    def _say(self, part: int, parts: int) -> None:
        self._line.say("bringing", part=part, parts=parts)
