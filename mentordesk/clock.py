"""Time, injected. No room calls ``datetime.now()``; tests pass a clock that stands still."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


@dataclass(frozen=True)
class Moment:
    """An instant in UTC with the IANA name of the zone in which the person stood."""

    instant: datetime
    zone: str

    def __post_init__(self) -> None:
        """Refuse an instant that is not in UTC."""
        if self.instant.tzinfo is None or self.instant.utcoffset() != UTC.utcoffset(None):
            msg = "a Moment's instant must be in UTC"
            raise ValueError(msg)


class Clock(Protocol):
    """Where rooms get the time from."""

    def now(self) -> Moment:
        """The present instant and the person's zone."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back; for timers only."""


class SystemClock:
    """The machine's clock."""

    def __init__(self, zone: str | None = None) -> None:
        self._zone = zone or local_zone()

    def now(self) -> Moment:
        """The present instant and the person's zone."""
        return Moment(datetime.now(UTC), self._zone)

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()


def local_zone() -> str:
    """The IANA name of this machine's zone, or ``UTC`` where it cannot be told."""
    named = os.environ.get("TZ", "").lstrip(":")
    if named and not named.startswith("/"):
        return named if _is_zone(named) else "UTC"
    try:
        target = os.path.realpath("/etc/localtime")
    except OSError:
        return "UTC"
    marker = "zoneinfo/"
    place = target.find(marker)
    return target[place + len(marker) :] if place >= 0 else "UTC"


def _is_zone(name: str) -> bool:
    """Whether ``name`` is a zone of this machine: ``TZ`` may be a rule, a mistake, or not text."""
    from zoneinfo import ZoneInfo  # the keeper, which has no use for zones, starts without it

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def to_micros(instant: datetime) -> int:
    """Microseconds since 1970-01-01 UTC: how the files keep an instant."""
    delta = instant - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


def from_micros(micros: int) -> datetime:
    """The instant that ``to_micros`` wrote."""
    seconds, rest = divmod(micros, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)
