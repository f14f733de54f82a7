"""What lies outside the window: the dialogs that ask for a path, and the file of a report."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from mentordesk.ui.save_dialog import path_to_save

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Outside(Protocol):
    """The edge that tests replace by hand. An empty string: the person chose nothing."""

    def file(self, parent: QWidget, title: str) -> str:
        """The path of a file."""

    def folder(self, parent: QWidget, title: str) -> str:
        """The path of a folder."""

    def to_save(self, parent: QWidget, title: str, name: str, kind: str) -> str:
        """The path of a new file."""


class Computer:
    """The real computer, by Qt's dialogs."""

    def file(self, parent: QWidget, title: str) -> str:
        """The path of a file."""
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(parent, title, os.path.expanduser("~"))
        return path

    def folder(self, parent: QWidget, title: str) -> str:
        """The path of a folder."""
        from PySide6.QtWidgets import QFileDialog

        return QFileDialog.getExistingDirectory(parent, title, os.path.expanduser("~"))

    def to_save(self, parent: QWidget, title: str, name: str, kind: str) -> str:
        """The path of a new file."""
        return path_to_save(parent, title, name, kind)
