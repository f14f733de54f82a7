"""A series: a rule by which sessions come again, and the days it names.

The rule keeps the hour on the clocks of one zone, its anchor; when daylight saving shifts there,
the instant shifts and the wall time stays. Its sessions are ordinary rows that remember the day for
which they were made; one that was moved or cancelled is an exception and is not made again.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.mentoring import wording, zones
from mentordesk.mentoring.record import Record
from mentordesk.mentoring.sessions.model import (
    LAST_YEAR,
    LONGEST,
    SHORTEST,
    Mode,
    PlanDraft,
    Session,
    SessionKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

AHEAD = 8
HORIZON = timedelta(weeks=26)
"""So many sessions of a series are written ahead, within this time; the next one always is."""

BAD_EVERY = QT_TRANSLATE_NOOP("errors", "Choose between 1 and 366 days, or 1 and 24 months.")
BAD_UNTIL = QT_TRANSLATE_NOOP("errors", "Choose a last day that is not before the first.")

_WEEK, _MONTHS = 7, 12
_MOST_WEEKDAYS = 5


class Unit(enum.StrEnum):
    """What a rule counts in."""

    DAY = "day"
    MONTH = "month"  # the same weekday of the month: the second Tuesday; a fifth one is the last

    @property
    def most(self) -> int:
        """The longest step."""
        return 366 if self is Unit.DAY else 24


@dataclass(frozen=True, slots=True)
class Rule:
    """Every how many days or months, from which day, until which (inclusive; ``None``: goes on)."""

    unit: Unit
    every: int
    first_day: date
    until: date | None = None

    def __post_init__(self) -> None:
        """Refuse a step that cannot be."""
        if not 1 <= self.every <= self.unit.most:
            raise ValueError("a rule's step is 1 to 366 days or 1 to 24 months")
        if self.until is not None and self.until < self.first_day:
            raise ValueError("a rule ends before it begins")

    def at(self, place: int) -> date | None:
        """The day of the session in this ``place`` (0: the first), were there no end."""
        if self.unit is Unit.MONTH:
            return _weekday_of_month(self.first_day, place * self.every)
        try:
            day = self.first_day + timedelta(days=place * self.every)
        except OverflowError:
            return None
        return day if day.year <= LAST_YEAR else None

    def place(self, day: date) -> int:
        """In which place ``day`` stands, or the next place where it is none of the rule's."""
        if self.unit is Unit.DAY:
            return max(0, -(-(day - self.first_day).days // self.every))
        months = (day.year - self.first_day.year) * _MONTHS + day.month - self.first_day.month
        guess = max(0, months // self.every)
        found = self.at(guess)
        return guess + 1 if found is not None and found < day else guess

    def days(self, since: date) -> Iterator[date]:
        """The rule's days from ``since`` on, in order."""
        place = self.place(since)
        while (day := self.at(place)) is not None and (self.until is None or day <= self.until):
            yield day
            place += 1


def _weekday_of_month(first: date, months: int) -> date | None:
    """The same weekday of the month, so many months later."""
    year, month = divmod(first.year * _MONTHS + first.month - 1 + months, _MONTHS)
    if year > LAST_YEAR:
        return None
    begin = date(year, month + 1, 1)
    day = begin + timedelta(days=(first.weekday() - begin.weekday()) % _WEEK)
    nth = (first.day - 1) // _WEEK
    day += timedelta(weeks=nth)
    if nth == _MOST_WEEKDAYS - 1 and day.month != begin.month:
        day -= timedelta(weeks=1)
    return day


@dataclass(frozen=True, kw_only=True)
class Series(Record):
    """Sessions of a pair or of a circle that come again by ``rule``.

    ``wall`` is the hour on the clocks of ``anchor_zone``.
    """

    pair_id: UUID | None
    circle_id: UUID | None
    kind: SessionKind
    mode: Mode
    place: str
    minutes: int
    rule: Rule
    wall: time
    anchor_zone: str

    def __post_init__(self) -> None:
        """Refuse a series of nobody, or one that cannot be."""
        if (self.pair_id is None) == (self.circle_id is None):
            raise ValueError("a series is of a pair or of a circle")
        if not SHORTEST <= self.minutes <= LONGEST or not zones.is_shaped(self.anchor_zone):
            raise ValueError("a series has a length and a zone that cannot be")

    def start_on(self, day: date) -> datetime:
        """The instant (UTC) at which the session of ``day`` begins.

        An hour that the clocks skip is taken as if they had not moved; of one that they show twice
        it is the earlier.
        """
        return zones.instant_of(datetime.combine(day, self.wall), self.anchor_zone)

    def wall_kind(self, day: date) -> zones.Wall:
        """Whether the hour exists once on ``day``, never or twice."""
        return zones.wall_kind(datetime.combine(day, self.wall), self.anchor_zone)

    def keeps_hour(self, session: Session) -> bool:
        """Whether a session of this series still stands where the rule put it."""
        day = session.series_day
        return day is not None and session.slot.start == self.start_on(day)


@dataclass(frozen=True)
class SeriesDraft:
    """What a form says of a series: its ``first`` session, and how it comes again.

    ``anchor_zone``: whose clocks keep the hour; empty: those of this desk (``first.my_zone``).
    """

    first: PlanDraft
    every: int
    unit: Unit = Unit.DAY
    until: date | None = None
    anchor_zone: str = ""

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        found = self.first.problems()
        if self.anchor_zone and not zones.is_known(self.anchor_zone):
            found["zones"] = wording.UNKNOWN_ZONE
        if not 1 <= self.every <= self.unit.most:
            found["every"] = BAD_EVERY
        if self.until is not None and "start" not in found and self.until < self._first_day():
            found["until"] = BAD_UNTIL
        return found

    def _first_day(self) -> date:
        return zones.day_of(self.first.start, self.anchor_zone or self.first.my_zone or "UTC")

    def in_zone(self, my_zone: str) -> SeriesDraft:
        """The same with what was left open said: my clocks stand in ``my_zone``."""
        mine = self.first.my_zone or my_zone
        anchor = self.anchor_zone or mine
        return replace(self, first=replace(self.first, my_zone=mine), anchor_zone=anchor)

    def rule(self) -> Rule:
        """The rule; the draft has its zones."""
        return Rule(self.unit, self.every, self._first_day(), self.until)

    def wall(self) -> time:
        """The hour on the anchor's clocks; the draft has its zones."""
        at = zones.local(self.first.start, self.anchor_zone)
        return time(at.hour, at.minute)


@dataclass(frozen=True)
class SeriesChange:
    """Where a session of a series and all that follow go; what is ``None`` stays."""

    session_id: UUID
    start: datetime
    minutes: int | None = None


@dataclass(frozen=True)
class SeriesMade:
    """A series and its sessions as they were written ahead, the first one first.

    ``clashes``: other sessions of the same people on one of those days. ``odd``: days on which the
    clocks skip the hour, or show it twice.
    """

    series: Series
    sessions: tuple[Session, ...]
    clashes: tuple[Session, ...] = ()
    odd: tuple[tuple[date, zones.Wall], ...] = ()


@dataclass(frozen=True)
class SeriesPreview:
    """What a draft would make, before it is made: instants (UTC) and what stands in the way."""

    starts: tuple[datetime, ...]
    clashes: tuple[Session, ...]
    odd: tuple[tuple[date, zones.Wall], ...]
