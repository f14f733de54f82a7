"""What Sharing asks of the computer around it: one file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def certificate(self, parent: QWidget, title: str) -> str:
        """The path of a certificate file that the person chose, or an empty string."""


class Computer:
    """The real computer, by Qt's dialog."""

    def certificate(self, parent: QWidget, title: str) -> str:
        """The path of a certificate file that the person chose, or an empty string."""
        from PySide6.QtWidgets import QFileDialog

        wanted = "PEM (*.pem *.crt *.cer);;* (*)"
        path, _ = QFileDialog.getOpenFileName(parent, title, os.path.expanduser("~"), wanted)
        return path
