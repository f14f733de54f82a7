"""The pack's Markdown subset as blocks that a screen, a printer or a screen reader can lay out.

Known: paragraphs, ``###`` headings, ``-`` and ``1.`` lists, ``**bold**``, links ``[[cv.id]]`` and
``[[cv.id|words]]``, quotes ``>`` for spoken lines, callouts ``> [!do]``, ``> [!say]``,
``> [!care]``. Everything else is plain text; nothing is ever HTML.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

LINK = re.compile(r"\[\[(?P<id>[a-z0-9.:-]+)(?:\|(?P<words>[^\]]+))?\]\]")
CALLOUT = re.compile(r"^\[!(do|say|care)\]\s*")
NUMBERED = re.compile(r"^\d+\.\s+")
SPAN = re.compile(rf"\*\*(?P<bold>.+?)\*\*|{LINK.pattern}")


class BlockKind(enum.StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    SPOKEN = "spoken"
    DO = "do"
    SAY = "say"
    CARE = "care"


@dataclass(frozen=True)
class Span:
    """A run of text. ``link`` is an item's id; a link's empty text stands for the item's title."""

    text: str
    bold: bool = False
    link: str = ""


@dataclass(frozen=True)
class Block:
    """One paragraph, heading, list line, spoken line or callout."""

    kind: BlockKind
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The words without their dress."""
        return "".join(span.text for span in self.spans)


def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text, in order."""
    return tuple(
        Block(kind, spans(text)) for kind, text in _parts(markdown.strip().split("\n")) if text
    )


def spans(text: str) -> tuple[Span, ...]:
    """One line of text as runs: plain, bold, linked."""
    found: list[Span] = []
    place = 0
    for match in SPAN.finditer(text):
        if match.start() > place:
            found.append(Span(text[place : match.start()]))
        if match["bold"]:
            found.append(Span(match["bold"], bold=True))
        else:
            found.append(Span(match["words"] or "", link=match["id"]))
        place = match.end()
    if place < len(text):
        found.append(Span(text[place:]))
    return tuple(found)


def links(text: str) -> tuple[str, ...]:
    """The ids that a text links to, in order."""
    return tuple(match["id"] for match in LINK.finditer(text))


def plain(markdown: str) -> str:
    """A text's words alone, one block a line: for search and for counting."""
    return "\n".join(block.text for block in blocks(markdown))


def _parts(lines: list[str]) -> Iterator[tuple[BlockKind, str]]:
    kind, words = BlockKind.PARAGRAPH, ""
    for line in [*lines, ""]:
        now, text = _line(line, kind if words else BlockKind.PARAGRAPH)
        if words and (not text or now is not kind or now in _ONE_EACH):
            yield kind, words
            words = ""
        kind, words = now, f"{words} {text}".strip()


_ONE_EACH = (BlockKind.BULLET, BlockKind.NUMBER, BlockKind.HEADING)


def _line(line: str, before: BlockKind) -> tuple[BlockKind, str]:
    """What a line is, and its words. A quote goes on in the callout that began it."""
    text = line.strip()
    if text.startswith("### "):
        return BlockKind.HEADING, text[4:]
    if text.startswith("- "):
        return BlockKind.BULLET, text[2:]
    numbered = NUMBERED.match(text)
    if numbered:
        return BlockKind.NUMBER, text[numbered.end() :]
    if not text.startswith(">"):
        return BlockKind.PARAGRAPH, text
    quoted = text[1:].strip()
    callout = CALLOUT.match(quoted)
    if callout:
        return BlockKind(callout[1]), quoted[callout.end() :]
    inside = before in (BlockKind.DO, BlockKind.SAY, BlockKind.CARE)
    return before if inside else BlockKind.SPOKEN, quoted
