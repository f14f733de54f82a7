"""A circle on a desk of the story, for the tests of its screens."""

from __future__ import annotations

from datetime import date, time, timedelta

from mentordesk.mentoring.circles import planning
from mentordesk.mentoring.circles.code import Rhythm, Unit
from mentordesk.mentoring.circles.model import CircleDraft, CircleKind, Company, MemberDraft
from mentordesk.rooms import Rooms

NAMES = ("Ada Obi", "Ben Too", "Chen Wei", "Dina Haddad")
ZONES = ("Africa/Lagos", "Africa/Nairobi", "Asia/Shanghai", "Asia/Amman")
FIRST = date(2026, 10, 23)  # a Friday four weeks before the story's present
SEED = 5


def make(
    rooms: Rooms,
    names: tuple[str, ...] = NAMES,
    *,
    first: date = FIRST,
    planned: bool = True,
    seed: int = SEED,
) -> Company:
    """A circle of ``names`` and me, every four weeks, at four in the afternoon."""
    members = [
        MemberDraft(name, home_zone=ZONES[place % len(ZONES)]) for place, name in enumerate(names)
    ]
    members.insert(1, MemberDraft("Amara", is_me=True, home_zone="Europe/London"))
    draft = CircleDraft(
        "Harvest circle",
        "Europe/London",
        first,
        rhythm=Rhythm(Unit.WEEK, 4),
        members=tuple(members),
        topic="How we bring the harvest to the clinics in time",
    )
    company = rooms.circles.make(draft, seed).value
    if planned:
        rooms.sessions.plan_series(planning.series_of(company.circle, time(16)))
    return company


def pocket(rooms: Rooms) -> Company:
    """A pocket whose room I keep, each Wednesday."""
    draft = CircleDraft(
        "Open hour",
        "Europe/London",
        FIRST + timedelta(days=5),
        kind=CircleKind.POCKET,
        rhythm=Rhythm(Unit.WEEK, 1),
        members=(MemberDraft("Amara", is_me=True),),
    )
    return rooms.circles.make(draft).value
