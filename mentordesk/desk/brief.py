"""The one page before a session: what was agreed last, what is open, what I wanted to remember."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mentordesk.journal.notes import store as notes
from mentordesk.journal.notes.model import Reminder
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions import store as actions
from mentordesk.mentoring.actions.model import ActionLine
from mentordesk.mentoring.agenda import store as agenda
from mentordesk.mentoring.agenda.model import AgendaItem, Checklist
from mentordesk.mentoring.agreed import store as agreed
from mentordesk.mentoring.agreed.model import Agreed
from mentordesk.mentoring.circles import gathering
from mentordesk.mentoring.circles.gathering import Gathering
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.goals import store as goals
from mentordesk.mentoring.goals.model import GoalLine, GoalState
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.people.model import Partner
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions.model import Session, SessionLine
from mentordesk.vault.database import Transaction


@dataclass(frozen=True)
class Brief:
    """What to read before a session. Suggestions from the playbook are the caller's.

    ``promised`` are the actions of the session before, open or not; ``mine`` and ``theirs`` all
    open ones of the pair; ``goals_due`` those of ``goals`` whose review day has come.
    ``reminders`` are private. A circle has no partner, and no person's goals or reminders.
    """

    line: SessionLine
    partner: Partner | None
    previous: Session | None
    agreed: Agreed | None
    promised: tuple[ActionLine, ...]
    mine: tuple[ActionLine, ...]
    theirs: tuple[ActionLine, ...]
    goals: tuple[GoalLine, ...]
    goals_due: tuple[GoalLine, ...]
    agenda: tuple[AgendaItem, ...]
    checklists: tuple[Checklist, ...]
    reminders: tuple[Reminder, ...]
    circle: Gathering | None = None

    @property
    def short_name(self) -> str:
        """How one calls the other in a sentence; a circle by its name."""
        return self.partner.person.short_name if self.partner else self.line.name


def brief(tx: Transaction, today: date, session_id: UUID) -> Brief:
    """The page for a session, as of ``today``. Raises ``NotThere``."""
    line = sessions.line(tx, session_id)
    if line is None:
        raise NotThere
    session = line.session
    partner = people.by_pair(tx, session.pair_id) if session.pair_id else None
    previous = sessions.previous(tx, session)
    open_actions = _open_actions(tx, today, session)
    found = goals.lines(tx, (GoalState.OPEN,), session.pair_id) if session.pair_id else []
    open_goals = tuple(found)
    day = zones.day_of(session.slot.start, session.slot.my_zone)
    return Brief(
        line=line,
        partner=partner,
        previous=previous,
        agreed=agreed.of_session(tx, previous.id) if previous else None,
        promised=tuple(actions.of_session(tx, today, previous.id)) if previous else (),
        mine=tuple(one for one in open_actions if one.action.owner is Owner.MINE),
        theirs=tuple(one for one in open_actions if one.action.owner is Owner.THEIRS),
        goals=open_goals,
        goals_due=tuple(one for one in open_goals if _is_due(one, day)),
        agenda=tuple(agenda.items(tx, session_id)),
        checklists=tuple(agenda.checklists(tx, session_id)),
        reminders=tuple(notes.reminders(tx, line.person_id, session_id) if line.person_id else ()),
        circle=gathering.of_session(tx, session),
    )


def _open_actions(tx: Transaction, today: date, session: Session) -> list[ActionLine]:
    if session.circle_id is not None:
        return actions.open_of_circle(tx, today, session.circle_id)
    return actions.open_of_pair(tx, today, session.pair_id) if session.pair_id else []


def _is_due(line: GoalLine, day: date) -> bool:
    return line.goal.review_on is not None and line.goal.review_on <= day
