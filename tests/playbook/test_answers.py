"""What marks say, and how they read as a text."""

from __future__ import annotations

import pytest

from mentordesk.playbook.answers import (
    NOT_ENOUGH,
    Answers,
    Labels,
    area_line,
    as_text,
    is_item,
    items,
    of_journeys,
    verdict,
)
from mentordesk.playbook.assessment import GROWING, KEEP, START
from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.service import Playbook


@pytest.fixture
def book(core: Bundle) -> Playbook:
    return Playbook(core)


LABELS = Labels(
    area="{area}: {word}",
    moved="{area}: at the start {then}, now {now}",
    now="{statement} ({word})",
    then="{statement} (at the start: {word})",
    both="{statement} (at the start: {then}; now: {now})",
    begin="I begin with: {area}",
    words={START: "start here", GROWING: "growing", KEEP: "keep it up", NOT_ENOUGH: "too few"},
)


def test_the_text_has_each_marked_statement_with_its_word_and_the_pin_at_the_end(
    book: Playbook,
) -> None:
    one = book.assessment("sa.mentor")
    marks = {"spoke-more": 1, "summed-up": 0, "silence": 1, "credit": 4}
    text = as_text(Answers(one, marks, begin_with="listening"), LABELS)
    assert text == (
        "## Listening: start here\n"
        "- The mentee spoke more than I did. (in one)\n"
        "- I summed up and asked: “What did I miss?” (in none)\n"
        "- I waited after a hard question. (in one)\n\n"
        "## Opening doors: too few\n"
        "- I said whose idea it was when I passed it on. (in all four)\n\n"
        "I begin with: Listening\n\n"
        f"{one.line.pin}"
    )


def test_marks_for_the_start_stand_beside_those_of_now(book: Playbook) -> None:
    one = book.assessment("sa.mentor")
    listening = one.areas[1]
    now, then = {"spoke-more": 3, "summed-up": 3}, {"spoke-more": 0, "summed-up": 1, "silence": 2}
    answers = Answers(one, now, then)
    assert area_line(answers, listening, LABELS) == (
        "Listening: at the start start here, now keep it up"
    )
    text = as_text(answers, LABELS)
    assert "I did. (at the start: in none; now: in three)" in text
    assert "hard question. (at the start: in two)" in text


def test_nothing_marked_is_blank_and_one_mark_is_not(book: Playbook) -> None:
    one = book.assessment("sa.mentee")
    assert Answers(one).is_blank
    assert not Answers(one, then={"goal": 0}).is_blank


def test_no_text_holds_a_total_or_a_number_for_an_area(book: Playbook) -> None:
    one = book.assessment("sa.mentor")
    text = as_text(Answers(one, {item.id: 3 for item in items(one)}), LABELS)
    assert not any(letter.isdigit() for letter in text.replace(one.line.pin, ""))


@pytest.mark.parametrize(("value", "alerts"), [(1, 1), (2, 1), (3, 0), (5, 0)])
def test_a_low_mark_on_fear_is_an_alert(book: Playbook, value: int, alerts: int) -> None:
    one = book.assessment("sa.pair-health")
    found = Answers(one, {"difference": value, "learn": 1}).alerts
    assert [item.id for item in found] == ["difference"] * alerts


def test_a_pair_looks_at_what_is_low_and_a_programme_at_what_is_missing(book: Playbook) -> None:
    pair, programme = book.assessment("sa.pair-health"), book.assessment("sa.programme")
    low = Answers(pair, {"matters": 2, "rhythm": 3, "go-on": 1}).to_look_at
    assert [item.id for item in low] == ["matters", "go-on"]
    missing = Answers(programme, {"purpose": 0, "sponsor": 1, "exit": 2}).to_look_at
    assert [item.id for item in missing] == ["purpose"]
    assert not is_item(missing[0].next)
    assert is_item(low[0].next)


def test_only_frequencies_are_put_into_bands(book: Playbook) -> None:
    pair = book.assessment("sa.pair-health")
    assert verdict(pair, pair.areas[0], {"honest": 5}) == ""


def test_the_suggestion_is_the_lowest_area_and_its_lowest_marks(book: Playbook) -> None:
    one = book.assessment("sa.mentor")
    answers = Answers(one, {"spoke-more": 2, "silence": 1, "asked-first": 4, "what-how": 4})
    assert answers.suggested == "listening"
    assert [item.id for item in answers.lowest_of(one.areas[1])] == ["silence"]
    assert Answers(one, {"silence": 0}).suggested == ""


def test_the_skills_of_journeys_become_statements_of_their_own(book: Playbook) -> None:
    journeys = [book.journey("lj.first-90"), book.journey("lj.mentor")]
    one = of_journeys(book.assessment("sa.journey"), journeys)
    assert [area.name for area in one.areas] == [journey.title for journey in journeys]
    ids = [item.id for item in items(one)]
    assert len(set(ids)) == len(ids) == sum(len(journey.skills) for journey in journeys)
