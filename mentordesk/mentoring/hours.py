"""Usual hours: when somebody can usually talk, on their own clocks, and when two people both can.

As text: ISO weekdays (Monday is 1), a blank, the hours: ``12345 09:00-17:00``. Several spans are
parted by ``;``. A span may run over midnight (``5 22:00-02:00`` ends on Saturday) and ``24:00``
ends a day. The text is kept on the card; nothing here is stored.

Where a zone moves its clocks, a span holds the instants at which the clocks show a time within it;
of an hour that comes twice only what is surely within.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BAD_HOURS = QT_TRANSLATE_NOOP(
    "errors",
    "Write the hours as in this example: 12345 09:00-17:00. Monday is 1, Sunday is 7; "
    "a semicolon parts one span from the next.",
)
LONGEST_TEXT, MOST_SPANS = 200, 14
DAY = 24 * 60
STEP = 30
"""Minutes: a suggested time begins on the half hour, on my clocks."""
_SPAN = re.compile(r"([1-7]{1,7})\s+(\d{1,2}):(\d{2})\s*[-\u2010-\u2015\u2212]\s*(\d{1,2}):(\d{2})")

Window = tuple[datetime, datetime]
"""From an instant (UTC) up to, not including, another."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Weekdays, and minutes since midnight. ``end`` beyond 1,440 is on the next day."""

    days: tuple[int, ...]
    begin: int
    end: int

    def __post_init__(self) -> None:
        """Refuse weekdays or hours that no week has."""
        if not self.days or list(self.days) != sorted(set(self.days)):
            raise ValueError("a span has weekdays, each once, in order")
        if not all(1 <= day <= 7 for day in self.days):
            raise ValueError("a weekday is 1 to 7")
        if not (0 <= self.begin < DAY and self.begin < self.end <= self.begin + DAY):
            raise ValueError("a span begins within a day and lasts at most one")

    @property
    def text(self) -> str:
        """``12345 09:00-17:00``."""
        end = self.end if self.end <= DAY else self.end - DAY
        days = "".join(map(str, self.days))
        return f"{days} {_clock(self.begin)}-{_clock(end)}"


@dataclass(frozen=True, slots=True)
class UsualHours:
    """When somebody can usually talk; no span: it is not known."""

    spans: tuple[Span, ...] = ()

    @staticmethod
    def parse(text: str) -> UsualHours:
        """Read what a card holds or a person typed. Raises ``ValueError``; '' is not known."""
        if len(text) > LONGEST_TEXT:
            raise ValueError("the hours are too long")
        parts = [part.strip() for part in re.split(r"[;\n,]", text) if part.strip()]
        if len(parts) > MOST_SPANS:
            raise ValueError("too many spans of hours")
        return UsualHours(tuple(_span(part) for part in parts))

    @staticmethod
    def known(text: str) -> UsualHours:
        """As ``parse``; what another version wrote and this one cannot read is not known."""
        try:
            return UsualHours.parse(text)
        except ValueError:
            return UsualHours()

    @property
    def text(self) -> str:
        """As a card holds it; ``parse`` reads it back."""
        return "; ".join(span.text for span in self.spans)

    def __bool__(self) -> bool:
        """Whether anything is known."""
        return bool(self.spans)

    def windows(self, zone: str, begin: datetime, end: datetime) -> list[Window]:
        """When these hours are, on the clocks of ``zone``, between two instants; no two touch."""
        first = zones.day_of(begin, zone) - timedelta(days=1)
        last = zones.day_of(end, zone)
        found = (
            _window(day, span, zone)
            for day in _days(first, last)
            for span in self.spans
            if day.isoweekday() in span.days
        )
        return _union((max(one[0], begin), min(one[1], end)) for one in found)


def problem(text: str) -> str:
    """The sentence that says that ``text`` is no hours, or nothing."""
    try:
        UsualHours.parse(text)
    except ValueError:
        return BAD_HOURS
    return ""


def tidy(text: str) -> str:
    """The same hours as a card holds them. Raises ``ValueError``."""
    return UsualHours.parse(text).text


@dataclass(frozen=True, slots=True)
class Clocked:
    """Somebody's usual hours and the zone of their clocks."""

    hours: UsualHours
    zone: str

    def windows(self, begin: datetime, end: datetime) -> list[Window]:
        """See ``UsualHours.windows``."""
        return self.hours.windows(self.zone, begin, end)


def common(one: Clocked, other: Clocked, begin: datetime, end: datetime) -> list[Window]:
    """When both usually can, between two instants; nothing where either is not known."""
    if not one.hours or not other.hours:
        return []
    theirs = other.windows(begin, end)
    met = (
        (max(mine[0], their[0]), min(mine[1], their[1]))
        for mine in one.windows(begin, end)
        for their in theirs
    )
    return _union(met)


def without(windows: Iterable[Window], taken: Sequence[Window]) -> list[Window]:
    """What is left of ``windows`` where nothing of ``taken`` is."""
    left = list(windows)
    for busy in taken:
        left = [
            piece
            for window in left
            for piece in (
                (window[0], min(window[1], busy[0])),
                (max(window[0], busy[1]), window[1]),
            )
            if piece[0] < piece[1]
        ]
    return _union(left)


def starts(windows: Iterable[Window], zone: str, minutes: int, limit: int = 4) -> list[datetime]:
    """The first start on the half hour of each day that leaves room for ``minutes``.

    Days and half hours are those of the clocks of ``zone``; at most ``limit`` starts.
    """
    found: list[datetime] = []
    days: set[date] = set()
    for begin, end in windows:
        start = _round_up(begin, zone)
        while len(found) < limit and start + timedelta(minutes=minutes) <= end:
            day = zones.day_of(start, zone)
            if day not in days:
                days.add(day)
                found.append(start)
            start = _round_up(max(start, zones.midnight(day + timedelta(days=1), zone)), zone)
            if start <= found[-1]:
                break
    return found


def _round_up(instant: datetime, zone: str) -> datetime:
    """The first half hour on the clocks of ``zone`` that is not before ``instant``."""
    at = zones.local(instant, zone)
    over = timedelta(minutes=at.minute % STEP, seconds=at.second, microseconds=at.microsecond)
    return instant if not over else instant + timedelta(minutes=STEP) - over


def _span(text: str) -> Span:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise ValueError("these are no hours")
    hours = [int(found.group(place)) for place in (2, 3, 4, 5)]
    if not (hours[1] < 60 and hours[3] < 60):
        raise ValueError("an hour has 60 minutes")
    begin, end = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
    if end > DAY or begin == end:
        raise ValueError("these are no hours of a day")
    days = tuple(sorted({int(digit) for digit in found.group(1)}))
    return Span(days, begin, end if end > begin else end + DAY)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)


def _window(day: date, span: Span, zone: str) -> Window:
    """A span on the day on which it begins; the end is not after the begin where none is left."""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a wall time
    begin_wall = midnight + timedelta(minutes=span.begin)
    end_wall = midnight + timedelta(minutes=span.end)
    begin, end = _edge(begin_wall, zone, second=True), _edge(end_wall, zone, second=False)
    if begin >= end:  # both within an hour that comes twice: the first time of it
        begin = _edge(begin_wall, zone, second=False)
    return begin, end


def _edge(wall: datetime, zone: str, *, second: bool) -> datetime:
    """The instant at which the clocks show ``wall``, or at which they jump over it."""
    kind = zones.wall_kind(wall, zone)
    if kind is not zones.Wall.SKIPPED:
        return zones.instant_of(wall, zone, second=second)
    before, after = sorted(zones.instant_of(wall, zone, second=which) for which in (False, True))
    offset = zones.local(before, zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if zones.local(middle, zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _union(windows: Iterable[Window]) -> list[Window]:
    """Windows in order, those that touch or overlap made one, empty ones left out."""
    joined: list[Window] = []
    for begin, end in sorted(one for one in windows if one[0] < one[1]):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined
