from __future__ import annotations

from datetime import UTC, date, datetime

from mentordesk.clock import Moment
from mentordesk.journal.days import Days
from mentordesk.journal.model import EntryDraft
from tests.journal.room import Room

NAIROBI = "Africa/Nairobi"


def written(room: Room, *moments: datetime) -> None:
    for moment in moments:
        draft = EntryDraft(None, 0, f"{moment:%Y}", "words")
        room.journal.add_at(draft, Moment(moment, NAIROBI))


def test_a_day_counts_the_entries_that_stand_on_the_writers_wall(room: Room) -> None:
    late = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)  # the fifth in Nairobi
    written(room, late, late.replace(hour=21, minute=10), late.replace(hour=3))
    gone = room.write("gone")
    room.journal.delete(gone.id)
    days = Days(room.database)
    assert days.of_year(2026) == {date(2026, 3, 5): 2, date(2026, 3, 4): 1}
    assert days.of_year(2025) == {}
    assert [line.title for line in days.lines(date(2026, 3, 4))] == ["2026"]
    assert days.lines(date(2026, 3, 6)) == []


def test_this_day_in_earlier_years_is_of_this_day_alone(room: Room) -> None:
    written(
        room,
        *(datetime(year, 11, 20, 9, tzinfo=UTC) for year in (1986, 2024, 2025, 2026)),
        datetime(2025, 11, 21, 9, tzinfo=UTC),
    )
    days = Days(room.database)
    assert [one.title for one in days.earlier(date(2026, 11, 20))] == ["2025", "2024", "1986"]
    assert [one.title for one in days.earlier(date(2026, 11, 20), 1)] == ["2025"]
    assert days.earlier(date(2026, 11, 22)) == []
    room.journal.delete(days.earlier(date(2026, 11, 20))[0].id)
    assert [one.title for one in days.earlier(date(2026, 11, 20))] == ["2024", "1986"]


def test_the_day_that_most_years_have_not_is_of_leap_years(room: Room) -> None:
    days = Days(room.database)
    assert days.earlier(date(2028, 2, 29)) == []
    written(room, datetime(2024, 2, 29, 9, tzinfo=UTC), datetime(2027, 2, 28, 9, tzinfo=UTC))
    assert [one.title for one in days.earlier(date(2028, 2, 29))] == ["2024"]
