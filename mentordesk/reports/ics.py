"""A calendar file: sessions as events of iCalendar (RFC 5545). Model in, bytes out.

It says when, how long, and a title. It names nobody and no place unless that is given to it, and
never holds a word of notes, agenda, agreed text or goals. There is no alarm, no organiser and no
METHOD: the file asks nothing of anybody.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring.sessions.model import SessionState

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import Session

PRODUCT = "-//MentorDesk//MentorDesk//EN"
FOLD = 75
"""Octets of a line at the most, its end not counted (RFC 5545 §3.1)."""
MOST_EVENTS = 400
_SALT = b"mentordesk calendar file 1\x00"


@dataclass(frozen=True)
class Event:
    """One event. ``start`` is in UTC; ``sequence`` grows with every move (RFC 5545 §3.8.7.4)."""

    uid: str
    start: datetime
    minutes: int
    title: str
    place: str = ""
    sequence: int = 0
    is_cancelled: bool = False

    def __post_init__(self) -> None:
        """Refuse what no calendar could read."""
        if self.start.tzinfo is not UTC:
            raise ValueError("an event's start must be in UTC")
        if self.minutes <= 0 or self.sequence < 0:
            raise ValueError("an event takes time, and its number is not below 0")
        if not self.title.strip():
            raise ValueError("an event has a title")


def event(session: Session, title: str, place: str = "") -> Event:
    """A session as an event, under the title that was chosen for it."""
    return Event(
        uid=uid(session.id),
        start=session.slot.start,
        minutes=session.held_minutes or session.slot.minutes,
        title=title,
        place=place,
        sequence=session.moves,
        is_cancelled=session.state in {SessionState.CANCELLED, SessionState.MISSED},
    )


def uid(session_id: UUID) -> str:
    """The same for the same session always; nobody can tell the session's own id from it.

    The id holds the instant at which it was made and stands in letters; its digest tells neither.
    """
    digest = hashlib.sha256(_SALT + session_id.bytes).digest()[:16]
    value = int.from_bytes(digest, "big")
    value = (value & ~(0xF << 76)) | (0x8 << 76)  # version 8: made in a way of one's own (RFC 9562)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return str(UUID(int=value))


def calendar(events: Sequence[Event], stamp: datetime) -> bytes:
    """The file. ``stamp``: the instant in UTC at which it is written."""
    if not events or len(events) > MOST_EVENTS:
        raise ValueError(f"a calendar file has 1 to {MOST_EVENTS} events")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    for one in events:
        lines += _event(one, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))


def _event(one: Event, stamp: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{one.uid}",
        f"DTSTAMP:{_instant(stamp)}",
        f"DTSTART:{_instant(one.start)}",
        f"DTEND:{_instant(one.start + timedelta(minutes=one.minutes))}",
        f"SUMMARY:{_text(one.title)}",
    ]
    if one.place.strip():
        lines.append(f"LOCATION:{_text(one.place)}")
    lines += [
        f"SEQUENCE:{one.sequence}",
        f"STATUS:{'CANCELLED' if one.is_cancelled else 'CONFIRMED'}",
        "CLASS:PRIVATE",
        f"TRANSP:{'TRANSPARENT' if one.is_cancelled else 'OPAQUE'}",
        "END:VEVENT",
    ]
    return lines


def _instant(at: datetime) -> str:
    """``20261121T093000Z``: form 2 of RFC 5545 §3.3.5, whole seconds."""
    in_utc = at.astimezone(UTC)
    return f"{in_utc.year:04}{in_utc:%m%dT%H%M%S}Z"


def _text(words: str) -> str:
    """``words`` as a TEXT value (RFC 5545 §3.3.11); what cannot be in one is left out."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(letter for letter in lines if letter in "\n\t" or not _is_control(letter))
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        kept = kept.replace(plain, escaped)
    return kept


def _is_control(letter: str) -> bool:
    point = ord(letter)
    return point < 0x20 or 0x7F <= point <= 0x9F or 0xD800 <= point <= 0xDFFF


def _folded(line: str) -> Iterator[bytes]:
    """The line in pieces of at most 75 octets, no letter cut in two.

    All but the first begin with a blank that is not part of it.
    """
    piece = b""
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > FOLD:
            yield piece
            piece = b" "
        piece += octets
    yield piece
