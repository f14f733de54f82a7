"""What a copy of one's own journal tells beside an entry: its links and starred passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.clock import to_micros
from mentordesk.journal import link_store
from mentordesk.journal.naming import Name

if TYPE_CHECKING:
    from mentordesk.journal.importing.model import Own
    from mentordesk.vault.database import Transaction


def add(tx: Transaction, own: Own) -> None:
    """For an entry that was just inserted. A passage whose id is taken stays where it is."""
    before = link_store.of(tx, own.id)
    names = [Name(one.kind, one.target, one.pin, one.said) for one in own.links]
    link_store.set_of(tx, own.id, (*before, *names), before)
    tx.executemany(
        "INSERT OR IGNORE INTO passage (id, entry_id, goal_id, written, zone, at, quote)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(one.id.bytes, own.id.bytes, one.goal.bytes if one.goal else None),
                *(to_micros(one.written.instant), one.written.zone, one.at, one.quote),
            )
            for one in own.passages
        ],
    )
