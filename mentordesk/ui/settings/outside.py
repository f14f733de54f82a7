"""What the settings ask of the computer: the clipboard and the file manager."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard."""

    def open_folder(self, path: str) -> bool:
        """Show a folder of this computer in its file manager; whether that was possible."""


class Computer:
    """The real computer. Only local paths are opened, never an address."""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def open_folder(self, path: str) -> bool:
        """Show a folder of this computer in its file manager; whether that was possible."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(path))
