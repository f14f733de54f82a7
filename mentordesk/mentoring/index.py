"""The full text of the record: one line for each person, circle, session, action and goal.

Each is indexed as folded words (``text.fold``) together with the name of the person it belongs to,
so that *Jonas fridges* finds what was agreed with Jonas about fridges. The text is not kept twice:
titles and snippets are made from the record when something is found.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.text import Query, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from mentordesk.mentoring.record import Pen
    from mentordesk.vault.database import Row, Transaction


class Kind(enum.StrEnum):
    """What can be found in the record."""

    PERSON = "person"
    SESSION = "session"
    ACTION = "action"
    GOAL = "goal"
    CIRCLE = "circle"


@dataclass(frozen=True)
class Words:
    """The text of one thing of the record. A session has no title but its person's name."""

    title: str
    body: str
    person_name: str

    def folded(self) -> str:
        """All of it as the index keeps it."""
        return fold(f"{self.person_name}\n{self.title}\n{self.body}")


@dataclass(frozen=True)
class Match:
    """Something found. ``place`` orders; ``changed`` is the instant (UTC) of the last change."""

    place: int
    kind: Kind
    id: UUID
    changed: datetime
    words: Words


def refresh(tx: Transaction, pen: Pen, kind: Kind, target: UUID) -> None:
    """Index a thing anew, as the newest; one that is gone is forgotten."""
    words = _words(tx, kind, target)
    forget(tx, kind, target)
    if words is None:
        return
    row = tx.one(
        "INSERT INTO record_doc (kind, target, changed) VALUES (?, ?, ?) RETURNING doc",
        (kind.value, target.bytes, pen.micros()),
    )
    assert row is not None  # noqa: S101 - RETURNING answers
    tx.execute(
        "INSERT INTO record_text (rowid, words) VALUES (?, ?)", (int(row[0]), words.folded())
    )


def respell(tx: Transaction, person_id: UUID) -> None:
    """Index all that belongs to a person anew in its place, after their name was changed."""
    for doc, kind, target in tx.all(_BELONGS, (person_id.bytes,)):
        _respell(tx, int(doc), Kind(kind), UUID(bytes=target))


def respell_circle(tx: Transaction, circle_id: UUID) -> None:
    """Index a circle and all that belongs to it anew in its place, after a name was changed."""
    for doc, kind, target in tx.all(_OF_CIRCLE, (circle_id.bytes,)):
        _respell(tx, int(doc), Kind(kind), UUID(bytes=target))


def _respell(tx: Transaction, doc: int, kind: Kind, target: UUID) -> None:
    words = _words(tx, kind, target)
    # Whatever changes the words of a line touches the line: undoing goes by that (put_back).
    tx.execute("UPDATE record_doc SET changed = changed WHERE doc = ?", (doc,))
    tx.execute("DELETE FROM record_text WHERE rowid = ?", (doc,))
    if words is not None:
        tx.execute("INSERT INTO record_text (rowid, words) VALUES (?, ?)", (doc, words.folded()))


def put_back(tx: Transaction, before: Row | None, after: Row | None) -> None:
    """Index a thing as it was ``before`` a verb that is being undone: the whole row of record_doc.

    The record itself stands as it did by now. Where the line is no longer as the verb left it
    (``after``), it stays, with the words of today.
    """
    _, kind, target, _ = before or after or (0, "", b"", 0)
    stands = tx.one(f"{_LINE} WHERE kind = ? AND target = ?", (kind, target))
    if stands == after != before:
        forget(tx, Kind(kind), UUID(bytes=target))
        if before is not None:
            tx.execute(
                "INSERT INTO record_doc (doc, kind, target, changed) VALUES (?, ?, ?, ?)", before
            )
        stands = before
    if stands is not None:
        _respell(tx, int(stands[0]), Kind(kind), UUID(bytes=target))


def forget(tx: Transaction, kind: Kind, target: UUID) -> None:
    """Take a thing out of the index."""
    row = tx.one(
        "DELETE FROM record_doc WHERE kind = ? AND target = ? RETURNING doc",
        (kind.value, target.bytes),
    )
    if row is not None:
        tx.execute("DELETE FROM record_text WHERE rowid = ?", (int(row[0]),))


def forget_person(tx: Transaction, person_id: UUID) -> None:
    """Take a person and all that belongs to them out of the index, before the rows go."""
    docs = [(doc,) for doc, _, _ in tx.all(_BELONGS, (person_id.bytes,))]
    tx.executemany("DELETE FROM record_text WHERE rowid = ?", docs)
    tx.executemany("DELETE FROM record_doc WHERE doc = ?", docs)


def purge(tx: Transaction) -> None:
    """Merge the index into one, so that no word of what was forgotten is left in its pages."""
    tx.execute("INSERT INTO record_text (record_text) VALUES ('optimize')")


def search(
    tx: Transaction, query: Query, limit: int, kinds: Sequence[Kind] = tuple(Kind)
) -> list[Match]:
    """What of ``kinds`` answers ``query``, the latest changed first.

    A query that wants nothing and only excludes finds nothing.
    """
    if not query.match:
        return []
    marks = ", ".join("?" * len(kinds))
    rows = tx.all(
        "SELECT d.doc, d.kind, d.target, d.changed"
        " FROM record_text t JOIN record_doc d ON d.doc = t.rowid"
        f" WHERE record_text MATCH ? AND d.kind IN ({marks}) ORDER BY t.rowid DESC LIMIT ?",
        (query.match, *(kind.value for kind in kinds), limit),
    )
    found = []
    for doc, kind, target, changed in rows:
        words = _words(tx, Kind(kind), UUID(bytes=target))
        if words is not None:
            match = Match(doc, Kind(kind), UUID(bytes=target), from_micros(changed), words)
            found.append(match)
    return found


_LINE = "SELECT doc, kind, target, changed FROM record_doc"
_BELONGS = """
SELECT doc, kind, target FROM record_doc WHERE kind = 'person' AND target = ?1
UNION ALL
SELECT d.doc, d.kind, d.target FROM pair r JOIN session x ON x.pair_id = r.id
JOIN record_doc d ON d.kind = 'session' AND d.target = x.id WHERE r.person_id = ?1
UNION ALL
SELECT d.doc, d.kind, d.target FROM pair r JOIN action x ON x.pair_id = r.id
JOIN record_doc d ON d.kind = 'action' AND d.target = x.id WHERE r.person_id = ?1
UNION ALL
SELECT d.doc, d.kind, d.target FROM pair r JOIN goal x ON x.pair_id = r.id
JOIN record_doc d ON d.kind = 'goal' AND d.target = x.id WHERE r.person_id = ?1
UNION ALL
SELECT d.doc, d.kind, d.target FROM circle_member m JOIN action x ON x.member_id = m.id
JOIN record_doc d ON d.kind = 'action' AND d.target = x.id WHERE m.person_id = ?1
"""

_OF_CIRCLE = """
SELECT doc, kind, target FROM record_doc WHERE kind = 'circle' AND target = ?1
UNION ALL
SELECT d.doc, d.kind, d.target FROM session x
JOIN record_doc d ON d.kind = 'session' AND d.target = x.id WHERE x.circle_id = ?1
UNION ALL
SELECT d.doc, d.kind, d.target FROM action x
JOIN record_doc d ON d.kind = 'action' AND d.target = x.id WHERE x.circle_id = ?1
"""

_NAME_OF_PAIR = (
    "coalesce((SELECT p.name FROM pair r JOIN person p ON p.id = r.person_id"
    " WHERE r.id = x.pair_id), '')"
)
#: The same where it may be a circle's.
_NAME_OF_COMPANY = (
    "coalesce((SELECT p.name FROM pair r JOIN person p ON p.id = r.person_id"
    " WHERE r.id = x.pair_id), (SELECT c.name FROM circle c WHERE c.id = x.circle_id), '')"
)


def _words(tx: Transaction, kind: Kind, target: UUID) -> Words | None:
    return _READERS[kind](tx, target.bytes)


def _person(tx: Transaction, target: bytes) -> Words | None:
    row = tx.one("SELECT name, access_needs, language_needs FROM person WHERE id = ?", (target,))
    if row is None:
        return None
    topics = tx.all("SELECT topic FROM pair WHERE person_id = ? ORDER BY seq", (target,))
    ways = tx.all(
        "SELECT address FROM person_channel WHERE person_id = ? ORDER BY position, seq", (target,)
    )
    return Words(row[0], _joined(row[1:], *topics, *ways), "")


def _session(tx: Transaction, target: bytes) -> Words | None:
    row = tx.one(
        f"SELECT {_NAME_OF_COMPANY}, a.moved, a.body, x.place FROM session x"
        " LEFT JOIN agreed a ON a.session_id = x.id WHERE x.id = ?",
        (target,),
    )
    if row is None:
        return None
    agenda = tx.all(
        "SELECT title, hint FROM agenda_item WHERE session_id = ? ORDER BY position, seq",
        (target,),
    )
    turns = tx.all("SELECT body FROM session_turn WHERE session_id = ? ORDER BY number", (target,))
    return Words("", _joined(row[1:], *agenda, *turns), row[0])


def _action(tx: Transaction, target: bytes) -> Words | None:
    row = tx.one(
        f"SELECT {_NAME_OF_COMPANY}, x.title, x.if_then FROM action x WHERE x.id = ?", (target,)
    )
    return Words(row[1], row[2], row[0]) if row else None


def _goal(tx: Transaction, target: bytes) -> Words | None:
    row = tx.one(
        f"SELECT {_NAME_OF_PAIR}, x.title, x.why_me, x.who_benefits, x.hope, x.best_result, x.snag,"
        " x.if_then, x.first_step, x.evidence, x.closing_line FROM goal x WHERE x.id = ?",
        (target,),
    )
    if row is None:
        return None
    levels = tx.all(
        "SELECT l.picture FROM goal_level l JOIN goal g ON g.id = l.goal_id"
        " WHERE l.goal_id = ? AND l.edition = g.edition ORDER BY l.level DESC",
        (target,),
    )
    steps = tx.all(
        "SELECT title FROM milestone WHERE goal_id = ? ORDER BY position, seq", (target,)
    )
    checks = tx.all(
        "SELECT line FROM check_in WHERE goal_id = ? ORDER BY day DESC, seq DESC", (target,)
    )
    return Words(row[1], _joined(row[2:], *levels, *steps, *checks), row[0])


def _circle(tx: Transaction, target: bytes) -> Words | None:
    row = tx.one("SELECT name, topic, charter FROM circle WHERE id = ?", (target,))
    if row is None:
        return None
    names = tx.all("SELECT name FROM circle_member WHERE circle_id = ? ORDER BY seat", (target,))
    insights = tx.all("SELECT line FROM circle_insight WHERE circle_id = ? ORDER BY seq", (target,))
    return Words(row[0], _joined(row[1:2], *insights, *names, row[2:]), "")


def _joined(*rows: tuple[str | None, ...]) -> str:
    return "\n".join(part for row in rows for part in row if part)


_READERS: dict[Kind, Callable[[Transaction, bytes], Words | None]] = {
    Kind.PERSON: _person,
    Kind.SESSION: _session,
    Kind.ACTION: _action,
    Kind.GOAL: _goal,
    Kind.CIRCLE: _circle,
}
