from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.entries.dates import at_home, read_date
from mentordesk.journal.importing.model import (
    Written,
)


@pytest.mark.parametrize(
    ("text", "zone", "expected", "kept", "day_only"),
    [
        ("2026-01-02T03:04:05Z", "", "2026-01-02T03:04:05", "", False),
        ("2026-01-02T03:04:05.250Z", "Asia/Tokyo", "2026-01-02T03:04:05.25", "Asia/Tokyo", False),
        ("2026-01-02T03:04+0530", "", "2026-01-01T21:34:00", "", False),
        ("2026-01-02T03:04-03", "", "2026-01-02T06:04:00", "Etc/GMT+3", False),
        ("2026-01-02 03:04", "", "2026-01-02T02:04:00", "", False),
        ("2026-01-02 03:04", "Asia/Tokyo", "2026-01-01T18:04:00", "Asia/Tokyo", False),
        ("20260102T030405Z", "", "2026-01-02T03:04:05", "", False),
        ("2026-01-02", "", "2026-01-02T11:00:00", "", True),
        ("2026-06-30T23:59:60Z", "", "2026-06-30T23:59:59", "", False),
        ("2026-03-29T02:30", "", "2026-03-29T01:30:00", "", False),
        ("2026-10-25T02:30", "", "2026-10-25T00:30:00", "", False),
        ("Friday, 2 January 2026 at 12:04 AM", "", "2026-01-01T23:04:00", "", False),
        ("Jan. 2, 2026", "", "2026-01-02T11:00:00", "", True),
        ("2026/1/2 3:04", "", "2026-01-02T02:04:00", "", False),
        ("1969-07-20T20:17Z", "", "1969-07-20T20:17:00", "", False),
    ],
)
def test_dates_are_read_with_and_without_their_zones(
    text: str, zone: str, expected: str, kept: str, day_only: bool
) -> None:
    told = read_date(text, "Europe/Berlin", zone)
    assert told == Written(datetime.fromisoformat(expected).replace(tzinfo=UTC), kept, day_only)


@pytest.mark.parametrize(
    "text", ["", "soon", "03/04/2026", "2026-13-01", "2026-02-30", "2026-01-01T25:00", "13:00 PM", "1 January 2026 13:00 pm", "0001-01-01T00:00", "9999-12-31T23:59-12:00", "2026-01-01T10:00+99:00", "9" * 5000, "٢٠٢٦"]
)  # fmt: skip
def test_dates_that_are_not_sure_are_none(text: str) -> None:
    assert read_date(text, "Asia/Tokyo" if text.startswith("0001") else "Europe/Berlin") is None


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60),
)
def test_every_instant_comes_back_from_its_own_spelling(naive: datetime, minutes: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    told = read_date(moment.isoformat(), "UTC")
    assert told is not None
    assert told.instant == moment


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    told = read_date(text, "Europe/Berlin", text)
    assert told is None or told.instant.tzinfo is UTC


def test_a_home_that_nobody_knows_is_utc() -> None:
    naive = datetime(2026, 1, 1, 10)  # noqa: DTZ001
    assert at_home(naive, "Mars/Base") == Written(naive.replace(tzinfo=UTC))
