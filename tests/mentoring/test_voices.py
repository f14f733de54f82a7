"""The equal-time clock: each voice once before any twice, and even seconds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring.circles.voices import Voices

SEATS = st.lists(st.integers(1, 12), min_size=1, max_size=12, unique=True).map(sorted)


@given(SEATS, st.integers(1, 4))
@settings(deadline=None, max_examples=60)
def test_handing_on_hears_everyone_before_anyone_twice(seats: list[int], rounds: int) -> None:
    voices, heard = Voices(), []
    for now in range(rounds * len(seats)):
        seat = voices.next_of(seats)
        if seat is None:
            break
        heard.append(seat)
        voices = voices.handed_to(seat, float(now))
    for lap in range(len(heard) // len(seats)):
        assert sorted(heard[lap * len(seats) : (lap + 1) * len(seats)]) == seats


@given(SEATS, st.lists(st.tuples(st.integers(0, 11), st.floats(0, 600)), max_size=20))
@settings(deadline=None, max_examples=60)
def test_seconds_add_up_whoever_the_word_is_given_to(
    seats: list[int], turns: list[tuple[int, float]]
) -> None:
    voices, now = Voices(), 0.0
    for place, spent in turns:
        voices = voices.handed_to(seats[place % len(seats)], now)
        now += spent
    voices = voices.stopped(now)
    total = sum(voices.seconds(seat, now + 99) for seat in seats)
    assert abs(total - now) < 1e-6
    assert voices.speaking is None


def test_whoever_is_given_the_word_again_begins_another_round() -> None:
    voices = Voices().handed_to(1, 0).handed_to(2, 5).handed_to(1, 9)
    assert voices.heard == {1}
    assert (voices.seconds(1, 10), voices.seconds(2, 10)) == (6, 4)
    assert voices.handed_to(1, 12) == voices
    assert voices.longest([1, 2], 10) == 6
    assert Voices().longest([], 0) == 0
    assert Voices().next_of([]) is None
    assert Voices().handed_to(3, 0).next_of([3]) is None
