"""Where a session should be by its agenda: held against a slower way to say the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring.agenda.pace import LAST_MINUTES, Pace, pace


@dataclass(frozen=True)
class Item:
    """Of an agenda's item only the minutes matter here."""

    title: str
    minutes: int


def at(minutes: list[int], planned: int, elapsed: int) -> Pace:
    items: Any = [Item(f"item {place}", one) for place, one in enumerate(minutes)]
    return pace(items, planned, elapsed)


def title(found: Pace) -> str:
    return found.item.title if found.item is not None else ""


@pytest.mark.parametrize(
    ("elapsed", "wanted", "left"),
    [
        (0, "item 0", 45),
        (5 * 60 - 1, "item 0", 41),
        (5 * 60, "item 2", 40),  # the one without minutes is never due
        (40 * 60, "item 3", 5),
        (44 * 60 + 59, "item 3", 1),
    ],
)
def test_the_item_of_the_moment_goes_by_the_minutes(elapsed: int, wanted: str, left: int) -> None:
    found = at([5, 0, 35, 5], 45, elapsed)
    assert (title(found), found.minutes_left) == (wanted, left)


def test_the_last_five_minutes_are_told_and_nothing_after_the_end() -> None:
    assert not at([5], 45, 40 * 60 - 1).is_ending
    assert at([5], 45, 40 * 60).is_ending
    over = at([50], 45, 45 * 60)
    assert (over.is_overrun, over.is_ending, over.item) == (True, False, None)


def test_an_agenda_shorter_than_the_session_has_nothing_due_in_the_rest() -> None:
    assert at([10, 10], 45, 20 * 60).item is None
    assert at([], 45, 0).item is None
    assert at([0, 0], 45, 0).item is None


@settings(derandomize=True, max_examples=60)
@given(st.lists(st.integers(0, 60), max_size=25), st.integers(5, 600), st.integers(0, 4 * 60 * 60))
def test_it_says_the_same_as_a_clock_that_is_walked_second_by_second(
    minutes: list[int], planned: int, elapsed: int
) -> None:
    line = [f"item {place}" for place, one in enumerate(minutes) for _ in range(one)]
    found = at(minutes, planned, elapsed)
    minute = elapsed // 60
    within = elapsed < planned * 60
    assert title(found) == (line[minute] if within and minute < len(line) else "")
    assert found.is_overrun == (not within)
    assert 0 <= found.minutes_left <= planned
    assert found.is_ending == (0 < planned * 60 - elapsed <= LAST_MINUTES * 60)
