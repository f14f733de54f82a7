"""All SQL of the writer's own prompts. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import Moment, to_micros
from mentordesk.journal.own_prompts.model import OwnPrompt

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

_COLUMNS = "id, line, occasion, rests"


def _of(row: tuple[Any, ...]) -> OwnPrompt:
    raw, line, occasion, rests = row
    return OwnPrompt(UUID(bytes=raw), line, occasion, bool(rests))


def every(tx: Transaction) -> list[OwnPrompt]:
    """All, in the order in which they were written."""
    return [_of(row) for row in tx.all(f"SELECT {_COLUMNS} FROM own_prompt ORDER BY seq")]


def prompt(tx: Transaction, prompt_id: UUID) -> OwnPrompt | None:
    """One of them."""
    row = tx.one(f"SELECT {_COLUMNS} FROM own_prompt WHERE id = ?", (prompt_id.bytes,))
    return _of(row) if row else None


def add(tx: Transaction, own: OwnPrompt, now: Moment) -> None:
    """A new one."""
    tx.execute(
        "INSERT INTO own_prompt (id, written, zone, occasion, line, rests)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(own.id.bytes, to_micros(now.instant), now.zone),
            *(own.occasion, own.line, int(own.rests)),
        ),
    )


def change(tx: Transaction, own: OwnPrompt) -> None:
    """The same one with other words, occasion or rest."""
    tx.execute(
        "UPDATE own_prompt SET occasion = ?, line = ?, rests = ? WHERE id = ?",
        (own.occasion, own.line, int(own.rests), own.id.bytes),
    )


def drop(tx: Transaction, prompt_id: UUID) -> None:
    """One that is gone. What was answered to it stays."""
    tx.execute("DELETE FROM own_prompt WHERE id = ?", (prompt_id.bytes,))


def word_anew(tx: Transaction, own: OwnPrompt, line: str) -> None:
    """What is written down of the days on which it came up says ``line`` from now on."""
    tx.execute("UPDATE prompt_shown SET prompt_text = ? WHERE prompt_id = ?", (line, own.prompt_id))
