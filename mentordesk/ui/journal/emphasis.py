"""Which words of a line of Markdown stand between marks of emphasis. No Qt.

Time grows with the length: what is opened and never closed is looked for once, not again from each
mark that follows.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

Span = tuple[int, int]


class Emphasis(enum.Enum):
    """What the marks say."""

    BOTH = enum.auto()
    STRONG = enum.auto()
    SLANTED = enum.auto()
    STRUCK = enum.auto()


#: What opens, and what closes it again.
_MARKS = (
    (Emphasis.BOTH, r"(?<![\w*])\*\*\*(?=[^\s*])", r"(?<=[^\s*])\*\*\*(?!\*)"),
    (Emphasis.STRONG, r"(?<!\*)\*\*(?=[^\s*])", r"(?<=\S)\*\*(?!\*)"),
    (Emphasis.STRONG, r"(?<!\*)__(?=[^\s*])", r"(?<=\S)__(?!\*)"),
    (Emphasis.SLANTED, r"(?<![\w*_])\*(?=[^\s*_])", r"(?<=[^\s*_])\*(?![\w*_])"),
    (Emphasis.SLANTED, r"(?<![\w*_])_(?=[^\s*_])", r"(?<=[^\s*_])_(?![\w*_])"),
    (Emphasis.STRUCK, r"~~(?=\S)", r"(?<=\S)~~"),
)
_PATTERNS = tuple((look, re.compile(opens), re.compile(closes)) for look, opens, closes in _MARKS)


def emphasised(line: str) -> Iterator[tuple[Span, Span, Emphasis]]:
    """The marks around emphasised words: the opening one, the closing one, and what they say."""
    for look, opens, closes in _PATTERNS:
        at = 0
        while (begin := opens.search(line, at)) is not None:
            end = closes.search(line, begin.end() + 1)
            if end is None:
                break
            yield begin.span(), end.span(), look
            at = end.end()
