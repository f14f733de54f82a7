"""Makes the place Settings when it is first gone to, with what is set at that time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from mentordesk.settings import Settings
    from mentordesk.ui.appearance import Appearance
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import Place
    from mentordesk.ui.services import Services


class SettingsMaker(QObject):
    """Keeps what is set while the window stands. ``changed`` is sent with the new ``Settings``."""

    changed = Signal(object)

    def __init__(self, settings: Settings, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._appearance = settings, appearance

    def make(self, services: Services, bridge: Bridge) -> Place:
        """The place; its code is loaded here."""
        from mentordesk.ui.settings.settings import SettingsPlace

        place = SettingsPlace(services, bridge, self._settings, self._appearance)
        place.settings_changed.connect(self._were_changed)
        return place

    def _were_changed(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)
