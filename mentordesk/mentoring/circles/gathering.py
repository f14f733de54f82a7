"""A session of a circle as one sees it: who hosts, who comes, what was understood before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring.circles import session_store, store
from mentordesk.mentoring.circles.model import Attendee, Circle, Company, Insight, Mark, Member

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.vault.database import Transaction

LAST_INSIGHTS = 5


@dataclass(frozen=True)
class Gathering:
    """A circle's session with its people. ``day`` is the rule's day, on the circle's clocks.

    ``planned_host`` is who hosts by the rotation, ``host`` who does as things stand: the same but
    where the former is away. ``next_host`` hosts the turn after, on ``next_day``.
    """

    company: Company
    day: date
    planned_host: Member | None
    host: Member | None
    next_host: Member | None
    next_day: date | None
    attendees: tuple[Attendee, ...]
    insights: tuple[Insight, ...]
    earlier: tuple[Insight, ...]

    @property
    def circle(self) -> Circle:
        """The circle."""
        return self.company.circle

    @property
    def members(self) -> tuple[Member, ...]:
        """Who is in it on the day, by seat."""
        return tuple(one.member for one in self.attendees)

    @property
    def expected(self) -> tuple[Member, ...]:
        """Who is not away."""
        return tuple(one.member for one in self.attendees if one.mark is not Mark.AWAY)

    @property
    def i_host(self) -> bool:
        """Whether the owner of this desk hosts it."""
        return self.host is not None and self.host.is_me


def of_session(tx: Transaction, session: Session) -> Gathering | None:
    """The circle side of a session; ``None`` of a pair's."""
    company = store.get(tx, session.circle_id) if session.circle_id else None
    if company is None:
        return None
    day = session_store.day(tx, company.circle, session)
    attendees = session_store.attendees(tx, company.present(day), session.id)
    away = frozenset(one.member.seat for one in attendees if one.mark is Mark.AWAY)
    next_day = _next_day(company, day)
    here = tuple(session_store.insights_of(tx, session.id))
    return Gathering(
        company=company,
        day=day,
        planned_host=company.planned_host_on(day),
        host=company.host_on(day, away),
        next_host=company.host_on(next_day) if next_day else None,
        next_day=next_day,
        attendees=tuple(attendees),
        insights=here,
        earlier=_earlier(tx, company, {one.id for one in here}),
    )


def _earlier(tx: Transaction, company: Company, here: set[UUID]) -> tuple[Insight, ...]:
    found = session_store.insights(tx, company.circle.id, LAST_INSIGHTS + len(here))
    return tuple(one for one in found if one.id not in here)[:LAST_INSIGHTS]


def _next_day(company: Company, day: date) -> date | None:
    rotation = company.rotation
    turn = rotation.turn_of(day) if rotation else None
    return rotation.day(turn + 1) if rotation and turn is not None else None
