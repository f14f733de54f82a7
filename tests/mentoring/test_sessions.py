"""Sessions: planned, moved, held, cancelled, missed."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind, SessionState
from tests.mentoring.world import NOW, World


def test_a_planned_session_has_both_clocks(world: World) -> None:
    session = world.planned(world.pair())
    assert session.state is SessionState.PLANNED
    assert (session.slot.my_zone, session.slot.their_zone) == ("Europe/London", "Africa/Nairobi")
    assert session.slot.here().strftime("%H:%M") == "09:00"
    assert session.slot.there().strftime("%H:%M") == "12:00"
    assert session.number == 1


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("pair_id", {"pair_id": None}),
        ("minutes", {"minutes": 4}),
        ("zones", {"my_zone": "Nowhere"}),
    ],
)
def test_a_plan_with_a_problem_is_refused(
    world: World, field: str, change: dict[str, object]
) -> None:
    draft = PlanDraft(**{"pair_id": world.pair(), "start": NOW} | change)  # type: ignore[arg-type]
    assert list(draft.problems()) == [field]
    with pytest.raises(ValueError, match=field):
        world.sessions.plan(draft)


def test_numbers_follow_the_calendar_and_leave_out_what_did_not_happen(world: World) -> None:
    pair = world.pair()
    days = [world.planned(pair, NOW + timedelta(days=day)) for day in (14, 28, 42)]
    early = world.sessions.log(PlanDraft(pair, NOW - timedelta(days=7))).value
    assert early.number == 1
    world.sessions.cancel(days[0].id)
    numbers = {line.session.id: line.session.number for line in world.sessions.of_pair(pair)}
    assert [numbers[early.id]] + [numbers[day.id] for day in days] == [1, 0, 2, 3]
    assert world.sessions.reopen(days[0].id).value.number == 2


def test_a_move_keeps_the_session_and_is_remembered(world: World) -> None:
    session = world.planned(world.pair())
    later = session.slot.start + timedelta(days=1)
    moved = world.sessions.move(session.id, later, 30).value
    assert (moved.id, moved.slot.start, moved.slot.minutes) == (session.id, later, 30)
    assert moved.moves == 1
    (move,) = world.sessions.moves(session.id)
    assert (move.from_start, move.to_start) == (session.slot.start, later)
    assert world.sessions.move(session.id, later).value.moves == 1  # nowhere is no move


def test_what_is_over_cannot_be_moved_or_cancelled(world: World) -> None:
    session = world.planned(world.pair())
    held = world.sessions.hold(session.id).value
    assert (held.state, held.held_minutes, held.written_up) == (SessionState.HELD, 45, False)
    for verb in (world.sessions.cancel, world.sessions.miss, world.sessions.hold):
        with pytest.raises(WrongState) as caught:
            verb(session.id)
        assert caught.value.values == {"state": "held"}
    with pytest.raises(WrongState):
        world.sessions.move(session.id, NOW)


def test_a_session_is_corrected(world: World) -> None:
    session = world.planned(world.pair())
    changed = world.sessions.change(
        session.id, minutes=90, mode=Mode.PHONE, kind=SessionKind.CAREER
    ).value
    assert (changed.slot.minutes, changed.mode, changed.kind) == (
        90,
        Mode.PHONE,
        SessionKind.CAREER,
    )


def test_what_is_to_write_up_is_what_ended_without_a_word(world: World) -> None:
    pair = world.pair()
    over = world.planned(pair, NOW - timedelta(hours=3))
    held = world.planned(pair, NOW - timedelta(days=3))
    world.sessions.hold(held.id)
    running = world.planned(pair, NOW - timedelta(minutes=10))
    coming = world.planned(pair)
    gone = world.planned(pair, NOW - timedelta(days=9))
    world.sessions.miss(gone.id)
    assert [line.session.id for line in world.sessions.to_write_up()] == [over.id, held.id]
    assert [line.session.id for line in world.sessions.upcoming()] == [running.id, coming.id]


def test_pages_go_back_without_gap_or_repeat(world: World) -> None:
    pair = world.pair()
    same = NOW + timedelta(days=1)
    made = [world.planned(pair, same).id for _ in range(3)]
    made += [world.planned(pair, NOW + timedelta(days=day)).id for day in (2, 3)]
    seen, last = [], None
    while page := world.sessions.page(last, limit=2):
        seen += [line.session.id for line in page]
        last = page[-1]
    assert seen == made[::-1]


def test_days_are_the_days_of_my_clock(world: World) -> None:
    pair = world.pair()
    world.clock.zone = "Pacific/Auckland"
    evening = world.planned(pair, NOW.replace(hour=10, minute=30))  # 23:30 in Auckland
    night = world.planned(pair, NOW.replace(hour=11, minute=30))  # 00:30 the day after
    day = world.sessions.days(date(2025, 11, 21), 1)
    assert [line.session.id for line in day] == [evening.id]
    assert [line.session.id for line in world.sessions.days(date(2025, 11, 22), 1)] == [night.id]


def test_the_previous_one_is_the_last_that_was_held(world: World) -> None:
    pair = world.pair()
    first = world.sessions.log(PlanDraft(pair, NOW - timedelta(days=30))).value
    cancelled = world.planned(pair, NOW - timedelta(days=9))
    world.sessions.cancel(cancelled.id)
    world.sessions.log(PlanDraft(world.pair("Mei"), NOW - timedelta(days=1)))
    coming = world.planned(pair)
    assert world.sessions.previous(coming.id) == world.sessions.session(first.id)
    assert world.sessions.previous(first.id) is None


def test_what_is_not_there_says_so(world: World) -> None:
    with pytest.raises(NotThere):
        world.sessions.hold(uuid4())
    with pytest.raises(NotThere):
        world.sessions.plan(PlanDraft(uuid4(), NOW))
    assert world.sessions.session(uuid4()) is None
    assert world.sessions.previous(uuid4()) is None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_numbers_are_always_one_to_n_by_start(world: World, data: st.DataObject) -> None:
    pair = world.pair()
    ids = []
    for _ in range(data.draw(st.integers(1, 6))):
        start = NOW + timedelta(hours=data.draw(st.integers(-500, 500)))
        ids.append(world.planned(pair, start).id)
        target = data.draw(st.sampled_from(ids))
        session = world.sessions.session(target)
        assert session is not None
        if session.state is SessionState.PLANNED:
            verb = data.draw(
                st.sampled_from([world.sessions.cancel, world.sessions.miss, world.sessions.hold])
            )
            verb(target)
        else:
            world.sessions.reopen(target)
    found = [line.session for line in world.sessions.of_pair(pair)][::-1]
    counted = [one.number for one in found if one.state.counts]
    assert counted == list(range(1, len(counted) + 1))
    assert all(one.number == 0 for one in found if not one.state.counts)
