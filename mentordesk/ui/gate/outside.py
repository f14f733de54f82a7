"""What the gate asks of the computer around it: choosing files, a printer, the clipboard."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from mentordesk.ui.save_dialog import path_to_save

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

Paint = Callable[["QPagedPaintDevice"], None]


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def folder(self, parent: QWidget, title: str) -> str:
        """A folder that the person chose, or an empty string."""

    def file_to_save(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new PDF, or an empty string."""

    def has_printer(self) -> bool:
        """Whether this computer knows a printer."""

    def print_page(self, parent: QWidget, title: str, paint: Paint) -> bool:
        """Let the person choose a printer and paint one page on it; whether it was sent."""


class Computer:
    """The real computer, by Qt's dialogs. Print support is loaded when it is asked for."""

    def folder(self, parent: QWidget, title: str) -> str:
        """A folder that the person chose, or an empty string."""
        from PySide6.QtWidgets import QFileDialog

        return QFileDialog.getExistingDirectory(parent, title, os.path.expanduser("~"))

    def file_to_save(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new PDF, or an empty string."""
        return path_to_save(parent, title, name, "PDF (*.pdf)")

    def has_printer(self) -> bool:
        """Whether this computer knows a printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def print_page(self, parent: QWidget, title: str, paint: Paint) -> bool:
        """Let the person choose a printer and paint one page on it; whether it was sent."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("MentorDesk")
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        paint(printer)
        return True
