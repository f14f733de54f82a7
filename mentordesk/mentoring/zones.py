"""Instants and the clocks on the wall, over the IANA zones.

An instant is kept in UTC with the zone names beside it. A wall time is a naive ``datetime``. Where
a zone moves its clocks, a wall time may not exist or exist twice (PEP 495): the one that does not
exist is taken as if the clocks had not moved yet, the one that exists twice is the earlier.
"""

from __future__ import annotations

import enum
import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,29}(/[A-Za-z0-9_+-]{1,30}){0,2}")


class Wall(enum.Enum):
    """What a wall time is in its zone."""

    PLAIN = "plain"
    SKIPPED = "skipped"
    TWICE = "twice"


def is_known(zone: str) -> bool:
    """Whether ``zone`` is the name of an IANA zone on this machine."""
    if not zone or len(zone) > 64:
        return False
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def is_shaped(zone: str) -> bool:
    """Whether ``zone`` could be a zone's name: what a row may hold that another machine wrote."""
    return _NAME.fullmatch(zone) is not None


def _info(zone: str) -> tzinfo:
    """The zone, or UTC where this machine does not know it."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def local(instant: datetime, zone: str) -> datetime:
    """``instant`` on the clocks of ``zone``, aware; in UTC where the zone is not known here."""
    return instant.astimezone(_info(zone))


def day_of(instant: datetime, zone: str) -> date:
    """The day on which ``instant`` falls in ``zone``."""
    return local(instant, zone).date()


def wall_kind(wall: datetime, zone: str) -> Wall:
    """Whether the naive ``wall`` exists once, never or twice in ``zone``."""
    first = wall.replace(tzinfo=_info(zone), fold=0)
    second = wall.replace(tzinfo=_info(zone), fold=1)
    if first.utcoffset() == second.utcoffset():
        return Wall.PLAIN
    back = first.astimezone(UTC).astimezone(_info(zone)).replace(tzinfo=None, fold=0)
    return Wall.TWICE if back == wall else Wall.SKIPPED


def instant_of(wall: datetime, zone: str, *, second: bool = False) -> datetime:
    """The instant in UTC at which the clocks of ``zone`` show the naive ``wall``.

    ``second`` takes the later of the two where the clocks show it twice.
    """
    return wall.replace(tzinfo=_info(zone), fold=int(second)).astimezone(UTC)


def days_later(start: datetime, zone: str, days: int) -> datetime:
    """The instant at the same wall time in ``zone``, ``days`` calendar days after ``start``."""
    wall = local(start, zone).replace(tzinfo=None, fold=0)
    return instant_of(wall + timedelta(days=days), zone)


def midnight(day: date, zone: str) -> datetime:
    """The instant in UTC at which ``day`` begins in ``zone``."""
    return instant_of(datetime(day.year, day.month, day.day), zone)  # noqa: DTZ001 - a wall time


def distance(one: str, other: str, at: datetime) -> timedelta:
    """How far the clocks of ``other`` are ahead of those of ``one`` at an instant."""
    here, there = local(at, one).utcoffset(), local(at, other).utcoffset()
    return (there or timedelta()) - (here or timedelta())
