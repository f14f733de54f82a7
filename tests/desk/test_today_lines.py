"""What Today says beyond the next session: the rest of the day, exchanges that wait, hosting."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from tests.mentoring.world import NOW, TODAY, World

ZONES = ("Africa/Nairobi", "Asia/Kolkata", "America/Bogota", "Asia/Tokyo", "Europe/Stockholm")


def twelve(world: World) -> list[UUID]:
    """Twelve mentees in five zones."""
    drafts = (
        PersonDraft(f"Person {n}", ZONES[n % len(ZONES)], Role.MENTEE, ("en",)) for n in range(12)
    )
    return [world.people.add(draft).value.pair.id for draft in drafts]


def test_the_rest_of_the_day_is_told_in_the_order_of_the_hours(world: World) -> None:
    pairs = twelve(world)
    for number, pair in enumerate(reversed(pairs)):
        world.planned(pair, NOW + timedelta(hours=1 + number))
    world.planned(pairs[0], NOW + timedelta(days=1))
    page = world.desk.today()
    assert page.next_session is not None
    starts = [line.session.slot.start for line in page.later]
    assert starts == sorted(starts)
    assert len(starts) == 11, "tomorrow's is not among them"
    assert page.next_session.line.session.slot.start < starts[0]
    assert {line.session.slot.their_zone for line in page.later} == set(ZONES)


def test_an_exchange_waits_only_where_the_next_step_is_mine(world: World) -> None:
    pair = world.pair()
    draft = PlanDraft(pair, NOW - timedelta(days=1), 15, kind=SessionKind.ASYNC)
    session = world.sessions.plan(draft).value.id
    assert world.desk.today().turns == (), "the mentee begins"
    world.turns.take_in(session, "What should I ask first?")
    (waiting,) = world.desk.today().turns
    assert (waiting.whose, waiting.number) == (Owner.MINE, 2)
    world.desk.finish_turn(session, "Ask what they hope for.")
    (waiting,) = world.desk.today().turns
    assert waiting.to_copy, "written, and not copied out"
    world.turns.copied(session)
    assert world.desk.today().turns == ()


def test_a_circle_is_told_three_days_before_i_host_it(world: World) -> None:
    members = (MemberDraft("Me", is_me=True), MemberDraft("Ife"), MemberDraft("Mei"))
    draft = CircleDraft("Harvest", "Europe/London", TODAY, members=members)
    mine = []
    for seed in range(8):
        circle = world.circles.make(draft, seed).value.circle
        start = NOW + timedelta(hours=3)
        plan = PlanDraft(None, start, 75, kind=SessionKind.CIRCLE, circle_id=circle.id)
        session = world.sessions.plan(plan).value
        gathering = world.attendance.gathering(session.id)
        assert gathering is not None
        if gathering.i_host:
            mine.append(session.id)
        later = PlanDraft(
            None, start + timedelta(days=5), 75, kind=SessionKind.CIRCLE, circle_id=circle.id
        )
        world.sessions.plan(later)
    assert 0 < len(mine) < 8, "some orders begin with me, some do not"
    assert [line.session.id for line in world.desk.today().hosting] == mine
