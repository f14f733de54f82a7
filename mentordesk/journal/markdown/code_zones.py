"""Where a Markdown text is code: blocks between fences, and spans between backticks on one line.

Lines that stand in are no code: people indent poems, letters and what belongs to an item.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from mentordesk.journal.markdown.heads import BEFORE_FENCE, Fence, fence_of

_FENCE = re.compile(r"```+|~~~+")  # begun by plain characters: ten times as fast to look for
_TICKS = re.compile(r"``*|\n")

Zone = tuple[int, int]


class CodeZones:
    """The parts of one text that are code, in order and apart."""

    def __init__(self, text: str) -> None:
        blocks = [*_fenced(text)]
        self._zones = sorted([*blocks, *_spans(text, blocks)]) if "`" in text else blocks
        self._starts = [start for start, _ in self._zones]

    def hold(self, at: int) -> bool:
        """Whether the character at a place is code."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and at < self._zones[place][1]


def code_spans(line: str) -> list[Zone]:
    """The code of one line, its backticks with it."""
    return [*_spans(line, [])] if "`" in line else []


def _fenced(text: str) -> Iterator[Zone]:
    """Blocks between fences; the last may be open and then goes to the end."""
    opened: Fence | None = None
    begun = 0
    seen = -1
    for found in _FENCE.finditer(text):
        start = text.rfind("\n", max(0, found.start() - BEFORE_FENCE), found.start()) + 1
        if found.start() < seen or (not start and found.start() > BEFORE_FENCE):
            continue
        seen = _line_end(text, found.start())
        line = text[start:seen]
        if opened is None:
            opened, begun = fence_of(line), found.start()
        elif opened.is_closed_by(line):
            yield begun, seen
            opened = None
    if opened is not None:
        yield begun, len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _spans(text: str, blocks: list[Zone]) -> Iterator[Zone]:
    """What stands between backticks: as many behind as before, on one line."""
    begin = 0
    for start, end in [*blocks, (len(text), len(text))]:
        runs: list[Zone] = []
        for found in _TICKS.finditer(text, begin, start):
            if found[0][0] == "`":
                runs.append(found.span())
            elif runs:
                yield from _pairs(text, runs)
                runs = []
        yield from _pairs(text, runs)
        begin = end


def _pairs(text: str, runs: list[Zone]) -> Iterator[Zone]:
    """Each run with the next of its length; what lies between opens nothing."""
    following: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        following.setdefault(runs[number][1] - runs[number][0], []).append(number)
    number = 0
    while number < len(runs):
        start, end = runs[number]
        same = following[end - start]
        while same and same[-1] <= number:
            same.pop()
        if same and text[start - 1 : start] != "\\":
            number = same[-1]
            yield start, runs[number][1]
        number += 1
