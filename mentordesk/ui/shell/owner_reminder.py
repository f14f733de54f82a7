"""The reminder that the desk does not know whose it is: its first opening was cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.changes import Changed
from mentordesk.ui.places import SETTINGS
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from mentordesk.mentoring.me.model import Me
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

KEY = "whose-desk"


class OwnerReminder(QObject):
    """Asks for name and role until they are there; the line goes with the first answer."""

    said = Signal(object)
    unsaid = Signal(str)
    place_asked = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        bridge.changed.connect(self._hear)

    def look(self) -> None:
        """Ask the desk; the line follows."""
        self._bridge.ask(self, self._services.me.me, self._tell)

    def _hear(self, changed: Changed) -> None:
        if changed & Changed.ME:
            self.look()

    def _tell(self, me: Me | None) -> None:
        if me is not None:
            self.unsaid.emit(KEY)
            return
        text = self.tr(
            "Your desk does not know your name and role yet: the making of it was cut short."
            " Nothing you wrote is missing."
        )
        verb = self.tr("Say who you are")
        self.said.emit(Message(KEY, text, "accent", verb, self._go, stays=True))

    def _go(self) -> None:
        self.place_asked.emit(SETTINGS, None)
