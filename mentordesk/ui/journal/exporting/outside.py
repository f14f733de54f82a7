"""What saving a copy asks of the computer: where to, and to show it afterwards."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mentordesk.ui.save_dialog import path_to_save

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def path(self, parent: QWidget, title: str, name: str, kind: str) -> str:
        """A path for a new file or folder, or an empty string."""

    def show(self, path: str) -> bool:
        """Show the folder in which a file stands; whether that was possible."""


class Computer:
    """The real computer, by Qt's dialogs. Only local paths are opened, never an address."""

    def path(self, parent: QWidget, title: str, name: str, kind: str) -> str:
        """A path for a new file or folder, or an empty string."""
        return path_to_save(parent, title, name, kind)

    def show(self, path: str) -> bool:
        """Show the folder in which a file stands; whether that was possible."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))
