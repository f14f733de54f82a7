from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from mentordesk.text import parse_query, places, snippet, tokens
from mentordesk.text.joined import forms, takes_joined
from tests.text.asking import found

JOINING = st.text("الوبكفت", min_size=2, max_size=5)
"""Words of the very letters that are joined: where it would go wrong."""


@pytest.mark.parametrize(
    ("text", "typed", "hit"),
    [
        ("والكتاب", "كتاب", True),
        ("الكتاب", "كتاب", True),
        ("بالكتاب", "كتاب", True),
        ("للكتاب", "كتاب", True),
        ("فلِلكِتابِ", "كتاب", True),
        ("وكتاب", "كتاب", True),
        ("كتاب", "الكتاب", False),  # who types the article means it
        ("وبالكتاب", "الكتاب", True),
        ("للكتاب", "الكتاب", True),
        ("للّغة", "اللغة", True),
        ("للغة", "لغة", True),
        ("والله", "الله", True),
        ("لله", "الله", True),
        ("الحبّ", "حب", True),
        ("وحب", "حب", True),
        ("لحب", "حب", False),  # before two letters one letter makes too many other words
        ("مكتاب", "كتاب", False),
        ("كتابي", "كتاب", False),
        ("والكتاب", '"كتاب"', False),  # quotes mean what stands in them
        ("كتاب", '"كتاب"', True),
        ("والكتاب الجميل", '"والكتاب الجميل"', True),
        ("والكتاب الجميل", '"كتاب جميل"', False),
        ("والكتاب", "-كتاب", False),
        ("والكتاب", '-"كتاب"', True),
        ("والكتابة", "كتاب*", True),
        ("والمكتبة والكتاب", "مكتبه كتاب", True),
        ("والمكتبة", "مكتبه كتاب", False),
        ("والقلم", "كتاب -قلم", False),
        ("وگفت", "گفت", False),  # no word of Arabic
        ("بکتاب", "کتاب", True),  # Persian letters that fold to Arabic ones
    ],
)
def test_a_word_is_found_with_what_is_joined_to_it(
    index: sqlite.Connection, text: str, typed: str, hit: bool
) -> None:
    assert found(index, text, typed) is hit
    if not typed.startswith("-") and " -" not in typed:
        assert bool(list(places(text, parse_query(typed)))) is hit or " " in typed


def test_a_word_still_being_typed_is_found_with_it_too(index: sqlite.Connection) -> None:
    assert found(index, "والكتاب", "كتا", typing=True)
    assert not found(index, "والكتاب", "كتا")
    assert not found(index, "والكتاب", '"كتا"', typing=True)


@given(word=JOINING)
@example(word="كك")
@example(word="الل")
@settings(max_examples=25)
def test_each_form_is_found_and_lit_from_end_to_end(index: sqlite.Connection, word: str) -> None:
    for form in forms(word):
        assert found(index, form, word)
        assert list(places(form, parse_query(word))) == [(0, len(form))]


@given(word=JOINING, text=st.lists(JOINING, min_size=1, max_size=6).map(" ".join))
@example(word="كك", text="ككك كككك")
@example(word="لل", text="لللل")
@settings(max_examples=60)
def test_what_is_lit_is_what_is_found(index: sqlite.Connection, word: str, text: str) -> None:
    query = parse_query(word)
    lit = [text[begin:end] for begin, end in places(text, query)]
    assert lit == [one for one in text.split() if one in forms(word)]
    assert bool(lit) is found(index, text, word)
    assert found(index, text, f"-{word}") is not bool(lit)


@given(typed=st.lists(JOINING | st.sampled_from(["-", '"', "*", " ", "word", "日本"])).map("".join))
def test_it_is_spelled_so_that_it_is_read_again_as_it_was(typed: str) -> None:
    query = parse_query(typed)
    again = parse_query(query.spelled())
    assert (again.wanted, again.unwanted) == (query.wanted, query.unwanted)


def test_the_whole_word_is_lit_in_the_snippet_and_where_vowels_are_written() -> None:
    text = "ثُمَّ قَرَأْتُ وَالكِتَابَ، لا المكتبة"
    assert [text[a:b] for a, b in places(text, parse_query("كتاب"))] == ["وَالكِتَاب"]
    part = snippet(text, parse_query("كتاب"))
    assert [part.text[a:b] for a, b in part.highlights] == ["وَالكِتَاب"]


def test_thirty_two_words_are_one_question(index: sqlite.Connection) -> None:
    words = [f"كتاب{one}{other}" for one in "بتجحخد" for other in "سشصضطظ"][:32]
    text = " ".join(f"وال{word}" for word in words)
    assert found(index, text, " ".join(words))
    assert not found(index, text, " ".join([*words[:31], "قلم"]))


def test_words_of_other_scripts_are_as_they_are() -> None:
    for typed in ("word", "слово", "שלום", "日", "و", "گفت", "كتابx"):
        (token, *_) = tokens(typed)
        assert not takes_joined(token)
        assert " OR " not in parse_query(typed).match
