"""Usual hours of two people over zones, weekdays and clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring import hours, zones
from mentordesk.mentoring.hours import Clocked, Span, UsualHours

LONDON, STOCKHOLM = "Europe/London", "Europe/Stockholm"
NAIROBI, NEW_YORK, KIRITIMATI = "Africa/Nairobi", "America/New_York", "Pacific/Kiritimati"
ZONES = st.sampled_from(
    (LONDON, NAIROBI, NEW_YORK, KIRITIMATI, "Asia/Kathmandu", "Australia/Lord_Howe",
     "America/Havana", "Asia/Beirut", "Pacific/Apia", "America/St_Johns", "UTC")
)  # fmt: skip
MINUTES = st.integers(0, 95).map(lambda quarters: quarters * 15)
SPANS = st.builds(
    lambda days, begin, long: Span(tuple(sorted(days)), begin, begin + long),
    st.sets(st.integers(1, 7), min_size=1),
    MINUTES,
    st.integers(1, 96).map(lambda quarters: quarters * 15),
)
SOMEBODY = st.builds(
    Clocked, st.lists(SPANS, min_size=1, max_size=3).map(tuple).map(UsualHours), ZONES
)
BEGINS = st.one_of(
    st.datetimes(datetime(2024, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001 - UTC is put on
    st.sampled_from([datetime(2026, 3, 7), datetime(2026, 3, 28), datetime(2026, 10, 24)]),  # noqa: DTZ001
).map(lambda naive: naive.replace(tzinfo=UTC, second=0, microsecond=0))
QUICK = settings(max_examples=60, derandomize=True, deadline=None)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def shows(one: Clocked, instant: datetime) -> bool:
    """Whether the clocks show a time of these hours: the definition, minute by minute."""
    wall = zones.local(instant, one.zone)
    minute = wall.hour * 60 + wall.minute
    return any(
        (wall.isoweekday() in span.days and span.begin <= minute < span.end)
        or ((wall.isoweekday() + 5) % 7 + 1 in span.days and minute + hours.DAY < span.end)
        for span in one.hours.spans
    )


@given(st.lists(SPANS, max_size=3).map(tuple).map(UsualHours))
@QUICK
def test_hours_are_read_back_as_they_were_written(usual: UsualHours) -> None:
    kept = [span for span in usual.spans if span.end - span.begin < hours.DAY]
    usual = UsualHours(tuple(kept))
    assert UsualHours.parse(usual.text) == usual


@given(SOMEBODY, SOMEBODY, BEGINS)
@QUICK
def test_common_hours_are_the_same_from_both_sides_and_within_both(
    mine: Clocked, theirs: Clocked, begin: datetime
) -> None:
    end = begin + timedelta(days=3)
    met = hours.common(mine, theirs, begin, end)
    assert met == hours.common(theirs, mine, begin, end)
    for first, last in met:
        assert begin <= first < last <= end
        for instant in (first, first + (last - first) / 2, last - timedelta(seconds=1)):
            assert shows(mine, instant)
            assert shows(theirs, instant)


@given(SOMEBODY, BEGINS)
@QUICK
def test_no_hour_is_forgotten_but_one_that_comes_twice(one: Clocked, begin: datetime) -> None:
    end = begin + timedelta(days=3)
    found = one.windows(begin, end)
    for step in range(3 * 24 * 4):
        instant = begin + timedelta(minutes=15 * step)
        is_in = any(first <= instant < last for first, last in found)
        wall = zones.local(instant, one.zone).replace(tzinfo=None, fold=0)
        near = (wall, wall - timedelta(hours=1), wall + timedelta(hours=1))
        plain = all(zones.wall_kind(when, one.zone) is zones.Wall.PLAIN for when in near)
        assert is_in <= shows(one, instant)
        if plain:
            assert is_in == shows(one, instant)


@given(SOMEBODY, SOMEBODY, BEGINS, st.sampled_from((15, 45, 90)))
@QUICK
def test_a_suggested_start_leaves_room_on_a_half_hour_one_for_each_day(
    mine: Clocked, theirs: Clocked, begin: datetime, minutes: int
) -> None:
    met = hours.common(mine, theirs, begin, begin + timedelta(days=7))
    busy = [(begin + timedelta(hours=9), begin + timedelta(hours=40))]
    free = hours.without(met, busy)
    found = hours.starts(free, mine.zone, minutes)
    assert len({zones.day_of(start, mine.zone) for start in found}) == len(found) <= 4
    for start in found:
        end = start + timedelta(minutes=minutes)
        assert zones.local(start, mine.zone).minute % 30 == 0
        assert any(first <= start and end <= last for first, last in met)
        assert end <= busy[0][0] or start >= busy[0][1]


def test_of_two_offices_only_the_overlap_is_common() -> None:
    london = Clocked(UsualHours.parse("12345 09:00-17:00"), LONDON)
    nairobi = Clocked(UsualHours.parse("12345 09:00-17:00"), NAIROBI)
    monday = at("2026-11-23")
    assert hours.common(london, nairobi, monday, monday + timedelta(days=1)) == [
        (at("2026-11-23T09:00"), at("2026-11-23T14:00"))
    ]


def test_hours_over_midnight_and_the_date_line() -> None:
    late = Clocked(UsualHours.parse("5 22:00-02:00"), NEW_YORK)
    friday = at("2026-11-20")
    assert late.windows(friday, friday + timedelta(days=3)) == [
        (at("2026-11-21T03:00"), at("2026-11-21T07:00"))
    ]
    saturday = Clocked(UsualHours.parse("6 15:00-20:00"), KIRITIMATI)  # UTC+14: Friday in London
    friday_there = Clocked(UsualHours.parse("5 00:00-24:00"), LONDON)
    met = hours.common(saturday, friday_there, friday, friday + timedelta(days=7))
    assert met == []
    early = Clocked(UsualHours.parse("6 08:00-13:00"), KIRITIMATI)
    met = hours.common(early, friday_there, friday, friday + timedelta(days=7))
    assert met == [(at("2026-11-20T18:00"), at("2026-11-20T23:00"))]


@pytest.mark.parametrize(
    ("day", "long"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)]
)
def test_a_whole_day_is_as_long_as_the_clocks_make_it(day: date, long: int) -> None:
    always = UsualHours.parse("1234567 00:00-24:00")
    begin = zones.midnight(day, STOCKHOLM)
    end = zones.midnight(day + timedelta(days=1), STOCKHOLM)
    (window,) = always.windows(STOCKHOLM, begin, end)
    assert window[1] - window[0] == timedelta(hours=long)


def test_of_an_hour_that_does_not_exist_nothing_is_offered() -> None:
    night = UsualHours.parse("7 02:15-02:45")
    begin = zones.midnight(date(2026, 3, 29), STOCKHOLM)
    assert night.windows(STOCKHOLM, begin, begin + timedelta(days=1)) == []
    till = UsualHours.parse("7 01:00-02:30")
    (window,) = till.windows(STOCKHOLM, begin, begin + timedelta(days=1))
    assert window == (begin + timedelta(hours=1), begin + timedelta(hours=2))


def test_the_distance_of_two_clocks_shifts_on_different_days() -> None:
    """Between 8 and 29 March 2026 New York is an hour nearer to London."""
    london = Clocked(UsualHours.parse("1 13:00-18:00"), LONDON)
    new_york = Clocked(UsualHours.parse("1 09:00-10:00"), NEW_YORK)
    for monday, hour in (("2026-03-02", 14), ("2026-03-16", 13), ("2026-03-30", 13)):
        ((start, _),) = hours.common(london, new_york, at(monday), at(monday) + timedelta(days=1))
        assert start == at(monday) + timedelta(hours=hour)


@pytest.mark.parametrize(
    "text",
    ["9 09:00-10:00", "12345", "1 25:00-26:00", "1 09:60-10:00", "1 09:00-09:00", "mon 9-5",
     "1 09:00-17:00;" * 15, "1 09:00–17:00 x", "0 09:00-10:00", "1 24:00-02:00"],
)  # fmt: skip
def test_what_is_no_hours_is_named_in_words_and_otherwise_not_known(text: str) -> None:
    assert hours.problem(text) == hours.BAD_HOURS
    assert not UsualHours.known(text)
    with pytest.raises(ValueError, match=r"\w"):
        UsualHours.parse(text)


def test_what_a_person_types_is_tidied() -> None:
    assert hours.tidy(" 51  9:00 – 12:30;  3 22:00-2:00 ;") == "15 09:00-12:30; 3 22:00-02:00"
    assert hours.problem("") == ""
    assert not UsualHours.parse("")


def test_where_one_side_is_not_known_nothing_is_said() -> None:
    known = Clocked(UsualHours.parse("1234567 00:00-24:00"), LONDON)
    begin = at("2026-11-23")
    assert hours.common(known, Clocked(UsualHours(), NAIROBI), begin, begin + timedelta(7)) == []
    assert hours.common(known, known, begin, begin + timedelta(7)) != []
