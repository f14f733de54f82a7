from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.journal.model import EntryDraft, Prompt
from mentordesk.journal.prompts import choose, no_prompts
from tests.journal.room import NOW, PROMPTS, Room

DAY = NOW.date()


def test_a_day_has_one_prompt_also_after_a_lock(room: Room) -> None:
    first = room.journal.prompt_for(DAY).value
    assert first in PROMPTS
    room.reopen()
    assert room.journal.prompt_for(DAY).value == first


def test_another_prompt_is_another_and_stays_the_days(room: Room) -> None:
    first = room.journal.prompt_for(DAY).value
    other = room.journal.another_prompt(DAY).value
    assert other != first
    assert room.journal.prompt_for(DAY).value == other


def test_the_same_prompt_never_comes_twice_in_a_row(room: Room) -> None:
    seen = []
    for number in range(30):
        day = DAY + timedelta(days=number)
        seen.append(room.journal.prompt_for(day).value)
        if number % 3 == 0:
            seen.append(room.journal.another_prompt(day).value)
        if number == 15:
            room.prompts = PROMPTS[1:]  # a newer pack has fewer
    assert all(one != next_one for one, next_one in itertools.pairwise(seen))


def test_every_prompt_comes_before_one_comes_again(room: Room) -> None:
    seen = [room.journal.prompt_for(DAY + timedelta(days=n)).value for n in range(len(PROMPTS))]
    assert set(seen) == set(PROMPTS)


def test_a_desk_without_content_has_no_prompt(room: Room) -> None:
    room.prompts = ()
    assert room.journal.prompt_for(DAY).value is None
    assert room.journal.another_prompt(DAY).value is None
    assert no_prompts() == ()


def test_the_days_prompt_keeps_its_words_when_the_pack_changes_them(room: Room) -> None:
    first = room.journal.prompt_for(DAY).value
    room.prompts = tuple(Prompt(one.id, "Other words?", 1) for one in PROMPTS)
    assert room.journal.prompt_for(DAY).value == first


def test_the_answer_of_the_day_is_found_by_its_prompt(room: Room) -> None:
    prompt = PROMPTS[0]
    assert room.journal.answer(DAY, prompt.id) is None
    draft = EntryDraft(None, 0, "", "because", prompt.id, prompt.text)
    entry = room.journal.write(draft).value
    assert room.journal.answer(DAY, prompt.id) == entry
    assert room.journal.answer(DAY + timedelta(days=1), prompt.id) is None


@given(
    number=st.integers(0, 5),
    shown=st.lists(st.integers(0, 7), unique=True),
    day=st.dates(date(2020, 1, 1), date(2100, 1, 1)),
)
def test_choosing_never_repeats_the_last_while_there_is_another(
    number: int, shown: list[int], day: date
) -> None:
    prompts = [Prompt(str(n), "?", 1) for n in range(number)]
    chosen = choose(prompts, [str(n) for n in shown], day)
    assert (chosen is None) == (number == 0)
    if chosen is not None and number > 1 and shown:
        assert chosen.id != str(shown[0])
