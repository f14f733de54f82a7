"""What a person's page shows, asked for at once on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring.people.model import PairForm, PairState
from mentordesk.mentoring.sessions.model import SessionState

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.journal.notes.model import Reminder
    from mentordesk.mentoring.actions.model import ActionLine
    from mentordesk.mentoring.goals.model import GoalLine
    from mentordesk.mentoring.people.glance import Glance
    from mentordesk.mentoring.people.model import PersonLine
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.services import Services

PAST, READ = 12, 60
"""So many sessions are told; among so many they are looked for."""


@dataclass(frozen=True)
class Past:
    """A session that was, and what moved in it."""

    line: SessionLine
    moved: str


@dataclass(frozen=True)
class PersonData:
    """One page."""

    line: PersonLine
    next: SessionLine | None
    past: tuple[Past, ...]
    actions: tuple[ActionLine, ...]
    goals: tuple[GoalLine, ...]
    reminders: tuple[Reminder, ...]
    glance: Glance
    has_safe_word: bool

    @property
    def is_over(self) -> bool:
        """Whether this was one question, once, and its session has been."""
        pair = self.line.partner.pair
        once = pair.form is PairForm.ONE_OFF and pair.state is PairState.ACTIVE
        return once and self.line.held > 0 and self.next is None


def load(services: Services, pair_id: UUID) -> PersonData | None:
    """The page of a pair; ``None`` where there is none any more."""
    line = services.people.line(pair_id)
    if line is None:
        return None
    now = services.clock.now().instant
    sessions = services.sessions.of_pair(pair_id, READ)
    planned = [
        one
        for one in sessions
        if one.session.state is SessionState.PLANNED and one.session.slot.end > now
    ]
    past = [one for one in sessions if one not in planned][:PAST]
    return PersonData(
        line,
        planned[-1] if planned else None,
        tuple(Past(one, _moved(services, one)) for one in past),
        tuple(services.actions.open_of_pair(pair_id)),
        tuple(services.goals.lines(pair_id=pair_id)),
        tuple(services.notes.reminders(line.partner.person.id)),
        services.people.glance(pair_id),
        bool(services.people.safe_word(pair_id)),
    )


def _moved(services: Services, line: SessionLine) -> str:
    if line.session.state is not SessionState.HELD:
        return ""
    agreed = services.desk.agreed(line.session.id)
    return agreed.moved if agreed is not None else ""
