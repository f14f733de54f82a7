"""What the settings ask of the computer: the clipboard and the file manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard."""

    def open_folder(self, path: str) -> bool:
        """Show a folder of this computer in its file manager; whether that was possible."""

    def remark_on_memory(self) -> UserFacingError | None:
        """What the person should know of where this computer puts its memory. Reader thread."""


class Computer:
    """The real computer. Only local paths are opened, never an address."""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def open_folder(self, path: str) -> bool:
        """Show a folder of this computer in its file manager; whether that was possible."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def remark_on_memory(self) -> UserFacingError | None:
        """Whether swap is encrypted; asked of the kernel."""
        from mentordesk.vault import swap

        return swap.look().remark()
