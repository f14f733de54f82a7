"""What matters today: the next session, what to write up, what is due, what moves."""

from __future__ import annotations

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
from mentordesk.mentoring.goals import store as goals
from mentordesk.mentoring.goals.model import GoalLine
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions.model import SessionLine
from mentordesk.vault.database import Transaction

FOLLOW_UP_DAYS = 7
AT_MOST = 5


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

    ``actions`` are those due within a week or before, at most five; ``actions_due`` says how many
    there are. ``this_week`` counts planned and held sessions from Monday to Sunday.
    """

    next_session: NextSession | None
    this_week: int
    to_write_up: tuple[SessionLine, ...]
    actions: tuple[ActionLine, ...]
    actions_due: int
    actions_open: int
    goals: tuple[GoalLine, ...]


def today(tx: Transaction, now: Moment) -> Today:
    """The page as of ``now``."""
    day = zones.day_of(now.instant, now.zone)
    micros = to_micros(now.instant)
    until = day + timedelta(days=FOLLOW_UP_DAYS)
    return Today(
        next_session=_next(tx, micros),
        this_week=_this_week(tx, day, now.zone),
        to_write_up=tuple(sessions.to_write_up(tx, micros, AT_MOST)),
        actions=tuple(actions.open_lines(tx, day, until, AT_MOST)),
        actions_due=actions.count_open(tx, day, until),
        actions_open=actions.count_open(tx, day, None),
        goals=tuple(goals.moving(tx, AT_MOST)),
    )


def _next(tx: Transaction, micros: int) -> NextSession | None:
    line = next(iter(sessions.upcoming(tx, micros, 1)), None)
    if line is None:
        return None
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
