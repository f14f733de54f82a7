"""Printing a page: the edge that tests replace by hand. Print support is loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QWidget


class Printing(Protocol):
    """Brings a document on paper."""

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> None:
        """Let the person choose a printer, then print."""


class Computer:
    """The real printer, by Qt's dialog; it offers a PDF where there is none."""

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> None:
        """Open the dialog over the window, and print when it is accepted."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("MentorDesk")
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            document.print_(printer)
