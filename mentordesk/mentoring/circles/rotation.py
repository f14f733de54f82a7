"""Who hosts when: a pure function of the circle code and of what was said aloud in the circle.

Nothing else that one desk alone knows enters: not its zone, not the order in which names were
typed, not whether a session was moved, missed or cancelled there. So all desks agree without ever
telling each other. The format, for other programs: docs/formats/circle-code.md.
"""

from __future__ import annotations

import hashlib
from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count, islice, takewhile

from mentordesk.mentoring.circles.code import CircleCode, Rhythm, Unit

_BEFORE = timedelta(days=3)  # a session this little before the first day is still the first


def rule_day(first: date, rhythm: Rhythm, turn: int) -> date:
    """The day for which the rule makes session number ``turn``, from 0.

    In months it is the same weekday of the month, a fifth one being the last. Raises
    ``OverflowError`` beyond the calendar.
    """
    if rhythm.unit is Unit.WEEK:
        return first + timedelta(weeks=rhythm.every * turn)
    months = first.year * 12 + first.month - 1 + rhythm.every * turn
    year, month = divmod(months, 12)
    if year > date.max.year:
        raise OverflowError("beyond the calendar")
    return _same_weekday(first, year, month + 1)


def _same_weekday(first: date, year: int, month: int) -> date:
    begins, length = monthrange(year, month)
    day = 1 + (first.weekday() - begins) % 7 + 7 * ((first.day - 1) // 7)
    return date(year, month, day if day <= length else day - 7)


@dataclass(frozen=True)
class Turn:
    """A rule's day with its host; ``host`` is nobody only where everyone has left."""

    number: int
    day: date
    host: int | None


@dataclass(frozen=True)
class Rotation:
    """The order of hosts. ``left``: seat -> the last rule's day on which its member was there."""

    code: CircleCode
    left: Mapping[int, date] = field(default_factory=dict)

    def day(self, turn: int) -> date:
        """The rule's day number ``turn``, from 0."""
        return rule_day(self.code.first_day, self.code.rhythm, turn)

    def turn_of(self, day: date) -> int | None:
        """The turn to which a session on ``day`` belongs: the nearest, of two the earlier.

        ``None`` before the circle began. ``day`` is on the circle's clocks; as turns lie a week or
        more apart, a day or two beside it make no difference.
        """
        if day < self.code.first_day - _BEFORE:
            return None
        turn = max(0, (day - self.code.first_day).days // max(7, self.code.rhythm.days + 1) - 1)
        while abs(self.day(turn + 1) - day) < abs(self.day(turn) - day):
            turn += 1
        return turn

    def last_day_up_to(self, day: date) -> date:
        """The last rule's day on or before ``day``; the day before the first where there is none.

        What ``left`` holds of a member who was there for the last time on ``day``.
        """
        turn = self.turn_of(day)
        if turn is None or day < self.code.first_day:
            return self.code.first_day - timedelta(days=1)
        return self.day(turn) if self.day(turn) <= day else self.day(turn - 1)

    def is_there(self, seat: int, day: date) -> bool:
        """Whether the member of ``seat`` is still in the circle on the rule's day ``day``."""
        last = self.left.get(seat)
        return last is None or day <= last

    def turns(self) -> Iterator[Turn]:
        """Every turn with its host, from the first, without end."""
        hosts = self._hosts()
        for number in count():
            yield Turn(number, self.day(number), next(hosts))

    def between(self, first: int, number: int) -> list[Turn]:
        """``number`` turns from turn ``first``."""
        return list(islice(self.turns(), first, first + number))

    def host(self, turn: int, absent: Collection[int] = ()) -> int | None:
        """The seat that hosts turn ``turn``; the next one that is not absent stands in.

        Standing in costs no turn: whoever stands in still has their own, and the absent one keeps
        the next turn as planned. ``None`` where nobody is left.
        """
        ahead = self.between(turn, 1 + 3 * self.code.seats)
        day = ahead[0].day
        for one in ahead:
            if one.host is not None and one.host not in absent and self.is_there(one.host, day):
                return one.host
        return None

    def _hosts(self) -> Iterator[int | None]:
        """Each round everyone who is there hosts once; nobody twice in a row."""
        number, before = 0, None
        for lap in count():
            waiting = self._order(lap)
            while waiting:
                day = self.day(number)
                there = [seat for seat in waiting if self.is_there(seat, day)]
                if not there:
                    break
                before = next((seat for seat in there if seat != before), there[0])
                waiting.remove(before)
                yield before
                number += 1
            if not any(self.is_there(seat, self.day(number)) for seat in self._seats()):
                while True:
                    yield None

    def _seats(self) -> range:
        return range(1, self.code.seats + 1)

    def _order(self, lap: int) -> list[int]:
        """The seats in the order of round ``lap``, from 0."""
        return sorted(self._seats(), key=lambda seat: _mark(self.code.text, lap, seat))


def _mark(code: str, lap: int, seat: int) -> bytes:
    return hashlib.sha256(f"{code}/{lap}/{seat}".encode("ascii")).digest()


def until(turns: Iterator[Turn], day: date) -> list[Turn]:
    """The turns up to and with ``day``."""
    return list(takewhile(lambda turn: turn.day <= day, turns))
