"""All SQL about the owner of the desk. One row, numbered 1."""

from __future__ import annotations

from mentordesk.mentoring.me.model import Me, Role
from mentordesk.mentoring.record import Pen
from mentordesk.vault.database import Transaction


def add(tx: Transaction, pen: Pen, me: Me) -> bool:
    """Write the owner down for the first time; whether it was the first time."""
    changed = tx.execute(
        "INSERT INTO me (seq, id, author, origin, written, zone, name, role)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (seq) DO NOTHING",
        (*pen.head(), me.name, me.role.value),
    )
    return changed == 1


def change(tx: Transaction, me: Me) -> None:
    """Write what the owner is called and is by now."""
    tx.execute("UPDATE me SET name = ?, role = ? WHERE seq = 1", (me.name, me.role.value))


def find(tx: Transaction) -> Me | None:
    """The owner, or nobody before the first run has ended."""
    row = tx.one("SELECT name, role FROM me WHERE seq = 1")
    return Me(row[0], Role(row[1])) if row else None
