"""How hard a passphrase is to guess, in bits and in words, said honestly.

The estimate is that of the cheapest way to build the text from words, names, common passwords,
sequences, keyboard rows, dates and copies (``guessing``) and single characters.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from mentordesk import assets
from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.vault.guessing import Match, matches

LEAST_BITS = 40.0
LONGEST = 1023  # UTF-16 units: one less than the window's fields hold, so that none is cut there
SUGGESTED_WORDS = 5
WORD_COUNT = 7776  # in the list: 12.9 bits a word
READ_CHARACTERS = 100  # what follows is not counted, and not needed either
SWITCH_BITS = 1.2  # for each change between kinds of characters

# Bits of a character that no pattern covers: less than for random ones, for what people type
# without thinking of a word still sounds like one. Letters that could be spoken may be a word of a
# language whose dictionary is not here: after the first few they are worth less.
KIND_BITS = {"digit": 3.3, "lower": 3.9, "upper": 4.3, "sign": 4.6, "space": 0.8, "letter": 4.0}
IDEOGRAPH_BITS = 8.0
FIRST_IDEOGRAPH = 0x2E80  # code point; Han, kana, Hangul and their like follow
SPOKEN_BITS = 2.2
FIRST_FEW = 4
VOWELS = frozenset("aeiouy")
LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Strength:
    """``bits`` of work for a guesser (log2 of guesses), and a word for it, to be translated."""

    bits: float
    word: str


def is_too_long(text: str) -> bool:
    """Whether a passphrase may not be ``text`` because no field of the window would hold it."""
    return len(text.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST


class Level(NamedTuple):
    """From so many bits on, this word."""

    bits: float
    word: str


LEVELS = (
    Level(75.0, QT_TRANSLATE_NOOP("strength", "very strong")),
    Level(55.0, QT_TRANSLATE_NOOP("strength", "strong")),
    Level(LEAST_BITS, QT_TRANSLATE_NOOP("strength", "good enough")),
    Level(0.0, QT_TRANSLATE_NOOP("strength", "too easy to guess")),
)


def strength(text: str, own: tuple[str, ...] = ()) -> Strength:
    """The strength of a passphrase; ``own`` are words close to the person, such as their name.

    Takes some milliseconds; the first call reads the word lists (some 20 ms).
    """
    bits = least_bits(text[:READ_CHARACTERS], own)
    return Strength(bits, next(level.word for level in LEVELS if bits >= level.bits))


def suggest(n: int = SUGGESTED_WORDS) -> str:
    """``n`` words with spaces between them, from the system's generator: 12.9 bits each."""
    with open(assets.path("words", "passphrase.txt"), encoding="ascii") as file:
        words = file.read().split()
    if len(words) != WORD_COUNT:
        raise ValueError("the list of words is not whole")
    return " ".join(secrets.choice(words) for _ in range(n))


def least_bits(text: str, own: tuple[str, ...] = ()) -> float:
    """The bits of the cheapest way to build ``text``, by dynamic programming over its places."""
    ending: list[list[Match]] = [[] for _ in range(len(text) + 1)]
    for match in matches(text, own):
        ending[match.end].append(match)
    spoken = _spoken_places(text)
    least = [0.0]
    for place in range(1, len(text) + 1):
        single = SPOKEN_BITS if place - 1 in spoken else _single(text, place - 1)
        ways = [least[match.start] + match.bits for match in ending[place]]
        least.append(min([least[place - 1] + single, *ways]))
    return least[-1]


def _single(text: str, place: int) -> float:
    """The bits of one character by itself, after the one before it."""
    kind = _kind(text[place])
    if kind == "ideograph":
        return IDEOGRAPH_BITS
    switched = place > 0 and kind not in ("space", _kind(text[place - 1]))
    return KIND_BITS[kind] + SWITCH_BITS * switched


def _kind(character: str) -> str:
    if character.isspace():
        return "space"
    if character.isdecimal():
        return "digit"
    if not character.isalpha():
        return "sign"
    if not character.isascii():
        return "ideograph" if ord(character) >= FIRST_IDEOGRAPH else "letter"
    return "upper" if character.isupper() else "lower"


def _spoken_places(text: str) -> set[int]:
    """The places of letters after the first few of a run that could be spoken."""
    found: set[int] = set()
    for run in LETTERS.finditer(text):
        if _can_be_spoken(run.group()):
            found.update(range(run.start() + FIRST_FEW, run.end()))
    return found


def _can_be_spoken(letters: str) -> bool:
    """Whether vowels and consonants take turns. Of other alphabets it is assumed."""
    if ord(max(letters)) >= FIRST_IDEOGRAPH:
        return False
    bare = unicodedata.normalize("NFD", letters.lower())
    latin = [one for one in bare if "a" <= one <= "z"]
    if len(latin) < len(letters) / 2:
        return True
    if any(one.isupper() for one in letters[1:]) and not letters.isupper():
        return False
    vowels = "".join("v" if one in VOWELS else "c" for one in latin)
    return vowels.count("v") * 4 >= len(vowels) and "ccccc" not in vowels and "vvvv" not in vowels
