"""A light hand on Markdown: marks step back, headings and emphasis stand out. Nothing is hidden."""

from __future__ import annotations

import enum
import re
from itertools import groupby

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mentordesk.journal.markdown.heads import Fence, Head, fence_of, head_of, heading_of, is_rule
from mentordesk.journal.markdown.names import NOBODY, Names
from mentordesk.journal.markdown.spans import Look, places_of
from mentordesk.journal.markdown.tables import is_row, is_ruled
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

_ASKED = re.compile("[?\u061f\uff1f\u037e\u055e]")
_ASKING = 2
"""A heading of the third rank that asks something looks like the question above an entry."""

_PLAIN = 0
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
    Look.BOLD: _Look.BOLD,
    Look.SLANTED: _Look.SLANTED,
    Look.STRUCK: _Look.STRUCK,
    Look.CODE: _Look.CODE,
    Look.TAG: _Look.NAMED,
    Look.MENTION: _Look.NAMED,
    Look.LINK: _Look.LINK,
    Look.MARK: _Look.MARK,
}
_HEADINGS = (_Look.H1, _Look.H2, _Look.H3)
_SIZES = {_Look.H1: 22, _Look.H2: 19, _Look.H3: 17}


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours the paragraphs of one document with the theme's colours.

    A long text gets its colours little by little, from its beginning, while it is read.
    """

    def __init__(self, document: QTextDocument, names: Names = NOBODY) -> None:
        super().__init__(document)
        self._formats: dict[int, QTextCharFormat] = {}
        self._names = names
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

    def know(self, names: Names) -> None:
        """Who is mentioned: a mention has its colour to the end of the name. Not in a long text."""
        self._names = names
        block = self.document().begin()
        while block.isValid() and self.document().characterCount() <= AT_ONCE:
            if "@" in block.text():
                self.rehighlightBlock(block)
            block = block.next()

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

    def take_much(self, at: int) -> None:
        """Much comes in at a character: its colours come little by little, like a long text's.

        Call before Qt goes through it, which it does at once.
        """
        first = self.document().findBlock(at).blockNumber()
        self._done = min(self._done, first) if self._next.isActive() else first
        self._passed = first
        self._next.start(EVERY_MS)
        QTimer.singleShot(0, self, self._first_pass_ended)

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
        opened = _fence(self.previousBlockState())
        fence = fence_of(text) if opened is None else None
        ends = opened is not None and opened.is_closed_by(text)
        self.setCurrentBlockState(_PLAIN if ends else _state(opened or fence))
        if len(text) > _LONGEST or not text:
            return
        looks = [0] * len(text)
        if opened is not None or fence is not None:
            is_mark = ends or fence is not None
            _lay(looks, 0, len(text), _Look.MARK if is_mark else _Look.CODE)
        else:
            _lay_block(looks, text)
            _lay_row(looks, text)
            _lay_inline(looks, text, self._names)
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


def is_in_code(state: int) -> bool:
    """Whether a paragraph that was left in this state has code below it."""
    return state > _PLAIN


def _state(fence: Fence | None) -> int:
    """The fence that is open, as the number that Qt keeps for a paragraph."""
    if fence is None:
        return _PLAIN
    return 2 * len(fence.marks) + (fence.marks[0] == "~")


def _fence(state: int) -> Fence | None:
    return Fence(Head(), "`~"[state % 2] * (state // 2)) if is_in_code(state) else None


def _lay(looks: list[int], begin: int, end: int, look: _Look) -> None:
    value = int(look)
    for place in range(begin, end):
        looks[place] |= value


def _lay_block(looks: list[int], text: str) -> None:
    """Headings, rules, quotations and list items."""
    if heading := heading_of(text):
        level = min(heading.level, len(_HEADINGS)) - 1
        asks = level == _ASKING and _ASKED.search(text) is not None
        _lay(looks, 0, len(text), _Look.ASKED if asks else _HEADINGS[level])
        _lay(looks, 0, heading.marks, _Look.MARK)
    elif is_rule(text):
        _lay(looks, 0, len(text), _Look.MARK)
    else:
        head = head_of(text)
        if head.is_quote:
            _lay(looks, 0, len(text), _Look.QUOTE)
        _lay(looks, 0, len(head.text), _Look.ACCENT)


def _lay_inline(looks: list[int], text: str, names: Names) -> None:
    """Emphasis, links, code, tags and mentions."""
    for begin, end, what in places_of(text, names):
        for part, look in _LOOKS.items():
            if part in what:
                _lay(looks, begin, end, look)


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
