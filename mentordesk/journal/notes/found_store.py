"""The full text of what is written beside the sessions: an index of its own, never the record's."""

from __future__ import annotations

from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.journal.notes.model import NoteKind, NoteMatch
from mentordesk.text import Query, fold
from mentordesk.vault.database import Row, Transaction

#: kind -> a statement that answers (what it belongs to, its text) for a target.
_TEXTS = {
    NoteKind.NOTE: "SELECT session_id, body FROM session_note WHERE session_id = ?",
    NoteKind.REFLECTION: "SELECT session_id, body FROM session_reflection WHERE session_id = ?",
    NoteKind.REMINDER: "SELECT person_id, line FROM reminder WHERE id = ?",
}


def refresh(tx: Transaction, kind: NoteKind, target: UUID, changed: int) -> None:
    """Index a text anew, as the newest, as of ``changed`` (microseconds); gone, forget it."""
    row = tx.one(_TEXTS[kind], (target.bytes,))
    forget(tx, kind, target)
    if row is None or not row[1]:
        return
    place = tx.one(
        "INSERT INTO note_doc (kind, target, changed) VALUES (?, ?, ?) RETURNING doc",
        (kind.value, target.bytes, changed),
    )
    assert place is not None  # noqa: S101 - RETURNING answers
    tx.execute("INSERT INTO note_text (rowid, words) VALUES (?, ?)", (int(place[0]), fold(row[1])))


def forget(tx: Transaction, kind: NoteKind, target: UUID) -> None:
    """Take a text out of the index."""
    row = tx.one(
        "DELETE FROM note_doc WHERE kind = ? AND target = ? RETURNING doc",
        (kind.value, target.bytes),
    )
    if row is not None:
        tx.execute("DELETE FROM note_text WHERE rowid = ?", (int(row[0]),))


def put_back(tx: Transaction, before: Row | None, after: Row | None) -> None:
    """Index a text as it was ``before`` a verb that is being undone: the whole row of note_doc.

    The text itself stands as it did by now. Where the line is no longer as the verb left it
    (``after``), it stays, with the words of today.
    """
    _, kind, target, _ = before or after or (0, "", b"", 0)
    line = "SELECT doc, kind, target, changed FROM note_doc WHERE kind = ? AND target = ?"
    stands = tx.one(line, (kind, target))
    if stands == after != before:
        forget(tx, NoteKind(kind), UUID(bytes=target))
        if before is not None:
            tx.execute(
                "INSERT INTO note_doc (doc, kind, target, changed) VALUES (?, ?, ?, ?)", before
            )
        stands = before
    text = tx.one(_TEXTS[NoteKind(kind)], (target,))
    if stands is not None and text is not None:
        tx.execute("DELETE FROM note_text WHERE rowid = ?", (stands[0],))
        tx.execute("INSERT INTO note_text (rowid, words) VALUES (?, ?)", (stands[0], fold(text[1])))


def purge(tx: Transaction) -> None:
    """Merge the index into one, so that no word of what was forgotten is left in its pages."""
    tx.execute("INSERT INTO note_text (note_text) VALUES ('optimize')")


def search(tx: Transaction, query: Query, limit: int) -> list[NoteMatch]:
    """What answers ``query``, the latest changed first."""
    if not query.match:
        return []
    rows = tx.all(
        "SELECT d.doc, d.kind, d.target, d.changed"
        " FROM note_text t JOIN note_doc d ON d.doc = t.rowid"
        " WHERE note_text MATCH ? ORDER BY t.rowid DESC LIMIT ?",
        (query.match, limit),
    )
    found = []
    for doc, kind, target, changed in rows:
        row = tx.one(_TEXTS[NoteKind(kind)], (target,))
        if row is not None:
            belongs = UUID(bytes=row[0])
            found.append(NoteMatch(doc, NoteKind(kind), belongs, from_micros(changed), row[1]))
    return found
