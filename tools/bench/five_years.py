"""A desk of five years, seeded: 12 mentees in five zones, 3 circles, 2,500 sessions, 8,000 actions.

With goals, check-ins, agendas, notes and agreed text; all of it written by the verbs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.circles.code import EPOCH
from mentordesk.mentoring.circles.model import Circle, CircleDraft, Mark, MemberDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from mentordesk.rooms import Rooms
from tests.mentoring.corpus import Corpus, Size

CIRCLES = ("Bram", "The quiet hour", "Field leads")
MEMBERS = ("Amara", "Ife Adeyemi", "Mei Lindqvist", "Tomás Ruiz", "Jonas Okafor", "Asha Rao")
TURNS, CIRCLE_ACTIONS = 60, 40
"""Sessions and open steps of each circle."""
APART = timedelta(days=28)
SIZE = Size(
    people=12,
    sessions=2_500 - len(CIRCLES) * TURNS,
    actions=8_000 - len(CIRCLES) * CIRCLE_ACTIONS,
    goals=72,
    days=5 * 365,
)


@dataclass(frozen=True)
class Ways:
    """Things of the desk that a view can be opened on."""

    pairs: tuple[UUID, ...]
    circles: tuple[UUID, ...]
    sessions: tuple[UUID, ...]


def fill(rooms: Rooms, now: datetime) -> Ways:
    """Fill an empty desk up to ``now`` (UTC)."""
    corpus = Corpus(now, seed=3, size=SIZE)
    corpus.fill(rooms.storage.desk)
    made = [_circle(rooms, name, now) for name in CIRCLES]
    for circle in made:
        _gather(rooms, circle, now)
    following = rooms.sessions.upcoming(50)
    sessions = tuple(line.session.id for line in following if line.session.pair_id is not None)
    return Ways(tuple(corpus.pairs), tuple(one.id for one in made), sessions)


def _circle(rooms: Rooms, name: str, now: datetime) -> Circle:
    first = max(EPOCH, zones.day_of(now - APART * (TURNS - 3), "Europe/London"))
    members = tuple(
        MemberDraft(member, is_me=not place, home_zone="Africa/Nairobi" if place % 2 else "")
        for place, member in enumerate(MEMBERS)
    )
    draft = CircleDraft(name, "Europe/London", first, members=members, charter="We listen first.")
    return rooms.circles.make(draft, seed=7).value.circle


def _gather(rooms: Rooms, circle: Circle, now: datetime) -> None:
    """Its sessions, with who was there, and what its members promised."""
    company = rooms.circles.company(circle.id)
    if company is None:
        raise LookupError(circle.name)
    others = [member for member in company.members if not member.is_me]
    for turn in range(TURNS):
        start = now - APART * (TURNS - 3 - turn) + timedelta(hours=3)
        draft = PlanDraft(None, start, 75, kind=SessionKind.CIRCLE, circle_id=circle.id)
        session = rooms.sessions.plan(draft).value
        if start < now:
            rooms.attendance.mark(session.id, others[turn % len(others)].id, Mark.AWAY)
            rooms.attendance.keep_insight(session.id, f"What we learned the {turn + 1}th time")
            rooms.sessions.hold(session.id, 75)
    for number in range(CIRCLE_ACTIONS):
        day = now.date() + timedelta(days=number % 25 - 5)
        whose = others[number % len(others)].id if number % 2 else None
        owner = Owner.THEIRS if whose else Owner.MINE
        step = ActionDraft(f"Bring a case {number}", owner, day, circle_id=circle.id,
                           member_id=whose)  # fmt: skip
        rooms.actions.add(step)
