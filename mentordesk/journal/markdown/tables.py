"""Rows of a table in Markdown and their cells. Time grows with the length."""

from __future__ import annotations

import re
from itertools import pairwise

COLUMNS_AT_MOST = 60
"""Of a table that is shown; the last holds what is left, as it is written."""
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
_RULE_ROW = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$")  # of a bare line
_CELL = re.compile(r"(?<!\\)\|")


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


def row_of(line: str) -> tuple[str, ...]:
    """The cells of a row, with or without bars at its ends."""
    whole = line.strip(" \t").removeprefix("|")
    if whole.endswith("|") and not whole.endswith("\\|"):
        whole = whole[:-1]
    found = _CELL.split(whole, maxsplit=COLUMNS_AT_MOST - 1)
    return tuple(cell.strip(" \t").replace("\\|", "|") for cell in found)


def sides_of(ruled: str) -> tuple[str, ...]:
    """At which side the words of each column stand: ``l``, ``c``, ``r`` or nothing."""
    return tuple(_side(cell) for cell in row_of(ruled))


def _side(cell: str) -> str:
    ends = cell.startswith(":"), cell.endswith(":")
    return {(True, True): "c", (False, True): "r", (True, False): "l"}.get(ends, "")
