"""Where a Markdown text is code: fenced blocks, indented blocks and spans between backticks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

_FENCE = re.compile(r"```+|~~~+")  # begun by plain characters: ten times as fast to look for
_BEFORE_FENCE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")
_BEFORE_AT_MOST = 80  # characters before a fence on its line
_REST_IS_BLANK = re.compile(r"[ \t]*(?:\n|\Z)")
_REST_HOLDS_TICK = re.compile(r"[^`\n]*`")
_TICKS = re.compile(r"``*|\n(?:[ \t]*\n)+")
_INDENTED = re.compile(r" {4}| {0,3}\t")
_LIST = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")

Zone = tuple[int, int]


class CodeZones:
    """The parts of one text that are code, in order and apart."""

    def __init__(self, text: str, *, indented: bool = True) -> None:
        """``indented``: whether lines four blanks in may be code."""
        blocks = [*_fenced(text)]
        if indented and (_INDENTED.match(text) or "\n  " in text or "\t" in text):
            blocks = _apart([*blocks, *_indented(text)])
        self._zones = _apart([*blocks, *_spans(text, blocks)]) if "`" in text else blocks
        self._starts = [start for start, _ in self._zones]

    def hold(self, at: int) -> bool:
        """Whether the character at a place is code."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and at < self._zones[place][1]


def _apart(zones: list[Zone]) -> list[Zone]:
    """Zones in order, those that touch or lie in another put together."""
    found: list[Zone] = []
    for start, end in sorted(zones):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _fenced(text: str) -> Iterator[Zone]:
    """Blocks between fences; the last may be open and then goes to the end."""
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if not _begins_line(text, fence.start()):
            continue
        if opened is None:
            if fence[0][0] == "~" or not _REST_HOLDS_TICK.match(text, fence.end()):
                opened = fence
        elif fence[0].startswith(opened[0]) and _REST_IS_BLANK.match(text, fence.end()):
            yield opened.start(), fence.end()
            opened = None
    if opened is not None:
        yield opened.start(), len(text)


def _begins_line(text: str, at: int) -> bool:
    """Whether nothing but marks of quotes and of one item of a list stands before a place."""
    floor = max(0, at - _BEFORE_AT_MOST)
    start = text.rfind("\n", floor, at) + 1
    if not start and floor:
        return False
    return _BEFORE_FENCE.fullmatch(text, start, at) is not None


def _indented(text: str) -> Iterator[Zone]:
    """Lines four blanks in, after an empty line, outside lists."""
    at, after_blank, in_list, in_code = 0, True, False, False
    for line in text.split("\n"):
        end = at + len(line)
        if not line.strip():
            after_blank = True
        elif _INDENTED.match(line):
            if not in_list and (after_blank or in_code):
                in_code = True
                yield at, end
            after_blank = False
        else:
            in_list = bool(_LIST.match(line)) or (in_list and (not after_blank or line[0] == " "))
            after_blank = in_code = False
        at = end + 1


def _spans(text: str, blocks: list[Zone]) -> Iterator[Zone]:
    """What stands between backticks: as many behind as before, in one paragraph."""
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
