"""What files beside entries ask of the computer around: which to add, and where a copy goes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from mentordesk.ui.save_dialog import path_to_save

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def files(self, parent: QWidget, title: str) -> list[str]:
        """The paths of files that the person chose."""

    def copy_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a copy, or an empty string."""


class Computer:
    """The real computer, by Qt's dialogs."""

    def files(self, parent: QWidget, title: str) -> list[str]:
        """The paths of files that the person chose."""
        from PySide6.QtWidgets import QFileDialog

        paths, _ = QFileDialog.getOpenFileNames(parent, title, os.path.expanduser("~"))
        return paths

    def copy_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a copy, or an empty string."""
        ending = os.path.splitext(name)[1]
        kind = f"{ending[1:].upper()} (*{ending})" if ending else "* (*)"
        return path_to_save(parent, title, name, kind)
