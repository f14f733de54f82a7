"""How paragraphs of plain text are set: room between the lines, and each in its own direction.

Qt sets plain text with the font's own distance and every paragraph to the same side. Each way to a
paragraph's lines (painting, clicking, scrolling) asks for its bounds first, so they are put right
there.
"""

from __future__ import annotations

import re
import unicodedata

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
ANYWHERE = QTextOption.WrapMode.WrapAnywhere
BETWEEN_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_RIGHT_TO_LEFT, _LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
IS_ENDLESS = "is-endless"
"""Property of a document that holds a word without end."""
ASKED_AT_MOST = 100
"""Long paragraphs of which the answer is kept."""
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
        self._asked: dict[int, tuple[int, bool]] = {}

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The bounds of a paragraph, its lines put right."""
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

    def _turn(self, block: QTextBlock, layout: QTextLayout) -> None:
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = _begun(block)
        leftward = line_runs_leftward(text, otherwise=mirrored)
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        option = layout.textOption()
        if option.alignment() != side:
            option.setAlignment(side)
            layout.setTextOption(option)
        stood = option.wrapMode(), option.textDirection()
        if option.wrapMode() == ANYWHERE and not self._is_endless(block):
            option.setWrapMode(BETWEEN_WORDS)
        if runs_leftward(text, otherwise=mirrored) is not leftward:
            option.setTextDirection(_RIGHT_TO_LEFT if leftward else _LEFT_TO_RIGHT)
        if (option.wrapMode(), option.textDirection()) != stood:
            _set_again(block, layout, option)

    def _is_endless(self, block: QTextBlock) -> bool:
        """The same of a paragraph; asked at each way to it."""
        if block.length() <= ENDLESS:
            return False
        number, revision = block.blockNumber(), block.revision()
        known = self._asked.get(number)
        if known is None or known[0] != revision:
            if len(self._asked) > ASKED_AT_MOST:
                self._asked.clear()
            known = self._asked[number] = (revision, is_endless(block.text()))
        return known[1]

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


def is_endless(words: str) -> bool:
    """Whether a text holds a word that is none: a key, a picture as text, a page of data.

    Between words Qt's time for it grows with the square of its length: a field that holds one
    breaks anywhere, and paragraphs of words are set again.
    """
    return len(words) >= ENDLESS and _AS_ONE.search(words) is not None


def came_in(document: QTextDocument, at: int, added: int) -> str:
    """What stands at a place since a change."""
    return _words(document, at, min(at + added, document.characterCount() - 1))


def _words(document: QTextDocument, begin: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


def _begun(block: QTextBlock) -> str:
    """The words that say how a paragraph runs; of a long one its beginning: this is asked often."""
    if block.length() <= LOOKED_AT:
        return block.text()
    return _words(block.document(), block.position(), block.position() + LOOKED_AT)


def _set_again(block: QTextBlock, layout: QTextLayout, option: QTextOption) -> None:
    """Break a paragraph into lines that run or break otherwise than Qt took it for."""
    first = layout.lineAt(0)
    left, top, width = first.x(), first.y(), first.width()
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(left, top))
        top += line.height()
    layout.endLayout()
    if block.lineCount() != layout.lineCount():
        block.setLineCount(layout.lineCount())
