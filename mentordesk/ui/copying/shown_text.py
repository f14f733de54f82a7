"""The exact text of a copy, to be read: nothing leaves it but by the noted act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

LEAST, MOST = 3, 16
"""Lines that are shown before it scrolls."""


class ShownText(QPlainTextEdit):
    """Read with the keyboard. Ctrl+C asks for the noted copy (``copy_asked``), not for another."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._fit)

    def show_text(self, body: str) -> None:
        """Show ``body`` from its beginning."""
        if body != self.toPlainText():
            self.setPlainText(body)
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing: a selection would be a copy that nobody noted."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C is the act; Esc and the rest as they are."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """None: what there is to do stands below as buttons."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(LEAST, min(MOST, round(self.document().size().height())))
        block = self.document().firstBlock()
        line = self.blockBoundingRect(block).height() / max(1, block.layout().lineCount())
        high = max(line, self.fontMetrics().lineSpacing())
        inside = self.height() - self.viewport().height()
        around = max(inside, Theme.current().px(16)) + 2 * self.document().documentMargin()
        wanted = round(lines * high + around) + 1
        if self.height() != wanted:
            self.setFixedHeight(wanted)
