"""Markdown as HTML, line by line: what the reading view shows, without anything that acts.

HTML in the text is text. Lines that stand together in a paragraph, list, quotation or block of code
are put into one element; each takes its own direction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import escape

from mentordesk.journal.exporting.inline import Piece, inline
from mentordesk.journal.markdown.lines import Kind, Line, lines_of
from mentordesk.journal.markdown.nesting import DEEPEST

LOOKED_AT = 200
"""Characters of a line that are looked at for its direction."""
_LINE_ENDS = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
_BETWEEN = {Kind.WORDS: "<br>\n", Kind.CODE: "<br>", Kind.TABLE: ""}
"""Between lines that go together. Qt would give each line of code in an item a sign of its own."""
_BEGINS = {
    Kind.WORDS: '<p dir="{direction}">',
    Kind.CODE: '<pre dir="{direction}"><code>',
    Kind.TABLE: '<table dir="{direction}">\n',
}
_ENDS = {Kind.WORDS: "</p>\n", Kind.CODE: "</code></pre>\n", Kind.TABLE: "</table>\n"}
_SIDES = {"l": ' align="left"', "c": ' align="center"', "r": ' align="right"'}


def blocks(markdown: str, *, turned: bool = False) -> Iterator[Piece]:
    """``markdown`` as pieces of HTML, as they come.

    ``turned``: a table that is read from right to left has its columns turned round, for whoever
    does not do it.
    """
    return _Page(turned=turned).pieces(lines_of(_LINE_ENDS.split(markdown)))


class _Page:
    """Knows which elements are open."""

    def __init__(self, *, turned: bool) -> None:
        self._turned = turned
        self._end = ""  # of the paragraph, table or block of code that is open
        self._way = ""  # in which direction that runs
        self._lists: list[tuple[int, str]] = []  # how far each stands in, and its element
        self._next = [0] * (DEEPEST + 1)  # the number that its next item has, by level
        self._quotes = 0
        self._last: Line | None = None

    def pieces(self, lines: Iterator[Line]) -> Iterator[Piece]:
        """All of the page."""
        for line in lines:
            way = _direction(line)
            if self._last is not None and _are_one(self._last, line) and self._runs(way, line):
                yield _BETWEEN[line.kind]
            else:
                self._way = way
                yield from self._place(line)
            yield from self._content(line)
            self._last = line
        yield from self._quote(0)

    def _runs(self, way: str, line: Line) -> bool:
        """Whether a line runs like what is open: each has its own direction to read in."""
        if self._way == "auto":
            self._way = way
        return line.kind is not Kind.WORDS or way in ("auto", self._way)

    def _place(self, line: Line) -> Iterator[str]:
        """Close what does not hold the line, and open what does."""
        if line.quote != self._quotes or (line.quote and line.apart):
            yield from self._quote(line.quote, _direction(line))
        yield from self._words("")
        if line.kind is Kind.ITEM:
            yield from self._item(line)
            return
        yield from self._leave(line.level if line.kind in (Kind.WORDS, Kind.CODE) else 0)
        if line.kind in _BEGINS and (line.text or line.kind is not Kind.WORDS):
            yield _BEGINS[line.kind].format(direction=_direction(line))
            yield from self._words(_ENDS[line.kind])

    def _words(self, end: str) -> Iterator[str]:
        """Close the words that are open; what is open now ends with ``end``."""
        if self._end:
            yield self._end
        self._end = end

    def _leave(self, level: int) -> Iterator[str]:
        """Close the lists that stand in as far as ``level``, or farther."""
        while self._lists and self._lists[-1][0] >= level:
            yield f"</li>\n</{self._lists.pop()[1]}>\n"

    def _quote(self, depth: int, direction: str = "") -> Iterator[str]:
        """Close all, and open so many quotations."""
        yield from self._words("")
        yield from self._leave(0)
        yield "</blockquote>\n" * self._quotes
        yield f'<blockquote dir="{direction}">\n' * depth
        self._quotes = depth

    def _item(self, line: Line) -> Iterator[str]:
        """Begin an item, in the list that is open or in one of its own."""
        element = "ol" if line.marker[0].isdigit() else "ul"
        number = int(line.marker[:-1]) if element == "ol" else 0
        yield from self._leave(line.level + 1)
        is_open = bool(self._lists) and self._lists[-1] == (line.level, element)
        if is_open and (element == "ul" or number == self._next[line.level]):
            yield "</li>\n"
        else:  # a number is the one that was written
            yield from self._leave(line.level)
            start = f' start="{number}"' if element == "ol" else ""
            yield f'<{element} dir="{_direction(line)}"{start}>\n'
            self._lists.append((line.level, element))
        self._next[line.level] = number + 1
        if line.box:
            yield f'<li dir="auto" class="task">{"☑" if line.is_ticked else "☐"} '
        else:
            yield '<li dir="auto">'

    def _content(self, line: Line) -> Iterator[Piece]:
        if line.kind is Kind.CODE:
            yield escape(line.text)
        elif line.kind is Kind.RULE:
            yield "<hr>\n"
        elif line.kind is Kind.HEADING:
            name = f"h{min(6, line.level + 2)}"  # above it are the page's and the entry's
            yield f'<{name} dir="{_direction(line)}">'
            yield from inline(line.text)
            yield f"</{name}>\n"
        elif line.kind is Kind.TABLE:
            for number, row in enumerate(line.rows):
                yield from self._row(line, row, "td" if number or line.goes_on else "th")
        else:
            yield from inline(line.text)

    def _row(self, line: Line, row: tuple[str, ...], element: str) -> Iterator[Piece]:
        cells = [*enumerate(row)]
        if self._turned and _direction(line) == "rtl":
            missing = max(map(len, line.rows)) - len(row)
            cells = [*reversed([*cells, *((-1, "") for _ in range(missing))])]
        yield "<tr>"
        for number, cell in cells:
            side = line.sides[number] if 0 <= number < len(line.sides) else ""
            yield f'<{element} dir="{_way(cell)}"{_SIDES.get(side, "")}>'
            yield from inline(cell)
            yield f"</{element}>"
        yield "</tr>\n"


def _are_one(last: Line, line: Line) -> bool:
    """Whether a line goes on with the paragraph, item, table or block of code before it."""
    if line.kind is Kind.TABLE:
        return line.goes_on
    if line.apart or line.quote != last.quote:
        return False
    if last.kind is Kind.ITEM:
        return line.kind is Kind.WORDS and line.level == last.level + 1
    return line.kind is last.kind and line.level == last.level and _is_text(last) and _is_text(line)


def _is_text(line: Line) -> bool:
    return line.kind is Kind.CODE or (line.kind is Kind.WORDS and line.text != "")


def _direction(line: Line) -> str:
    """Of a line; ``auto`` where no letter has one."""
    if line.kind is Kind.CODE:
        return "ltr"
    return _way(line.text or " ".join(" ".join(row) for row in line.rows[:2]))


def _way(text: str) -> str:
    """That of the first letter which has one: ``auto`` would not look into what has its own."""
    for one in text[:LOOKED_AT]:
        way = unicodedata.bidirectional(one)
        if way in ("L", "R", "AL"):
            return "ltr" if way == "L" else "rtl"
    return "auto"
