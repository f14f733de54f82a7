"""Scores of self-assessments: means of what was answered, words, one focus, no total."""

from __future__ import annotations

import pytest

from mentordesk.playbook.assessment import area_score, band, focus, shift, talk_about


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        ((3, 4, None), 3.5),
        ((2, None, None), None),
        ((0, 1, 0), 1 / 3),
        ((3, 3, 3), 3.0),
        ((None, None, None), None),
    ],
)
def test_an_area_scores_the_mean_of_its_answers(
    answers: tuple[int | None, ...], score: float | None
) -> None:
    assert area_score(answers, enough=2) == (None if score is None else pytest.approx(score))


def test_no_answers_give_no_score_however_few_are_enough() -> None:
    assert area_score((), enough=0) is None


@pytest.mark.parametrize(
    ("score", "word"),
    [(0.0, "start"), (1.49, "start"), (1.5, "growing"), (2.99, "growing"), (3.0, "keep")],
)
def test_a_score_is_shown_as_a_word(score: float, word: str) -> None:
    assert band(score) == word


def test_the_focus_is_the_lowest_area_and_the_first_among_equals() -> None:
    assert focus({"a": 3.0, "b": 1.0, "c": 1.0, "d": None}) == "b"
    assert focus({"a": None}) == ""


def test_the_shift_is_then_less_the_baseline() -> None:
    assert shift(2.5, 1.5) == -1.0
    assert shift(None, 1.5) is None


def test_a_pair_talks_first_about_gaps_and_low_answers() -> None:
    mine = {"honest": 5, "rhythm": 4, "learn": 3, "real": 2, "go-on": None}
    theirs = {"honest": 3, "rhythm": 3, "learn": 3, "real": None, "go-on": None}
    assert talk_about(mine, theirs) == ("honest", "real")
