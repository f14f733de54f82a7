"""Search over all rooms: each finds in its own index, here they become one list, newest first.

Within a room the order is the room's own (by sequence); between rooms the instant of the last
change decides which comes next.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice
from uuid import UUID

from mentordesk.journal import search_store as journal
from mentordesk.journal.notes import found_store as notes
from mentordesk.journal.notes.model import NoteKind, NoteMatch
from mentordesk.mentoring import index
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions.model import SessionLine
from mentordesk.text import Query, places, snippet
from mentordesk.vault.database import Transaction


class HitKind(enum.StrEnum):
    """What a hit is."""

    PERSON = "person"
    SESSION = "session"
    ACTION = "action"
    GOAL = "goal"
    CIRCLE = "circle"
    NOTE = "note"
    REFLECTION = "reflection"
    REMINDER = "reminder"
    ENTRY = "entry"

    @property
    def is_private(self) -> bool:
        """Whether it stands on the private side."""
        return self in _PRIVATE


_PRIVATE = {HitKind.NOTE, HitKind.REFLECTION, HitKind.REMINDER, HitKind.ENTRY}


@dataclass(frozen=True)
class Hit:
    """Something found. Highlights are spans (start, end) in characters.

    ``id`` opens it: the person's, circle's, session's, action's, goal's or entry's; for a note or
    reflection the session's, for a reminder the person's. A session, note or reflection has no
    title of its own: ``session`` names it.
    """

    kind: HitKind
    id: UUID
    title: str
    person_name: str
    changed: datetime
    snippet: str
    highlights: tuple[tuple[int, int], ...] = ()
    title_highlights: tuple[tuple[int, int], ...] = ()
    session: SessionLine | None = None


def search(tx: Transaction, query: Query, limit: int) -> list[Hit]:
    """At most ``limit`` hits of all rooms, the newest first."""
    if not query.match:
        return []
    rooms: tuple[Iterable[Hit], ...] = (
        (_of_record(tx, query, match) for match in index.search(tx, query, limit)),
        (_of_notes(tx, query, match) for match in notes.search(tx, query, limit)),
        _entries(tx, query, limit),
    )
    return list(islice(merge(*rooms, key=lambda hit: hit.changed, reverse=True), limit))


def jump(tx: Transaction, query: Query, limit: int) -> list[Hit]:
    """People, circles and goals to go to by name, in this order."""
    found: list[Hit] = []
    for kinds in ((index.Kind.PERSON,), (index.Kind.CIRCLE,), (index.Kind.GOAL,)):
        matches = index.search(tx, query, limit, kinds)
        found += [_of_record(tx, query, match) for match in matches]
    named = [hit for hit in found if hit.title_highlights]
    return (named + [hit for hit in found if not hit.title_highlights])[:limit]


def _of_record(tx: Transaction, query: Query, match: index.Match) -> Hit:
    words = match.words
    shown = snippet(words.body, query)
    session = sessions.line(tx, match.id) if match.kind is index.Kind.SESSION else None
    return Hit(
        kind=HitKind(match.kind.value),
        id=match.id,
        title=words.title,
        person_name=words.person_name,
        changed=match.changed,
        snippet=shown.text,
        highlights=shown.highlights,
        title_highlights=tuple(places(words.title, query)),
        session=session,
    )


def _of_notes(tx: Transaction, query: Query, match: NoteMatch) -> Hit:
    shown = snippet(match.body, query)
    session = None if match.kind is NoteKind.REMINDER else sessions.line(tx, match.target)
    if session is None:
        partners = people.of_person(tx, match.target)
        name = partners[0].person.name if partners else ""
    else:
        name = session.name
    return Hit(
        kind=HitKind(match.kind.value),
        id=match.target,
        title="",
        person_name=name,
        changed=match.changed,
        snippet=shown.text,
        highlights=shown.highlights,
        session=session,
    )


def _entries(tx: Transaction, query: Query, limit: int) -> Iterable[Hit]:
    for line, body in journal.search(tx, query, None, limit):
        shown = snippet(body, query)
        yield Hit(
            kind=HitKind.ENTRY,
            id=line.id,
            title=line.title,
            person_name="",
            changed=line.written.instant,
            snippet=shown.text,
            highlights=shown.highlights,
            title_highlights=tuple(places(line.title, query)),
        )
