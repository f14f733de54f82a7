"""What matters today: the next session, what to write up, what is due, what moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mentordesk.clock import Moment, to_micros
from mentordesk.journal.notes import store as notes
from mentordesk.journal.notes.model import Reminder
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions import store as actions
from mentordesk.mentoring.actions.model import ActionLine
from mentordesk.mentoring.agenda import store as agenda
from mentordesk.mentoring.agenda.model import AgendaItem, Checklist
from mentordesk.mentoring.circles import gathering
from mentordesk.mentoring.goals import store as goals
from mentordesk.mentoring.goals.model import GoalLine
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions import turns_verbs as turns
from mentordesk.mentoring.sessions.model import SessionLine
from mentordesk.mentoring.sessions.turns import Waiting
from mentordesk.vault.database import Transaction

FOLLOW_UP_DAYS = 7
AT_MOST = 5
COMING = 40
"""So many sessions to come are looked at for the rest of this day, and for circles to host."""
TURNS_AT_MOST = 50
HOSTING_DAYS = 3
"""So many days before a circle that I host its pack is worth a line."""


@dataclass(frozen=True)
class NextSession:
    """The next session (or the present one) with its preparation. ``reminders`` are private."""

    line: SessionLine
    agenda: tuple[AgendaItem, ...]
    checklists: tuple[Checklist, ...]
    reminders: tuple[Reminder, ...]


@dataclass(frozen=True)
class Today:
    """What the first screen shows.

    ``later`` are the sessions of this day after the next one. ``turns`` are exchanges in writing
    that wait for me, ``hosting`` sessions of circles that I host within three days. ``actions`` are
    those due within a week or before, at most five; ``actions_due`` says how many
    there are. ``this_week`` counts planned and held sessions from Monday to Sunday.
    """

    next_session: NextSession | None
    this_week: int
    to_write_up: tuple[SessionLine, ...]
    actions: tuple[ActionLine, ...]
    actions_due: int
    actions_open: int
    goals: tuple[GoalLine, ...]
    later: tuple[SessionLine, ...] = ()
    turns: tuple[Waiting, ...] = ()
    hosting: tuple[SessionLine, ...] = ()


def today(tx: Transaction, now: Moment) -> Today:
    """The page as of ``now``."""
    day = zones.day_of(now.instant, now.zone)
    micros = to_micros(now.instant)
    until = day + timedelta(days=FOLLOW_UP_DAYS)
    coming = sessions.upcoming(tx, micros, COMING)
    return Today(
        next_session=_next(tx, coming[0]) if coming else None,
        this_week=_this_week(tx, day, now.zone),
        to_write_up=tuple(sessions.to_write_up(tx, micros, AT_MOST)),
        actions=tuple(actions.open_lines(tx, day, until, AT_MOST)),
        actions_due=actions.count_open(tx, day, until),
        actions_open=actions.count_open(tx, day, None),
        goals=tuple(goals.moving(tx, AT_MOST)),
        later=tuple(one for one in coming[1:] if _day(one, now.zone) == day),
        turns=tuple(_mine(turns.waiting(tx, TURNS_AT_MOST))),
        hosting=tuple(_hosting(tx, coming, day, now.zone)),
    )


def _day(line: SessionLine, zone: str) -> date:
    return zones.day_of(line.session.slot.start, zone)


def _mine(waiting: list[Waiting]) -> list[Waiting]:
    """Those in which the next step is mine: to write, or to copy out what is written."""
    return [one for one in waiting if one.to_copy or one.whose is Owner.MINE][:AT_MOST]


def _hosting(
    tx: Transaction, coming: list[SessionLine], today: date, zone: str
) -> Iterator[SessionLine]:
    """Sessions of circles that I host soon."""
    for line in coming:
        soon = _day(line, zone) <= today + timedelta(days=HOSTING_DAYS)
        circle = gathering.of_session(tx, line.session) if soon else None
        if circle is not None and circle.i_host:
            yield line


def _next(tx: Transaction, line: SessionLine) -> NextSession:
    session_id = line.session.id
    return NextSession(
        line,
        tuple(agenda.items(tx, session_id)),
        tuple(agenda.checklists(tx, session_id)),
        tuple(notes.reminders(tx, line.person_id, session_id) if line.person_id else ()),
    )


def _this_week(tx: Transaction, day: date, zone: str) -> int:
    monday = day - timedelta(days=day.weekday())
    first = to_micros(zones.midnight(monday, zone))
    last = to_micros(zones.midnight(monday + timedelta(days=7), zone))
    found = sessions.between(tx, first, last)
    return sum(line.session.state.counts for line in found)
