"""Markdown as HTML, block by block: what a reading view shows, without anything that acts.

Headings, paragraphs, lists, check boxes, quotations, tables, rules and code. A line's end within a
paragraph stays one. HTML in the text is text. Each block takes its own direction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import escape

from mentordesk.journal.exporting.inline import Piece, inline
from mentordesk.journal.heading_lines import heading_of

DEEPEST = 12
"""Of quotations and lists in each other; deeper ones stand on one level."""
COLUMNS_AT_MOST = 100
LOOKED_AT = 200
"""Characters of a line that are looked at for its direction."""

_FENCE = re.compile(r" {0,3}(`{3,}(?!`)|~{3,}(?!~))([^`]*)\Z")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_QUOTE = re.compile(r" {0,3}> ?")
_ITEM = re.compile(r"([ \t]{0,20})([-*+]|\d{1,9}[.)])(?:[ \t]{1,4}|\Z)")
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*\Z")
_COLUMN = re.compile(r"[ \t]*:?-+:?[ \t]*\Z")
_CELLS = re.compile(r"(?<!\\)\|")
_LINE_ENDS = re.compile("\r\n|[\n\r\u2028\u2029\x85]")


def blocks(markdown: str) -> Iterator[Piece]:
    """``markdown`` as pieces of HTML, as they come."""
    return _Blocks(_LINE_ENDS.split(markdown), 0).pieces()


class _Blocks:
    def __init__(self, lines: list[str], depth: int) -> None:
        self._lines = lines
        self._depth = depth
        self._at = 0

    def pieces(self) -> Iterator[Piece]:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip():
                self._at += 1
            elif heading := heading_of(line):
                self._at += 1
                yield from _element(f"h{min(6, heading[0] + 2)}", heading[1])
            elif fence := _FENCE.match(line):
                yield self._code(fence[1])
            elif _RULE.match(line):
                self._at += 1
                yield "<hr>\n"
            else:
                yield from self._contained(line)

    def _contained(self, line: str) -> Iterator[Piece]:
        if self._depth < DEEPEST and _QUOTE.match(line):
            yield from self._quote()
        elif self._depth < DEEPEST and _ITEM.match(line):
            yield from self._list()
        elif self._is_table():
            yield from self._table()
        else:
            yield from self._paragraph()

    def _code(self, fence: str) -> str:
        begin = self._at = self._at + 1
        end = re.compile(rf" {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}[ \t]*\Z")
        while self._at < len(self._lines) and not end.match(self._lines[self._at]):
            self._at += 1
        inside = "\n".join(self._lines[begin : self._at])
        self._at += 1
        return f'<pre dir="auto"><code>{escape(inside)}</code></pre>\n'

    def _quote(self) -> Iterator[Piece]:
        begin = self._at
        while self._at < len(self._lines) and _QUOTE.match(self._lines[self._at]):
            self._at += 1
        inside = [_QUOTE.sub("", line, count=1) for line in self._lines[begin : self._at]]
        yield f'<blockquote dir="{_direction(inside)}">\n'
        yield from _Blocks(inside, self._depth + 1).pieces()
        yield "</blockquote>\n"

    def _list(self) -> Iterator[Piece]:
        first = _ITEM.match(self._lines[self._at])
        assert first is not None  # noqa: S101 - asked before
        numbered = first[2][0].isdigit()
        ways = _direction([first.string[first.end() :]])
        if numbered:
            yield f'<ol dir="{ways}" start="{int(first[2][:-1])}">\n'
        else:
            yield f'<ul dir="{ways}">\n'
        while self._at < len(self._lines):
            item = _ITEM.match(self._lines[self._at])
            if item is None or item[2][0].isdigit() != numbered or _RULE.match(item.string):
                break
            if len(item[1]) < len(first[1]):
                break
            yield from self._item(item)
        yield "</ol>\n" if numbered else "</ul>\n"

    def _item(self, item: re.Match[str]) -> Iterator[Piece]:
        inside = [item.string[item.end() :]]
        inset = len(item[1])
        self._at += 1
        while self._at < len(self._lines) and self._goes_on(inset):
            line = self._lines[self._at]
            inside.append(_less(line, item.end()))
            self._at += 1
        task = _TASK.match(inside[0])
        if task:
            inside[0] = inside[0][task.end() :]
            yield f'<li dir="auto" class="task">{"☐" if task[1] == " " else "☑"} '
        else:
            yield '<li dir="auto">'
        loose = any(not line.strip() for line in inside[:-1])
        made = _Blocks(inside, self._depth + 1)
        yield from made.pieces() if loose else made.tight()
        yield "</li>\n"

    def _goes_on(self, inset: int) -> bool:
        """Whether the line belongs to the item that begins ``inset`` characters in."""
        line = self._lines[self._at]
        if not line.strip():
            below = self._at + 1
            return below < len(self._lines) and _inset(self._lines[below]) > inset
        if _inset(line) > inset:
            return True
        after_blank = not self._lines[self._at - 1].strip()
        return not after_blank and not _begins_block(line)

    def tight(self) -> Iterator[Piece]:
        """The same, the first paragraph without an element of its own."""
        if self._lines[0].strip() and not _begins_block(self._lines[0]):
            yield from inline(self._words())
            yield "\n"
        yield from self.pieces()

    def _paragraph(self) -> Iterator[Piece]:
        words = self._words()
        under = self._lines[self._at] if self._at < len(self._lines) else ""
        found = _UNDERLINE.match(under)
        if found and words:
            self._at += 1
            yield from _element("h3" if found[1][0] == "=" else "h4", words)
        else:
            yield from _element("p", words)

    def _words(self) -> str:
        """The lines of a paragraph."""
        begin = self._at
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip() or _begins_block(line) or _UNDERLINE.match(line):
                break
            self._at += 1
        return "\n".join(line.strip(" \t") for line in self._lines[begin : self._at])

    def _is_table(self) -> bool:
        if "|" not in self._lines[self._at] or self._at + 1 >= len(self._lines):
            return False
        below = _cells(self._lines[self._at + 1])
        return len(below) > 1 - ("|" in self._lines[self._at + 1]) and all(
            _COLUMN.match(one) for one in below
        )

    def _table(self) -> Iterator[Piece]:
        yield "<table>\n"
        yield from _row(self._lines[self._at], "th")
        self._at += 2
        while self._at < len(self._lines) and "|" in self._lines[self._at]:
            yield from _row(self._lines[self._at], "td")
            self._at += 1
        yield "</table>\n"


def _row(line: str, element: str) -> Iterator[Piece]:
    yield "<tr>"
    for cell in _cells(line):
        yield f'<{element} dir="auto">'
        yield from inline(cell.strip().replace("\\|", "|"))
        yield f"</{element}>"
    yield "</tr>\n"


def _cells(line: str) -> list[str]:
    return _CELLS.split(line.strip().removeprefix("|").removesuffix("|"))[:COLUMNS_AT_MOST]


def _direction(lines: list[str]) -> str:
    """That of the first letter which has one: ``auto`` would not look into what has its own."""
    for line in lines:
        for one in line[:LOOKED_AT]:
            way = unicodedata.bidirectional(one)
            if way in ("L", "R", "AL"):
                return "ltr" if way == "L" else "rtl"
    return "auto"


def _element(name: str, words: str) -> Iterator[Piece]:
    yield f'<{name} dir="auto">'
    yield from inline(words)
    yield f"</{name}>\n"


def _begins_block(line: str) -> bool:
    return heading_of(line) is not None or any(
        one.match(line) for one in (_FENCE, _QUOTE, _ITEM, _RULE)
    )


def _inset(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _less(line: str, most: int) -> str:
    """``line`` without at most ``most`` of the blanks at its beginning."""
    return line[min(most, _inset(line)) :]
