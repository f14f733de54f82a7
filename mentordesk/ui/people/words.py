"""The words for people and pairs: roles, rhythms, how a pair stands, and clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import EndedBy, PairForm, PairState, Role
from mentordesk.ui.sessions import when

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.mentoring.people.model import Pair

translate = QCoreApplication.translate

RHYTHMS = (7, 14, 21, 28, 42, 91, 0)
"""Days that the form offers; 0 is none."""


def role(one: Role) -> str:
    """What a person is to me."""
    return {
        Role.MENTEE: translate("people", "Mentee"),
        Role.MENTOR: translate("people", "Mentor"),
        Role.PEER: translate("people", "Peer"),
    }[one]


def form(one: PairForm) -> str:
    """Whether a pair goes on or meets once."""
    return {
        PairForm.ONGOING: translate("people", "goes on"),
        PairForm.ONE_OFF: translate("people", "one question, once"),
    }[one]


def ended(pair: Pair, name: str, today: date) -> str:
    """``You ended it well on 3 March.``: a fact without a reason."""
    if pair.ended is None:
        return ""
    line = {
        EndedBy.UNSAID: translate("people", "It ended well on {day}."),
        EndedBy.ME: translate("people", "You ended it well on {day}."),
        EndedBy.THEM: translate("people", "{name} ended it well on {day}."),
        EndedBy.BOTH: translate("people", "You ended it well together on {day}."),
        EndedBy.PROGRAMME: translate("people", "It ended well with the programme on {day}."),
    }[pair.ended_by]
    return line.format(name=name, day=when.long_ago(pair.ended, today))


def state(one: PairState) -> tuple[str, str]:
    """How a pair stands, and the tone of its pill; nothing for one that simply goes on."""
    return {
        PairState.ACTIVE: ("", ""),
        PairState.PAUSED: (translate("people", "paused"), ""),
        PairState.ENDED: (translate("people", "ended"), ""),
    }[one]


def rhythm(days: int) -> str:
    """``every 2 weeks``."""
    if days == 0:
        return translate("people", "no fixed rhythm")
    if days % 7:
        return translate("people", "every %n days", "", days)
    return translate("people", "every %n weeks", "", days // 7)


def clock(now: datetime, zone: str) -> str:
    """``12:10 in Nairobi``."""
    at = zones.local(now, zone)
    line = translate("people", "{time} in {city}")
    return line.format(time=when.clock_time(at), city=when.city(zone))


def dated_clock(now: datetime, mine: str, theirs: str) -> str:
    """``12:10 in Nairobi``; ``tomorrow 01:10 in Auckland`` where it is another day there."""
    apart = (zones.local(now, theirs).date() - zones.local(now, mine).date()).days
    said = clock(now, theirs)
    if apart > 0:
        return translate("people", "tomorrow {clock}").format(clock=said)
    if apart < 0:
        return translate("people", "yesterday {clock}").format(clock=said)
    return said


def away(now: datetime, mine: str, theirs: str) -> str:
    """How far their clock is from mine: ``2 h ahead of you``."""
    here, there = zones.local(now, mine).utcoffset(), zones.local(now, theirs).utcoffset()
    minutes = int((there - here).total_seconds() // 60) if here is not None and there else 0
    if minutes == 0:
        return translate("people", "the same time as yours")
    hours = QLocale().toString(abs(minutes) / 60, "f", 1 if minutes % 60 else 0)
    if minutes > 0:
        return translate("people", "{hours} h ahead of you").format(hours=hours)
    return translate("people", "{hours} h behind you").format(hours=hours)


def both_clocks(now: datetime, mine: str, theirs: str) -> str:
    """``10:00 where you are, 12:00 in Nairobi, 2 h ahead of you``."""
    line = translate("people", "{here} where you are, {there}, {away}")
    here = when.clock_time(zones.local(now, mine))
    there = dated_clock(now, mine, theirs)
    return line.format(here=here, there=there, away=away(now, mine, theirs))


def held(count: int) -> str:
    """``9 sessions held``."""
    return translate("people", "%n sessions held", "", count)


def open_actions(count: int) -> str:
    """``3 open actions``."""
    return translate("people", "%n open actions", "", count) if count else ""


def session_number(number: int) -> str:
    """``session 9``."""
    return translate("people", "session {n}").format(n=QLocale().toString(number))
