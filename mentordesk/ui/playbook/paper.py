"""A page on paper: a text document made of the parts, every fold open, boxes to tick by pen.

Words are put in as text, never as markup. Sizes are points; the printer knows the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from mentordesk.ui.playbook.parts import Box, Climb, Fold, Heading, Look, Pills, Row, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.ui.playbook.opened import Opened
    from mentordesk.ui.playbook.parts import Part

TITLE, HEADING, BODY, SMALL = 20, 13, 11, 9
INDENT = 18.0
BETWEEN, WITHIN = 4.0, 1.0
"""Points above a paragraph; in a box less, so that the front of a card fits one page."""
SIDES, SMALLER = 2, (0.95, 0.9, 0.85, 0.8)
WIDE, HIGH = 166.0, 232.0
"""Millimetres between Qt's margins: the width of A4, the height of Letter, a line to spare."""
EMPTY_BOX = "☐"


def document(opened: Opened, facts: str, parts: Iterable[Part]) -> QTextDocument:
    """The document of an item, to print; a card with a back is set so that it fits one sheet."""
    parts = tuple(parts)
    made = _made(opened, facts, parts, 1.0)
    if any(isinstance(part, Words) and part.look is Look.BACK for part in parts):
        for scale in SMALLER:
            if _pages(made) <= SIDES:
                break
            made = _made(opened, facts, parts, scale)
    return made


def _made(opened: Opened, facts: str, parts: Iterable[Part], scale: float) -> QTextDocument:
    paper = _Paper(opened, scale)
    paper.line(opened.line.title, TITLE, bold=True, above=0)
    paper.line(facts, SMALL, above=0, below=8)
    paper.write(parts, 0)
    return paper.document


def _pages(made: QTextDocument) -> int:
    """On how many pages it would stand, on A4 as on Letter, within the margins that Qt takes."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch() / 25.4  # a millimetre
    laid = made.clone()
    laid.setPageSize(QSizeF(WIDE * dots, HIGH * dots))
    return laid.pageCount()


class _Paper:
    """A document that grows by lines."""

    def __init__(self, opened: Opened, scale: float) -> None:
        self._scale = scale
        self.document = QTextDocument()
        option = QTextOption()
        option.setTextDirection(QLocale(opened.language).textDirection())
        self.document.setDefaultTextOption(option)
        self.document.setDefaultFont(QFont("Inter", round(BODY * scale)))
        self._cursor = QTextCursor(self.document)
        self._titles = opened.titles
        self._is_first = True

    def write(self, parts: Iterable[Part], depth: int) -> None:
        """Put ``parts`` after what stands there."""
        for part in parts:
            self._part(part, depth)

    def line(
        self,
        text: str,
        size: int = BODY,
        *,
        bold: bool = False,
        above: float = 6,
        below: float = 0,
    ) -> None:
        """A paragraph of its own."""
        self._begin(above, below)
        self._cursor.insertText(text, self._looks(size, bold=bold))

    def _part(self, part: Part, depth: int) -> None:
        if isinstance(part, Words):
            self._words(part, depth)
        elif isinstance(part, Heading):
            self.line(part.text, BODY if part.small else HEADING, bold=True, above=12)
        elif isinstance(part, Box | Fold):
            if part.title:
                self._begin(8, 0, depth + 1)
                self._cursor.insertText(part.title, self._looks(BODY, bold=True))
            self.write(part.parts, depth + 1)
        elif isinstance(part, Row | Climb):
            self._row(part.row if isinstance(part, Climb) else part, depth)
        elif isinstance(part, Pills):
            self._begin(6, 0, depth)
            self._cursor.insertText(" · ".join(part.words), self._looks(BODY, bold=True))

    def _words(self, part: Words, depth: int) -> None:
        deeper = 1 if part.look is Look.SPOKEN else 0
        above = WITHIN if depth else BETWEEN
        self._begin(above, 0, depth + deeper, turned=part.look is Look.BACK)
        if part.mark:
            self._cursor.insertText(f"{part.mark} ", self._looks(BODY))
        for span in part.spans:
            text = span.text or self._titles.get(span.link, "")
            self._cursor.insertText(text, self._looks(BODY, bold=span.bold))

    def _row(self, part: Row, depth: int) -> None:
        self._begin(6, 0, depth)
        mark = EMPTY_BOX if part.box else part.mark
        if mark:
            self._cursor.insertText(f"{mark} ", self._looks(BODY, bold=not part.box))
        self._cursor.insertText(part.text, self._looks(BODY))
        if part.end:
            self._cursor.insertText(f"  ({part.end})", self._looks(SMALL))
        if part.hint:
            self._begin(0, 0, depth + 1)
            self._cursor.insertText(part.hint, self._looks(SMALL))

    def _begin(self, above: float, below: float, depth: int = 0, *, turned: bool = False) -> None:
        """A new paragraph; ``turned``: on a new page."""
        looks = QTextBlockFormat()
        if turned:
            looks.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        looks.setTopMargin(above)
        looks.setBottomMargin(below)
        looks.setTextIndent(0)
        looks.setLeftMargin(INDENT * depth)
        if self._is_first:
            self._is_first = False
            self._cursor.setBlockFormat(looks)
        else:
            self._cursor.insertBlock(looks)

    def _looks(self, size: int, *, bold: bool = False) -> QTextCharFormat:
        looks = QTextCharFormat()
        looks.setFontPointSize(size * self._scale)
        looks.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return looks
