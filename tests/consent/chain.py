"""Whether the ledger's chain holds, link by link."""

from __future__ import annotations

from mentordesk.clock import to_micros
from mentordesk.consent import store
from mentordesk.vault.chain import FIRST, link
from mentordesk.vault.database import Database


def whole(database: Database) -> bool:
    before = FIRST
    with database.read() as tx:
        for event in store.events(tx):
            of = (event.letter, event.digest)
            before = link(before, to_micros(event.at), event.what, event.scope, of)
            if before != event.chain:
                return False
    return True
