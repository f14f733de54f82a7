"""The calendar file, read by a reader that follows RFC 5545 and nothing of ours."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.clock import Moment
from mentordesk.mentoring.record import Head, Origin
from mentordesk.mentoring.sessions.model import Mode, Session, SessionKind, SessionState, Slot
from mentordesk.reports import ics

STAMP = datetime(2026, 11, 20, 9, 10, 30, tzinfo=UTC)
START = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
ID = UUID("01939000-0000-7000-8000-0123456789ab")
QUICK = settings(max_examples=150, derandomize=True, deadline=None)
LINE = re.compile(r"([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:]*)*):(.*)", re.DOTALL)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def session(state: str = "planned", moves: int = 0, place: str = "") -> Session:
    return Session(
        head=Head(1, ID, None, Origin.MINE, Moment(STAMP, "Europe/London")),
        pair_id=UUID(int=7),
        kind=SessionKind.REGULAR,
        state=SessionState(state),
        slot=Slot(START, 45, "Europe/London", "Africa/Nairobi"),
        mode=Mode.VIDEO,
        moves=moves,
        place=place,
    )


def unfolded(content: bytes) -> list[str]:
    """The content lines of RFC 5545 §3.1; every rule of the bytes is asserted on the way."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    lines: list[bytes] = []
    for piece in content[:-2].split(b"\r\n"):
        assert len(piece) <= 75, piece
        piece.decode("utf-8", errors="strict")  # no letter is cut in two
        if piece[:1] in (b" ", b"\t"):
            lines[-1] += piece[1:]
        else:
            assert piece, "an empty line"
            lines.append(piece)
    return [line.decode() for line in lines]


def unescaped(value: str) -> str:
    def one(found: re.Match[str]) -> str:
        assert found[1] in "\\;,nN", f"no such escape: {found[0]}"
        return "\n" if found[1] in "nN" else found[1]

    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), "a bare comma or semicolon"
    return ESCAPED.sub(one, value)


def read(content: bytes) -> list[dict[str, str]]:
    """The events as name -> value; the frame is asserted. Unknown lines are an error."""
    lines = unfolded(content)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    events: list[dict[str, str]] = []
    head: dict[str, str] = {}
    inside: dict[str, str] | None = None
    for line in lines[1:-1]:
        found = LINE.fullmatch(line)
        assert found, line
        name, _, value = found.groups()
        if (name, value) == ("BEGIN", "VEVENT"):
            assert inside is None
            inside = {}
        elif (name, value) == ("END", "VEVENT"):
            assert inside is not None
            events.append(inside)
            inside = None
        else:
            target = head if inside is None else inside
            assert name not in target, f"{name} stands twice"
            target[name] = value
    assert head == {"VERSION": "2.0", "PRODID": ics.PRODUCT, "CALSCALE": "GREGORIAN"}
    return events


def test_the_smallest_file_says_when_and_how_long_and_nothing_else() -> None:
    (event,) = read(ics.calendar([ics.event(session(), "Conversation")], STAMP))
    assert event == {
        "UID": ics.uid(ID),
        "DTSTAMP": "20261120T091030Z",
        "DTSTART": "20261124T100000Z",
        "DTEND": "20261124T104500Z",
        "SUMMARY": "Conversation",
        "SEQUENCE": "0",
        "STATUS": "CONFIRMED",
        "CLASS": "PRIVATE",
        "TRANSP": "OPAQUE",
    }


def test_nobody_is_asked_or_alarmed_and_a_place_is_not_told_by_itself() -> None:
    content = ics.calendar([ics.event(session(place="Room 4"), "Conversation")], STAMP)
    for word in (b"METHOD", b"VALARM", b"ATTENDEE", b"ORGANIZER", b"DESCRIPTION", b"Room 4"):
        assert word not in content
    told = ics.calendar([ics.event(session(place="Room 4"), "Conversation", "Room 4")], STAMP)
    assert b"LOCATION:Room 4" in told


def test_the_id_is_the_same_for_ever_and_leads_nowhere() -> None:
    assert ics.uid(ID) == ics.uid(ID) == "817e069b-6743-8067-a542-37e1bb578bcb"
    assert ics.uid(ID) != ics.uid(UUID(int=ID.int + 1))
    content = ics.calendar([ics.event(session(), "Conversation")], STAMP)
    for trace in (ID.hex.encode(), str(ID).encode(), str(ID)[:8].encode()):
        assert trace not in content
    assert UUID(ics.uid(ID)).version == 8


def test_a_moved_one_has_a_higher_number_and_a_cancelled_one_says_so_under_the_same_id() -> None:
    moved = ics.event(session(moves=2), "Conversation")
    gone = ics.event(session("cancelled", moves=2), "Conversation")
    assert moved.uid == gone.uid
    (first,) = read(ics.calendar([moved], STAMP))
    (second,) = read(ics.calendar([gone], STAMP + timedelta(hours=1)))
    assert (first["SEQUENCE"], first["STATUS"]) == ("2", "CONFIRMED")
    assert (second["STATUS"], second["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    assert int(second["SEQUENCE"]) >= int(first["SEQUENCE"])
    assert second["DTSTAMP"] > first["DTSTAMP"]


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)


@given(TEXTS.filter(str.strip), TEXTS)
@QUICK
def test_any_words_are_read_back_as_they_were_written(title: str, place: str) -> None:
    (event,) = read(ics.calendar([ics.event(session(), title, place)], STAMP))
    assert unescaped(event["SUMMARY"]) == title
    assert unescaped(event.get("LOCATION", "")) == (place if place.strip() else "")


@pytest.mark.parametrize("title", ["x" * 500, "ö" * 300, "\U0001f9ed" * 99, "a;b,c\\d\ne" * 30])
def test_long_lines_are_folded_between_letters(title: str) -> None:
    (event,) = read(ics.calendar([ics.event(session(), title)], STAMP))
    assert unescaped(event["SUMMARY"]) == title


def test_words_cannot_break_out_of_their_line() -> None:
    evil = "Talk\r\nEND:VEVENT\r\nBEGIN:VALARM\x00\x85\ud800"
    (event,) = read(ics.calendar([ics.event(session(), evil)], STAMP))
    assert unescaped(event["SUMMARY"]) == "Talk\nEND:VEVENT\nBEGIN:VALARM"
    with pytest.raises(AssertionError):  # the control: unescaped, the reader does see it
        read(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\nb\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


def test_a_series_is_events_of_their_own() -> None:
    events = [
        ics.Event(ics.uid(UUID(int=n)), START + timedelta(days=7 * n), 45, "Conversation")
        for n in range(1, 6)
    ]
    found = read(ics.calendar(events, STAMP))
    assert len({event["UID"] for event in found}) == 5
    assert [event["DTSTART"] for event in found] == sorted(event["DTSTART"] for event in found)


def test_what_no_calendar_could_read_is_refused() -> None:
    with pytest.raises(ValueError, match="1 to"):
        ics.calendar([], STAMP)
    with pytest.raises(ValueError, match="UTC"):
        ics.Event("u", START.replace(tzinfo=None), 45, "x")
    with pytest.raises(ValueError, match="title"):
        ics.Event("u", START, 45, " ")
    with pytest.raises(ValueError, match="takes time"):
        ics.Event("u", START, 0, "x")
