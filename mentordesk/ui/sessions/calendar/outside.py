"""What the calendar asks of the computer around it: where a file is to be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from mentordesk.ui.save_dialog import path_to_save

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def calendar_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new calendar file, or an empty string."""


class Computer:
    """The real computer, by Qt's dialog."""

    def calendar_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new calendar file, or an empty string."""
        return path_to_save(parent, title, name, "iCalendar (*.ics)")
