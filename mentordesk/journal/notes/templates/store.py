"""All SQL of patterns for notes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal.notes.templates.model import NoteTemplate
from mentordesk.vault.database import Transaction

_COLUMNS = "id, seq, version, written, zone, changed, name, body"


def every(tx: Transaction) -> list[NoteTemplate]:
    """All of them, in the order in which they were made."""
    return [_read(row) for row in tx.all(f"SELECT {_COLUMNS} FROM note_template ORDER BY seq")]


def one(tx: Transaction, template_id: UUID) -> NoteTemplate | None:
    """One of them."""
    row = tx.one(f"SELECT {_COLUMNS} FROM note_template WHERE id = ?", (template_id.bytes,))
    return _read(row) if row is not None else None


def add(tx: Transaction, template_id: UUID, words: tuple[str, str], now: Moment) -> None:
    """Keep a new one; ``words`` are its name and its body."""
    at = to_micros(now.instant)
    tx.execute(
        "INSERT INTO note_template (id, version, written, zone, changed, name, body)"
        " VALUES (?, 1, ?, ?, ?, ?, ?)",
        (template_id.bytes, at, now.zone, at, *words),
    )


def change(tx: Transaction, template_id: UUID, words: tuple[str, str], now: Moment) -> None:
    """Give one another name and other words."""
    tx.execute(
        "UPDATE note_template SET version = version + 1, changed = ?, name = ?, body = ?"
        " WHERE id = ?",
        (to_micros(now.instant), *words, template_id.bytes),
    )


def remove(tx: Transaction, template_id: UUID) -> None:
    """Take one away."""
    tx.execute("DELETE FROM note_template WHERE id = ?", (template_id.bytes,))


def _read(row: tuple[Any, ...]) -> NoteTemplate:
    raw, seq, version, written, zone, changed, name, body = row
    return NoteTemplate(
        id=UUID(bytes=raw),
        seq=seq,
        version=version,
        written=Moment(from_micros(written), zone),
        changed=from_micros(changed),
        name=name,
        body=body,
    )
