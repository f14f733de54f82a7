"""What the window says by itself: the sheet to confirm, the disk to clear, an import cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.shell.import_reminder import ImportReminder
from mentordesk.ui.shell.owner_reminder import OwnerReminder
from mentordesk.ui.shell.recovery_reminder import RecoveryReminder
from mentordesk.ui.shell.room_watch import room_watch

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.shell.messages import Messages


class Reminders(QObject):
    """Looks when told to; each line goes by itself when its reason has gone."""

    task_asked = Signal(str)
    place_asked = Signal(str, object)

    def __init__(
        self, services: Services, bridge: Bridge, strip: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet = RecoveryReminder(services.folder, bridge, self)
        self._room = room_watch(services.folder, bridge, self)
        self._owner = OwnerReminder(services, bridge, self)
        self._sheet.task_asked.connect(self.task_asked)
        self._owner.place_asked.connect(self.place_asked)
        self._import = ImportReminder(services, bridge, self)
        self._import.place_asked.connect(self.place_asked)
        for one in (self._sheet, self._room, self._owner, self._import):
            one.said.connect(strip.say)
            one.unsaid.connect(strip.drop)

    def look(self) -> None:
        """Ask the header, the disk and the desk; the lines follow."""
        self._sheet.look()
        self._room.look()
        self._owner.look()
        self._import.look()
