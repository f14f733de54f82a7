"""How far a mention goes in a line: the same for the sheet and the reading view."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.markdown.names import NOBODY, Names
from mentordesk.journal.markdown.spans import Look, places_of, spans_of
from tests.journal.test_markdown import MARKDOWN

KNOWN = Names(frozenset({"Anna Maria Kowalska", "Anna Maria", "王小明", "Jonas", "أمل علي"}))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("with @Anna Maria Kowalska today", "@Anna Maria Kowalska"),
        ("with @Anna Maria, then", "@Anna Maria"),
        ("with @Anna Marianne today", "@Anna"),
        ("**@Anna Maria**", "@Anna Maria"),
        ("@王小明今天来了", "@王小明"),
        ("@Jonas's plan", "@Jonas"),
        ("@Jonathan came", "@Jonathan"),
        ("مع @أمل علي اليوم", "@أمل علي"),
    ],
)
def test_a_mention_goes_to_the_end_of_the_name_that_is_known(line: str, named: str) -> None:
    spans = [span.text for span in spans_of(line, KNOWN) if Look.MENTION in span.look]
    places = [(begin, end) for begin, end, look in places_of(line, KNOWN) if look is Look.MENTION]
    assert "".join(spans) == named
    assert [line[begin:end] for begin, end in places] == [named]


@given(
    markdown=MARKDOWN,
    names=st.frozensets(st.sampled_from(("Jonas", "Jonas word", "Jonas *", "Jonas@Jonas", ""))),
)
@settings(max_examples=60, deadline=None)
def test_who_is_known_changes_no_word_and_no_link(markdown: str, names: frozenset[str]) -> None:
    """So that a page, which knows nobody, shows the words of the reading view."""
    for line in markdown.split("\n"):
        told, bare = spans_of(line, Names(names)), spans_of(line, NOBODY)
        assert "".join(one.text for one in told) == "".join(one.text for one in bare)
        assert [one.link for one in told if one.link] == [one.link for one in bare if one.link]
        looks = [
            [(c, s.look & ~Look.MENTION) for s in spans for c in s.text] for spans in (told, bare)
        ]
        assert looks[0] == looks[1]
