"""What copying out asks of the computer around it: the clipboard, a file, a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from mentordesk.ui.save_dialog import path_to_save

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QWidget

    #: Brings a document on the paper that a person chose.
    Paper = Callable[[QTextDocument], None]

#: Hints that a clipboard history should not keep it: KDE's, and Windows' two.
HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
}


class Outside(Protocol):
    """The edge that tests replace by hand."""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard."""

    def pdf_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new PDF, or an empty string."""

    def paper(self, parent: QWidget, title: str) -> Paper | None:
        """Let the person choose a printer; what prints on it, or nothing."""


class Computer:
    """The real computer, by Qt's dialogs."""

    def copy(self, text: str) -> None:
        """Put ``text`` on the clipboard, with the hint that histories should not keep it."""
        copy(text)

    def pdf_path(self, parent: QWidget, title: str, name: str) -> str:
        """A path for a new PDF, or an empty string."""
        return path_to_save(parent, title, name, "PDF (*.pdf)")

    def paper(self, parent: QWidget, title: str) -> Paper | None:
        """Let the person choose a printer; what prints on it, or nothing."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("MentorDesk")
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        return partial(_print, printer) if accepted else None


def copy(text: str) -> None:
    """Put ``text`` on the clipboard, with the hint that histories should not keep it."""
    held = QMimeData()
    held.setText(text)
    for kind, value in HINTS.items():
        held.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(held)


def _print(printer: object, document: QTextDocument) -> None:
    document.print_(printer)  # type: ignore[arg-type]
