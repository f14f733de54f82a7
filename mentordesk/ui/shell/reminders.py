"""What the window says of itself in its message strip: the sheet to confirm, the disk to clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.shell.recovery_reminder import RecoveryReminder
from mentordesk.ui.shell.room_watch import room_watch

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.vault.layout import DeskFolder


class Reminders(QObject):
    """Looks when told to; each line goes by itself when its reason has gone."""

    said = Signal(object)
    unsaid = Signal(str)
    task_asked = Signal(str)

    def __init__(self, folder: DeskFolder, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = RecoveryReminder(folder, bridge, self)
        self._room = room_watch(folder, bridge, self)
        self._sheet.task_asked.connect(self.task_asked)
        for one in (self._sheet, self._room):
            one.said.connect(self.said)
            one.unsaid.connect(self.unsaid)

    def look(self) -> None:
        """Ask the header and the disk; the lines follow."""
        self._sheet.look()
        self._room.look()
