"""Where things stand in a week: columns of days beside the hours, mirrored where one reads so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from mentordesk.ui.sessions.calendar.stops import Stop

NARROW = 46
"""Pixels of the design: lanes narrower than this lie over one another like cards in a hand."""


@dataclass(frozen=True)
class Columns:
    """``count`` days from ``first`` on, beside a gutter, in a width of ``width`` pixels."""

    width: int
    gutter: int
    first: int
    count: int
    narrow: int
    mirrored: bool = False

    @property
    def wide(self) -> int:
        """Pixels of one day."""
        return max(1, (self.width - self.gutter) // self.count)

    def shows(self, place: int) -> bool:
        """Whether the day at ``place`` stands on the screen."""
        return self.first <= place < self.first + self.count

    def day(self, place: int, top: int, height: int) -> QRect:
        """A piece of a day's column."""
        left = self.gutter + (place - self.first) * self.wide
        return self.turned(QRect(left, top, self.wide, height))

    def place_at(self, x: int) -> int:
        """Which day stands at ``x``; the first or last shown one beyond the ends."""
        across = self.width - 1 - x if self.mirrored else x
        place = self.first + (across - self.gutter) // self.wide
        return max(self.first, min(place, self.first + self.count - 1))

    def stop(self, stop: Stop, scrolled: int) -> QRect:
        """A stop on the screen; nothing where its day is not shown."""
        if not self.shows(stop.place):
            return QRect()
        top, height = round(stop.top) - scrolled, round(stop.bottom - stop.top)
        if stop.block is None:
            return self.day(stop.place, top, height)
        left, wide = self._lane(stop.block.lane, stop.block.lanes)
        left += self.gutter + (stop.place - self.first) * self.wide + 2
        return self.turned(QRect(left, top + 1, wide, max(1, height - 2)))

    def turned(self, rect: QRect) -> QRect:
        """``rect``, on the other side where one reads from the right."""
        if self.mirrored:
            rect.moveLeft(self.width - rect.left() - rect.width())
        return rect

    def _lane(self, lane: int, lanes: int) -> tuple[int, int]:
        room = self.wide - 6
        wide = room // lanes
        if wide >= self.narrow or lanes == 1:
            return lane * wide, max(4, wide - (2 if lanes > 1 else 0))
        held = min(self.narrow, room)
        return (room - held) * lane // (lanes - 1), held
