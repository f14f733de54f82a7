from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from mentordesk.text import parse_query, places, snippet, tokens
from tests.text.asking import found


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("two words", '"two" AND "words"'),
        ('"a phrase" more', '"a phrase" AND "more"'),
        ("begin*", '"begin" *'),
        ("keep -drop", '("keep") NOT ("drop")'),
        ('keep -"this one" -that', '("keep") NOT ("this one" OR "that")'),
        ("e-mail", '"e mail"'),
        ('"never closed', '"never closed"'),
        ("NOT AND OR NEAR(a b)", '"not" AND "and" AND "or" AND "near a" AND "b"'),
        ('title:x "y" ^z {a b}: +', '"title x" AND "y" AND "z" AND "a" AND "b"'),
        ("-", ""),
        ("*", ""),
        ('""', ""),
        ("日本", '"日 本"'),
        ("日本*", '"日 本"'),
    ],
)
def test_what_is_typed_becomes_a_safe_expression(typed: str, expression: str) -> None:
    assert parse_query(typed).match == expression


def test_a_word_still_being_typed_finds_its_continuations_from_three_letters_on() -> None:
    assert parse_query("he resi", typing=True).match == '"he" AND "resi" *'
    assert parse_query("resi ", typing=True).match == '"resi"'
    assert parse_query("re", typing=True).match == '"re"'
    assert parse_query('"resi"', typing=True).match == '"resi"'
    assert parse_query("-resi", typing=True).without == '"resi"'


def test_a_query_of_many_words_is_cut() -> None:
    assert len(parse_query(" ".join(f"w{n}" for n in range(500))).wanted) == 32
    (one,) = parse_query("的" * 2_000).wanted
    assert one.tokens == ("的",) * 128
    several = parse_query(" ".join(chr(0x4E00 + number) * 20 for number in range(20)))
    assert sum(len(term.tokens) for term in several.wanted) == 128


def test_the_same_word_twice_is_asked_for_once() -> None:
    assert parse_query("the the THE -a -á the*").match == '("the" AND "the" *) NOT ("a")'


@pytest.mark.parametrize(
    "quoted",
    [
        "“{}”",
        "„{}“",
        "«{}»",
        "‹{}›",
        "「{}」",
        "『{}』",
        "《{}》",
        "〈{}〉",
        "〝{}〟",
        "❝{}❞",
        "＂{}＂",
        '"{}',
    ],
)
def test_quotes_of_every_language_are_quotes(quoted: str) -> None:
    assert parse_query(quoted.format("two words")).match == '"two words"'
    assert parse_query(f"tag:{quoted.format('two words')}").filters[0].value == "two words"


def test_the_wide_signs_of_chinese_and_japanese_keyboards_are_signs() -> None:
    assert parse_query("resil＊ －pause −stop").match == '("resil" *) NOT ("pause" OR "stop")'
    (tag,) = parse_query("－tag：work＊").filters
    assert (tag.value, tag.begun, tag.negated) == ("work", True, True)
    assert parse_query("カ－ド").match == '"カ ド"'


@given(typed=st.text(alphabet=st.characters(exclude_categories=())), typing=st.booleans())
def test_no_query_at_all_makes_the_index_complain(
    index: sqlite.Connection, typed: str, typing: bool
) -> None:
    query = parse_query(typed, typing=typing)
    if query:
        found(index, "some text", typed, typing=typing)


@given(text=st.text(min_size=1))
@example(text="0\x000")
@example(text="é\x00e")
def test_every_text_is_found_by_its_own_words(index: sqlite.Connection, text: str) -> None:
    words = [word for word in text.split() if tokens(word)][:20]
    if words:
        assert found(index, text, " ".join(f'"{word.replace(chr(34), " ")}"' for word in words))


@pytest.mark.parametrize(
    ("text", "typed", "hit"),
    [
        ("これは日本語です", "本語", True),
        ("これは日本語です", "日語", False),
        ("中华人民共和国", "人民", True),
        ("สวัสดีครับ", "ดีค", True),
        ("한국어를 배웁니다", "국어", True),
        ("party🎉time", "🎉", True),
        ("I filled every pause", "every pause -silence", True),
        ("I filled every pause", "every -pause", False),
        ("I filled every pause", '"pause every"', False),
        ("I filled every pause", "-silence", True),
        ("I filled every pause", "-pause", False),
    ],
)
def test_hits_are_those_that_a_person_expects(
    index: sqlite.Connection, text: str, typed: str, hit: bool
) -> None:
    assert found(index, text, typed) is hit


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("die große Straße hier", "strasse", ["Straße"]),
        ("cafe\u0301 and café", "cafe", ["cafe", "café"]),
        ("🎉party", "party", ["party"]),
        ("これは日本語です", "本語", ["本語"]),
        ("كِتَابٌ جميل", "كتاب", ["كِتَاب"]),
        ("किताब ताब", "ताब", ["ताब"]),
        ("I don’t know", "don't", ["don’t"]),
        ("Résumé, résumés", "resume", ["Résumé"]),
        ("Résumé, résumés", "resu*", ["Résu", "résu"]),
        ("we were seven, even so", "even", ["even"]),
        ("ŒUVRE", "oeuvre", ["ŒUVRE"]),
        ("nothing", "-else", []),
    ],
)
def test_the_answer_is_marked_where_it_stands(text: str, typed: str, marked: list[str]) -> None:
    assert [text[a:b] for a, b in places(text, parse_query(typed))] == marked


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국", ["\u1112\u1161\u11ab\u1100\u116e\u11a8"]),
        ("か\u3099く", "がく", ["か\u3099く"]),
        ("и\u0306од, иод", "йод", ["и\u0306од"]),
        ("مَكتاب كتابَها كتابَ", "كتاب", ["كتاب"]),  # a vowel sign ends no word
        ("cafe\u0301s, cafe\u0301", "cafe", ["cafe"]),
        ("zero\u200bwidth", "zero", []),
        ("كَa كَ a", '"ك a"', ["كَ a"]),
        ("iPhone手机很好", "iPhone手机", ["iPhone手机"]),
        ("aि ि", "ि", ["ि"]),
    ],
)
def test_words_end_where_the_index_says_that_they_end(
    index: sqlite.Connection, text: str, typed: str, marked: list[str]
) -> None:
    assert [text[a:b] for a, b in places(text, parse_query(typed))] == marked
    assert found(index, text, typed) is bool(marked)


UNITS = (
    "a|é|e\u0301|x|ﬁ|ß|œ|İ|ı|①|½| | |한|\u1112\u1161\u11ab|か|が|か\u3099|й|и\u0306|и|น้ำ|ใ|👍🏽|👍|\u200d|\u200b"
    "|\u00ad|كَ|ِت|ك|ت|ا|أ|و|ال|静|默|.|-|_|'|’|1|٣|१|क़|क\u093c|क|ि|m\u0300\u0301|ø|ς|σ|ﻻ|%|€|\u0640|ة|ے"
)
UNIT = st.sampled_from(UNITS.split("|"))
SPELT = st.lists(UNIT, max_size=12).map("".join)
TYPED = st.lists(UNIT, min_size=1, max_size=4).map("".join)


@given(text=SPELT, typed=TYPED, how=st.sampled_from(["{}", "{}*", '"{}"']))
@settings(max_examples=300)
def test_what_is_lit_is_what_the_index_finds(
    index: sqlite.Connection, text: str, typed: str, how: str
) -> None:
    query = parse_query(how.format(typed))
    if len(query.wanted) == 1 and not query.unwanted and not query.filters:
        lit = list(places(text, query))
        assert bool(lit) is found(index, text, how.format(typed))


@pytest.mark.parametrize("before", range(4080, 4100))
def test_a_word_is_no_other_where_a_long_text_is_looked_at_in_pieces(before: int) -> None:
    text = "." * before + "concat cat والكتاب" + "." * 5000
    lit = [text[a:b] for a, b in places(text, parse_query("cat"))]
    assert lit == ["cat"]
    assert [text[a:b] for a, b in places(text, parse_query("كتاب"))] == ["والكتاب"]


def test_a_long_phrase_is_lit_wherever_it_stands() -> None:
    phrase = " ".join(f"word{number}" for number in range(100))
    text = "so " * 1300 + phrase + " so" * 1300
    assert [text[a:b] for a, b in places(text, parse_query(f'"{phrase}"'))] == [phrase]


def test_a_place_far_into_a_long_text_is_found_and_shown() -> None:
    text = "word ميم " * 40_000 + "here stands the needle in its stack " + "straw " * 1000
    part = snippet(text, parse_query("needle"))
    assert [part.text[a:b] for a, b in part.highlights] == ["needle"]
    assert part.text.startswith("…")
    assert part.text.endswith("…")
    assert len(part.text) < 200


def test_a_snippet_shows_words_and_no_marks() -> None:
    part = snippet("# Head\n\nI *really* **mean** it", parse_query('"really mean"'))
    assert part.text == "Head I really mean it"
    assert [part.text[a:b] for a, b in part.highlights] == ["really mean"]


@given(text=st.text(), typed=st.text(max_size=8))
def test_marks_lie_inside_the_text_in_order(text: str, typed: str) -> None:
    part = snippet(text, parse_query(typed))
    last = 0
    for begin, end in part.highlights:
        assert last <= begin < end <= len(part.text)
        last = end


def test_marks_stand_where_only_conditions_are_asked_nowhere() -> None:
    assert list(places("work and play", parse_query("tag:work is:starred"))) == []
