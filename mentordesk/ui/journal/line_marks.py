"""What stands before the words of a line of Markdown: indent, quotation, list, check box. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

STEP = "    "
"""How far one level of a list stands in: below "- ", "1. " and "10. " alike it is a level."""
TO_THE_RIGHT, TO_THE_LEFT = "\u200e", "\u200f"
"""The marks that say in which direction a paragraph runs; they stand before its first word."""
_HEAD = re.compile(
    r"(?P<lead>[ \t]*(?:>[ \t]?)*[ \t]*)"
    r"(?:(?P<marker>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+|$)(?:(?P<box>\[[ xX]\])(?P<after>[ \t]+|$))?)?"
)
_HEADING = re.compile(r"#{1,6}[ \t]+")
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
_RULE_ROW = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$")  # of a bare line
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Head:
    """The marks before a line's words. ``lead``: indent and quotation; ``box``: ``[ ]`` or none."""

    lead: str = ""
    marker: str = ""
    gap: str = ""
    box: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """All of it, as it is written."""
        return f"{self.lead}{self.marker}{self.gap}{self.box}{self.after}"

    @property
    def is_item(self) -> bool:
        """Whether the line is an item of a list."""
        return bool(self.marker)

    @property
    def is_quote(self) -> bool:
        """Whether the line is in a quotation."""
        return ">" in self.lead

    @property
    def is_ticked(self) -> bool:
        """Whether its check box is ticked."""
        return bool(self.box) and self.box != "[ ]"

    @property
    def box_at(self) -> int:
        """Where the check box begins."""
        return len(self.lead) + len(self.marker) + len(self.gap)

    @property
    def depth(self) -> int:
        """How far the item stands in, in columns; a tab is one step."""
        return len(self.inner.replace("\t", STEP))

    @property
    def inner(self) -> str:
        """The indent of the item, within its quotation; a blank behind ``>`` is the quotation's."""
        _, sign, rest = self.lead.rpartition(">")
        return rest[1:] if sign and rest[:1].isspace() else rest

    def following(self) -> Head:
        """The head of the next line: the next number, an open box, the same quotation."""
        marker = self.marker
        if marker[:1].isdigit():
            marker = f"{int(marker[:-1]) + 1}{marker[-1]}"
        gap = self.gap or (" " if marker else "")
        box = "[ ]" if self.box else ""
        return replace(self, marker=marker, gap=gap, box=box, after=" " if box else "")


def head_of(line: str) -> Head:
    """The marks before the words of ``line``; a rule has none."""
    found = _HEAD.match(line)
    if found is None or _RULE.match(line):
        return Head()
    parts = {name: part or "" for name, part in found.groupdict().items()}
    return Head(**parts)


def content_at(line: str) -> int:
    """Where the first word of a line begins, behind all marks; for a direction mark."""
    at = len(head_of(line).text)
    heading = _HEADING.match(line, at)
    return heading.end() if heading else at


def is_row(line: str) -> bool:
    """Whether a line is a row of a table, with a bar at both ends."""
    return _ROW.match(line) is not None


def is_ruled(line: str) -> bool:
    """Whether a line parts the head of a table from its rows."""
    return "-" in line and _RULE_ROW.match(line.strip(" \t")) is not None


def cells(line: str) -> list[tuple[int, int]]:
    """The spans of the cells of a row: what stands between two bars."""
    bars = [bar.start() for bar in _CELL.finditer(line)]
    return [(one + 1, other) for one, other in pairwise(bars)]


def in_cell(line: str, cell: tuple[int, int]) -> tuple[int, int]:
    """The span of the words in a cell; where it is empty, a place to write, between its blanks."""
    begin, end = cell
    words = line[begin:end]
    if not words.strip():
        place = begin + min(1, end - begin)
        return place, place
    return begin + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
