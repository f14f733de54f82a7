"""Tags and mentions are found where a person means them, in every script, and nowhere else."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentordesk.journal.markdown.marks import (
    TAG_AT_MOST,
    begun_mention,
    begun_tag,
    fold_tag,
    marks_in,
    mentions_in,
    tags_in,
)

TAGS = (
    *("work", "work/feedback", "2026-goals", "fff", "a_b-c", "naïve", "日本語", "工作", "한국어"),
    *("שלום", "מרחבָּא", "مرحبا", "می\u200cخواهم", "हिन्दी", "ไทย", "தமிழ்", "Ⅳx", "ﬁ", "٢٠٢٦س"),
)
BESIDE = st.sampled_from(("", " ", "\n", "(", '"', "«", "،", "。", "[", "— ", "今", "ไ"))
BEHIND = st.sampled_from(("", " ", "\n", ")", ".", "،", "。", "!", "؟", "》", ":", ";", "'", "*"))
CODE = st.sampled_from(
    (
        *("`{}`", "``a ` {}``", "```\n{}\n```", "~~~ md\n{}\n\n{}\n~~~", "> ```\n> {}\n> ```"),
        *("- ```\n  {}\n  ```", "````\n```\n{}\n````", "```\n{}", "`` ` {} ``"),
    )
)


@given(st.sampled_from(TAGS), BESIDE, BEHIND)
def test_a_tag_ends_where_its_letters_end(tag: str, before: str, behind: str) -> None:
    text = f"{before}#{tag}{behind}"
    assert tags_in(text) == (tag,)
    ((start, end),) = marks_in(text).tags
    assert text[start:end] == f"#{tag}"


@given(st.lists(st.sampled_from(TAGS), max_size=6), st.sampled_from((" ", "\n", ", ", "。", "; ")))
def test_tags_are_told_once_each_in_their_order(tags: list[str], between: str) -> None:
    assert tags_in(between.join(f"#{tag}" for tag in tags)) == tuple(dict.fromkeys(tags))


@given(CODE, st.sampled_from(("#work", "@Jonas")))
def test_code_holds_neither_tags_nor_mentions(code: str, sign: str) -> None:
    assert marks_in(code.format(sign, sign)) == marks_in("")
    control = marks_in(sign + "\n\n" + code.format(sign, sign))
    assert len(control.tags) + len(control.mentions) == 1, "the same outside of it is found"


@pytest.mark.parametrize(
    "text",
    [
        *("# Work", "## Work", "###", "#", "# ", "C# F#", "a#b", "#1", "#2026", "#٢٠٢٦", "&#39;x"),
        *("&#x27;", "\\#work", "http://a.b/#work", "https://a.b/x?y=1#work", "www.a.b/(#work"),
        *("[x](#work)", "[x](<#work>)", "[x]: #work", "[[#Head]]", '<a href="#work">', "##work"),
        *("#/work", "#-work", "#", "# work", "#!work", "page.html#work", "a_#b", "x/#y"),
        "#" + "x" * (TAG_AT_MOST + 1),
        "#" + "工" * 5_000,
    ],
)
def test_what_is_no_tag(text: str) -> None:
    assert tags_in(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# The #work of today", ("work",)),
        ("#work#home #a,#b", ("work", "a", "b")),
        ("今天#工作。明天", ("工作",)),
        ("＃全角 ", ("全角",)),
        ("#work/ #play- #a//b", ("work", "play", "a//b")),
        ("- a list\n\n    #inside it", ("inside",)),
        ("`one #no` ` #yes", ("yes",)),
        ("a ` stray\n#yes and ` another", ("yes",)),
        ("a link]:\n#yes", ("yes",)),
        ("\\`#yes`", ("yes",)),
        ("```x``` #yes", ("yes",)),
        ("[a](b) #yes", ("yes",)),
        (f"#{'x' * TAG_AT_MOST} #{'y' * (TAG_AT_MOST + 1)}", ("x" * TAG_AT_MOST,)),
    ],
)
def test_what_is_a_tag(text: str, found: tuple[str, ...]) -> None:
    assert tags_in(text) == found


def test_lines_that_stand_in_are_words() -> None:
    assert tags_in("\n\n    a poem about #work\n\n\t- [ ] call about #home") == ("work", "home")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Jonas Weber and (@Ana)", ["@Jonas", "@Ana"]),
        ("jonas@example.org, a.b+c@d.e @ none @@x", []),
        ("和@张伟说", ["@张伟说"]),
        ("@O'Neil, @Jean-Luc. ＠全", ["@O'Neil", "@Jean-Luc.", "＠全"]),
        ("`@no` https://a.b/@no www.x.y/@no [x](@no)", []),
    ],
)
def test_mentions(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in mentions_in(text)] == found


@settings(max_examples=300)
@given(st.text(st.sampled_from("#@`~\\ \n\t>-1.)[](]:<=\"'/wa工\u0301\u200cम")))
@example("`\n\n`#a")
def test_whatever_is_written_the_spans_are_in_order_and_apart(text: str) -> None:
    found = marks_in(text)
    for spans, signs in ((found.tags, "#＃"), (found.mentions, "@＠")):
        for start, end in spans:
            assert 0 <= start < end - 1 < len(text)
            assert text[start] in signs
    every = sorted(found.tags + found.mentions)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(every))


@given(st.text())
def test_folding_a_tag_twice_is_folding_it_once(text: str) -> None:
    folded = fold_tag(text)
    assert fold_tag(folded) == folded
    assert folded == "/".join(filter(None, folded.split("/")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Work/Rückblick", "work/ruckblick"),
        ("نَاس", "ناس"),
        ("أمل", "امل"),
        ("Ａ／Ｂ", "a/b"),
        ("New  York", "new york"),
        ("/a//b/", "a/b"),
    ],
)
def test_spellings_that_are_the_same_tag(one: str, other: str) -> None:
    assert fold_tag(one) == fold_tag(other) != ""


def test_what_are_different_tags() -> None:
    shown = ("a-b", "a_b", "ab", "a/b", "a b", "c++", "c#", "c", "工", "工作")
    assert len({fold_tag(one) for one in shown}) == len(shown)


def test_a_tag_being_typed_is_known_up_to_the_cursor() -> None:
    assert begun_tag("see #wor", 8) == "wor"
    assert begun_tag("see #", 5) == ""
    assert begun_tag("see #work done", 14) is None
    assert begun_tag("# H", 3) is None
    assert begun_tag("a#b", 3) is None
    assert begun_tag("#work", 3) == "wo"


def test_a_name_being_typed_may_hold_blanks_but_no_line_break() -> None:
    assert begun_mention("with @Jonas We", 14) == "Jonas We"
    assert begun_mention("with @", 6) == ""
    assert begun_mention("a@b", 3) is None
    assert begun_mention("@Jonas\nWe", 9) is None
    assert begun_mention("@ Jonas", 7) is None
