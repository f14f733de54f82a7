"""What is written privately beside a session goes over to another: the private side of a merge.

Texts that have one row a session are joined by ``desk/`` before.
"""

from __future__ import annotations

from uuid import UUID

from mentordesk.journal.notes import found_store
from mentordesk.journal.notes.model import NoteKind
from mentordesk.vault.database import Transaction


def join(tx: Transaction, stays: UUID, goes: UUID) -> None:
    """Let reminders, earlier wordings and drafts of ``goes`` belong to ``stays``.

    Its note and reflection are taken away: their words stand in those of ``stays`` by now.
    """
    both = (stays.bytes, goes.bytes)
    tx.execute("UPDATE reminder SET session_id = ? WHERE session_id = ?", both)
    tx.execute("UPDATE past_text SET session_id = ? WHERE session_id = ?", both)
    tx.execute("UPDATE OR IGNORE note_draft SET target = ? WHERE target = ?", both)
    tx.execute("DELETE FROM note_draft WHERE target = ?", (goes.bytes,))
    for kind in (NoteKind.NOTE, NoteKind.REFLECTION):
        found_store.forget(tx, kind, goes)
    tx.execute("DELETE FROM session_note WHERE session_id = ?", (goes.bytes,))
    tx.execute("DELETE FROM session_reflection WHERE session_id = ?", (goes.bytes,))
