"""Entries as programs of schemas before the seventh wrote them: numbered 1, 2, 3 …"""

from __future__ import annotations

from uuid import UUID

from mentordesk.clock import Moment, to_micros
from mentordesk.journal.model import local_day
from mentordesk.text import fold
from mentordesk.vault.database import Transaction


def write(tx: Transaction, entry_id: UUID, words: tuple[str, str], now: Moment) -> int:
    """An entry of a title and a body, indexed; its number."""
    micros = to_micros(now.instant)
    row = tx.one(
        "INSERT INTO entry (id, version, written, zone, changed, changed_zone, day, title, body)"
        " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
        (
            *(entry_id.bytes, micros, now.zone, micros, now.zone, local_day(now).isoformat()),
            *words,
        ),
    )
    assert row is not None
    tx.execute(
        "INSERT INTO entry_fts (rowid, title, body) VALUES (?, ?, ?)", (row[0], *map(fold, words))
    )
    return int(row[0])
