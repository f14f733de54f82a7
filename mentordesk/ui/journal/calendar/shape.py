"""Where the days of a year stand: weeks side by side, in as many bands as there is room for.

Pure values: no widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

WEEK = 7
BANDS_AT_MOST = 4


@dataclass(frozen=True)
class Sizes:
    """Pixels: the least and most of a day with its gap, the gap, names of days and of months."""

    least: int
    most: int
    gap: int
    gutter: int
    head: int


@dataclass(frozen=True)
class Box:
    """A square on the screen, or a stretch of it."""

    x: int
    y: int
    width: int
    height: int


class YearShape:
    """The days of ``year`` within ``width`` pixels; ``first_weekday`` is 1 (Monday) to 7."""

    def __init__(self, year: int, first_weekday: int, width: int, sizes: Sizes) -> None:
        self.first, self.last = date(year, 1, 1), date(year, 12, 31)
        self.days = (self.last - self.first).days + 1
        self.first_weekday, self._sizes = first_weekday, sizes
        self._offset = (self.first.isoweekday() - first_weekday) % WEEK
        weeks = -(-(self._offset + self.days) // WEEK)
        room = max(1, width - sizes.gutter)
        for bands in range(1, BANDS_AT_MOST + 1):
            self.weeks_of_band = -(-weeks // bands)
            self.bands = bands
            if room // self.weeks_of_band >= sizes.least:
                break
        self.pitch = max(4, min(sizes.most, room // self.weeks_of_band))
        self.side = self.pitch - sizes.gap
        self._band = sizes.head + WEEK * self.pitch + sizes.gap * 2

    @property
    def height(self) -> int:
        """Pixels that all bands need."""
        return self.bands * self._band

    @property
    def width(self) -> int:
        """Pixels that the days take, names included."""
        return self._sizes.gutter + self.weeks_of_band * self.pitch

    def day(self, place: int) -> date:
        """The day at a place, counted from the first of January."""
        return self.first + timedelta(days=place)

    def place(self, day: date) -> int:
        """The place of a day; beyond the year it is not one."""
        return (day - self.first).days

    def box(self, place: int) -> Box:
        """Where a day stands."""
        week, row = divmod(self._offset + place, WEEK)
        band, column = divmod(week, self.weeks_of_band)
        x = self._sizes.gutter + column * self.pitch
        return Box(x, self._top(band) + row * self.pitch, self.side, self.side)

    def place_at(self, x: int, y: int) -> int | None:
        """The place of the day at a point, its gap included; None beside the days."""
        band, rest = divmod(y, self._band)
        row, column = (
            (rest - self._sizes.head) // self.pitch,
            (x - self._sizes.gutter) // self.pitch,
        )
        if not (0 <= band < self.bands and 0 <= row < WEEK and 0 <= column < self.weeks_of_band):
            return None
        place = (band * self.weeks_of_band + column) * WEEK + row - self._offset
        return place if 0 <= place < self.days else None

    def months(self) -> list[tuple[int, Box]]:
        """The months with the stretch above the weeks in which each begins."""
        found = []
        for month in range(1, 13):
            week = (self._offset + self.place(date(self.first.year, month, 1))) // WEEK
            band, column = divmod(week, self.weeks_of_band)
            following = self._week_after(month)
            until = min(following, (band + 1) * self.weeks_of_band)
            x = self._sizes.gutter + column * self.pitch
            width = (until - week) * self.pitch - self._sizes.gap
            found.append((month, Box(x, self._top(band) - self._sizes.head, width, self._head())))
        return found

    def weekdays(self) -> list[tuple[int, Box]]:
        """Every second weekday of each band, with the stretch beside its row."""
        return [
            ((self.first_weekday + row - 1) % WEEK + 1,
             Box(0, self._top(band) + row * self.pitch, self._sizes.gutter, self.side))
            for band in range(self.bands)
            for row in range(0, WEEK, 2)
        ]  # fmt: skip

    def _week_after(self, month: int) -> int:
        if month == 12:
            return self.bands * self.weeks_of_band
        return (self._offset + self.place(date(self.first.year, month + 1, 1))) // WEEK

    def _top(self, band: int) -> int:
        return band * self._band + self._sizes.head

    def _head(self) -> int:
        return self._sizes.head - self._sizes.gap
