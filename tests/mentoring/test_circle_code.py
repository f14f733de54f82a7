"""The circle code: eight characters, read by anybody, and what one slip does to them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring.circles import code as codes
from mentordesk.mentoring.circles.code import (
    ALPHABET,
    EPOCH,
    LAST_FIRST_DAY,
    CircleCode,
    MistypedCircleCode,
    NewerCircleCode,
    Rhythm,
    Unit,
    WrongCircleCode,
)
from mentordesk.mentoring.circles.rotation import Rotation
from tests.mentoring import circle_reader

RHYTHMS = st.one_of(
    st.builds(Rhythm, st.just(Unit.WEEK), st.integers(1, 12)),
    st.builds(Rhythm, st.just(Unit.MONTH), st.integers(1, 3)),
)
CODES = st.builds(
    CircleCode, st.integers(2, 12), RHYTHMS, st.dates(EPOCH, LAST_FIRST_DAY), st.integers(0, 127)
)
PLAIN = CircleCode(5, Rhythm(Unit.WEEK, 4), date(2026, 1, 9), 7)
quick = settings(deadline=None, max_examples=100)


@given(CODES)
@quick
def test_a_code_says_again_what_it_was_made_of(code: CircleCode) -> None:
    assert len(code.text) == 8
    assert codes.parse(code.written()) == code


@given(CODES, st.sampled_from(["{}", " {} ", "{}\n", "[{}]", "«{}»"]))
@quick
def test_it_may_be_typed_as_people_type(code: CircleCode, around: str) -> None:
    text = code.text
    for typed in (
        text.lower(),
        text.replace("0", "O").replace("1", "l"),
        text.replace("1", "I").replace("0", "o"),
        " ".join(text),
        f"{text[:4]} – {text[4:]}",
        "".join(chr(0x660 + int(one)) if one.isdigit() else one for one in text),
        "".join(chr(ord(one) + 0xFEE0) for one in text),
    ):
        assert codes.parse(around.format(typed)) == code


@given(CODES, st.integers(0, 7), st.sampled_from(ALPHABET))
@quick
def test_one_wrong_character_is_named(code: CircleCode, place: int, other: str) -> None:
    wrong = code.text[:place] + other + code.text[place + 1 :]
    if other == code.text[place]:
        assert codes.parse(wrong) == code
        return
    with pytest.raises(MistypedCircleCode) as caught:
        codes.parse(wrong)
    assert caught.value.values == {"place": place + 1}


@given(CODES, st.integers(0, 7), st.integers(0, 7), st.sampled_from(ALPHABET))
@quick
def test_two_slips_are_never_taken(code: CircleCode, one: int, two: int, other: str) -> None:
    letters = list(code.text)
    letters[one], letters[two] = letters[two], letters[one]
    _refused(code, "".join(letters))
    letters = list(code.text)
    letters[one] = letters[two] = other
    _refused(code, "".join(letters))


def _refused(code: CircleCode, typed: str) -> None:
    if typed != code.text:
        with pytest.raises((MistypedCircleCode, WrongCircleCode)):
            codes.parse(typed)


def test_without_its_checks_a_slip_would_pass() -> None:
    """The control: the six characters alone take a swap for another circle."""
    swapped = PLAIN.text[1] + PLAIN.text[0] + PLAIN.text[2:6]
    assert circle_reader.meaning(swapped) != circle_reader.meaning(PLAIN.text[:6])


@pytest.mark.parametrize("typed", ["", "6A1B", "6A1B2C3D4E", "not a code at all", "----", "１"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(WrongCircleCode):
        codes.parse(typed)


def test_a_letter_that_no_code_has_is_named() -> None:
    with pytest.raises(MistypedCircleCode) as caught:
        codes.parse("U" + PLAIN.text[1:])
    assert caught.value.values == {"place": 1}


def test_a_later_version_says_so_and_no_version_is_none() -> None:
    data = [ALPHABET.index(one) for one in PLAIN.text[:6]]
    newer = [data[0] | 0b10000, *data[1:]]
    with pytest.raises(NewerCircleCode):
        codes.parse(circle_reader.with_checks(newer))
    with pytest.raises(WrongCircleCode):
        codes.parse(circle_reader.with_checks([data[0] & 0b00111, *data[1:]]))


def test_the_example_of_the_description_is_right() -> None:
    text = circle_reader.description()
    assert PLAIN.written() in text
    assert "10·d6" in text


@given(CODES, st.dictionaries(st.integers(1, 12), st.integers(-1, 30), max_size=6))
@settings(deadline=None, max_examples=60)
def test_a_reader_written_from_the_description_alone_agrees(
    code: CircleCode, leavings: dict[int, int]
) -> None:
    theirs = circle_reader.read(code.written().lower())
    assert theirs.seats == code.seats
    days = [theirs.day(turn) for turn in range(31)]
    left = {
        seat: days[turn] if turn >= 0 else code.first_day - timedelta(days=1)
        for seat, turn in leavings.items()
    }
    rotation = Rotation(code, left)
    assert [turn.day for turn in rotation.between(0, 31)] == days
    assert [turn.host for turn in rotation.between(0, 40)] == theirs.hosts(40, left)
