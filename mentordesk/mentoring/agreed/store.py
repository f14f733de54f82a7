"""All SQL of agreed texts. Functions take an open transaction.

There is no service: what is agreed is written by acts of ``desk/`` only, which keep the wording
before on the private side and take the draft away in the same transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.mentoring import index, wording
from mentordesk.mentoring.agreed.model import Agreed, AgreedDraft
from mentordesk.mentoring.record import HEAD, HEAD_WIDTH, Pen, head_of
from mentordesk.text import without_unstorable

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

_AGREED = f"SELECT {HEAD}, session_id, version, changed, moved, body FROM agreed"


def _agreed_of(row: tuple[Any, ...]) -> Agreed:
    session, version, changed, moved, body = row[HEAD_WIDTH:]
    return Agreed(
        head=head_of(row),
        session_id=UUID(bytes=session),
        version=version,
        changed=from_micros(changed),
        moved=moved,
        body=body,
    )


def of_session(tx: Transaction, session_id: UUID) -> Agreed | None:
    """What was agreed in a session."""
    row = tx.one(f"{_AGREED} WHERE session_id = ?", (session_id.bytes,))
    return _agreed_of(row) if row else None


def write(tx: Transaction, pen: Pen, draft: AgreedDraft) -> Agreed:
    """Write ``draft`` over what stands, one version on. Raises ``ValueError`` on problems."""
    if problems := draft.problems():
        raise ValueError(str(problems))
    moved, body = wording.tidy(draft.moved), without_unstorable(draft.body)
    tx.execute(
        "INSERT INTO agreed (id, author, origin, written, zone, session_id, version, changed,"
        " moved, body) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)"
        " ON CONFLICT (session_id) DO UPDATE SET version = version + 1,"
        " changed = excluded.changed, moved = excluded.moved, body = excluded.body",
        (*pen.head(), draft.session_id.bytes, pen.micros(), moved, body),
    )
    index.refresh(tx, pen, index.Kind.SESSION, draft.session_id)
    agreed = of_session(tx, draft.session_id)
    assert agreed is not None  # noqa: S101 - it was written just now
    return agreed
