"""The timer: what is stored is enough to go on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.mentoring.sessions.timer import Timer
from tests.mentoring.world import NOW, World, opened


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5000)), max_size=20))
def test_a_timer_shows_the_time_in_which_it_ran(steps: list[tuple[bool, int]]) -> None:
    now, timer, ran = datetime(2026, 3, 29, 0, 30, tzinfo=UTC), Timer(), 0
    for go, seconds in steps:
        timer = timer.going(now) if go else timer.standing(now)
        now += timedelta(seconds=seconds)
        ran += seconds if go else 0
    assert timer.elapsed(now) == ran


def test_a_clock_set_back_never_makes_it_less() -> None:
    timer = Timer(banked=60).going(NOW)
    assert timer.elapsed(NOW - timedelta(days=3)) == 60
    assert timer.standing(NOW - timedelta(days=3)).banked == 60


def test_a_timer_forgotten_overnight_is_not_believed() -> None:
    timer = Timer().going(NOW)
    assert timer.minutes(NOW + timedelta(minutes=44), 45) == 44
    assert timer.minutes(NOW + timedelta(hours=14), 45) == 45
    assert Timer().minutes(NOW, 45) == 45


def test_a_negative_time_cannot_be() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        Timer(banked=-1)


def test_it_goes_on_through_lock_and_restart(world: World) -> None:
    session = world.planned(world.pair())
    world.sessions.start_timer(session.id)
    world.clock.go(minutes=10)
    world.sessions.pause_timer(session.id)
    world.clock.go(minutes=5)
    world.sessions.start_timer(session.id)
    world.database.close()  # the desk locks: the process ends
    world.clock.go(minutes=7)
    from pathlib import Path

    with opened(Path(world.database.path), world.clock) as again:
        kept = again.sessions.session(session.id)
        assert kept is not None
        assert kept.timer.is_running
        assert kept.timer.elapsed(world.clock.instant) == 17 * 60
