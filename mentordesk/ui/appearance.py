"""How the window looks and which language it speaks, put on the application in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from mentordesk.ui.languages import Languages
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from mentordesk.settings import Settings


class Appearance(QObject):
    """Theme and language of the application, as the settings say; made before the first widget."""

    spoken = Signal(str)
    """The language has changed to this one: what stands on the screen must be said anew."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self.languages = Languages(self)
        self.theme = Theme(settings, self)
        self.theme.direction = self.languages.use(settings)
        self.theme.apply(app)

    def use(self, settings: Settings) -> None:
        """Change to these settings at once."""
        before = self.languages.code
        direction = self.languages.use(settings)
        self.theme.use(settings, direction)
        if self.languages.code != before:
            self.spoken.emit(self.languages.code)
