"""The parts of a passphrase that a guesser finds faster than by trying every character.

After the idea of zxcvbn (Wheeler, USENIX Security 2016): each pattern says where it stands and how
many bits it is worth. All of these read text in lower case, except where capitals are counted.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from mentordesk import assets

LONGEST_WORD = 14
LONGEST_COMMON = 48
REVERSED_BITS = 1.0
LOOKALIKE_BITS = 1.5
CAPITAL_BITS = 1.0  # for the first or for all; this much for each otherwise
DATE_BITS = 15.5  # one day of 120 years
YEAR_BITS = 7.0
SEQUENCE_BITS = 5.0
LOOKALIKES = str.maketrans("4@831!05$79+|", "aabeiiosstgtl")
KEYBOARD = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "1234567890",
    "!@#$%^&*()",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
    "147258369",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
)
DATES = (
    re.compile(r"(?:19|20)\d\d([-./ ]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"),
    re.compile(r"(?:0?[1-9]|[12]\d|3[01])([-./ ]?)(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)"),
    re.compile(r"(?:0?[1-9]|1[0-2])([-./ ]?)(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d\d|\d\d)"),
)
YEAR = re.compile(r"(?:19|20)\d\d")


class Match(NamedTuple):
    """The characters from ``start`` to before ``end`` are worth ``bits``."""

    start: int
    end: int
    bits: float


@functools.cache
def known_words() -> dict[str, float]:
    """Words and names that a guesser has, and how many bits each is worth."""
    found: dict[str, float] = {}
    bits = 0.0
    with open(assets.path("words", "known.txt"), encoding="ascii") as file:
        for line in file.read().split("\n"):
            if line.startswith("#"):
                bits = float(line[1:])
            elif line:
                found.setdefault(line, bits)
    return found


@functools.cache
def common_passwords() -> dict[str, float]:
    """What many people choose, and how many bits each is worth: by its place in the list."""
    with open(assets.path("words", "common.txt"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    return {line: math.log2(place + 1) for place, line in enumerate(lines, 1) if line}


def matches(text: str, own: tuple[str, ...] = ()) -> Iterator[Match]:
    """Every pattern in ``text``; ``own`` are words close to the person, worth next to nothing."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters grow in lower case
        lower = text
    yield from _words(text, lower, {word.lower(): 2.0 for word in own if len(word) > 2})
    yield from _sequences(lower)
    yield from _keyboard(lower)
    yield from _dates(lower)
    yield from _copies(lower)


def _words(text: str, lower: str, own: dict[str, float]) -> Iterator[Match]:
    known = common_passwords() | own
    words = known_words()
    swapped = lower.translate(LOOKALIKES)
    for start in range(len(text)):
        for end in range(start + 3, min(len(text), start + LONGEST_COMMON) + 1):
            part, plain = lower[start:end], swapped[start:end]
            short = end - start <= LONGEST_WORD
            for form, extra in _forms(part, plain):
                bits = known.get(form)
                if short:
                    bits = min(bits or 99.0, words.get(form, 99.0))
                if bits is not None and bits < 99.0:
                    yield Match(start, end, bits + extra + _capitals(text[start:end]))


def _forms(part: str, plain: str) -> Iterator[tuple[str, float]]:
    """As it stands, backwards, and with look-alike signs taken for letters."""
    yield part, 0.0
    yield part[::-1], REVERSED_BITS
    if plain != part:
        yield plain, LOOKALIKE_BITS


def _capitals(part: str) -> float:
    upper = sum(character.isupper() for character in part)
    if not upper:
        return 0.0
    if (part[0].isupper() and upper == 1) or part.isupper():
        return CAPITAL_BITS
    return CAPITAL_BITS * min(upper, len(part) - upper) + 1.0


def _sequences(lower: str) -> Iterator[Match]:
    """``abcd``, ``9876``, ``aaaa``, ``1357``: steps of the same size, at most 5."""
    start = 0
    for place in range(1, len(lower) + 1):
        same = (
            place < len(lower)
            and place - start >= 2
            and _step(lower, place) == _step(lower, place - 1)
        )
        if same or (place - start < 2 and place < len(lower)):
            continue
        if place - start >= 3 and abs(_step(lower, place - 1)) <= 5:
            yield Match(start, place, SEQUENCE_BITS + math.log2(place - start))
        start = place - 1


def _step(lower: str, place: int) -> int:
    return ord(lower[place]) - ord(lower[place - 1])


def _keyboard(lower: str) -> Iterator[Match]:
    """Neighbours on a keyboard, in either direction."""
    rows = [*KEYBOARD, *(row[::-1] for row in KEYBOARD)]
    for start in range(len(lower) - 2):
        for row in rows:
            end = start + 3
            if lower[start:end] not in row:
                continue
            while end < len(lower) and lower[start : end + 1] in row:
                end += 1
            yield Match(start, end, SEQUENCE_BITS + math.log2(end - start) + 1.0)


def _dates(lower: str) -> Iterator[Match]:
    for start in range(len(lower)):
        for pattern in DATES:
            found = pattern.match(lower, start)
            if found:
                yield Match(start, found.end(), DATE_BITS + 2.0 * bool(found.group(1)))
        year = YEAR.match(lower, start)
        if year:
            yield Match(start, year.end(), YEAR_BITS)


def _copies(lower: str) -> Iterator[Match]:
    """What stands earlier in the text already costs only the naming of its place."""
    naming = math.log2(len(lower) + 1) + 1.0
    for start in range(1, len(lower) - 1):
        longest = 0
        for earlier in range(start):
            length = 0
            while (
                start + length < len(lower)
                and earlier + length < start
                and lower[earlier + length] == lower[start + length]
            ):
                length += 1
            longest = max(longest, length)
        for length in range(2, longest + 1):
            yield Match(start, start + length, naming)
