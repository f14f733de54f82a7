"""All SQL of copies made by hand. Functions take an open transaction."""

from __future__ import annotations

from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.consent.model import Copied, Way
from mentordesk.mentoring.record import id_or_none, raw_or_none
from mentordesk.vault.transaction import Row, Transaction

COPIED, NOT_MADE = "copied", "copy_not_made"
"""What the ledger says: that somebody made a copy; that it then could not be written or printed."""

_COPIES = (
    "SELECT l.seq, l.at, l.letter, l.scope, l.digest, c.session_id, c.person_id, c.body,"
    " coalesce(p.name, r.name, ''), s.start, EXISTS ("
    f"SELECT 1 FROM ledger f WHERE f.what = '{NOT_MADE}' AND f.letter = l.letter)"
    " FROM ledger l LEFT JOIN copied c ON c.id = l.letter"
    " LEFT JOIN person p ON p.id = c.person_id"
    " LEFT JOIN session s ON s.id = c.session_id LEFT JOIN circle r ON r.id = s.circle_id"
    f" WHERE l.what = '{COPIED}'"
)


def add(tx: Transaction, copy_id: UUID, of: tuple[UUID | None, UUID | None], said: Row) -> None:
    """Keep the exact text of a copy; ``of`` session and person, ``said`` way and body."""
    tx.execute(
        "INSERT INTO copied (id, session_id, person_id, way, body) VALUES (?, ?, ?, ?, ?)",
        (copy_id.bytes, raw_or_none(of[0]), raw_or_none(of[1]), *said),
    )


def person_of(tx: Transaction, session_id: UUID) -> UUID | None:
    """With whom a session was; ``None`` of a circle, or where there is none."""
    row = tx.one(
        "SELECT r.person_id FROM session s JOIN pair r ON r.id = s.pair_id WHERE s.id = ?",
        (session_id.bytes,),
    )
    return UUID(bytes=row[0]) if row else None


def copies(tx: Transaction) -> list[Copied]:
    """Every copy ever made, the latest first."""
    return [_copied(row) for row in tx.all(f"{_COPIES} ORDER BY l.seq DESC")]


def copy(tx: Transaction, copy_id: UUID) -> Copied | None:
    """One copy."""
    row = tx.one(f"{_COPIES} AND l.letter = ?", (copy_id.bytes,))
    return _copied(row) if row else None


def _copied(row: Row) -> Copied:
    seq, at, copy_id, way, digest, session, person, body, name, start, failed = row
    return Copied(
        id=UUID(bytes=copy_id),
        seq=seq,
        at=from_micros(at),
        way=Way(way),
        digest=digest,
        session_id=id_or_none(session),
        person_id=id_or_none(person),
        name=name,
        start=None if start is None else from_micros(start),
        body=body,
        made=not failed,
    )
