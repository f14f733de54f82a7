"""Hours down and blocks beside each other, over real zones and clock changes. No window."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.clock import Moment
from mentordesk.mentoring import zones
from mentordesk.mentoring.record import Head, Origin
from mentordesk.mentoring.sessions.model import (
    Mode,
    Session,
    SessionKind,
    SessionLine,
    SessionState,
    Slot,
)
from mentordesk.ui.sessions.calendar import blocks
from mentordesk.ui.sessions.calendar.axis import Axis, Heights, hours_of

STOCKHOLM, LORD_HOWE, HAVANA = "Europe/Stockholm", "Australia/Lord_Howe", "America/Havana"
ZONES = st.sampled_from((STOCKHOLM, LORD_HOWE, HAVANA, "Asia/Beirut", "Asia/Kathmandu", "UTC"))
DAYS = st.one_of(
    st.dates(date(2024, 1, 1), date(2027, 12, 31)),
    st.sampled_from([date(2026, 3, 26), date(2026, 10, 22), date(2026, 4, 2), date(2026, 10, 1)]),
)
QUICK = settings(max_examples=60, derandomize=True, deadline=None)
HEIGHTS = Heights(48, 26)
NOW = datetime(2026, 11, 20, 9, 10, tzinfo=UTC)


def session(start: datetime, minutes: int, seq: int = 1, state: str = "planned") -> SessionLine:
    made = Session(
        head=Head(seq, UUID(int=seq), None, Origin.MINE, Moment(NOW, "UTC")),
        pair_id=UUID(int=7),
        kind=SessionKind.REGULAR,
        state=SessionState(state),
        slot=Slot(start, minutes, "UTC", "UTC"),
        mode=Mode.VIDEO,
        held_minutes=minutes if state == "held" else None,
    )
    return SessionLine(made, "Kim")


def week(first: date) -> list[date]:
    return [first + timedelta(days=away) for away in range(7)]


def axis(first: date, zone: str, used: set[int] | None = None) -> Axis:
    return Axis(week(first), zone, used or set(), HEIGHTS)


@pytest.mark.parametrize(
    ("day", "count"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)]
)
def test_a_day_has_as_many_hours_as_its_clocks_show(day: date, count: int) -> None:
    assert len(hours_of(day, STOCKHOLM)) == count


def test_an_hour_that_comes_twice_has_two_rows_for_the_whole_week() -> None:
    made = axis(date(2026, 10, 19), STOCKHOLM)
    assert [row.hour for row in made.rows][:4] == [(0, 0), (1, 0), (2, 0), (2, 1)]
    assert (2, 1) in made.hours[6]
    assert all((2, 1) not in hours for hours in made.hours[:6])


@given(DAYS, ZONES, st.integers(0, 7 * 96 - 1))
@QUICK
def test_later_is_lower_and_a_place_tells_its_instant(first: date, zone: str, quarter: int) -> None:
    made = axis(first, zone, set(range(24)))
    instant = zones.midnight(first, zone) + timedelta(minutes=15 * quarter)
    day = zones.day_of(instant, zone)
    if day not in made.days:
        return
    place = made.days.index(day)
    y = made.y(place, instant)
    assert 0 <= y < made.height
    later = instant + timedelta(minutes=15)
    if zones.day_of(later, zone) == day and zone != LORD_HOWE:  # half of an hour comes twice there
        assert made.y(place, later) > y
    if zone != LORD_HOWE:
        assert made.instant(place, y + 0.01) == instant


@given(DAYS, ZONES, st.sets(st.integers(0, 23)))
@QUICK
def test_rows_follow_each_other_without_a_gap(first: date, zone: str, used: set[int]) -> None:
    made = axis(first, zone, used)
    top = 0.0
    for row in made.rows:
        assert row.top == pytest.approx(top)
        assert row.is_open or row.hour[0] not in used
        top += row.height
    assert made.height == pytest.approx(top)


LINES = st.lists(
    st.tuples(st.integers(0, 7 * 96), st.sampled_from((5, 15, 45, 90, 600))),
    min_size=1,
    max_size=14,
)


@given(DAYS, ZONES, LINES)
@QUICK
def test_blocks_never_cover_one_another_and_lose_no_session(
    first: date, zone: str, wanted: list[tuple[int, int]]
) -> None:
    begin = zones.midnight(first, zone) - timedelta(hours=10)
    lines = [
        session(begin + timedelta(minutes=15 * quarter), minutes, seq + 1)
        for seq, (quarter, minutes) in enumerate(wanted)
    ]
    parts = blocks.pieces(lines, week(first), zone)
    made = axis(first, zone, blocks.used_hours(parts, zone))
    laid = blocks.lay(parts, made, 18)
    end = zones.midnight(first + timedelta(days=7), zone)
    inside = [
        line for line in lines
        if line.session.slot.end > zones.midnight(first, zone) and line.session.slot.start < end
    ]  # fmt: skip
    assert {part.line.session.id for part in parts} == {line.session.id for line in inside}
    assert len(laid) == len(parts)
    for block in laid:
        assert block.bottom - block.top >= 18 - 1e-6
        assert 0 <= block.lane < block.lanes
        for other in laid:
            together = other is not block and other.piece.place == block.piece.place
            over = other.top < block.bottom - 1e-6 and block.top < other.bottom - 1e-6
            assert not (together and over) or other.lane != block.lane
    whole = sum((part.end - part.start for part in parts), timedelta())
    shown = sum(
        (min(line.session.slot.end, end)
         - max(line.session.slot.start, zones.midnight(first, zone)) for line in inside),
        timedelta(),
    )  # fmt: skip
    assert whole == shown


def test_a_session_over_midnight_stands_on_both_days() -> None:
    line = session(datetime(2026, 11, 20, 22, 30, tzinfo=UTC), 120)
    first, second = blocks.pieces([line], week(date(2026, 11, 16)), STOCKHOLM)
    assert (first.place, first.begins, first.ends) == (4, True, False)
    assert (second.place, second.begins, second.ends) == (5, False, True)
    assert first.end == second.start == zones.midnight(date(2026, 11, 21), STOCKHOLM)


def test_what_is_to_be_written_up_is_what_was_held_or_is_over() -> None:
    before, after = NOW - timedelta(hours=2), NOW + timedelta(hours=2)
    assert blocks.is_owed(session(before, 45), NOW)
    assert blocks.is_owed(session(before, 45, state="held"), NOW)
    assert not blocks.is_owed(session(after, 45), NOW)
    assert not blocks.is_owed(session(before, 45, state="cancelled"), NOW)
    assert not blocks.is_owed(session(before, 180), NOW)
