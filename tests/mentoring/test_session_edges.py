"""Sessions at the edges of the calendar, and timers of sessions that are over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentordesk.mentoring.errors import WrongState
from mentordesk.mentoring.sessions.model import PlanDraft
from tests.mentoring.world import NOW, World


@pytest.mark.parametrize("year", [1, 1899, 2200, 9999])
def test_a_year_that_a_clock_could_not_tell_everywhere_is_refused(world: World, year: int) -> None:
    pair, far = world.pair(), datetime(year, 12, 31, 23, 59, tzinfo=UTC)
    assert list(PlanDraft(pair, far).problems()) == ["start"]
    session = world.planned(pair)
    with pytest.raises(ValueError, match="1900 and 2199"):
        world.sessions.move(session.id, far)
    assert world.sessions.moves(session.id) == []


@pytest.mark.parametrize("start", [(1900, 1, 1, 0, 0), (2199, 12, 31, 23, 59)])
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_first_and_the_last_start_are_told_on_both_clocks(
    world: World, start: tuple[int, int, int, int, int], zone: str
) -> None:
    at = datetime(*start, tzinfo=UTC)
    slot = world.planned(world.pair(zone=zone), at, 600).slot
    assert slot.there().astimezone(UTC) == slot.here().astimezone(UTC) == at
    assert [line.session.slot for line in world.sessions.page()] == [slot]


def test_a_session_that_is_cancelled_or_missed_while_its_timer_runs_stops_it(world: World) -> None:
    pair = world.pair()
    for end in (world.sessions.cancel, world.sessions.miss):
        session = world.planned(pair)
        world.sessions.start_timer(session.id)
        world.clock.go(minutes=10)
        end(session.id)
        world.clock.go(days=3)
        again = world.sessions.reopen(session.id).value
        assert not again.timer.is_running
        assert again.timer.elapsed(world.clock.now().instant) == 600
        assert world.sessions.running() is None


def test_only_a_planned_session_has_its_timer_set_going(world: World) -> None:
    pair = world.pair()
    for end in (world.sessions.cancel, world.sessions.miss, world.sessions.hold):
        session = world.planned(pair, NOW + timedelta(days=1))
        end(session.id)
        with pytest.raises(WrongState):
            world.sessions.start_timer(session.id)


def test_a_timer_that_ran_for_three_days_says_nothing_of_the_length(world: World) -> None:
    session = world.planned(world.pair())
    world.sessions.start_timer(session.id)
    world.clock.go(days=3)
    assert world.sessions.hold(session.id).value.held_minutes == 45


def test_a_clock_set_back_during_a_session_makes_no_time_negative(world: World) -> None:
    session = world.planned(world.pair())
    world.sessions.start_timer(session.id)
    world.clock.go(days=-400)
    assert world.sessions.pause_timer(session.id).value.timer.banked == 0
    assert world.sessions.hold(session.id).value.held_minutes == 45
