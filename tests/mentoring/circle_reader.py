"""Another program's reader of circle codes, written from docs/formats/circle-code.md alone.

It imports nothing of MentorDesk's and computes in other ways: logarithms in the field, the first
days of months by walking the calendar.
"""

from __future__ import annotations

import calendar
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
POWERS = [1]
while len(POWERS) < 31:
    doubled = POWERS[-1] * 2
    POWERS.append(doubled ^ 37 if doubled > 31 else doubled)


def description() -> str:
    return (Path(__file__).parents[2] / "docs/formats/circle-code.md").read_text()


def product(one: int, other: int) -> int:
    if not one or not other:
        return 0
    return POWERS[(POWERS.index(one) + POWERS.index(other)) % 31]


def with_checks(data: list[int]) -> str:
    first = second = 0
    for place, value in enumerate(data):
        first ^= value
        second ^= product(POWERS[place + 1], value)
    return "".join(LETTERS[value] for value in [*data, first, second])


def meaning(six: str) -> tuple[int, int, int, int, int]:
    """Version, seats, rhythm, days, seed."""
    bits = "".join(f"{LETTERS.index(one):05b}" for one in six)
    cuts = (0, 2, 6, 10, 23, 30)
    version, seats, rhythm, days, seed = (int(bits[start:end], 2) for start, end in pairwise(cuts))
    return version, seats, rhythm, days, seed


@dataclass(frozen=True)
class Read:
    text: str
    seats: int
    rhythm: int
    first: date

    def day(self, turn: int) -> date:
        if self.rhythm <= 12:
            return self.first + timedelta(days=7 * self.rhythm * turn)
        month = date(self.first.year, self.first.month, 1)
        for _ in range((self.rhythm - 12) * turn):
            month += timedelta(days=calendar.monthrange(month.year, month.month)[1])
        same = [
            month + timedelta(days=n)
            for n in range(calendar.monthrange(month.year, month.month)[1])
            if (month + timedelta(days=n)).weekday() == self.first.weekday()
        ]
        which = (self.first.day - 1) // 7
        return same[min(which, len(same) - 1)]

    def order(self, lap: int) -> list[int]:
        marks = {
            hashlib.sha256(f"{self.text}/{lap}/{seat}".encode()).hexdigest(): seat
            for seat in range(1, self.seats + 1)
        }
        return [marks[mark] for mark in sorted(marks)]

    def hosts(self, turns: int, left: Mapping[int, date]) -> list[int | None]:
        lap, waiting, before = 0, self.order(0), None
        found: list[int | None] = []
        for turn in range(turns):
            day = self.day(turn)
            staying = {one for one in range(1, self.seats + 1) if day <= left.get(one, date.max)}
            if not staying:
                found.append(None)
                continue
            while not any(seat in staying for seat in waiting):
                lap += 1
                waiting = self.order(lap)
            there = [seat for seat in waiting if seat in staying]
            host = next((seat for seat in there if seat != before), there[0])
            waiting.remove(host)
            before = host
            found.append(host)
        return found


def read(typed: str) -> Read:
    text = typed.upper().replace("-", "").replace("O", "0").replace("I", "1").replace("L", "1")
    assert with_checks([LETTERS.index(one) for one in text[:6]]) == text
    version, seats, rhythm, days, _seed = meaning(text[:6])
    assert version == 1
    return Read(text, seats, rhythm, date(2025, 1, 1) + timedelta(days=days))
