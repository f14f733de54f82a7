"""The line that says how little room the disk has: said in time, unsaid when there is room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mentordesk.ui.widgets.strip import Message
from mentordesk.ui.words import in_words
from mentordesk.vault.database_errors import DiskFull, LittleRoom
from mentordesk.vault.reserve import LOW, Reserve

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.vault.layout import DeskFolder

KEY: Final = LittleRoom.code
FULL: Final = DiskFull.code
"""The key of the line that ``DiskFull`` stands under; it tells the same, and more urgently."""
EVERY_MS: Final = 5 * 60_000
"""Between two looks while there is room."""
SOON_MS: Final = 10_000
"""Between two looks while there is little: whoever makes room shall see that it helped."""


class RoomWatch(QObject):
    """Measures on the reader thread, when told to and by itself every few minutes."""

    said = Signal(object)
    unsaid = Signal(str)

    def __init__(
        self, measure: Callable[[], bool], bridge: Bridge, parent: QObject | None = None
    ) -> None:
        """``measure`` says whether there is little room; it may take its time."""
        super().__init__(parent)
        self._measure, self._bridge = measure, bridge
        self._is_low = self._is_full = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        bridge.trouble.connect(self._hear)

    def look(self) -> None:
        """Measure; the line follows."""
        self._timer.start(SOON_MS if self._is_low or self._is_full else EVERY_MS)
        self._bridge.ask(self, self._measure, self._tell)

    def _hear(self, error: UserFacingError, _again: object) -> None:
        """A full disk speaks for itself: its line stands instead of ours."""
        if error.code == FULL:
            self._is_full = True
            self.unsaid.emit(KEY)
            self.look()

    def _tell(self, low: bool) -> None:
        before, self._is_low = self._is_low, low
        if low and not before and not self._is_full:
            self.said.emit(Message(KEY, in_words(LittleRoom(megabytes=LOW // 2**20)), "warn"))
        elif before and not low:
            self._is_full = False
            self.unsaid.emit(KEY)
            self.unsaid.emit(FULL)
        if low != before:
            self._timer.start(SOON_MS if low else EVERY_MS)


def has_little_room(folder: DeskFolder) -> bool:
    """Whether the disk of this desk is nearly full. Reader thread."""
    return Reserve(folder.reserve).is_low()


def room_watch(folder: DeskFolder, bridge: Bridge, parent: QObject) -> RoomWatch:
    """A watch over the disk on which ``folder`` lies."""
    return RoomWatch(partial(has_little_room, folder), bridge, parent)
