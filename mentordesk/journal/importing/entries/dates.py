"""Dates as other programs write them, read into instants."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentordesk.journal.importing.model import Written

NOON = time(12)
"""Where an entry stands of which the day only is known: no zone moves it to another day."""

_ISO = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T\s]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(Z|z|UTC|[+-]\d\d:?(?:\d\d)?)?)?\s*"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<name>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?"
_TIME = (
    r"(?:(?:,|\s+at)?\s+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"\s*(?P<half>[ap]\.?m\.?)?)?"
)
_WORDS = tuple(
    re.compile(
        rf"\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?{day}{_TIME}\s*", re.IGNORECASE
    )
    for day in (
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+{_MONTH},?\s+(?P<year>\d{{4}})",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
    )
)
"""English names, whatever language the machine speaks. Not 03/04/2026: which is the month?"""


def zone_named(name: str) -> ZoneInfo | None:
    """The zone of this IANA name, or None where there is none."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def at_home(naive: datetime, home: str, *, day_only: bool = False) -> Written | None:
    """A time without a zone, meant in the zone ``home`` (UTC where that is unknown).

    An hour that came twice is the first of the two; one that never was moves on with the clocks.
    None where the instant falls out of the calendar.
    """
    zone = zone_named(home) or UTC
    try:
        return Written(naive.replace(tzinfo=zone, fold=0).astimezone(UTC), "", day_only)
    except (OverflowError, ValueError):
        return None


def of_day(day: date, home: str) -> Written | None:
    """The day only is known."""
    return at_home(datetime.combine(day, NOON), home, day_only=True)


def read_date(text: str, home: str, zone: str = "") -> Written | None:
    """The instant that ``text`` tells, or None where it tells none that is sure.

    ISO 8601 first, whole or day only, then a few plain spellings. A time without a sign is meant
    in ``zone`` if that is known, else in ``home``; ``zone`` is kept beside the instant.
    """
    kept = zone if zone_named(zone) else ""
    match = _ISO.fullmatch(text[:64])
    told = _of_iso(match, kept or home) if match else _of_words(text[:64], kept or home)
    if told is None or not kept:
        return told
    return Written(told.instant, kept, told.day_only)


def _of_iso(match: re.Match[str], home: str) -> Written | None:
    year, month, day, hour, minute, second, part, sign = match.groups()
    try:
        if hour is None:
            return of_day(date(int(year), int(month), int(day)), home)
        micro = int(((part or "") + "000000")[:6])
        at = (int(hour), int(minute), min(int(second or 0), 59), micro)  # a leap second is told
        naive = datetime(int(year), int(month), int(day), *at)  # noqa: DTZ001 - the zone comes next
        if sign is None:
            return at_home(naive, home)
        return _with_sign(naive, sign)
    except (ValueError, OverflowError):
        return None


def _with_sign(naive: datetime, sign: str) -> Written:
    """The instant of a time with its distance from UTC; whole hours have a zone's name."""
    if sign in ("Z", "z", "UTC"):
        return Written(naive.replace(tzinfo=UTC))
    digits = sign[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    ahead = minutes if sign[0] == "+" else -minutes
    instant = naive.replace(tzinfo=timezone(timedelta(minutes=ahead))).astimezone(UTC)
    if ahead == 0 or ahead % 60:
        return Written(instant)
    name = f"Etc/GMT{-ahead // 60:+d}"  # the signs of these names are turned round
    return Written(instant, name if zone_named(name) else "")


def _of_words(text: str, home: str) -> Written | None:
    match = next(filter(None, (one.fullmatch(text) for one in _WORDS)), None)
    if match is None:
        return None
    told = match.groupdict()
    name = told.get("name")
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(told["month"])
    try:
        day = date(int(told["year"]), month, int(told["day"]))
        if told["hour"] is None:
            return of_day(day, home)
        at = time(_hour(told), int(told["minute"]), int(told["second"] or 0))
    except ValueError:
        return None
    return at_home(datetime.combine(day, at), home)


def _hour(told: dict[str, str | None]) -> int:
    """The hour of the day; of a half-day clock 12 is the first of its half."""
    hour, half = int(told["hour"] or 0), told["half"]
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half[0].lower() == "p" else 0)
