"""When a session is: days, clocks of both, and how long until then, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.mentoring.sessions.model import Slot

_MINUTE, _HOUR = 60, 3600
_MINUTES_SHOWN = 120
"""Up to so many minutes the time until a session is told in minutes."""


def clock_time(at: datetime) -> str:
    """``10:00``, as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def day(at: date) -> str:
    """``Friday 21 November``."""
    return _shown(at, QCoreApplication.translate("dates", "dddd d MMMM"))


def short(at: date) -> str:
    """``Fri 5 Dec``."""
    return _shown(at, QCoreApplication.translate("dates", "ddd d MMM"))


def long_ago(at: date, today: date) -> str:
    """``7 November``; with the year where it is another."""
    same = QCoreApplication.translate("when", "d MMMM")
    other = QCoreApplication.translate("dates", "d MMM yyyy")
    return _shown(at, same if at.year == today.year else other)


def _shown(at: date, pattern: str) -> str:
    return QLocale().toString(QDate(at.year, at.month, at.day), pattern)


def heading(at: date, today: date) -> str:
    """``Today``, ``Tomorrow``, ``Yesterday``, ``Friday 21 November``, or with another year."""
    away = (at - today).days
    if away in (-1, 0, 1):
        near = {
            0: QCoreApplication.translate("when", "Today"),
            1: QCoreApplication.translate("when", "Tomorrow"),
            -1: QCoreApplication.translate("when", "Yesterday"),
        }
        line = QCoreApplication.translate("when", "{near} · {day}")
        return line.format(near=near[away], day=day(at))
    return dated(at, today)


def dated(at: date, today: date) -> str:
    """``Friday 21 November``; with the year where it is another."""
    if at.year == today.year:
        return day(at)
    return _shown(at, QCoreApplication.translate("when", "dddd d MMMM yyyy"))


def lately(at: date, today: date) -> str:
    """``Today``, ``Yesterday``, ``Tuesday`` within a week, else ``7 November``."""
    away = (today - at).days
    if away == 0:
        return QCoreApplication.translate("when", "Today")
    if away == 1:
        return QCoreApplication.translate("when", "Yesterday")
    if 1 < away < 7:
        return _shown(at, QCoreApplication.translate("when", "dddd"))
    return long_ago(at, today)


def due(at: date, today: date) -> tuple[str, str]:
    """When something is due, and the tone of its pill: never a colour of blame."""
    away = (at - today).days
    if away == 0:
        return QCoreApplication.translate("when", "today"), "warn"
    if away == 1:
        return QCoreApplication.translate("when", "tomorrow"), ""
    if away < 0:
        line = QCoreApplication.translate("when", "since {day}")
        return line.format(day=_shown(at, QCoreApplication.translate("when", "d MMM"))), ""
    if away < 7:
        return _shown(at, QCoreApplication.translate("when", "dddd")), ""
    return short(at), ""


def until(start: datetime, end: datetime, now: datetime) -> str:
    """``in 50 minutes``, ``now``, ``in 3 hours``, ``in 2 days``; empty where it is over."""
    if start <= now:
        return QCoreApplication.translate("when", "now") if now < end else ""
    seconds = int((start - now).total_seconds())
    minutes = -(-seconds // _MINUTE)
    if minutes <= _MINUTES_SHOWN:
        return QCoreApplication.translate("when", "in %n minutes", None, minutes)
    hours = round(seconds / _HOUR)
    if hours < 24:
        return QCoreApplication.translate("when", "in %n hours", None, hours)
    return QCoreApplication.translate("when", "in %n days", None, round(hours / 24))


def city(zone: str) -> str:
    """The place in a zone's name, as people call it: ``Nairobi``."""
    return zone.rpartition("/")[2].replace("_", " ")


def both_clocks(slot: Slot) -> str:
    """``10:00 your time, 12:00 in Nairobi``; one time where both clocks show the same."""
    here = clock_time(slot.here())
    if not zones.is_known(slot.their_zone):
        line = QCoreApplication.translate(
            "when", "{here} your time; this computer does not know the clocks of {city}"
        )
        return line.format(here=here, city=city(slot.their_zone))
    if not _clocks_differ(slot):
        return here
    line = QCoreApplication.translate("when", "{here} your time, {there} in {city}")
    return line.format(here=here, there=_their_time(slot), city=city(slot.their_zone))


def their_clock(slot: Slot) -> str:
    """``12:00 in Nairobi``, for beside one's own time; empty where both clocks show the same."""
    if not _clocks_differ(slot) or not zones.is_known(slot.their_zone):
        return ""
    line = QCoreApplication.translate("when", "{there} in {city}")
    return line.format(there=_their_time(slot), city=city(slot.their_zone))


def their_time(slot: Slot) -> str:
    """``12:00``, with the day where it is another; empty where both clocks show the same."""
    return _their_time(slot) if _clocks_differ(slot) else ""


def _clocks_differ(slot: Slot) -> bool:
    return slot.here().utcoffset() != slot.there().utcoffset()


def _their_time(slot: Slot) -> str:
    here, there = slot.here(), slot.there()
    if here.date() == there.date():
        return clock_time(there)
    line = QCoreApplication.translate("when", "{day} {time}")
    return line.format(day=short(there.date()), time=clock_time(there))
