"""How paragraphs of plain text are set: room between the lines, and each in its own direction.

Qt sets plain text with the font's own distance and every paragraph to the same side. Each way to a
paragraph's lines (painting, clicking, scrolling) asks for its bounds first, so they are put right
there.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QTextBlock, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

AIR = 1.22
"""The distance from line to line, as a multiple of the font's own."""
_STRONG = {"L": False, "R": True, "AL": True}


def runs_leftward(text: str, *, otherwise: bool = False) -> bool:
    """Whether a paragraph is read from right to left: its first strong letter says so."""
    if text.isascii():
        return otherwise and not any(map(str.isalpha, text))
    for char in text:
        strong = _STRONG.get(unicodedata.bidirectional(char))
        if strong is not None:
            return strong
    return otherwise


class WritingLayout(QPlainTextDocumentLayout):
    """Plain text with air between its lines."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The bounds of a paragraph, its lines put right."""
        bounds = super().blockBoundingRect(block)
        layout = block.layout()
        if not block.isVisible() or layout.lineCount() == 0:
            return bounds
        self._turn(block, layout)
        return QRectF(0, 0, bounds.width(), self._spread(layout))

    @staticmethod
    def _turn(block: QTextBlock, layout: QTextLayout) -> None:
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        leftward = runs_leftward(block.text(), otherwise=mirrored)
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        option = layout.textOption()
        if option.alignment() != side:
            option.setAlignment(side)
            layout.setTextOption(option)

    @staticmethod
    def _spread(layout: QTextLayout) -> float:
        """Set the lines apart; how high they are together."""
        top = layout.lineAt(0).y()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if abs(line.y() - top) > 0.01:
                line.setPosition(QPointF(line.x(), top))
            top += line.height() * AIR
        return top
