"""The circle code: eight characters from which every desk computes the same rotation of hosts.

Six Crockford base32 characters carry 30 bits: version, number of seats, rhythm, first day, seed.
Two more check them, as a Reed-Solomon code over GF(2⁵): two wrong characters, or two that changed
places, are always noticed, and of one wrong character it can be told which it is. The format, for
other programs: docs/formats/circle-code.md.
"""

from __future__ import annotations

import enum
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES: Final = {"O": "0", "I": "1", "L": "1"}
VERSION: Final = 1
DATA, LENGTH = 6, 8  # characters
FEWEST, MOST = 2, 12  # seats
SEEDS: Final = 128
EPOCH: Final = date(2025, 1, 1)
LAST_FIRST_DAY: Final = EPOCH + timedelta(days=(1 << 13) - 1)  # in June 2047
MOST_WEEKS: Final = 12
MONTHS: Final = (1, 2, 3)  # written 13, 14, 15
_FIELD = 0b100101  # x⁵ + x² + 1, primitive over GF(2)


class Unit(enum.StrEnum):
    """What a rhythm counts."""

    WEEK = "week"
    MONTH = "month"  # the same weekday of the month, the last one for a fifth


@dataclass(frozen=True)
class Rhythm:
    """How often a circle meets: every 1 to 12 weeks, or every 1 to 3 months."""

    unit: Unit
    every: int

    def __post_init__(self) -> None:
        """Refuse what a code cannot say."""
        known = range(1, MOST_WEEKS + 1) if self.unit is Unit.WEEK else MONTHS
        if self.every not in known:
            raise ValueError("a circle's rhythm is 1 to 12 weeks or 1 to 3 months")

    @property
    def days(self) -> int:
        """About how many days lie between two sessions."""
        return self.every * (7 if self.unit is Unit.WEEK else 30)


EVERY_FOUR_WEEKS: Final = Rhythm(Unit.WEEK, 4)


class MistypedCircleCode(UserFacingError):
    """A code that does not add up, with the character (from 1) that is most likely wrong."""

    code = "circle-code-mistyped"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "Character {place} of this circle code does not fit.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at it again on the charter.")


class WrongCircleCode(UserFacingError):
    """Something that is no circle code."""

    code = "circle-code-wrong"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This is not a circle code.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "It has eight letters and digits, such as AM1E-M720: look at the charter."
    )


class NewerCircleCode(UserFacingError):
    """A code that a later MentorDesk made."""

    code = "circle-code-newer"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "This circle code was made by a newer MentorDesk.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Update MentorDesk, then type it again.")


@dataclass(frozen=True)
class CircleCode:
    """What a code says. ``first_day`` is on the clocks of the circle."""

    seats: int
    rhythm: Rhythm
    first_day: date
    seed: int

    def __post_init__(self) -> None:
        """Refuse what a code cannot say."""
        if not FEWEST <= self.seats <= MOST:
            raise ValueError("a circle has 2 to 12 seats")
        if not EPOCH <= self.first_day <= LAST_FIRST_DAY:
            raise ValueError("a circle's first day is from 2025 to June 2047")
        if not 0 <= self.seed < SEEDS:
            raise ValueError("a circle's seed is 0 to 127")

    @property
    def text(self) -> str:
        """The eight characters, without the hyphen: what the order of hosts is made from."""
        number = VERSION
        for value, bits in (
            (self.seats, 4),
            (self._rhythm_number, 4),
            ((self.first_day - EPOCH).days, 13),
            (self.seed, 7),
        ):
            number = number << bits | value
        data = [number >> 5 * place & 31 for place in reversed(range(DATA))]
        return "".join(ALPHABET[value] for value in (*data, *_checks(data)))

    def written(self) -> str:
        """The code as people read it: ``AM1E-M720``."""
        return f"{self.text[:4]}-{self.text[4:]}"

    @property
    def _rhythm_number(self) -> int:
        rhythm = self.rhythm
        return rhythm.every if rhythm.unit is Unit.WEEK else MOST_WEEKS + rhythm.every


def parse(typed: str) -> CircleCode:
    """The code that was typed.

    Case, blanks, dots and hyphens do not matter; O is 0, I and L are 1; digits of any script count.
    Raises ``MistypedCircleCode``, ``WrongCircleCode`` or ``NewerCircleCode``.
    """
    text = plain(typed)
    if len(text) != LENGTH:
        raise WrongCircleCode
    for place, character in enumerate(text, start=1):
        if character not in ALPHABET:
            raise MistypedCircleCode(place=place)
    values = [ALPHABET.index(character) for character in text]
    _see_to_check(values)
    return _read(values[:DATA])


def plain(typed: str) -> str:
    """What was typed, in capitals, without separators, look-alikes put right."""
    kept = []
    for character in unicodedata.normalize("NFKC", typed).upper():
        if character.isdecimal():
            kept.append(str(unicodedata.decimal(character)))
        elif character.isalpha():
            kept.append(LOOKALIKES.get(character, character))
    return "".join(kept)


def _read(data: list[int]) -> CircleCode:
    number = 0
    for value in data:
        number = number << 5 | value
    seed, day = number & 127, number >> 7 & 0x1FFF
    rhythm, seats, version = number >> 20 & 15, number >> 24 & 15, number >> 28
    if version > VERSION:
        raise NewerCircleCode
    if version < VERSION or not rhythm or not FEWEST <= seats <= MOST:
        raise WrongCircleCode
    return CircleCode(seats, _rhythm(rhythm), EPOCH + timedelta(days=day), seed)


def _rhythm(number: int) -> Rhythm:
    if number <= MOST_WEEKS:
        return Rhythm(Unit.WEEK, number)
    return Rhythm(Unit.MONTH, number - MOST_WEEKS)


def _checks(data: list[int]) -> tuple[int, int]:
    """The plain sum over GF(2⁵), and the sum weighted with 2, 4, 8 and so on."""
    plain_sum = weighted = 0
    for place, value in enumerate(data, start=1):
        plain_sum ^= value
        weighted ^= _times(_power(place), value)
    return plain_sum, weighted


def _see_to_check(values: list[int]) -> None:
    one, two = _checks(values[:DATA])
    first, second = one ^ values[DATA], two ^ values[DATA + 1]
    if not first and not second:
        return
    if first and second:
        for place in range(1, DATA + 1):
            if _times(_power(place), first) == second:
                raise MistypedCircleCode(place=place)
        raise WrongCircleCode
    raise MistypedCircleCode(place=LENGTH - 1 if first else LENGTH)


def _power(place: int) -> int:
    """2 to the power of ``place`` in GF(2⁵)."""
    power = 1
    for _ in range(place):
        power = _times(power, 2)
    return power


def _times(one: int, other: int) -> int:
    """The product in GF(2⁵)."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _FIELD
        other >>= 1
    return product
