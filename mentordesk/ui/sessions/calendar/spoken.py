"""The calendar in words: for a screen reader, a tool tip, and while a session is moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import Mode, SessionState
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.calendar.blocks import is_owed

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.mentoring.sessions.model import SessionLine

translate = QCoreApplication.translate
MODE_ICONS = {
    Mode.VIDEO: "video-camera",
    Mode.PHONE: "phone",
    Mode.IN_PERSON: "map-pin",
    Mode.HYBRID: "users-three",
    Mode.WRITING: "note-pencil",
}


def state(line: SessionLine, now: datetime) -> str:
    """How a session stands, ``to write up`` also for one that is over and still planned."""
    if is_owed(line, now):
        return translate("Calendar", "to write up")
    return words.state(line.session)[0]


def session(line: SessionLine, now: datetime) -> str:
    """With whom, the day, both clocks, what kind, how long, how, and how it stands."""
    return ". ".join(part for part in _parts(line, now) if part)


def detail(line: SessionLine, now: datetime) -> str:
    """The same, for eyes."""
    return words.dotted(_parts(line, now))


def _parts(line: SessionLine, now: datetime) -> tuple[str, ...]:
    slot = line.session.slot
    return (
        line.name,
        when.day(slot.here().date()),
        when.both_clocks(slot),
        words.kind(line.session.kind),
        words.minutes(line.session.held_minutes or slot.minutes),
        words.mode(line.session.mode),
        line.session.place,
        state(line, now),
    )


def hour(at: datetime, zone: str) -> str:
    """An hour in which no session begins."""
    here = zones.local(at, zone)
    line = translate("Calendar", "{day}, {time}. Nothing planned.")
    return line.format(day=when.day(here.date()), time=when.clock_time(here))


def second_hour(at: datetime, zone: str) -> str:
    """An hour that comes for the second time that day."""
    here = zones.local(at, zone)
    line = translate("Calendar", "{day}, {time}, for the second time. Nothing planned.")
    return line.format(day=when.day(here.date()), time=when.clock_time(here))


def hours(first: datetime, until: datetime, zone: str) -> str:
    """Several hours in which nothing is, drawn as one."""
    here, end = zones.local(first, zone), zones.local(until, zone)
    line = translate("Calendar", "{day}, {first} to {last}. Nothing planned.")
    return line.format(
        day=when.day(here.date()), first=when.clock_time(here), last=when.clock_time(end)
    )


def day(at: date, today: date, lines: tuple[SessionLine, ...], now: datetime) -> str:
    """A day of the month: its name, whether it is today, how many sessions, and each in short."""
    name = when.heading(at, today)
    if not lines:
        return translate("Calendar", "{day}. No session.").format(day=name)
    count = translate("Calendar", "%Ln sessions", "", len(lines))
    return ". ".join((name, count, *(short(line, now) for line in lines)))


def short(line: SessionLine, now: datetime) -> str:
    """``10:00 Jonas Okafor, cancelled``."""
    told = state(line, now)
    head = f"{when.clock_time(line.session.slot.here())} {line.name}"
    return f"{head}, {told}" if told else head


def carried(line: SessionLine, start: datetime) -> str:
    """While a block is being moved."""
    slot = replace(line.session.slot, start=start)
    text = translate(
        "Calendar", "{name}: {day}, {clocks}. Return puts it there, Esc leaves it as it was."
    )
    day_name = when.day(slot.here().date())
    return text.format(name=line.name, day=day_name, clocks=when.both_clocks(slot))


def moved(line: SessionLine, start: datetime) -> str:
    """What the toast says of a move."""
    slot = replace(line.session.slot, start=start)
    text = translate("Calendar", "The session is moved to {day}, {clocks}.")
    return text.format(day=when.day(slot.here().date()), clocks=when.both_clocks(slot))


def span(first: date, last: date) -> str:
    """``16 Nov – 22 Nov 2026``."""
    locale = QLocale()
    begin = locale.toString(
        QDate(first.year, first.month, first.day), translate("Calendar", "d MMM")
    )
    end = locale.toString(QDate(last.year, last.month, last.day), translate("dates", "d MMM yyyy"))
    return translate("Calendar", "{first} \u2013 {last}").format(first=begin, last=end)


def month(first: date) -> str:
    """``November 2026``."""
    at = QDate(first.year, first.month, 1)
    return QLocale().toString(at, translate("Calendar", "MMMM yyyy"))


def can_move(line: SessionLine) -> bool:
    """Whether a session can still be put to another time."""
    return line.session.state is SessionState.PLANNED


def hour_name(hour: int) -> str:
    """``10:00``, as the locale writes it."""
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
