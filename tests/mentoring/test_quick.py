"""Quick lines: ``!`` makes an action, ``@`` names, days in plain words."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.mentoring.actions.dates import dated, day_in
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.actions.quick import (
    READ_AT_MOST,
    Candidate,
    Named,
    asked_name,
    completions,
    is_action,
    mentions,
    parse_action,
    split_if_then,
)
from mentordesk.mentoring.record import Owner

TODAY = date(2025, 11, 21)  # a Friday
JONAS = Candidate(Named.PERSON, UUID(int=1), "Jonas Okafor")
MEI = Candidate(Named.PERSON, UUID(int=2), "Mei Lindqvist")
ROLLOUT = Candidate(Named.GOAL, UUID(int=3), "Lead the cold-chain rollout")
KNOWN = (JONAS, MEI, ROLLOUT)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2025-11-21"),
        ("tonight", "2025-11-21"),
        ("Tomorrow", "2025-11-22"),
        ("the day after  tomorrow", "2025-11-23"),
        ("Monday", "2025-11-24"),
        ("on mon", "2025-11-24"),
        ("Friday", "2025-11-28"),
        ("this Friday", "2025-11-21"),
        ("this Thursday", "2025-11-27"),
        ("next Monday", "2025-11-24"),
        ("next Friday", "2025-11-28"),
        ("next week", "2025-11-24"),
        ("by the end of the week", "2025-11-21"),
        ("end of this month", "2025-11-30"),
        ("in 3 days", "2025-11-24"),
        ("in two weeks", "2025-12-05"),
        ("in a month", "2025-12-21"),
        ("12 Dec", "2025-12-12"),
        ("12th of December", "2025-12-12"),
        ("Dec. 12", "2025-12-12"),
        ("December 12th, 2027", "2027-12-12"),
        ("3 January", "2026-01-03"),
        ("21 November", "2025-11-21"),
        ("20 Nov", "2026-11-20"),
        ("29 Feb", "2028-02-29"),
        ("2026-01-05", "2026-01-05"),
        ("due by 2026-01-05", "2026-01-05"),
    ],
)
def test_words_name_a_day(words: str, day: str) -> None:
    assert day_in(words, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "31 Feb",
        "2026-02-30",
        "32 Dec",
        "0 May",
        "Mondays",
        "in weeks",
        "monday tuesday",
    ],
)
def test_what_names_no_day_gives_none(words: str) -> None:
    assert day_in(words, TODAY) is None


@pytest.mark.parametrize(
    ("line", "title", "due"),
    [
        ("! send worksheet Monday", "send worksheet", "2025-11-24"),
        ("!send worksheet, by Monday.", "send worksheet", "2025-11-24"),
        ("! ask by tomorrow about fridges", "ask about fridges", "2025-11-22"),
        ("! write the report (due 12 Dec)", "write the report", "2025-12-12"),
        ("! Open Monday's call with the why", "Open Monday's call with the why", None),
        ("! prepare for Monday", "prepare for Monday", None),
        ("! read the notes from Tuesday", "read the notes from Tuesday", None),
        ("! sit in the sun", "sit in the sun", None),
        ("! what we may", "what we may", None),
        ("! tomorrow", "tomorrow", None),
        ("! visit 31 Feb", "visit 31 Feb", None),
        ("! move the Friday call to Monday", "move the Friday call to Monday", None),
        ("! call the clinic - 3 January 2027", "call the clinic", "2027-01-03"),
    ],
)
def test_a_line_is_parted_from_its_day(line: str, title: str, due: str | None) -> None:
    quick = parse_action(line, TODAY, KNOWN)
    assert quick is not None
    assert (quick.title, quick.due) == (title, date.fromisoformat(due) if due else None)


@pytest.mark.parametrize(
    ("line", "owner", "title"),
    [
        ("! @Jonas draft the map", Owner.THEIRS, "draft the map"),
        ("! @jonas okafor: draft the map", Owner.THEIRS, "draft the map"),
        ("! @me, draft the map", Owner.MINE, "draft the map"),
        ("! introduce @Jonas to @Mei Lindqvist", Owner.MINE, "introduce Jonas to Mei Lindqvist"),
        ("! @Lead the cold-chain rollout", Owner.MINE, "Lead the cold-chain rollout"),
        ("! @Nobody draft", Owner.MINE, "@Nobody draft"),
        ("! @Jonas", Owner.MINE, "Jonas"),
        ("! @measure twice", Owner.MINE, "@measure twice"),
    ],
)
def test_a_name_at_the_beginning_is_whose_it_is(line: str, owner: Owner, title: str) -> None:
    quick = parse_action(line, TODAY, KNOWN)
    assert quick is not None
    assert (quick.owner, quick.title) == (owner, title)


def test_an_if_then_sentence_is_kept_apart() -> None:
    line = "! Open the call with the why. If it starts late, then I send my question. by Monday"
    quick = parse_action(line, TODAY, KNOWN)
    assert quick is not None
    assert quick.title == "Open the call with the why"
    assert quick.if_then == "If it starts late, then I send my question"
    assert quick.due == date(2025, 11, 24)
    alone = parse_action("! if it starts late then I call", TODAY)
    assert alone is not None
    assert (alone.title, alone.if_then) == ("If it starts late then I call", "")
    assert split_if_then("if possible send it") == ("if possible send it", "")


@pytest.mark.parametrize("line", ["", "!", "  !  ", "not an action!", "!= 3", "a ! b"])
def test_other_lines_make_no_action(line: str) -> None:
    assert not is_action(line)
    assert parse_action(line, TODAY) is None


def test_names_are_found_where_they_stand() -> None:
    text = "told @Mei Lindqvist (and @jonas) about @Lead the cold-chain rollout, a@b.c"
    found = mentions(text, KNOWN)
    assert [one.candidate for one in found] == [MEI, JONAS, ROLLOUT]
    assert [text[one.start : one.end] for one in found] == [
        "@Mei Lindqvist",
        "@jonas",
        "@Lead the cold-chain rollout",
    ]


def test_a_first_name_that_two_share_names_neither() -> None:
    other = Candidate(Named.PERSON, UUID(int=4), "Jonas Berg")
    assert mentions("@Jonas", (JONAS, other)) == []
    assert [one.candidate for one in mentions("@Jonas Berg", (JONAS, other))] == [other]


def test_what_is_typed_of_a_name_is_completed() -> None:
    assert asked_name("told @jo", 8) == "jo"
    assert asked_name("told @", 6) == ""
    assert asked_name("mail a@b", 8) is None
    assert asked_name("no sign", 7) is None
    assert completions("jo", KNOWN) == [JONAS]
    assert completions("cold", KNOWN) == [ROLLOUT]
    assert completions("", KNOWN) == list(KNOWN)


@given(st.text(max_size=300))
def test_no_line_can_break_it_and_what_it_makes_can_be_kept(text: str) -> None:
    quick = parse_action("!" + text, TODAY, KNOWN)
    if quick is not None:
        owner_fits = quick.owner is Owner.MINE
        draft = ActionDraft(quick.title, quick.owner, quick.due, quick.if_then[:500])
        assert list(draft.problems()) == ([] if owner_fits else ["owner"])


@given(st.integers(0, 20000))
def test_a_weekday_is_within_the_next_seven_days(offset: int) -> None:
    today = date(1990, 1, 1) + timedelta(days=offset)
    for place, name in enumerate(("Monday", "tuesday", "Wed", "thu", "Friday", "Saturday", "Sun")):
        day = day_in(name, today)
        assert day is not None
        assert 0 < (day - today).days <= 7
        assert day.weekday() == place
        found = dated(f"call {name}", today)
        assert found is None or found.day == day


@pytest.mark.parametrize("repeated", ["if a ", "if a, ", "@Person a ", "by ", "by 3 ", "((((", " "])
def test_of_a_page_behind_a_sign_only_the_beginning_is_read(repeated: str) -> None:
    """The control would not come back today: an if-then sentence is sought from every *if*."""
    page = f"! call Sam tomorrow {repeated * 200_000} by Friday"
    quick = parse_action(page, TODAY)
    assert quick == parse_action(page[:READ_AT_MOST], TODAY)
    assert quick is not None
    assert quick.title.startswith("call Sam")
