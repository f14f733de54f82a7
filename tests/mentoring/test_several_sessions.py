"""Several sessions at once: cancelled, missed, planned again, moved by the same days and hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed
from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import PlanDraft, Session
from mentordesk.mentoring.sessions.several import SeveralSessions, later
from tests.mentoring.world import NOW, World, seeded_ids

ZONES = (
    "Europe/London",
    "America/New_York",
    "Africa/Nairobi",
    "Pacific/Auckland",
    "Asia/Kathmandu",
)


@pytest.fixture
def several(world: World) -> SeveralSessions:
    return SeveralSessions(world.database, world.clock, seeded_ids(3))


def three(world: World) -> list[UUID]:
    pair = world.pair()
    starts = [NOW + timedelta(days=day) for day in (1, 8, 15)]
    return [world.planned(pair, start).id for start in starts]


def states(world: World) -> list[str]:
    return [str(state) for (state,) in world.ask("SELECT state FROM session ORDER BY start")]


def session(world: World, session_id: UUID) -> Session:
    found = world.sessions.session(session_id)
    assert found is not None
    return found


def test_all_are_ended_in_one_transaction_and_counted(
    world: World, several: SeveralSessions
) -> None:
    ids = three(world)
    done = several.cancel(ids[:2])
    assert (done.value, done.changed) == (2, Changed.SESSIONS)
    assert states(world) == ["cancelled", "cancelled", "planned"]
    assert several.miss(ids).value == 1, "what is no longer planned is left alone"
    assert states(world) == ["cancelled", "cancelled", "missed"]
    assert several.reopen(ids).value == 3
    assert [session(world, one).number for one in ids] == [1, 2, 3]


def test_one_that_is_gone_or_named_twice_is_no_trouble(
    world: World, several: SeveralSessions
) -> None:
    ids = three(world)
    assert several.cancel([ids[0], uuid4(), ids[0]]).value == 1
    assert several.cancel([]).changed is Changed.NOTHING
    assert several.move(ids, 0).changed is Changed.NOTHING


def test_a_move_is_remembered_for_each(world: World, several: SeveralSessions) -> None:
    ids = three(world)
    assert several.move(ids, 7, 90).value == 3
    for one, day in zip(ids, (1, 8, 15), strict=True):
        (move,) = world.sessions.moves(one)
        assert move.to_start - move.from_start == timedelta(days=7, minutes=90)
        assert session(world, one).slot.start == NOW + timedelta(days=day + 7, minutes=90)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    zone=st.sampled_from(ZONES),
    start=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001 - wall times
    days=st.integers(-200, 200),
    minutes=st.sampled_from((0, 0, 30, -60, 120)),
)
def test_the_hour_stays_over_daylight_saving(
    world: World, zone: str, start: datetime, days: int, minutes: int
) -> None:
    draft = PlanDraft(
        world.pair(), start.replace(second=0, microsecond=0, tzinfo=UTC), 45, my_zone=zone
    )
    planned = world.sessions.plan(draft).value
    wall = planned.slot.here().replace(tzinfo=None, fold=0)
    wanted = wall + timedelta(days=days, minutes=minutes)
    found = zones.local(later(planned, days, minutes), zone).replace(tzinfo=None, fold=0)
    if zones.wall_kind(wanted, zone) is zones.Wall.SKIPPED:
        assert timedelta() < found - wanted <= timedelta(hours=1)
    else:
        assert found == wanted


def test_control_adding_hours_would_lose_the_hour(world: World) -> None:
    start = datetime(2026, 3, 26, 9, 0, tzinfo=UTC)  # London shifts on the 29th
    planned = world.sessions.plan(PlanDraft(world.pair(), start, 45)).value
    assert later(planned, 7) == datetime(2026, 4, 2, 8, 0, tzinfo=UTC)
    assert later(planned, 7) != start + timedelta(days=7)
