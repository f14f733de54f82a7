"""Search over all rooms: each finds in its own index, here they become one list, newest first.

Within a room the order is the room's own (by sequence); between rooms the instant of the last
change decides which comes next. Conditions that only an entry can meet (``tag:``, ``is:starred``
and the like) leave the record out; ``person:`` and days hold everywhere, ``in:`` chooses the rooms.
The playbook has an index of its own: see ``playbook/search.py``.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from heapq import merge
from itertools import islice
from uuid import UUID

from mentordesk.journal import search_store as journal
from mentordesk.journal.condition_store import answers
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.journal.notes import found_store as notes
from mentordesk.journal.notes.model import NoteKind, NoteMatch
from mentordesk.mentoring import index
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions.model import SessionLine
from mentordesk.text import Part, Query, Term, What, places, snippet, tokens
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
    title: str = field(repr=False)
    person_name: str = field(repr=False)
    changed: datetime
    snippet: str = field(repr=False)
    highlights: tuple[tuple[int, int], ...] = ()
    title_highlights: tuple[tuple[int, int], ...] = ()
    session: SessionLine | None = None


_PARTS = {
    Part.PEOPLE: index.Kind.PERSON,
    Part.CIRCLES: index.Kind.CIRCLE,
    Part.SESSIONS: index.Kind.SESSION,
    Part.GOALS: index.Kind.GOAL,
    Part.ACTIONS: index.Kind.ACTION,
}
_OF_ENTRIES = (What.TAG, What.IS, What.HAS, What.PROMPT)
_SPARE = 8
"""So many times the limit are looked at in the record where conditions leave some out."""


def search(tx: Transaction, query: Query, limit: int, naming: NameSource = no_names) -> list[Hit]:
    """At most ``limit`` hits of all rooms, the newest first."""
    rooms: list[Iterable[Hit]] = [_entries(tx, query, limit, naming)]
    if _is_of_record(query):
        wanted = _with_people(query)
        kinds = tuple(kind for part, kind in _PARTS.items() if query.asks_in(part))
        spare = limit * (_SPARE if query.filters else 1)
        matches = index.search(tx, wanted, spare, kinds) if kinds else []
        rooms.append(_meeting(query, (_of_record(tx, query, match) for match in matches)))
        if query.asks_in(Part.NOTES) and not query.titles_only:
            noted = notes.search(tx, query, spare)
            rooms.append(_meeting(query, (_of_notes(tx, query, match) for match in noted)))
    return list(islice(merge(*rooms, key=lambda hit: hit.changed, reverse=True), limit))


def _is_of_record(query: Query) -> bool:
    """Whether no condition is asked that only an entry can meet."""
    return all(one.negated for one in query.of(*_OF_ENTRIES))


def _with_people(query: Query) -> Query:
    """The query with the names of ``person:`` as words: each line of the record holds its name."""
    named = (word for one in query.of(What.PERSON) if not one.negated for word in tokens(one.value))
    return replace(query, wanted=(*query.wanted, *(Term((word,), prefix=True) for word in named)))


def _meeting(query: Query, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Those of ``hits`` that meet the conditions which a record or a note can meet."""
    people = [(tokens(one.value), one.negated) for one in query.of(What.PERSON)]
    for hit in hits:
        name = hit.person_name or hit.title
        meets = all(answers(name, asked) is not negated for asked, negated in people)
        if (
            meets
            and query.admits(_day(hit))
            and (not query.titles_only or _all_in_title(query, hit))
        ):
            yield hit


def _day(hit: Hit) -> date:
    return hit.session.session.slot.here().date() if hit.session is not None else hit.changed.date()


def _all_in_title(query: Query, hit: Hit) -> bool:
    found = (next(places(hit.title, Query((term,))), None) for term in query.wanted)
    return all(place is not None for place in found)


def jump(tx: Transaction, query: Query, limit: int) -> list[Hit]:
    """People, circles and goals to go to by name, in this order."""
    found: list[Hit] = []
    for part in (Part.PEOPLE, Part.CIRCLES, Part.GOALS):
        if _is_of_record(query) and query.asks_in(part):
            matches = index.search(tx, _with_people(query), limit, (_PARTS[part],))
            found += _meeting(query, (_of_record(tx, query, match) for match in matches))
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


def _entries(tx: Transaction, query: Query, limit: int, naming: NameSource) -> Iterator[Hit]:
    for line, body in journal.search(tx, query, journal.Span(limit), naming):
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
