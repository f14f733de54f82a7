"""The hours of some days down a page, on one clock, where a day has 23, 24 or 25 of them.

Rows are hours of the wall clock; an hour that comes twice on one of the days has two rows, and a
day on which an hour does not exist leaves its row out. Runs of hours in which nothing is are drawn
low. No Qt: lengths are numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Hour = tuple[int, int]
"""An hour of the wall clock, and 1 where it is the second time that it comes that day."""
QUARTER = timedelta(minutes=15)
OPEN_FROM, OPEN_UNTIL = 8, 18
"""The hours that are always drawn in full."""
SHORTEST_RUN = 2
"""Fewer empty hours in a row than these are drawn in full: lowering them gains nothing."""


@dataclass(frozen=True)
class Row:
    """One hour: where it stands, and whether it is drawn in full."""

    hour: Hour
    top: float
    height: float
    is_open: bool


def hours_of(day: date, zone: str) -> tuple[Hour, ...]:
    """The hours that the clocks of ``zone`` show on ``day``, in the order of time."""
    instant = zones.midnight(day, zone)
    end = zones.midnight(day + timedelta(days=1), zone)
    found: dict[Hour, None] = {}
    while instant < end:
        at = zones.local(instant, zone)
        found[(at.hour, at.fold)] = None
        instant += QUARTER
    return tuple(found)


@dataclass(frozen=True)
class Heights:
    """How high an hour is, and a whole run of hours in which nothing is."""

    hour: float
    run: float


class Axis:
    """Rows for ``days``; ``used`` hours are drawn in full besides the usual ones."""

    def __init__(
        self, days: Sequence[date], zone: str, used: Iterable[int], heights: Heights
    ) -> None:
        self.days, self.zone = tuple(days), zone
        self.hours = tuple(hours_of(day, zone) for day in days)
        wanted = {*range(OPEN_FROM, OPEN_UNTIL), *used}
        every = sorted({(hour, 0) for hour in range(24)}.union(*self.hours))
        self.rows = tuple(_rows(every, wanted, heights))
        self._tops = [row.top for row in self.rows]
        self._places = {row.hour: place for place, row in enumerate(self.rows)}

    @property
    def height(self) -> float:
        """Of all rows."""
        last = self.rows[-1]
        return last.top + last.height

    def row(self, hour: Hour) -> Row:
        """The row of an hour."""
        return self.rows[self._places.get(hour, self._places[(hour[0], 0)])]

    def y(self, place: int, instant: datetime) -> float:
        """How far down ``instant`` is on the day at ``place``; its ends where it is not that day's.

        Within an hour that has no row of its own the minutes still count.
        """
        at = zones.local(instant, self.zone)
        day = self.days[place]
        if at.date() != day:
            return 0.0 if at.date() < day else self.height
        row = self.row((at.hour, at.fold))
        return row.top + row.height * (at.minute + at.second / 60) / 60

    def instant(self, place: int, y: float, step: int = 15) -> datetime:
        """The instant at ``y`` on the day at ``place``, on a whole ``step`` of minutes before."""
        row = self.rows[self.place_at(y)]
        share = min(max((y - row.top) / row.height, 0.0), 0.999)
        minute = int(share * 60 // step) * step if row.is_open else 0
        return self.start_of(place, row.hour, minute)

    def start_of(self, place: int, hour: Hour, minute: int = 0) -> datetime:
        """The instant at which an hour begins on the day at ``place``.

        Of an hour that the day has not: what the clocks show once they have jumped.
        """
        day = self.days[place]
        wall = datetime(day.year, day.month, day.day, hour[0], minute)  # noqa: DTZ001 - a wall time
        return zones.instant_of(wall, self.zone, second=hour[1] == 1)

    def place_at(self, y: float) -> int:
        """Which row stands at ``y``; the first or last one beyond the ends."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self.rows) - 1))

    def runs(self) -> list[tuple[Row, ...]]:
        """The rows, those of a run of low ones together, the others each alone."""
        found: list[tuple[Row, ...]] = []
        for is_open, rows in groupby(self.rows, key=_is_open):
            together = tuple(rows)
            found += [(row,) for row in together] if is_open else [together]
        return found


def _is_open(row: Row) -> bool:
    return row.is_open


def _rows(every: Sequence[Hour], wanted: set[int], heights: Heights) -> Iterable[Row]:
    top = 0.0
    for is_wanted, run in groupby(every, key=lambda hour: hour[0] in wanted):
        hours = list(run)
        is_open = is_wanted or len(hours) < SHORTEST_RUN
        height = heights.hour if is_open else heights.run / len(hours)
        for hour in hours:
            yield Row(hour, top, height, is_open)
            top += height
