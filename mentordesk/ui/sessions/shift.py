"""Two zones that shift their clocks on different days: said before it surprises anybody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.mentoring import zones
from mentordesk.ui.sessions import when

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import SessionLine, Slot

_HOUR = 60
_HALF_A_DAY = timedelta(hours=12)


def warning(slot: Slot, before: datetime, *, last_time: bool = False) -> str:
    """That the hour there is another than one would expect from ``before``; else nothing.

    ``before``: now, or with ``last_time`` the session before; an instant in UTC.
    """
    shift = _shift(slot, before)
    if not shift:
        return ""
    usual = (slot.there() - shift).replace(tzinfo=None)
    if last_time:
        line = QCoreApplication.translate(
            "shift",
            "The clocks do not shift on the same day there: {here} your time is {there} in {city}, "
            "not {usual} as last time.",
        )
    else:
        line = QCoreApplication.translate(
            "shift",
            "The clocks do not shift on the same day there: {here} your time will be {there} in "
            "{city}, not {usual} as today.",
        )
    return line.format(
        here=when.clock_time(slot.here()),
        there=when.clock_time(slot.there()),
        city=when.city(slot.their_zone),
        usual=when.clock_time(usual),
    )


def than_last_time(line: SessionLine) -> str:
    """``one hour later there than last time``; empty where the distance is as it was."""
    slot, before = line.session.slot, line.before
    if before is None or not (shift := _shift(slot, before)):
        return ""
    there = _moved(slot.there(), zones.local(before, slot.their_zone))
    here = _moved(slot.here(), zones.local(before, slot.my_zone))
    if there == shift and not here:
        return _later_there(there)
    if here == -shift and not there:
        return _later_here(here)
    return QCoreApplication.translate("shift", "the clocks have shifted since last time")


def _shift(slot: Slot, before: datetime) -> timedelta:
    pair = slot.my_zone, slot.their_zone
    return zones.distance(*pair, slot.start) - zones.distance(*pair, before)


def _moved(at: datetime, before: datetime) -> timedelta:
    """How much later in the day it is, at most half a day either way."""
    minutes = (at.hour - before.hour) * _HOUR + at.minute - before.minute
    moved = timedelta(minutes=minutes)
    if moved > _HALF_A_DAY:
        return moved - 2 * _HALF_A_DAY
    return moved + 2 * _HALF_A_DAY if moved < -_HALF_A_DAY else moved


def _later_there(moved: timedelta) -> str:
    count, hours = _count(moved)
    translate = QCoreApplication.translate
    if moved > timedelta():
        if hours:
            return translate("shift", "%n hours later there than last time", None, count)
        return translate("shift", "%n minutes later there than last time", None, count)
    if hours:
        return translate("shift", "%n hours earlier there than last time", None, count)
    return translate("shift", "%n minutes earlier there than last time", None, count)


def _later_here(moved: timedelta) -> str:
    count, hours = _count(moved)
    translate = QCoreApplication.translate
    if moved > timedelta():
        if hours:
            return translate("shift", "%n hours later for you than last time", None, count)
        return translate("shift", "%n minutes later for you than last time", None, count)
    if hours:
        return translate("shift", "%n hours earlier for you than last time", None, count)
    return translate("shift", "%n minutes earlier for you than last time", None, count)


def _count(moved: timedelta) -> tuple[int, bool]:
    """Whole hours, else minutes."""
    minutes = abs(int(moved.total_seconds())) // 60
    whole = minutes % _HOUR == 0
    return (minutes // _HOUR if whole else minutes), whole
