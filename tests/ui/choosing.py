"""A child that chooses words in fields and says what the second clipboard then holds.

``python -m tests.ui.choosing ours|plain``: with our application, or with Qt's alone.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk.ui.theme.theme import application

SAID = "private words"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def main() -> None:
    app = application("choosing") if sys.argv[1] == "ours" else QApplication([])
    window, text, line = QWidget(), QPlainTextEdit(SAID), QLineEdit(SAID)
    column = QVBoxLayout(window)
    column.addWidget(text)
    column.addWidget(line)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    clipboard = app.clipboard()

    def tell(how: str) -> None:
        app.processEvents()
        print(f"{how}: {clipboard.text(QClipboard.Mode.Selection)!r}")

    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_End, SHIFT)
    tell("by keys")
    text.selectAll()

    QTest.mouseDClick(
        text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(15, 12)
    )
    tell("by mouse")
    line.setFocus()
    line.home(False)
    QTest.keyClick(line, Qt.Key.Key_End, SHIFT)
    tell("in a line")
    text.selectAll()
    text.copy()

    print(f"copied: {clipboard.text()!r}", flush=True)


if __name__ == "__main__":
    main()
