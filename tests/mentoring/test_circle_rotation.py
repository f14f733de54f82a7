"""The rotation of hosts: the same on every desk, fair, and never the one who is away."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.code import CircleCode, Rhythm, Unit
from mentordesk.mentoring.circles.rotation import Rotation, rule_day
from mentordesk.mentoring.sessions import series
from tests.mentoring.test_circle_code import CODES, RHYTHMS

ZONES = st.sampled_from(sorted(available_timezones()))
quick = settings(deadline=None, max_examples=60)
FIVE = Rotation(CircleCode(5, Rhythm(Unit.WEEK, 4), date(2026, 1, 9), 7))


def hosts(rotation: Rotation, number: int) -> list[int]:
    found = [turn.host for turn in rotation.between(0, number)]
    return [host for host in found if host is not None]


@given(CODES)
@quick
def test_in_each_round_everyone_hosts_once(code: CircleCode) -> None:
    row = hosts(Rotation(code), 5 * code.seats)
    for lap in range(5):
        among = row[lap * code.seats : (lap + 1) * code.seats]
        assert sorted(among) == list(range(1, code.seats + 1))


@given(CODES)
@quick
def test_nobody_hosts_twice_in_a_row(code: CircleCode) -> None:
    assert all(one != other for one, other in pairwise(hosts(Rotation(code), 60)))


@given(CODES, st.integers(1, 80))
@quick
def test_at_any_time_the_counts_differ_by_one_at_most(code: CircleCode, turns: int) -> None:
    counted = Counter(hosts(Rotation(code), turns))
    counts = [counted[seat] for seat in range(1, code.seats + 1)]
    assert max(counts) - min(counts) <= 1


@given(CODES, st.integers(0, 20), st.data())
@quick
def test_who_left_is_skipped_and_the_others_stay_even(
    code: CircleCode, turn: int, data: st.DataObject
) -> None:
    seat = data.draw(st.integers(1, code.seats))
    rotation = Rotation(code, {seat: Rotation(code).day(turn)})
    row = hosts(rotation, 60)
    assert hosts(Rotation(code), turn + 1) == row[: turn + 1]
    assert seat not in row[turn + 1 :]
    counted = Counter(row)
    counts = [counted[other] for other in range(1, code.seats + 1) if other != seat]
    assert max(counts) - min(counts) <= 1
    if code.seats > 2:
        assert all(one != other for one, other in pairwise(row))


@given(CODES, st.integers(0, 40), st.sets(st.integers(1, 12)))
@quick
def test_the_stand_in_is_never_away_and_nobody_elses_turn_moves(
    code: CircleCode, turn: int, away: set[int]
) -> None:
    rotation = Rotation(code)
    planned = rotation.between(turn, 1)[0].host
    standing_in = rotation.host(turn, away)
    if away >= set(range(1, code.seats + 1)):
        assert standing_in is None
        return
    assert standing_in is not None
    assert standing_in not in away
    if planned not in away:
        assert standing_in == planned
    after = [one.host for one in rotation.between(turn + 1, code.seats)]
    assert [rotation.host(turn + 1 + n) for n in range(code.seats)] == after


def test_a_stand_in_is_the_next_and_keeps_their_own_turn() -> None:
    first, second, *_ = hosts(FIVE, 5)
    assert FIVE.host(0, {first}) == second
    assert FIVE.host(1) == second


def test_when_all_have_left_nobody_hosts() -> None:
    gone = Rotation(FIVE.code, dict.fromkeys(range(1, 6), FIVE.day(2)))
    assert [turn.host is None for turn in gone.between(0, 5)] == [False, False, False, True, True]
    assert gone.host(4) is None


@given(CODES, ZONES, ZONES, st.integers(0, 60), st.times())
@quick
def test_every_desk_finds_the_same_turn_whatever_its_zone(
    code: CircleCode, home: str, mine: str, turn: int, wall: time
) -> None:
    """Even one that reads the day off its own clocks, across the date line or a shifted hour."""
    rotation = Rotation(code)
    start = zones.instant_of(datetime.combine(rotation.day(turn), wall), home)
    assert rotation.turn_of(zones.day_of(start, home)) == turn
    assert rotation.turn_of(zones.day_of(start, mine)) == turn


@given(CODES, st.integers(0, 40), st.integers(-3, 3))
@quick
def test_a_session_a_little_beside_its_day_keeps_its_turn(
    code: CircleCode, turn: int, beside: int
) -> None:
    rotation = Rotation(code)
    assert rotation.turn_of(rotation.day(turn) + timedelta(days=beside)) == turn


def test_what_lay_before_the_first_day_has_no_turn() -> None:
    assert FIVE.turn_of(FIVE.day(0) - timedelta(days=4)) is None


@given(CODES, st.integers(0, 40), st.integers(0, 6))
@quick
def test_leaving_is_kept_as_the_last_day_one_was_there(
    code: CircleCode, turn: int, later: int
) -> None:
    rotation = Rotation(code)
    assert rotation.last_day_up_to(rotation.day(turn) + timedelta(days=later)) == rotation.day(turn)
    before = code.first_day - timedelta(days=1)
    assert rotation.last_day_up_to(code.first_day - timedelta(days=1 + later)) == before


@given(RHYTHMS, st.dates(date(2025, 1, 1), date(2047, 1, 1)), st.integers(0, 60))
@quick
def test_the_days_are_those_of_a_series_by_the_same_rule(
    rhythm: Rhythm, first: date, turn: int
) -> None:
    """So that the sessions planned ahead fall on the days from which hosts are counted."""
    weeks = rhythm.unit is Unit.WEEK
    rule = series.Rule(
        series.Unit.DAY if weeks else series.Unit.MONTH, rhythm.every * (7 if weeks else 1), first
    )
    assert rule.at(turn) == rule_day(first, rhythm, turn)


def test_seeds_order_differently() -> None:
    """The control for all of this: the order does come from the code."""
    days = (date(2026, 1, 9), date(2026, 1, 16))
    rows = {
        tuple(hosts(Rotation(CircleCode(8, Rhythm(Unit.WEEK, 4), day, seed)), 8))
        for day in days
        for seed in range(128)
    }
    assert len(rows) > 240
