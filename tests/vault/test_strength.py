"""The strength of a passphrase is told honestly: what a guesser tries first is weak."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk import assets
from mentordesk.vault.strength import (
    LEAST_BITS,
    LEVELS,
    READ_CHARACTERS,
    strength,
    suggest,
)

WEAK = [
    "", "a", "password", "Password1!", "P@ssw0rd", "12345678901234567890", "aaaaaaaaaaaaaaaaaaaaaaaa",
    "qwertyuiopasdfghjkl", "1qaz2wsx3edc4rfv", "abcdefghijklmnopqrstuvwxyz", "14.03.1987", "19870314",
    "Jessica1990!", "letmein letmein letmein", "correct horse battery staple", "iloveyouiloveyou",
    "to be or not to be", "dragon monkey", "drowssap", "abcabcabcabcabcabcabc", "2024-12-31",
    "mentordesk", "sunshine sunshine sunshine sunshine", "Haltestelle", "привет", "йцукенгшщзхъ",
    "9876543210987654321", "elephant", "zebra9river", "      ", "qwe asd zxc",
]  # fmt: skip
GOOD = [
    "velvet tangent orbit quilt", "hT9$kQ2!vX7z", "my grandmother paints tiny owls at night",
    "كلمة السر الخاصة بي طويلة", "我喜欢在早上喝绿茶", "кофе под старой липой",
]  # fmt: skip


@pytest.mark.parametrize("text", WEAK)
def test_what_is_tried_first_is_too_easy(text: str) -> None:
    found = strength(text)
    assert found.bits < LEAST_BITS, found
    assert found.word == "too easy to guess"


@pytest.mark.parametrize("text", GOOD)
def test_unrelated_words_and_random_signs_are_good_enough(text: str) -> None:
    assert strength(text).bits >= LEAST_BITS


def test_a_name_of_ones_own_is_worth_next_to_nothing() -> None:
    assert (
        strength("Xiomarabelle2291").bits - strength("Xiomarabelle2291", ("Xiomarabelle",)).bits
        > 10
    )


def test_an_estimate_is_never_above_that_of_random_characters() -> None:
    assert strength("hT9$kQ2!vX7z").bits < 12 * 6.56
    assert strength("xkwjqpzmvb").bits < 10 * 4.71


def test_five_suggested_words_are_five_words_of_the_list() -> None:
    with open(assets.path("words", "passphrase.txt"), encoding="ascii") as file:
        known = set(file.read().split())
    seen = set()
    for _ in range(50):
        words = suggest().split(" ")
        assert len(words) == 5
        assert known.issuperset(words)
        seen.update(words)
    assert len(seen) > 200
    assert len(suggest(7).split(" ")) == 7


def test_a_suggestion_is_never_refused() -> None:
    assert min(strength(suggest()).bits for _ in range(200)) > 50


def test_the_list_has_7776_distinct_plain_words() -> None:
    with open(assets.path("words", "passphrase.txt"), encoding="ascii") as file:
        words = file.read().splitlines()
    assert len(words) == len(set(words)) == 7776
    assert words == sorted(words)
    assert all(re.fullmatch("[a-z]{3,9}", word) for word in words)


HURTFUL = [
    "abuse",
    "arse",
    "ass",
    "bastard",
    "bitch",
    "blood",
    "bomb",
    "butt",
    "cancer",
    "corpse",
    "crap",
    "cunt",
    "damn",
    "dead",
    "death",
    "devil",
    "dick",
    "die",
    "dumb",
    "enemy",
    "faggot",
    "fuck",
    "funeral",
    "god",
    "grave",
    "gun",
    "hate",
    "hell",
    "hurt",
    "idiot",
    "kill",
    "knife",
    "murder",
    "nazi",
    "negro",
    "nigger",
    "penis",
    "pig",
    "piss",
    "poison",
    "porn",
    "prison",
    "pussy",
    "queer",
    "rape",
    "sad",
    "satan",
    "sex",
    "shit",
    "slave",
    "slut",
    "stupid",
    "suicide",
    "terror",
    "torture",
    "tumor",
    "ugly",
    "vagina",
    "victim",
    "violent",
    "war",
    "weapon",
    "whore",
    "wound",
]


def test_no_suggested_word_hurts() -> None:
    with open(assets.path("words", "passphrase.txt"), encoding="ascii") as file:
        assert not set(file.read().split()) & set(HURTFUL)


@given(st.text(max_size=40))
@settings(max_examples=60)
def test_every_text_has_a_strength_and_a_word(text: str) -> None:
    found = strength(text)
    assert 0.0 <= found.bits < 40 * 10
    assert found.word in {level.word for level in LEVELS}


@given(st.text(string.ascii_letters + string.digits + " .-", max_size=24), st.characters())
@settings(max_examples=60)
def test_more_text_is_hardly_ever_weaker(text: str, more: str) -> None:
    """A longer text may complete a word, yet it cannot undo what stands before it."""
    assert strength(text + " " + more).bits >= strength(text).bits * 0.5


def test_of_a_long_text_only_the_beginning_is_read() -> None:
    for text in ("ab" * 5_000, "1" * 10_000, "correct horse " * 700, "(" * 10_000):
        assert strength(text) == strength(text[:READ_CHARACTERS])
