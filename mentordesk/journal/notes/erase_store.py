"""What is written privately about a person: counted, and taken away."""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from mentordesk.journal.notes import found_store
from mentordesk.journal.notes.model import NEW
from mentordesk.vault.database import Transaction

_SESSIONS = "SELECT s.id FROM session s JOIN pair r ON r.id = s.pair_id WHERE r.person_id = ?1"
_GOALS = "SELECT g.id FROM goal g JOIN pair r ON r.id = g.pair_id WHERE r.person_id = ?1"
_ACTIONS = (
    "SELECT a.id FROM action a JOIN pair r ON r.id = a.pair_id WHERE r.person_id = ?1 UNION ALL"
    " SELECT a.id FROM action a JOIN circle_member m ON m.id = a.member_id WHERE m.person_id = ?1"
)
_PAIRS = "SELECT id FROM pair WHERE person_id = ?1"
_TARGETS = (
    f"SELECT ?1 UNION ALL {_PAIRS} UNION ALL {_SESSIONS} UNION ALL {_GOALS} UNION ALL {_ACTIONS}"
)
_REMINDERS = f"SELECT id FROM reminder WHERE person_id = ?1 OR session_id IN ({_SESSIONS})"


@dataclass(frozen=True)
class PrivateCount:
    """How much is written privately about a person."""

    notes: int
    reflections: int
    reminders: int
    drafts: int


def count(tx: Transaction, person_id: UUID) -> PrivateCount:
    """What ``erase`` would take away."""
    row = tx.one(
        f"SELECT (SELECT count(*) FROM session_note WHERE session_id IN ({_SESSIONS})),"
        f" (SELECT count(*) FROM session_reflection WHERE session_id IN ({_SESSIONS})),"
        f" (SELECT count(*) FROM ({_REMINDERS})),"
        f" (SELECT count(*) FROM note_draft WHERE target IN ({_TARGETS}))",
        (person_id.bytes,),
    )
    notes, reflections, reminders, drafts = row or (0, 0, 0, 0)
    return PrivateCount(notes, reflections, reminders, drafts + len(_begun(tx, person_id)))


def erase(tx: Transaction, person_id: UUID) -> None:
    """Take away all that is written privately about a person, before the record goes."""
    person = (person_id.bytes,)
    docs = tx.all(
        f"SELECT doc FROM note_doc WHERE target IN ({_SESSIONS})"
        f" OR (kind = 'reminder' AND target IN ({_REMINDERS}))",
        person,
    )
    tx.executemany("DELETE FROM note_text WHERE rowid = ?", docs)
    tx.executemany("DELETE FROM note_doc WHERE doc = ?", docs)
    tx.execute(f"DELETE FROM session_note WHERE session_id IN ({_SESSIONS})", person)
    tx.execute(f"DELETE FROM session_reflection WHERE session_id IN ({_SESSIONS})", person)
    tx.execute(f"DELETE FROM past_text WHERE session_id IN ({_SESSIONS})", person)
    tx.execute(f"DELETE FROM reminder WHERE id IN ({_REMINDERS})", person)
    tx.execute(f"DELETE FROM note_draft WHERE target IN ({_TARGETS})", person)
    tx.executemany("DELETE FROM note_draft WHERE kind = ? AND target = ?", _begun(tx, person_id))
    found_store.purge(tx)


def _begun(tx: Transaction, person_id: UUID) -> list[tuple[str, bytes]]:
    """Forms, begun and not sent, that name a person: a goal with them, their seat in a circle."""
    names = tx.all("SELECT name FROM person WHERE id = ?", (person_id.bytes,))
    ids = [row[0] for row in tx.all(_PAIRS, (person_id.bytes,))]
    signs = [str(UUID(bytes=one)) for one in (person_id.bytes, *ids)]
    for (name,) in names:
        signs += [name, json.dumps(name)[1:-1]]  # forms are kept as JSON
    forms = tx.all(
        "SELECT kind, target, body FROM note_draft"
        " WHERE target = ? OR target IN (SELECT id FROM circle)",
        (NEW.bytes,),
    )
    return [(kind, target) for kind, target, body in forms if any(sign in body for sign in signs)]
