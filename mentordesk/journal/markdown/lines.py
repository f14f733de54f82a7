"""What the lines of a Markdown text are, one after the other. Time grows with the length.

Each line stands as it was written: the end of a line is the end of a line. So every line that is
shown knows the line of the text from which it came.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from mentordesk.journal.markdown.heads import (
    Fence,
    Head,
    fence_of,
    head_of,
    heading_of,
    is_rule,
    underline_level,
    unquoted,
)
from mentordesk.journal.markdown.nesting import DEEPEST, Nesting
from mentordesk.journal.markdown.tables import is_ruled, row_of, sides_of

ROWS_AT_MOST = 200
"""Of one part of a table; what is longer goes on in a further one."""


class Kind(enum.Enum):
    """What a line is."""

    WORDS = enum.auto()
    HEADING = enum.auto()
    ITEM = enum.auto()
    CODE = enum.auto()
    TABLE = enum.auto()
    RULE = enum.auto()


@dataclass(frozen=True)
class Line:
    """A line to show. ``at`` counts the lines of the source from 0.

    ``level``: of a heading (1–6), or how far an item stands in (0–), or words and code below one.
    ``marker``: ``-``, ``3.``; ``box``: ``[ ]``, ``[x]`` or none. ``apart``: a blank line stands
    before it. ``rows``: the cells of a table, its head first, unless it ``goes_on`` from the line
    before; ``sides``: of each column, ``l``, ``c``, ``r`` or nothing.
    """

    kind: Kind
    text: str = field(repr=False)
    at: int
    level: int = 0
    quote: int = 0
    marker: str = field(default="", repr=False)
    box: str = field(default="", repr=False)
    apart: bool = False
    rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    sides: tuple[str, ...] = field(default=(), repr=False)
    goes_on: bool = False

    @property
    def is_ticked(self) -> bool:
        """Whether its check box is ticked."""
        return self.box.lower() == "[x]"


def lines_of(source: Sequence[str]) -> Iterator[Line]:
    """The lines to show of a text, given line by line."""
    return _Lines(source).read()


class _Lines:
    def __init__(self, source: Sequence[str]) -> None:
        self._source = source
        self._at = 0
        self._apart = False
        self._quote = 0
        self._nesting = Nesting()
        self._inset = 0  # how far words stand in that belong to the item above

    def read(self) -> Iterator[Line]:
        source = self._source
        while self._at < len(source):
            text = source[self._at]
            if not text.strip():
                self._apart, self._at = True, self._at + 1
                continue
            if (quote := unquoted(text)[0]) != self._quote:
                self._quote = quote
                self._stand_out()
            fence = fence_of(text)
            found = self._code(fence) if fence is not None else self._line(text)
            for line in found:
                yield replace(line, apart=self._apart) if self._apart else line
                self._apart = False

    def _stand_out(self) -> None:
        """What stands here belongs to no item."""
        self._nesting.leave()
        self._inset = 0

    def _item(self, head: Head, words: str, quote: int) -> Line:
        level = self._nesting.level(head)
        self._inset = level + 1
        return Line(Kind.ITEM, words, self._at, level, quote, head.marker, head.box)

    def _code(self, fence: Fence) -> Iterator[Line]:
        """The lines between two fences; an item that begins with the first stands by itself."""
        head, source = fence.head, self._source
        quote = min(head.lead.count(">"), DEEPEST)
        if head.is_item:
            yield self._item(head, "", quote)
        elif not head.inner:
            self._stand_out()
        self._apart, self._at = not head.is_item, self._at + 1
        while self._at < len(source) and not fence.is_closed_by(source[self._at]):
            text = fence.code(source[self._at])
            yield Line(Kind.CODE, text, self._at, self._inset, quote)
            self._at += 1
        self._apart, self._at = True, self._at + 1

    def _line(self, text: str) -> Iterator[Line]:
        depth, bare = unquoted(text)
        below = self._source[self._at + 1] if self._at + 1 < len(self._source) else ""
        depth_below, bare_below = unquoted(below)
        same = depth_below == depth
        if same and "|" in bare and is_ruled(bare_below):
            return self._table(depth)
        line, taken = self._words(text, bare, min(depth, DEEPEST)), 1
        level = underline_level(bare_below) if same and line.kind is Kind.WORDS else 0
        if level and line.text:
            line, taken = replace(line, kind=Kind.HEADING, level=level), 2
        if line.kind is not Kind.WORDS and line.kind is not Kind.ITEM:
            self._stand_out()
        self._at += taken
        return iter((line,))

    def _words(self, text: str, bare: str, quote: int) -> Line:
        at = self._at
        if heading := heading_of(bare):
            return Line(Kind.HEADING, heading.words, at, heading.level, quote)
        if is_rule(bare):
            return Line(Kind.RULE, "", at, quote=quote)
        head = head_of(text)
        if head.is_item:
            return self._item(head, text[len(head.text) :], quote)
        if not head.inner:
            self._stand_out()
        return Line(Kind.WORDS, bare.strip(" \t"), at, self._inset, quote)

    def _table(self, depth: int) -> Iterator[Line]:
        source, begin = self._source, self._at
        sides = sides_of(unquoted(source[begin + 1])[1])
        rows = [row_of(unquoted(source[begin])[1])]
        self._at = begin + 2
        self._stand_out()
        quote, goes_on = min(depth, DEEPEST), False
        while self._at < len(source):
            its_depth, bare = unquoted(source[self._at])
            if its_depth != depth or "|" not in bare:
                break
            if len(rows) == ROWS_AT_MOST:
                yield _part(begin, quote, rows, sides, goes_on=goes_on)
                begin, rows, goes_on = self._at, [], True
            rows.append(row_of(bare))
            self._at += 1
        yield _part(begin, quote, rows, sides, goes_on=goes_on)


def _part(
    at: int, quote: int, rows: list[tuple[str, ...]], sides: tuple[str, ...], *, goes_on: bool
) -> Line:
    return Line(Kind.TABLE, "", at, quote=quote, rows=tuple(rows), sides=sides, goes_on=goes_on)


@dataclass(frozen=True)
class Outlined:
    """A heading of a text, to jump to."""

    words: str = field(repr=False)
    level: int
    at: int


def headings(source: Sequence[str]) -> list[Outlined]:
    """The headings of a text, in order."""
    found = (line for line in lines_of(source) if line.kind is Kind.HEADING)
    return [Outlined(line.text, line.level, line.at) for line in found if line.text.strip()]
