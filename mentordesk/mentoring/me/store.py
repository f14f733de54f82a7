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
    """Write who the owner is by now, and for whom there is room."""
    tx.execute(
        "UPDATE me SET name = ?, role = ?, capacity = ?, is_full = ?, usual_hours = ?"
        " WHERE seq = 1",
        (me.name, me.role.value, me.capacity, int(me.is_full), me.usual_hours),
    )


def find(tx: Transaction) -> Me | None:
    """The owner, or nobody before the first run has ended."""
    row = tx.one("SELECT name, role, capacity, is_full, usual_hours FROM me WHERE seq = 1")
    return Me(row[0], Role(row[1]), row[2], bool(row[3]), row[4]) if row else None
