"""Clocks that shift on different days, said in words; over real zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

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
from mentordesk.ui.sessions import shift, when

wall = datetime.fromisoformat
ZONES = st.sampled_from(sorted(available_timezones()))
STARTS = st.datetimes(wall("2020-01-01"), wall("2040-01-01")).map(
    lambda naive: naive.replace(tzinfo=UTC, second=0, microsecond=0)
)


def line(slot: Slot, before: datetime | None) -> SessionLine:
    head = Head(1, UUID(int=1), None, Origin.MINE, Moment(slot.start, "UTC"))
    session = Session(
        head=head,
        pair_id=UUID(int=2),
        kind=SessionKind.REGULAR,
        state=SessionState.PLANNED,
        slot=slot,
        mode=Mode.VIDEO,
    )
    return SessionLine(session, "Jonas", before=before)


def slot(at: str, mine: str, theirs: str) -> Slot:
    return Slot(zones.instant_of(wall(at), mine), 45, mine, theirs)


def test_the_hour_there_is_told_and_the_one_that_one_would_expect(qapp: QApplication) -> None:
    later = slot("2027-03-29T10:00", "Europe/London", "Africa/Nairobi")
    said = shift.warning(later, datetime(2027, 3, 1, tzinfo=UTC))
    assert when.clock_time(later.there()) in said
    assert when.clock_time(later.there() + timedelta(hours=1)) in said
    assert "as today" in said
    last = shift.warning(later, datetime(2027, 3, 1, tzinfo=UTC), last_time=True)
    assert "as last time" in last


@pytest.mark.parametrize(
    ("mine", "theirs", "at", "before", "said"),
    [
        ("Europe/London", "Africa/Nairobi", "2027-03-29T10:00", "2027-03-22T10:00", "1 hours earlier there"),
        ("Europe/London", "Africa/Nairobi", "2026-11-02T10:00", "2026-10-19T10:00", "1 hours later there"),
        # Theirs keeps the hour: mine has moved.
        ("Europe/London", "Africa/Nairobi", "2027-03-29T11:00", "2027-03-22T10:00", "1 hours later for you"),
        # Half an hour only, and across the date line.
        ("Africa/Nairobi", "Australia/Lord_Howe", "2026-10-05T10:00", "2026-09-28T10:00", "30 minutes later there"),
        ("Pacific/Honolulu", "Pacific/Auckland", "2026-09-28T14:00", "2026-09-21T14:00", "1 hours later there"),
        # Ramadan in Morocco.
        ("Africa/Accra", "Africa/Casablanca", "2026-02-20T10:00", "2026-02-06T10:00", "1 hours earlier there"),
        # Both moved: another hour of mine, and another distance.
        ("Europe/London", "Africa/Nairobi", "2027-03-29T15:00", "2027-03-22T10:00", "shifted since last time"),
        # Nothing to tell.
        ("Europe/London", "Europe/Berlin", "2027-03-29T10:00", "2027-03-22T10:00", ""),
        ("Europe/London", "Africa/Nairobi", "2027-02-08T10:00", "2027-02-01T10:00", ""),
    ],
)  # fmt: skip
def test_the_list_says_by_how_much_and_for_whom(
    qapp: QApplication, mine: str, theirs: str, at: str, before: str, said: str
) -> None:
    found = shift.than_last_time(line(slot(at, mine, theirs), zones.instant_of(wall(before), mine)))
    assert (said in found.replace("1 hour ", "1 hours ")) if said else not found


def test_a_first_session_is_compared_with_none(qapp: QApplication) -> None:
    assert shift.than_last_time(line(slot("2027-03-29T10:00", "UTC", "Asia/Dhaka"), None)) == ""


@given(ZONES, ZONES, STARTS, STARTS)
@settings(max_examples=80, deadline=None)
def test_a_warning_stands_exactly_where_the_distance_is_another(
    qapp: QApplication, mine: str, theirs: str, start: datetime, before: datetime
) -> None:
    there = Slot(start, 45, mine, theirs)
    changes = zones.distance(mine, theirs, before) != zones.distance(mine, theirs, start)
    assert bool(shift.warning(there, before)) == changes
    assert bool(shift.than_last_time(line(there, before))) == changes


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Apia", "Pacific/Auckland"])
def test_across_the_date_line_the_day_there_is_named(qapp: QApplication, zone: str) -> None:
    thursday = slot("2026-11-26T14:00", "Pacific/Honolulu", zone)
    assert "Fri" in when.both_clocks(thursday)
    assert "Fri" in when.their_clock(thursday)


def test_clocks_that_this_computer_does_not_know_are_not_made_up(qapp: QApplication) -> None:
    strange = Slot(datetime(2026, 11, 26, 14, tzinfo=UTC), 45, "Europe/London", "Mars/Olympus")
    assert "does not know the clocks of Olympus" in when.both_clocks(strange)
    assert when.their_clock(strange) == ""
