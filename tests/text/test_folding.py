from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.text import fold, one_line, tokens, unstorable, without_unstorable


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Résumé", "RESUME"),
        ("Straße", "strasse"),
        ("ŒUVRE", "oeuvre"),
        ("Łódź", "lodz"),
        ("ﬁeld", "field"),
        ("ＡＢＣ１２", "abc12"),
        ("ΣΟΦΟΣ", "σοφός"),
        ("Ёлка", "елка"),
        ("إسلام", "اسلام"),
        ("أحمد", "احمد"),
        ("آمال", "امال"),
        ("ٱلكتاب", "الكتاب"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("شيء", "شي"),
        ("كِتَابٌ", "كتاب"),
        ("كـــتاب", "كتاب"),
        ("سؤال", "سوال"),
        ("کتاب", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("٢٠٢٦", "2026"),
        ("२०२६", "2026"),
        ("resi\u00adlience", "resilience"),
        ("می\u200cخواهم", "ميخواهم"),
        ("cafe\u0301", "café"),
        ("が", "か\u3099"),
        ("한국", unicodedata.normalize("NFD", "한국")),
    ],
)
def test_what_a_searcher_takes_to_be_the_same_folds_alike(written: str, asked: str) -> None:
    assert tokens(written) == tokens(asked)


@pytest.mark.parametrize(
    ("one", "other"),
    [("कि", "का"), ("мой", "мои"), ("กา", "กี"), ("が", "か"), ("ありがとう", "あいがとう")],
)
def test_letters_that_differ_in_their_script_stay_apart(one: str, other: str) -> None:
    assert tokens(one) != tokens(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("日本語", ("日", "本", "語")),
        ("カタカナ ひらがな", (*"カタカナ", *"ひらがな")),
        ("한국어", ("한", "국", "어")),
        ("ไทย", ("ไ", "ท", "ย")),
        ("ລາວ", ("ລ", "າ", "ວ")),
        ("ខ្មែរ", tuple("ខ្មែរ")),
        ("Python三周年", ("python", "三", "周", "年")),
        ("हिन्दी किताब", ("हिन्दी", "किताब")),
        ("don’t stop—now", ("don", "t", "stop", "now")),
        ("snake_case", ("snake", "case")),
        ("👨‍👩‍👧 party🎉", ("👨", "👩", "👧", "party", "🎉")),
        ("«Ja», c’est “vrai”…", ("ja", "c", "est", "vrai")),
        ("中文。标点、没有", tuple("中文标点没有")),
    ],
)
def test_words_are_cut_as_their_script_asks(text: str, expected: tuple[str, ...]) -> None:
    assert tokens(text) == expected


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert tokens(fold(text)) == tokens(text)


@given(st.text())
def test_case_and_normal_form_never_matter(text: str) -> None:
    for form in ("NFC", "NFD", "NFKC"):
        assert tokens(unicodedata.normalize(form, text)) == tokens(text)
    assert tokens(text.casefold()) == tokens(text)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_string_at_all_gives_words_that_a_file_can_keep(text: str) -> None:
    assert not unstorable("".join(tokens(text)))


def test_what_no_file_keeps_is_named_and_taken_out() -> None:
    assert unstorable("a\0b")
    assert unstorable("a\ud800b")
    assert unstorable("a\udfffb")
    assert without_unstorable("a\0b\ud800c") == "abc"
    assert not unstorable("a\u2029b\ufdd0\uffff\U0010ffff\u00a0")


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("# A heading\n\nand *then* **some**", "A heading and then some"),
        ("> quoted\n- one\n- [x] two", "quoted one two"),
        ("2 * 3 * 4 and snake_case", "2 * 3 * 4 and snake_case"),
        ("", ""),
        ("   \n\n", ""),
        ("#hashtag stays", "#hashtag stays"),
        ("by ![](<a b.jpg>) [the sea](http://x.y/z_a) [1] (2)", "by the sea [1] (2)"),
    ],
)
def test_a_preview_is_one_line_without_marks(markdown: str, shown: str) -> None:
    assert one_line(markdown, 160) == shown


@given(st.text(), st.integers(1, 200))
def test_a_preview_is_never_longer_than_asked(markdown: str, limit: int) -> None:
    shown = one_line(markdown, limit)
    assert len(shown) <= limit
    assert "\n" not in shown
