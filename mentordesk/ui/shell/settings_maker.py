"""Makes the place Settings when it is first gone to, with what is set at that time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.settings import Settings
    from mentordesk.ui.appearance import Appearance
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import Place
    from mentordesk.ui.services import Services


class SettingsMaker(QObject):
    """Keeps what is set while the window stands. ``changed`` is sent with the new ``Settings``.

    ``restyling``: every word is kept, and what stands in the window is dressed anew next.
    """

    changed = Signal(object)
    restyling = Signal()

    def __init__(
        self,
        settings: Settings,
        appearance: Appearance,
        flush: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        """``flush`` commits every unsaved word of the window, then calls what it is given."""
        super().__init__(parent)
        self._settings, self._appearance, self._flush = settings, appearance, flush

    def make(self, services: Services, bridge: Bridge) -> Place:
        """The place; its code is loaded here."""
        from mentordesk.ui.settings.settings import SettingsPlace

        place = SettingsPlace(services, bridge, self._settings, self._appearance)
        place.settings_changed.connect(self._were_changed)
        place.look_chosen.connect(self._look_chosen)
        return place

    def _were_changed(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _look_chosen(self) -> None:
        self._flush(self._restyle)

    def _restyle(self) -> None:
        self.restyling.emit()
        self._appearance.use(self._settings)
