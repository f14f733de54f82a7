"""A light hand on Markdown: marks step back, headings and emphasis stand out. Nothing is hidden."""

from __future__ import annotations

import enum
import re
from itertools import groupby

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mentordesk.journal.marks import marks_in
from mentordesk.ui.journal.emphasis import Emphasis, emphasised
from mentordesk.ui.journal.line_marks import is_row, is_ruled
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r"[ \t]{0,3}((?:>[ \t]?)+)")
_ITEM = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])(?:[ \t]+(\[[ xX]\]))?(?=[ \t]|$)")
_FENCE = re.compile(r"[ \t]{0,3}(```|~~~)")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_CODE = re.compile(r"(?<!`)(`{1,9})(?!`)([^`](?:.{0,1998}?[^`])??)(?<!`)\1(?!`)")
_LINK = re.compile(
    r"!?\[[^\[\]]{0,500}\]\((?:<[^<>]{1,1000}>|[^)(\s<>]{0,1000})(?:\s[^()]{0,300})?\)"
    r"|<(?:https?://|mailto:)[^<>\s]{1,2000}>|https?://[^\s<>)]+"
)

_ASKED = re.compile("[?\u061f\uff1f\u037e\u055e]")
_ASKING = 2
"""A heading of the third rank that asks something looks like the question above an entry."""

_PLAIN, _IN_CODE = 0, 1
_LONGEST = 5_000
"""Characters of a paragraph beyond which it is left as it is: no key may wait for colours."""


AT_ONCE, A_STEP, _FOR_ANY = 40_000, 8_000, 20
"""Characters that are coloured at once, and in each step after; what any paragraph costs."""
EVERY_MS, WRITING_MS = 12, 500


class _Look(enum.IntFlag):
    """What a character is; the later ones win where two say the same thing."""

    H1 = enum.auto()
    H2 = enum.auto()
    H3 = enum.auto()
    QUOTE = enum.auto()
    BOLD = enum.auto()
    SLANTED = enum.auto()
    STRUCK = enum.auto()
    MARK = enum.auto()
    ACCENT = enum.auto()
    LINK = enum.auto()
    CODE = enum.auto()
    NAMED = enum.auto()
    ASKED = enum.auto()


_LOOKS = {
    Emphasis.BOTH: _Look.BOLD | _Look.SLANTED,
    Emphasis.STRONG: _Look.BOLD,
    Emphasis.SLANTED: _Look.SLANTED,
    Emphasis.STRUCK: _Look.STRUCK,
}
_HEADINGS = (_Look.H1, _Look.H2, _Look.H3)
_SIZES = {_Look.H1: 22, _Look.H2: 19, _Look.H3: 17}


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours the paragraphs of one document with the theme's colours.

    A long text gets its colours little by little, from its beginning, while it is read.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[int, QTextCharFormat] = {}
        self._done = 0  # paragraphs from the beginning that have their colours
        self._seen = -1  # the one that was coloured last: colouring one may go on to the next
        self._next = QTimer(self)
        self._next.timeout.connect(self._go_on)
        self._passed: int | None = None  # of Qt's own first pass: how far it came
        if self._begin(AT_ONCE):
            self._passed = 0
            QTimer.singleShot(0, self, self._first_pass_ended)

    def restyle(self) -> None:
        """Take the theme's present colours and sizes."""
        self._formats.clear()
        if not self._begin(0):
            self.rehighlight()

    def leave(self) -> None:
        """Let the document be; its colours go."""
        self._next.stop()
        self._passed = None
        self.setDocument(None)
        self.deleteLater()

    def wait(self) -> None:
        """Somebody writes: go on with the colours of what is far away a moment later."""
        if self._next.isActive():
            self._next.start(WRITING_MS)

    def _begin(self, first: int) -> bool:
        """Whether the text is a long one: so many characters of it at once, the rest later."""
        document = self.document()
        if document.characterCount() <= AT_ONCE:
            self._next.stop()
            return False
        self._done = document.findBlock(first).blockNumber() if first else 0
        self._next.start(EVERY_MS)
        return True

    def _first_pass_ended(self) -> None:
        """Qt went through all of it; unless a key came first, which is as good as no pass."""
        if self._passed is not None and self._passed < self._done:
            self._done = 0
        self._passed = None

    def _go_on(self) -> None:
        """Colour some more paragraphs: a few milliseconds' work."""
        self._next.setInterval(EVERY_MS)
        self._colour(A_STEP)

    def _colour(self, characters: int) -> None:
        document = self.document()
        place = self._done
        block = document.findBlockByNumber(place)
        while block.isValid() and characters > 0:
            characters -= block.length() + _FOR_ANY
            self._done += 1
            block = block.next()
        while place < self._done:
            self.rehighlightBlock(document.findBlockByNumber(place))
            place = max(place, self._seen) + 1
        if not block.isValid():
            self._next.stop()

    def highlightBlock(self, text: str) -> None:
        """Colour one paragraph; Qt calls this."""
        if self._passed is not None:
            self._passed += 1
            if self._passed > self._done:
                return  # ten thousand of them: nothing is asked of Qt
        self._seen = self.currentBlock().blockNumber()
        if self._is_later():
            return
        fenced = self.previousBlockState() == _IN_CODE
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_IN_CODE if fenced is not fence else _PLAIN)
        if len(text) > _LONGEST or not text:
            return
        looks = [0] * len(text)
        if fenced or fence:
            _lay(looks, 0, len(text), _Look.MARK if fence else _Look.CODE)
        else:
            _lay_block(looks, text)
            _lay_row(looks, text)
            _lay_inline(looks, text)
        self._apply(looks, text)

    def _is_later(self) -> bool:
        return self._next.isActive() and self._seen >= self._done

    def _apply(self, looks: list[int], text: str) -> None:
        """Set each run of characters that look the same; Qt counts in UTF-16 code units."""
        place = at = 0
        is_wide = not text.isascii() and max(text) > "\uffff"
        for look, run in groupby(looks):
            number = len(list(run))
            units = number
            if is_wide:
                units += sum(char > "\uffff" for char in text[at : at + number])
            if look:
                self.setFormat(place, units, self._format(look))
            place, at = place + units, at + number

    def _format(self, look: int) -> QTextCharFormat:
        made = self._formats.get(look)
        if made is None:
            made = self._formats[look] = _made(_Look(look))
        return made


def _lay(looks: list[int], begin: int, end: int, look: _Look) -> None:
    value = int(look)
    for place in range(begin, end):
        looks[place] |= value


def _lay_block(looks: list[int], text: str) -> None:
    """Headings, rules, quotations and list items."""
    if heading := _HEADING.match(text):
        level = min(len(heading[1]), len(_HEADINGS)) - 1
        asks = level == _ASKING and _ASKED.search(text) is not None
        _lay(looks, 0, len(text), _Look.ASKED if asks else _HEADINGS[level])
        _lay(looks, 0, heading.end(), _Look.MARK)
    elif _RULE.match(text):
        _lay(looks, 0, len(text), _Look.MARK)
    elif quote := _QUOTE.match(text):
        _lay(looks, 0, len(text), _Look.QUOTE)
        _lay(looks, *quote.span(1), _Look.ACCENT)
    elif item := _ITEM.match(text):
        _lay(looks, *item.span(1), _Look.ACCENT)
        if item[2]:
            _lay(looks, *item.span(2), _Look.ACCENT)


def _lay_inline(looks: list[int], text: str) -> None:
    """Emphasis, links and code."""
    for (opened, begin), (end, closed), said in emphasised(text):
        _lay(looks, begin, end, _LOOKS[said])
        _lay(looks, opened, begin, _Look.MARK)
        _lay(looks, end, closed, _Look.MARK)
    for pattern, look in ((_LINK, _Look.LINK), (_CODE, _Look.CODE)):
        for found in pattern.finditer(text):
            _lay(looks, *found.span(), look)
    named = marks_in(text, is_line=True)
    for span in (*named.tags, *named.mentions):
        _lay(looks, *span, _Look.NAMED)


def _lay_row(looks: list[int], text: str) -> None:
    """The bars of a table step back, and the row that parts its head from the others."""
    if is_ruled(text):
        _lay(looks, 0, len(text), _Look.MARK)
    elif is_row(text):
        for place, char in enumerate(text):
            if char == "|":
                _lay(looks, place, place + 1, _Look.MARK)


def _made(look: _Look) -> QTextCharFormat:
    """The format of a combination of looks, in the theme's colours."""
    theme = Theme.current()
    made = QTextCharFormat()
    for heading, size in _SIZES.items():
        if heading in look:
            made.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(size))
            made.setFontWeight(QFont.Weight(tokens.BOLD))
    if _Look.BOLD in look:
        made.setFontWeight(QFont.Weight(tokens.BOLD))
    if _Look.ASKED in look:
        made.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(13))
        made.setFontWeight(QFont.Weight(tokens.MEDIUM))
        made.setBackground(theme.colour("private_soft"))
    made.setFontItalic(_Look.SLANTED in look)
    made.setFontStrikeOut(_Look.STRUCK in look)
    if _Look.CODE in look:
        made.setFontFamilies(theme.font(15, mono=True).families())
        made.setBackground(theme.colour("sunk"))
    colours = (
        (_Look.QUOTE, theme.colour("ink2")),
        (_Look.MARK, theme.blend("ink2", "surface", 0.9)),
        (_Look.ACCENT, theme.colour("private")),
        (_Look.LINK, theme.colour("accent")),
        (_Look.NAMED, theme.colour("private")),
        (_Look.ASKED, theme.colour("private")),
    )
    for part, colour in colours:
        if part in look:
            made.setForeground(colour)
    return made
