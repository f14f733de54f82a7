"""Only the sheet: everything else steps aside, and if wished all paragraphs but the present one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from mentordesk import settings as files
from mentordesk.changes import Changed
from mentordesk.ui.settings.keeping import keep

if TYPE_CHECKING:
    from mentordesk.settings import Settings
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane
    from mentordesk.ui.services import Services

FOCUS_KEY, DIM_KEY = "F11", "Ctrl+Shift+D"


class SheetFocus(QObject):
    """One sheet's focus. ``turned`` asks whoever laid the sheet out to make room, or not."""

    turned = Signal(bool)

    def __init__(self, pane: EntryPane, services: Services, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane, self._services, self._bridge = pane, services, bridge
        self._dims = False
        self.is_on = False
        self.was_on = False
        """Whether it was on when the sheet was last taken from the screen."""
        pane.installEventFilter(self)
        bridge.changed.connect(self._learn)
        self._learn(Changed.SETTINGS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A sheet that is no longer seen needs no window for itself."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.was_on = self.leave()
        elif event.type() == QEvent.Type.Show:
            self.was_on = False
        return super().eventFilter(watched, event)

    @property
    def dims(self) -> bool:
        """Whether in focus the other paragraphs step back."""
        return self._dims

    def turn(self) -> None:
        """In focus, or out of it."""
        self.set(on=not self.is_on)

    def set(self, *, on: bool) -> None:
        """The same, said."""
        if on is self.is_on:
            return
        self.is_on = on
        self._dress()
        self.turned.emit(on)
        if on:
            self._pane.focus_text()

    def leave(self) -> bool:
        """Out of it; whether it was on."""
        was_on = self.is_on
        self.set(on=False)
        return was_on

    def turn_dimming(self) -> None:
        """Let the other paragraphs step back, or not; kept in the settings."""
        self._dims = not self._dims
        self._dress()
        changes: dict[str, str | int] = {"focus_dims": "others" if self._dims else "none"}
        self._bridge.do(self, partial(keep, self._services.folder, changes))
        if self._dims:
            self.set(on=True)

    def _learn(self, changed: Changed) -> None:
        if changed & Changed.SETTINGS:
            job = partial(files.load, self._services.folder.path)
            self._bridge.ask(self, job, self._learnt)

    def _learnt(self, settings: Settings) -> None:
        self._dims = settings.focus_dims == "others"
        self._dress()

    def _dress(self) -> None:
        self._pane.body.set_dims(dims=self.is_on and self._dims)
