"""What came and what went between two wordings, word by word. No Qt; any thread.

First lines are laid side by side, then the words of those that differ. Where that would take long
(a great part of a very long text was written anew) a passage is said to have gone as a whole, and
another to have come.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

AT_MOST = 1_500_000
"""Pairs of lines, or of words, that are laid side by side at the most."""
ALIKE = 0.3
"""The share of the shorter passage that both must have for its words to be laid side by side."""
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\s+|.", re.DOTALL)
_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class Change(enum.Enum):
    """What happened to some words."""

    NONE = enum.auto()
    WENT = enum.auto()
    CAME = enum.auto()


@dataclass(frozen=True)
class Piece:
    """Words with one fate."""

    change: Change
    text: str


def compare(before: str, after: str) -> list[Piece]:
    """``before`` and ``after`` as pieces: without those that came it is the one, and so on."""
    return list(_joined(_lines(before.splitlines(keepends=True), after.splitlines(keepends=True))))


def _lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Piece]:
    for same, one, other in _hunks(before, after):
        if same:
            yield Piece(Change.NONE, "".join(one))
        else:
            yield from _words(_cut("".join(one)), _cut("".join(other)))


def _words(before: Sequence[str], after: Sequence[str]) -> Iterator[Piece]:
    hunks = list(_hunks(before, after))
    least = min(sum(map(len, before)), sum(map(len, after)))
    alike = sum(len("".join(one).strip()) for same, one, _ in hunks if same)
    if alike < ALIKE * least:
        hunks = [(False, before, after)]
    for same, one, other in hunks:
        if same:
            yield Piece(Change.NONE, "".join(one))
            continue
        yield Piece(Change.WENT, "".join(one))
        yield Piece(Change.CAME, "".join(other))


def _hunks(
    before: Sequence[str], after: Sequence[str]
) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    """Runs that are the same in both, and those that differ."""
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    yield True, before[:start], after[:start]
    one, other = before[start : len(before) - end], after[start : len(after) - end]
    if len(one) * len(other) > AT_MOST:
        yield False, one, other
    else:
        matcher = SequenceMatcher(None, one, other, autojunk=False)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            yield tag == "equal", one[i1:i2], other[j1:j2]
    yield True, before[len(before) - end :], after[len(after) - end :]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _cut(text: str) -> list[str]:
    """Words, blanks and signs; of scripts without blanks every character."""
    found: list[str] = []
    for word in _WORDS.findall(text):
        found.extend(word if _UNPARTED.search(word) else (word,))
    return found


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one fate as one; what only parts two changes belongs to both."""
    kept: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if kept and kept[-1].change is piece.change:
            kept[-1] = Piece(piece.change, kept[-1].text + piece.text)
        else:
            kept.append(piece)
    yield from kept
