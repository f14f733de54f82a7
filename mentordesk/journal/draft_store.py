"""All SQL of entries that are being written. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal.model import EntryDraft

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

_DRAFT = "entry_id, base_version, title, body, prompt_id, prompt_text"


def keep(tx: Transaction, entry_id: UUID, draft: EntryDraft, now: Moment) -> None:
    """Keep the words of an entry that is being written, over those kept before."""
    tx.execute(
        "INSERT OR REPLACE INTO draft (entry_id, base_version, title, body, prompt_id, prompt_text,"
        " kept, zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(entry_id.bytes, draft.base_version, draft.title, draft.body),
            *(draft.prompt_id, draft.prompt_text, to_micros(now.instant), now.zone),
        ),
    )


def drop(tx: Transaction, entry_id: UUID) -> None:
    """Forget the kept words of an entry."""
    tx.execute("DELETE FROM draft WHERE entry_id = ?", (entry_id.bytes,))


def every(tx: Transaction) -> list[tuple[EntryDraft, Moment]]:
    """All drafts with the moments in which they were kept, the oldest first."""
    rows = tx.all(f"SELECT {_DRAFT}, kept, zone FROM draft ORDER BY kept, entry_id")
    return [
        (EntryDraft(UUID(bytes=row[0]), *row[1:6]), Moment(from_micros(row[6]), row[7]))
        for row in rows
    ]
