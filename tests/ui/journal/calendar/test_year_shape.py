from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.ui.journal.calendar.shape import Sizes, YearShape
from mentordesk.ui.journal.calendar.year_grid import month_on

SIZES = Sizes(12, 22, 3, 40, 18)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(1000, 9998), st.integers(1, 7), st.integers(60, 3000))
def test_every_day_of_every_year_has_a_place_of_its_own(
    year: int, first_weekday: int, width: int
) -> None:
    shape = YearShape(year, first_weekday, width, SIZES)
    seen = set()
    for place in range(shape.days):
        box = shape.box(place)
        assert shape.place_at(box.x + box.width // 2, box.y + box.height // 2) == place
        assert box.y + box.height <= shape.height
        assert shape.place(shape.day(place)) == place
        seen.add((box.x, box.y))
    assert len(seen) == shape.days in (365, 366)
    assert [month for month, _ in shape.months()] == list(range(1, 13))


def test_a_week_stands_in_one_column_from_the_locales_first_day() -> None:
    monday = YearShape(2026, 1, 1000, SIZES)
    first, last = monday.place(date(2026, 11, 16)), monday.place(date(2026, 11, 22))
    assert len({monday.box(place).x for place in range(first, last + 1)}) == 1
    assert monday.box(first).y < monday.box(last).y
    sunday = YearShape(2026, 7, 1000, SIZES)
    assert sunday.box(last).x > sunday.box(first).x


def test_beside_the_days_there_is_no_day() -> None:
    shape = YearShape(2026, 1, 1000, SIZES)
    assert shape.place_at(1, 40) is None
    assert shape.place_at(shape.width + 5, 40) is None
    assert shape.place_at(60, shape.height + 5) is None


def test_a_month_on_is_the_same_day_or_that_months_last() -> None:
    assert month_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert month_on(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert month_on(date(2024, 2, 29), 12) == date(2025, 2, 28)
