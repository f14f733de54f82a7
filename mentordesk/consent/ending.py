"""Consents run out by themselves; what then still waits never leaves."""

from __future__ import annotations

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.consent import store
from mentordesk.consent.model import ConsentState, LetterState, Sent
from mentordesk.sync import mailbox
from mentordesk.vault.database import Database
from mentordesk.vault.transaction import Transaction
from mentordesk.wire.letters import Kind


def expire(tx: Transaction, now: Moment) -> bool:
    """End what has run out, each consent by the latest clock seen since it was given.

    A clock set back revives nothing. A clock that once ran ahead ends what was agreed before, and
    nothing that is agreed after it was set right. Whether any ended now.
    """
    seen = store.clocks(tx, to_micros(now.instant))
    ended = [
        one
        for one in store.consents(tx, ConsentState.LIVE)
        if from_micros(seen[one.id]).date() > one.expires
    ]
    for one in ended:
        store.set_consent(tx, one.id, ConsentState.EXPIRED)
        store.note(tx, now, "expired", one.scope.value)
    return bool(ended)


def stop_expired(desk: Database, post_box: Database, now: Moment) -> int:
    """Take back the letters of ended consents of which no byte has left; how many.

    Mailbox first: cut in between, the next look finds letters that lie nowhere and have no answer.
    """
    with desk.read() as tx:
        ended = {one.id for one in store.consents(tx, ConsentState.EXPIRED)}
        open_ones = store.letters(tx, LetterState.SEALED, LetterState.POSTED) if ended else []
    late = [one for one in open_ones if one.consent in ended and one.kind != Kind.WITHDRAW]
    if not late:
        return 0
    with post_box.write() as box:
        mailbox.take_back_untried(box, [one.id for one in late])
        gone = [one for one in late if not mailbox.holds(box, one.id)]
    return _note(desk, now, gone)


def _note(desk: Database, now: Moment, gone: list[Sent]) -> int:
    """Say in the ledger that these never left."""
    if gone:
        with desk.write() as tx:
            store.set_letters(tx, [one.id for one in gone], LetterState.TAKEN_BACK)
            for one in gone:
                store.note(tx, now, "taken_back", one.scope, (one.id, one.digest))
    return len(gone)
