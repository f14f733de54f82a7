"""What Qt would leave outside the desk by itself, and must not: choices of words, visited folders.

X11 and some Wayland desktops have a second clipboard, filled by merely choosing words with the
mouse or with Shift, and read by a press of the middle button anywhere. Nobody who marks a line in
private notes means to hand it out, so this desk gives nothing to it: copying is Ctrl+C, or an act
that the ledger notes. Qt's file dialog writes the folders that were visited into a file of its own
below the home folder; that of GTK puts each chosen file on the list of recent documents, which
every program of this user reads.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, Slot
from PySide6.QtGui import QClipboard


class ChosenWords(QObject):
    """Takes what is chosen back from the second clipboard, before anybody can have asked for it.

    Qt offers it and tells us in one go; another program's question is answered only afterwards,
    when there is nothing any more. What another program offers is left alone.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        if clipboard.supportsSelection():
            clipboard.selectionChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)


def forget_places() -> None:
    """Let dialogs that ask for a file keep no history. Before the first of them is made."""
    if sys.platform.startswith("linux"):
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
