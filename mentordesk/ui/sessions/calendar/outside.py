"""What the calendar asks of the computer around it: where a file is to be saved."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ENDING = ".ics"


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def calendar_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new calendar file, or an empty string."""


class Computer:
    """The real computer, by Qt's dialog."""

    def calendar_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new calendar file, or an empty string."""
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        place = QStandardPaths.writableLocation(documents) or os.path.expanduser("~")
        path, _ = QFileDialog.getSaveFileName(
            parent, title, os.path.join(place, name), "iCalendar (*.ics)"
        )
        return path if not path or path.lower().endswith(ENDING) else f"{path}{ENDING}"
