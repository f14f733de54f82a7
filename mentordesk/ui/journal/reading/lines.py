"""What the lines of a Markdown text are, one after the other. No Qt; time grows with the length.

Each line stands as it was written: the end of a line is the end of a line. So every line of the
reading view knows the line of the text from which it came.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentordesk.journal.heading_lines import heading_of
from mentordesk.ui.journal.line_marks import STEP, Head, cells, head_of, is_ruled

COLUMNS_AT_MOST, ROWS_AT_MOST = 60, 200
"""Of one table; what is longer goes on in a further one."""
DEEPEST = 12
_FENCE = re.compile(r"[ \t]{0,3}(`{3,}(?!`)|~{3,}(?!~))([^`]*)$")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDER = re.compile(r"[ \t]{0,3}(=+|-{2,})[ \t]*$")


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

    ``level``: of a heading (1–6), or how far an item stands in (0–). ``marker``: ``-``, ``3.``;
    ``box``: ``[ ]``, ``[x]`` or none. ``apart``: a blank line stands before it. ``rows``: the cells
    of a table, its head first; ``sides``: of each column, ``l``, ``c``, ``r`` or nothing.
    """

    kind: Kind
    text: str
    at: int
    level: int = 0
    quote: int = 0
    marker: str = ""
    box: str = ""
    apart: bool = False
    rows: tuple[tuple[str, ...], ...] = ()
    sides: tuple[str, ...] = ()


def lines_of(source: Sequence[str]) -> Iterator[Line]:
    """The lines to show of a text, given line by line."""
    at, apart, fence = 0, False, ""
    while at < len(source):
        text = source[at]
        if fence:
            if text.strip().startswith(fence) and not text.strip().strip(fence[0]):
                fence = ""
            else:
                yield Line(Kind.CODE, text, at, apart=apart)
                apart = False
            at += 1
            continue
        opened = _FENCE.match(text)
        if opened or not text.strip():
            fence = opened[1] if opened else ""
            apart, at = True, at + 1
            continue
        line, taken = _line(source, at, apart=apart)
        yield line
        at, apart = at + taken, False


def _line(source: Sequence[str], at: int, *, apart: bool) -> tuple[Line, int]:
    """The line at a place, and how many lines of the source it takes."""
    text = source[at]
    if heading := heading_of(text):
        return Line(Kind.HEADING, heading[1], at, heading[0], apart=apart), 1
    if _RULE.match(text):
        return Line(Kind.RULE, "", at, apart=apart), 1
    below = source[at + 1] if at + 1 < len(source) else ""
    if "|" in text and is_ruled(below):
        return _table(source, at, apart=apart)
    head = head_of(text)
    under = None if head.is_item or head.is_quote else _UNDER.match(below)
    if under:
        level = 1 if under[1][0] == "=" else 2
        return Line(Kind.HEADING, text.strip(), at, level, apart=apart), 2
    return _words(head, text, at, apart=apart), 1


def _words(head: Head, text: str, at: int, *, apart: bool) -> Line:
    rest = text[len(head.text) :]
    quote = min(head.lead.count(">"), DEEPEST)
    if head.is_item:
        level = min(head.depth // 2 if head.depth < len(STEP) else head.depth // len(STEP), DEEPEST)
        return Line(Kind.ITEM, rest, at, level, quote, head.marker, head.box, apart=apart)
    if quote and (heading := heading_of(rest)):
        return Line(Kind.HEADING, heading[1], at, heading[0], quote, apart=apart)
    return Line(Kind.WORDS, rest.strip(" \t"), at, 0, quote, apart=apart)


def _table(source: Sequence[str], at: int, *, apart: bool) -> tuple[Line, int]:
    sides = tuple(_side(cell) for cell in row_of(source[at + 1]))
    rows = [row_of(source[at])]
    end = at + 2
    while end < len(source) and "|" in source[end] and len(rows) < ROWS_AT_MOST:
        rows.append(row_of(source[end]))
        end += 1
    line = Line(Kind.TABLE, "", at, rows=tuple(rows), sides=sides, apart=apart)
    return line, end - at


def row_of(line: str) -> tuple[str, ...]:
    """The cells of a row, with or without bars at its ends."""
    whole = line.strip()
    whole = whole if whole.startswith("|") else "|" + whole
    whole = whole if whole.endswith("|") and not whole.endswith("\\|") else whole + "|"
    spans = cells(whole)[:COLUMNS_AT_MOST]
    return tuple(whole[begin:end].strip().replace("\\|", "|") for begin, end in spans)


def _side(cell: str) -> str:
    ends = cell.startswith(":"), cell.endswith(":")
    return {(True, True): "c", (False, True): "r", (True, False): "l"}.get(ends, "")


@dataclass(frozen=True)
class Heading:
    """A heading of a text, to jump to."""

    words: str
    level: int
    at: int


def headings(source: Sequence[str]) -> list[Heading]:
    """The headings of a text, in order."""
    found = (line for line in lines_of(source) if line.kind is Kind.HEADING)
    return [Heading(line.text, line.level, line.at) for line in found if line.text.strip()]
