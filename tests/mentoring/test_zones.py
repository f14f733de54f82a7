"""Instants and wall times, over real zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import Slot

wall = datetime.fromisoformat
ZONES = st.sampled_from(sorted(available_timezones()))
INSTANTS = st.datetimes(wall("1990-01-01"), wall("2060-01-01")).map(
    lambda naive: naive.replace(tzinfo=UTC, microsecond=0)
)


@given(ZONES, INSTANTS)
def test_an_instant_survives_the_clocks_of_any_zone(zone: str, instant: datetime) -> None:
    shown = zones.local(instant, zone)
    back = zones.instant_of(shown.replace(tzinfo=None, fold=0), zone, second=bool(shown.fold))
    assert back == instant


@given(ZONES, INSTANTS)
def test_a_wall_time_read_off_a_clock_is_never_a_skipped_one(zone: str, instant: datetime) -> None:
    shown = zones.local(instant, zone).replace(tzinfo=None, fold=0)
    assert zones.wall_kind(shown, zone) is not zones.Wall.SKIPPED


@given(ZONES, INSTANTS, st.integers(0, 400))
def test_days_later_the_clock_on_the_wall_shows_the_same(
    zone: str, instant: datetime, days: int
) -> None:
    later = zones.days_later(instant, zone, days)
    then = zones.local(later, zone).replace(tzinfo=None, fold=0)
    wanted = zones.local(instant, zone).replace(tzinfo=None, fold=0) + timedelta(days=days)
    if zones.wall_kind(wanted, zone) is zones.Wall.SKIPPED:
        assert abs(then - wanted) <= timedelta(hours=24)  # Samoa skipped a whole day
    else:
        assert then == wanted


@given(ZONES, ZONES, INSTANTS, st.integers(5, 600))
def test_both_clocks_of_a_slot_show_one_instant(
    mine: str, theirs: str, start: datetime, minutes: int
) -> None:
    slot = Slot(start, minutes, mine, theirs)
    assert slot.here() == slot.there() == start
    assert slot.end - slot.start == timedelta(minutes=minutes)


@given(ZONES, st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_a_day_begins_on_that_day_or_at_the_end_of_a_gap(zone: str, day: date) -> None:
    begin = zones.midnight(day, zone)
    assert zones.day_of(begin, zone) in {day, day + timedelta(days=1)}
    assert zones.day_of(begin - timedelta(seconds=1), zone) < day


def test_an_hour_that_clocks_leave_out_is_told_from_one_they_show_twice() -> None:
    spring = wall("2026-03-29T01:30")
    autumn = wall("2026-10-25T01:30")
    assert zones.wall_kind(spring, "Europe/London") is zones.Wall.SKIPPED
    assert zones.wall_kind(autumn, "Europe/London") is zones.Wall.TWICE
    assert zones.wall_kind(autumn, "Africa/Nairobi") is zones.Wall.PLAIN
    first = zones.instant_of(autumn, "Europe/London")
    second = zones.instant_of(autumn, "Europe/London", second=True)
    assert second - first == timedelta(hours=1)


def test_the_distance_of_two_clocks_is_another_when_only_one_side_shifts() -> None:
    before = datetime(2025, 10, 24, 9, tzinfo=UTC)

    def moves(other: str) -> timedelta:
        after = zones.distance("Europe/London", other, before + timedelta(days=7))
        return after - zones.distance("Europe/London", other, before)

    assert moves("Africa/Nairobi") == timedelta(hours=1)
    assert moves("Europe/Paris") == timedelta()
    assert moves("America/New_York") == timedelta(hours=1)  # it shifts a week after Europe


def test_two_sides_of_the_date_line_have_two_days() -> None:
    slot = Slot(datetime(2025, 11, 21, 10, 30, tzinfo=UTC), 45, "Pacific/Niue", "Pacific/Auckland")
    assert (slot.here().date(), slot.there().date()) == (date(2025, 11, 20), date(2025, 11, 21))


@pytest.mark.parametrize(
    "zone", ["", "Mars/Base", "../etc/passwd", "/etc/passwd", "A" * 80, "a\0b"]
)
def test_what_is_no_zone_is_not_known(zone: str) -> None:
    assert not zones.is_known(zone)


def test_a_zone_that_this_machine_does_not_know_is_read_as_utc() -> None:
    instant = datetime(2025, 11, 21, 10, tzinfo=UTC)
    assert zones.is_shaped("Africa/Newtown")
    assert zones.local(instant, "Africa/Newtown").hour == 10
