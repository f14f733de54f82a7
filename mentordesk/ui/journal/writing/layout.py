"""How paragraphs of plain text are set: room between the lines, and each in its own direction.

Qt sets plain text with the font's own distance and every paragraph to the same side. Each way to a
paragraph's lines (painting, clicking, scrolling) asks for its bounds first, so they are put right
there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from mentordesk.journal.markdown.heads import content_at

AIR = 1.22
"""The distance from line to line, as a multiple of the font's own."""
AIRY_AT_MOST = 240
"""Lines of a paragraph beyond which it is set as Qt sets it: no key may wait for its looks."""
LOOKED_AT = 2_000
"""Characters in which the first strong letter of a paragraph is looked for."""
ENDLESS = 2_000
"""Characters of a word beyond which it is broken anywhere. (Chinese may be broken anyway.)"""
_AS_ONE = re.compile(rf"(?<![!-\u0dff])[!-\u0dff]{{{ENDLESS}}}")
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


def line_runs_leftward(line: str, *, otherwise: bool = False) -> bool:
    """The same of a line of Markdown: the words say so, not the x in a ticked box before them."""
    return runs_leftward(line[content_at(line) :], otherwise=otherwise)


class WritingLayout(QPlainTextDocumentLayout):
    """Plain text with air between its lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._is_other_wrap = False

    def documentChanged(self, at: int, removed: int, added: int) -> None:
        """Something changed: Qt sets the paragraph anew."""
        if self._is_other_wrap:
            return
        with self._wrap(self.document().findBlock(at)):
            super().documentChanged(at, removed, added)

    @contextmanager
    def _wrap(self, block: QTextBlock) -> Iterator[None]:
        """Break a word without end anywhere: between words Qt's time grows with its square."""
        if not block.isValid() or not _is_endless(block):
            yield
            return
        usual = self.document().defaultTextOption()
        other = QTextOption(usual)
        other.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._break_by(other)
        try:
            yield
        finally:
            self._break_by(usual)

    def _break_by(self, option: QTextOption) -> None:
        """Qt takes another way to break for a change of all words: it is none."""
        self._is_other_wrap = True
        self.document().setDefaultTextOption(option)
        self._is_other_wrap = False

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The bounds of a paragraph, its lines put right."""
        if block.isValid() and block.layout().lineCount() == 0:
            with self._wrap(block):
                bounds = super().blockBoundingRect(block)
        else:
            bounds = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():  # Qt asks behind the end of a shorter text
            return bounds
        layout = block.layout()
        if layout.lineCount() == 0:
            return bounds
        self._turn(block, layout)
        if layout.lineCount() > AIRY_AT_MOST:
            return bounds
        return QRectF(0, 0, bounds.width(), self._spread(layout))

    @staticmethod
    def _turn(block: QTextBlock, layout: QTextLayout) -> None:
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = _begun(block)
        leftward = line_runs_leftward(text, otherwise=mirrored)
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        option = layout.textOption()
        if option.alignment() != side:
            option.setAlignment(side)
            layout.setTextOption(option)
        if runs_leftward(text, otherwise=mirrored) is not leftward:
            _set_again(block, layout, leftward=leftward)

    @staticmethod
    def _spread(layout: QTextLayout) -> float:
        """Set the lines apart, unless they are; how high they are together."""
        count = layout.lineCount()
        first, last = layout.lineAt(0), layout.lineAt(count - 1)
        if count > 1 and abs(layout.lineAt(1).y() - first.y() - first.height() * AIR) > 0.01:
            top = first.y()
            for number in range(count):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), top))
                top += line.height() * AIR
        return last.y() + last.height() * AIR


def _is_endless(block: QTextBlock) -> bool:
    """Whether a paragraph holds a word that is none: a key, a picture as text, data."""
    return block.length() > ENDLESS and _AS_ONE.search(block.text()) is not None


def _begun(block: QTextBlock) -> str:
    """The words that say how a paragraph runs; of a long one its beginning: this is asked often."""
    if block.length() <= LOOKED_AT:
        return block.text()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + LOOKED_AT, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _set_again(block: QTextBlock, layout: QTextLayout, *, leftward: bool) -> None:
    """Break a paragraph into lines that run another way than Qt takes from its first letter."""
    direction = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    option = layout.textOption()
    if option.textDirection() == direction:
        return
    first = layout.lineAt(0)
    left, top, width = first.x(), first.y(), first.width()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(left, top))
        top += line.height()
    layout.endLayout()
    if block.lineCount() != layout.lineCount():
        block.setLineCount(layout.lineCount())
