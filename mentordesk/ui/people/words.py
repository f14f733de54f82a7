"""The words for people and pairs: roles, rhythms, how a pair stands, and clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from mentordesk.mentoring import zones
from mentordesk.mentoring.hours import DAY, UsualHours
from mentordesk.mentoring.people.channels import ChannelKind
from mentordesk.mentoring.people.model import EndedBy, PairForm, PairState, Role
from mentordesk.ui.languages import own_name
from mentordesk.ui.sessions import when

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.mentoring.hours import Span
    from mentordesk.mentoring.me.model import Me
    from mentordesk.mentoring.people.glance import Glance, Promises
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


def channel(one: ChannelKind) -> str:
    """By what one reaches a person."""
    return {
        ChannelKind.VIDEO: translate("people", "Video"),
        ChannelKind.VOICE: translate("people", "Phone"),
        ChannelKind.MESSAGE: translate("people", "Message"),
        ChannelKind.EMAIL: translate("people", "Email"),
        ChannelKind.TEXT: translate("people", "Text message"),
        ChannelKind.PAPER: translate("people", "Paper"),
        ChannelKind.OTHER: translate("people", "Another way"),
    }[one]


def reply(days: int) -> str:
    """``within 3 days``; nothing where none was agreed."""
    return translate("people", "within %n days", "", days) if days else ""


def languages(tags: tuple[str, ...]) -> str:
    """``Swahili, English``: by their names where they are known, else by their tags."""
    return ", ".join(own_name(tag) for tag in tags)


def sessions_so_far(glance: Glance, today: date) -> str:
    """``9 sessions since 3 March, the last one on 7 November``; nothing before the first."""
    if glance.first is None or glance.last is None:
        return ""
    if glance.held == 1:
        line = translate("people", "One session, on {day}")
        return line.format(day=when.long_ago(glance.last, today))
    line = translate("people", "%n sessions since {first}, the last one on {last}", "", glance.held)
    first, last = (when.long_ago(day, today) for day in (glance.first, glance.last))
    return line.format(first=first, last=last)


def gaps(days: tuple[int, ...], rhythm_days: int) -> str:
    """``You agreed every 2 weeks. Days between the last sessions: 14, 15 and 13``."""
    if not days:
        return ""
    said = QLocale().createSeparatedList([QLocale().toString(one) for one in reversed(days)])
    if not rhythm_days:
        return translate("people", "Days between the last sessions: {days}").format(days=said)
    line = translate("people", "You agreed {rhythm}. Days between the last sessions: {days}")
    return line.format(rhythm=rhythm(rhythm_days), days=said)


def promises(one: Promises) -> str:
    """``5 done · 2 open · 1 let go``; nothing where nothing was promised."""
    parts = (
        (one.done, translate("people", "%n done", "promises", one.done)),
        (one.open, translate("people", "%n open", "promises", one.open)),
        (one.let_go, translate("people", "%n let go", "promises", one.let_go)),
    )
    return " · ".join(said for count, said in parts if count)


def usual_hours(text: str) -> str:
    """``Mon Tue Wed, 09:00–17:00``; nothing where they are not known."""
    return "; ".join(_span(span) for span in UsualHours.known(text).spans)


def _span(span: Span) -> str:
    names = " ".join(QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in span.days)
    begin, end = (_wall(minutes % DAY) for minutes in (span.begin, span.end))
    return translate("people", "{days}, {begin}–{end}").format(days=names, begin=begin, end=end)


def _wall(minutes: int) -> str:
    time = QTime(minutes // 60, minutes % 60)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


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


def room(me: Me | None, here: int) -> str:
    """``6 of 8 people``, ``I am full``; or what one may say there."""
    if me is not None and me.is_full:
        return translate("people", "I am full")
    if me is not None and me.capacity:
        line = translate("people", "{here} of %n people", "", me.capacity)
        return line.format(here=QLocale().toString(here))
    return translate("people", "Room for people")


def no_room(me: Me | None, here: int) -> str:
    """What stands above the form of somebody new; nothing where there is room, or nothing said."""
    if me is None or not (me.is_full or 0 < me.capacity <= here):
        return ""
    if me.is_full:
        return translate("people", "You said that you are full. You can add somebody all the same.")
    return translate(
        "people",
        "You said that %n people at once are enough, and so many are here.",
        "",
        me.capacity,
    )


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
