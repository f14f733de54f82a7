from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.text import Part, What, parse_query, quoted, without_unstorable
from mentordesk.text.operators import named_days

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)
NAMES = st.sampled_from([f"{minus}{what}:" for what in What for minus in ("", "-")])
TYPED = st.lists(st.one_of(ANY, NAMES, st.sampled_from(['"', "“", "*", " ", "2026-01"]))).map(
    "".join
)


def values(typed: str, *, typing: bool = False) -> list[tuple[str, str, bool]]:
    found = parse_query(typed, typing=typing).filters
    return [(one.what.value, one.value, one.negated) for one in found]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("tag:work", ("tag", "work", False)),
        ("-tag:#Work/Feedback", ("tag", "Work/Feedback", True)),
        ('tag:"two  words"', ("tag", "two words", False)),
        ("tag:“two words”", ("tag", "two words", False)),
        ("tag:عمل", ("tag", "عمل", False)),
        ('person:"Jonas Weber"', ("person", "Jonas Weber", False)),
        ("PERSON:@Jonas", ("person", "Jonas", False)),
        ("before:2026-01", ("before", "2026-01", False)),
        ("in:Entries", ("in", "journal", False)),
        ("-in:person", ("in", "people", True)),
        ("in:title", ("in", "title", False)),
        ("is:starred", ("is", "starred", False)),
        ("has:pictures", None),
        ("has:attachment", ("has", "file", False)),
        ("prompt:weekly", ("prompt", "weekly", False)),
        ("tag：工作", ("tag", "工作", False)),
    ],
)
def test_a_condition_is_read_as_it_is_meant(typed: str, read: tuple[str, str, bool] | None) -> None:
    query = parse_query(typed)
    assert values(typed) == ([read] if read else [])
    assert query.match == ""
    assert query.unread == (() if read else (typed,))


@pytest.mark.parametrize(
    "typed", ["before:soon", "after:2026-13", "on:2026-02-30", "in:nowhere", "is:it", "tag:#"]
)
def test_a_value_that_nobody_can_read_is_told_and_the_rest_still_answers(typed: str) -> None:
    query = parse_query(f"calm {typed} sea")
    assert query.unread == (typed,)
    assert query.match == '"calm" AND "sea"'
    assert query.filters == ()


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("title:x", '"title x"'),
        ("note: in the end", '"note" AND "in" AND "the" AND "end"'),
        ("tag: work", '"tag" AND "work"'),
        ("https://example.org/in:journal", '"https example org in journal"'),
        ("begin:journal", '"begin journal"'),
        ('"in:journal"', '"in journal"'),
        ("12:30", '"12 30"'),
    ],
)
def test_words_with_colons_are_words(typed: str, match: str) -> None:
    query = parse_query(typed)
    assert query.match == match
    assert not query.filters
    assert not query.unread


def test_while_a_condition_is_typed_nothing_is_said_and_nothing_flashes() -> None:
    for typed in ("calm tag:", "calm before:20", "calm in:jour", 'calm person:"', "calm -on:"):
        query = parse_query(typed, typing=True)
        assert (query.match, query.filters, query.unread) == ('"calm"', (), ())
    assert parse_query("tag:wo", typing=True).filters[0].begun
    assert not parse_query("tag:wo ", typing=True).filters[0].begun
    assert parse_query("tag:wo*").filters[0].begun


@pytest.mark.parametrize(
    ("value", "first", "end"),
    [
        ("2026", date(2026, 1, 1), date(2027, 1, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026-2", date(2026, 2, 1), date(2026, 3, 1)),
        ("2024/02/29", date(2024, 2, 29), date(2024, 3, 1)),
        ("٢٠٢٦-٠١", date(2026, 1, 1), date(2026, 2, 1)),
    ],
)
def test_a_period_has_its_borders(value: str, first: date, end: date) -> None:
    days = named_days(value)
    assert days is not None
    assert (days.first, days.end) == (first, end)


@pytest.mark.parametrize("value", ["", "26", "2026-00", "0000", "9999", "2026-1-1-1", "2026x"])
def test_what_is_no_period_is_none(value: str) -> None:
    assert named_days(value) is None


def test_days_before_after_and_on_share_no_day_and_leave_none_out() -> None:
    for number in range(120):
        day = date.fromordinal(date(2026, 5, 1).toordinal() + number)
        within = [parse_query(f"{what}:2026-06").admits(day) for what in ("before", "on", "after")]
        assert within.count(True) == 1
        assert parse_query("-on:2026-06").admits(day) is not within[1]


def test_in_names_where_is_looked() -> None:
    everywhere = parse_query("calm")
    assert all(everywhere.asks_in(part) for part in Part)
    two = parse_query("calm in:notes in:goals")
    assert [part for part in Part if two.asks_in(part)] == [Part.NOTES, Part.GOALS]
    but = parse_query("calm -in:playbook in:title")
    assert but.asks_in(Part.JOURNAL)
    assert not but.asks_in(Part.PLAYBOOK)
    assert but.titles_only


@given(typed=TYPED, typing=st.booleans())
def test_any_string_can_be_asked_and_what_was_understood_can_be_typed_again(
    typed: str, typing: bool
) -> None:
    query = parse_query(typed, typing=typing)
    again = parse_query(query.spelled())
    assert again == dataclasses.replace(query, unread=())


@given(value=st.text(min_size=1, max_size=30), what=st.sampled_from(["tag", "person"]))
def test_a_quoted_value_comes_back(value: str, what: str) -> None:
    (found,) = parse_query(f"{what}:{quoted('a' + value)}").filters
    kept = without_unstorable(value)
    plain = kept.translate(dict.fromkeys(map(ord, '"“”„‟«»＂'), " "))
    assert found.value == " ".join(f"a{plain}".split())


@pytest.mark.parametrize("typed", ["before:20", "on:2026-1-", "after:2026-0", "is:st", "in:not"])
def test_a_value_still_being_typed_is_not_called_wrong(typed: str) -> None:
    assert parse_query(typed, typing=True).unread == ()


@pytest.mark.parametrize("typed", ["before:soon", "on:2026-13", "after:2026-02-31", "is:blue"])
def test_a_value_that_no_letter_more_can_mend_is_told_at_once(typed: str) -> None:
    assert parse_query(typed, typing=True).unread == (typed,)
