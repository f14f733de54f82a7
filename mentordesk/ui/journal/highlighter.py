"""A light hand on Markdown: marks step back, headings and emphasis stand out. Nothing is hidden."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r"[ \t]{0,3}((?:>[ \t]?)+)")
_ITEM = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])(?:[ \t]+(\[[ xX]\]))?(?=[ \t]|$)")
_FENCE = re.compile(r"[ \t]{0,3}(```|~~~)")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*_])")
_STRUCK = re.compile(r"(~~)(?=\S)(.+?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)|<(https?://[^>\s]+)>|https?://[^\s<>)]+")

_PLAIN, _IN_CODE = 0, 1
_LONGEST = 5_000
"""Characters of a paragraph beyond which it is left as it is: no key may wait for colours."""


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours the paragraphs of one document with the theme's colours."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._dress()

    def restyle(self) -> None:
        """Take the theme's present colours and sizes."""
        self._dress()
        self.rehighlight()

    def _dress(self) -> None:
        theme = Theme.current()
        self._mark = QTextCharFormat()
        self._mark.setForeground(theme.blend("ink2", "surface", 0.75))
        self._quote = QTextCharFormat()
        self._quote.setForeground(theme.colour("ink2"))
        self._accent = QTextCharFormat()
        self._accent.setForeground(theme.colour("private"))
        self._link = QTextCharFormat()
        self._link.setForeground(theme.colour("accent"))
        self._code = QTextCharFormat()
        self._code.setFontFamilies(theme.font(15, mono=True).families())
        self._code.setBackground(theme.colour("sunk"))
        self._headings = [self._heading(size) for size in (22, 19, 17)]

    def _heading(self, size: int) -> QTextCharFormat:
        looks = QTextCharFormat()
        looks.setProperty(QTextCharFormat.Property.FontPixelSize, Theme.current().px(size))
        looks.setFontWeight(QFont.Weight.Bold)
        return looks

    def highlightBlock(self, text: str) -> None:
        """Colour one paragraph; Qt calls this."""
        fenced = self.previousBlockState() == _IN_CODE
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_IN_CODE if fenced is not fence else _PLAIN)
        if len(text) > _LONGEST or not text:
            return
        if fenced or fence:
            self.setFormat(0, self._units(text), self._mark if fence else self._code)
            return
        self._block(text)
        self._inline(text)

    def _block(self, text: str) -> None:
        if heading := _HEADING.match(text):
            level = min(len(heading[1]), len(self._headings)) - 1
            self.setFormat(0, self._units(text), self._headings[level])
            self._over(text, 0, heading.end(), self._mark)
        elif _RULE.match(text):
            self.setFormat(0, self._units(text), self._mark)
        elif quote := _QUOTE.match(text):
            self.setFormat(0, self._units(text), self._quote)
            self._over(text, *quote.span(1), self._accent)
        elif item := _ITEM.match(text):
            self._over(text, *item.span(1), self._accent)
            if item[2]:
                self._over(text, *item.span(2), self._accent)

    def _inline(self, text: str) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight(tokens.BOLD))
        slanted = QTextCharFormat()
        slanted.setFontItalic(True)
        struck = QTextCharFormat()
        struck.setFontStrikeOut(True)
        for pattern, looks in ((_STRONG, bold), (_EMPHASIS, slanted), (_STRUCK, struck)):
            if pattern is not _STRUCK and "*" not in text and "_" not in text:
                continue
            for found in pattern.finditer(text):
                self._over(text, *found.span(2), looks)
                self._over(text, *found.span(1), self._mark)
                self._over(text, found.end(2), found.end(), self._mark)
        for pattern, looks in ((_LINK, self._link), (_CODE, self._code)):
            for found in pattern.finditer(text):
                self._over(text, *found.span(), looks)

    def _over(self, text: str, begin: int, end: int, looks: QTextCharFormat) -> None:
        """Lay ``looks`` over what characters ``begin`` to ``end`` have already."""
        start = self._units(text[:begin])
        for place in range(start, start + self._units(text[begin:end])):
            merged = QTextCharFormat(self.format(place))
            merged.merge(looks)
            self.setFormat(place, 1, merged)

    @staticmethod
    def _units(text: str) -> int:
        return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
