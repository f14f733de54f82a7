"""What stands before the words of a line of Markdown, and lines that are all marks.

Indent, quotation, item of a list, check box; headings, rules and fences. Every way to Markdown asks
here, so that keys, colours, the reading view and a copy take a line for the same. Time grows with
the length, whatever stands there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

STEP = "    "
"""How far one level of a list stands in: below "- ", "1. " and "10. " alike it is a level."""
TO_THE_RIGHT, TO_THE_LEFT = "\u200e", "\u200f"
"""The marks that say in which direction a paragraph runs; they stand before its first word."""
_HEAD = re.compile(
    r"(?P<lead>[ \t]*(?:>[ \t]?)*[ \t]*)"
    r"(?:(?P<marker>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+|$)(?:(?P<box>\[[ xX]\])(?P<after>[ \t]+|$))?)?"
)
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDER = re.compile(r"[ \t]{0,3}(=+|-{2,})[ \t]*$")
_FENCE = re.compile(r"`{3,}|~{3,}")
_BLANKS = " \t"
BEFORE_FENCE = 80
"""A fence begins within so many characters of its line."""


@dataclass(frozen=True)
class Head:
    """The marks before a line's words. ``lead``: indent and quotation; ``box``: ``[ ]`` or none."""

    lead: str = field(default="", repr=False)
    marker: str = field(default="", repr=False)
    gap: str = field(default="", repr=False)
    box: str = field(default="", repr=False)
    after: str = field(default="", repr=False)

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
    if found is None or is_rule(line):
        return Head()
    parts = {name: part or "" for name, part in found.groupdict().items()}
    return Head(**parts)


def content_at(line: str) -> int:
    """Where the first word of a line begins, behind all marks; for a direction mark."""
    at = len(head_of(line).text)
    heading = _HEADING.match(line, at)
    return heading.end() if heading else at


def unquoted(line: str) -> tuple[int, str]:
    """In how many quotations a line stands, and the line without their marks."""
    found = _QUOTE.match(line)
    return (found[0].count(">"), line[found.end() :]) if found else (0, line)


def is_rule(line: str) -> bool:
    """Whether a line is drawn from side to side."""
    return _RULE.match(line) is not None


@dataclass(frozen=True)
class Heading:
    """A heading: its rank from 1 to 6, its words, and how many characters of marks go before."""

    level: int
    words: str = field(repr=False)
    marks: int


def heading_of(line: str) -> Heading | None:
    """The heading that a line is; marks behind its words are none of them."""
    found = _HEADING.match(line)
    if found is None:
        return None
    words = line[found.end() :].strip(_BLANKS)
    open_ended = words.rstrip("#")
    if not open_ended or open_ended[-1] in _BLANKS:
        words = open_ended.rstrip(_BLANKS)
    return Heading(len(found[1]), words, found.end())


def underline_level(line: str) -> int:
    """Of a line below words that makes them a heading: of which rank; of any other 0."""
    found = _UNDER.match(line)
    return 0 if found is None else 1 if found[1][0] == "=" else 2


@dataclass(frozen=True)
class Fence:
    """Where a block of code begins. ``head``: what goes before it on its line."""

    head: Head
    marks: str = field(repr=False)

    def is_closed_by(self, line: str) -> bool:
        """Whether a line ends the block."""
        bare = unquoted(line)[1].strip()
        return bare.startswith(self.marks) and not bare.strip(self.marks[0])

    def code(self, line: str) -> str:
        """A line of the block as it is meant: without the quotation and indent of its fence."""
        depth = self.head.lead.count(">")
        for _ in range(depth):
            bare = line.lstrip(_BLANKS)
            if not bare.startswith(">"):
                break
            line = bare[1:].removeprefix(" ")
        inset = len(line) - len(line.lstrip(_BLANKS))
        inner = len(self.head.inner + self.head.marker + self.head.gap)
        return line[min(inset, inner) :]


def fence_of(line: str) -> Fence | None:
    """The fence that begins a block of code on a line, perhaps in a quotation or an item."""
    if "```" not in line and "~~~" not in line:
        return None
    head = head_of(line)
    at = len(head.text)
    found = _FENCE.match(line, at)
    if (
        found is None
        or at >= BEFORE_FENCE
        or head.box
        or (found[0][0] == "`" and "`" in line[found.end() :])
    ):
        return None
    return Fence(head, found[0])
