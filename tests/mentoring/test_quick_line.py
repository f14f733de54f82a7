"""An action in plain words, and what was understood of it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring.actions.dates import day_in
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.actions.quick import Candidate, Named, parse_action
from mentordesk.mentoring.actions.quick_line import Part, Piece, QuickLine, read
from mentordesk.mentoring.record import Owner

TODAY = date(2025, 11, 21)  # a Friday
JONAS = Candidate(Named.PERSON, UUID(int=1), "Jonas Okafor")
MEI = Candidate(Named.PERSON, UUID(int=2), "Mei Lindqvist")
OTHER_MEI = Candidate(Named.PERSON, UUID(int=3), "Mei Tanaka")
KNOWN = (JONAS, MEI)


def understood(line: str) -> QuickLine:
    found = read(line, TODAY, KNOWN)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "title", "due"),
    [
        ("send worksheet Monday", "send worksheet", "2025-11-24"),
        ("send worksheet tomorrow.", "send worksheet", "2025-11-22"),
        ("send worksheet in 2 weeks", "send worksheet", "2025-12-05"),
        ("send worksheet next Tuesday", "send worksheet", "2025-11-25"),
        ("send worksheet end of month", "send worksheet", "2025-11-30"),
        ("send worksheet by the end of next month", "send worksheet", "2025-12-31"),
        ("send worksheet 12 March", "send worksheet", "2026-03-12"),
        ("! send worksheet in a fortnight", "send worksheet", "2025-12-05"),
        ("call every Monday", "call every Monday", None),
        ("prepare for Monday", "prepare for Monday", None),
        ("envoyer la fiche lundi", "envoyer la fiche lundi", None),
        ("talk about the end of the year", "talk about the end of the year", None),
        ("send worksheet 3/12", "send worksheet 3/12", None),
    ],
)
def test_a_day_is_understood_where_it_can_hardly_be_wrong(
    line: str, title: str, due: str | None
) -> None:
    found = understood(line)
    assert (found.title, found.due) == (title, date.fromisoformat(due) if due else None)
    assert [piece.part for piece in found.pieces] == ([Part.DAY] if due else [])


@pytest.mark.parametrize(
    ("line", "title", "due"),
    [
        ("send worksheet Monday @Jonas", "send worksheet Jonas", "2025-11-24"),
        ("send worksheet Monday, @Jonas Okafor.", "send worksheet Jonas Okafor", "2025-11-24"),
        ("send worksheet 12 March to @Jonas", "send worksheet to Jonas", "2026-03-12"),
        ("ask about Monday @Jonas", "ask about Monday Jonas", None),
        ("send worksheet Monday Jonas", "send worksheet Monday Jonas", None),
    ],
)
def test_a_day_may_stand_before_the_name_that_ends_a_line(
    line: str, title: str, due: str | None
) -> None:
    sentence = " if late then I call"
    for typed in (line, line.rstrip(".") + sentence):
        found = understood(typed)
        noted = parse_action(f"!{typed}", TODAY, KNOWN)
        assert noted is not None
        day = date.fromisoformat(due) if due else None
        assert (found.title, found.due) == (noted.title, noted.due) == (title, day)
        assert (
            found.if_then == noted.if_then == ("If late then I call" if sentence in typed else "")
        )


def test_a_day_before_a_name_can_be_taken_off() -> None:
    line = "send worksheet Monday @Jonas"
    found = read(line, TODAY, KNOWN, [Piece(Part.DAY, "Monday")])
    assert found == QuickLine(
        "send worksheet Monday Jonas", person=JONAS, pieces=(Piece(Part.WHO, "@Jonas"),)
    )


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("end of week", "2025-11-21"),
        ("end of next week", "2025-11-28"),
        ("the end of the year", "2025-12-31"),
        ("end of next year", "2026-12-31"),
        ("end of December", "2025-12-31"),
        ("end of Feb", "2026-02-28"),
        ("end of November", "2025-11-30"),
    ],
)
def test_the_end_of_something_is_its_last_day(words: str, day: str) -> None:
    assert day_in(words, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("line", "owner", "person", "title"),
    [
        ("Jonas: call Kisumu by Friday", Owner.THEIRS, JONAS, "call Kisumu"),
        ("mei lindqvist: call Kisumu", Owner.THEIRS, MEI, "call Kisumu"),
        ("@Jonas call Kisumu", Owner.THEIRS, JONAS, "call Kisumu"),
        ("@Jonas introduce @Mei", Owner.THEIRS, JONAS, "introduce Mei"),
        ("introduce @Jonas to the lead", Owner.MINE, JONAS, "introduce Jonas to the lead"),
        ("@me: call Kisumu", Owner.MINE, None, "call Kisumu"),
        ("Note: call Kisumu", Owner.MINE, None, "Note: call Kisumu"),
        ("call Jonas", Owner.MINE, None, "call Jonas"),
        ("read 10:30 report", Owner.MINE, None, "read 10:30 report"),
    ],
)
def test_whose_it_is_stands_at_the_beginning(
    line: str, owner: Owner, person: Candidate | None, title: str
) -> None:
    found = understood(line)
    assert (found.owner, found.person, found.title) == (owner, person, title)


def test_a_name_that_two_share_names_neither() -> None:
    found = read("Mei: call Kisumu", TODAY, (MEI, OTHER_MEI))
    assert found == QuickLine("Mei: call Kisumu")


def test_all_of_it_at_once_and_each_piece_taken_off() -> None:
    line = "Jonas: call Kisumu. If nobody answers, then I write. by Friday"
    whole = understood(line)
    assert (whole.title, whole.person, whole.due) == ("call Kisumu", JONAS, date(2025, 11, 28))
    assert whole.if_then == "If nobody answers, then I write"
    who, sentence, day = whole.pieces
    assert who == Piece(Part.WHO, "Jonas:")
    assert day == Piece(Part.DAY, "by Friday")

    def without(*left: Piece) -> QuickLine:
        found = read(line, TODAY, KNOWN, left)
        assert found is not None
        return found

    assert without(who).title == "Jonas: call Kisumu"
    assert without(who).owner is Owner.MINE
    assert without(day).due is None
    assert without(day).title == "call Kisumu. by Friday"
    assert without(sentence).if_then == ""
    assert without(*whole.pieces).title == line
    assert without(*whole.pieces).pieces == ()


@pytest.mark.parametrize("line", ["", "  ", "!", "! ", "\u2069"])
def test_nothing_says_nothing(line: str) -> None:
    assert read(line, TODAY, KNOWN) is None


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            ("Jonas:", "@Jonas", "@me", "call", "by", "Friday", "if", "it rains, then", "I go", ".")
        ),
        max_size=12,
    ).map(" ".join)
)
def test_what_was_understood_can_be_kept_and_taken_off_again(line: str) -> None:
    found = read(line, TODAY, KNOWN)
    if found is None:
        return
    pair = UUID(int=9) if found.person is not None else None
    draft = ActionDraft(found.title, found.owner, found.due, found.if_then, pair)
    assert draft.problems() == {}
    left: list[Piece] = []
    for _ in range(9):
        again = read(line, TODAY, KNOWN, left)
        assert again is not None
        if not again.pieces:
            break
        left.append(again.pieces[-1])
    else:
        raise AssertionError(f"pieces without end: {line!r}")
