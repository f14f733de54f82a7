"""The statements by which the door in touches letters, consents and announcements.

Rooms on one floor do not know each other, so these few stand here and not in ``consent.store``;
both write the same chain, whose links ``mentordesk.vault.chain`` makes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.clock import Moment, to_micros
from mentordesk.vault.chain import FIRST, link
from mentordesk.vault.transaction import Transaction
from mentordesk.wire.bundle import Announcement

Offer = tuple[bytes, bytes, int]
"""A letter for the mailbox: its id, its exact signed bytes, its lane."""

LETTERS = "SELECT id, digest, state, scope, consent FROM letter"


@dataclass(frozen=True)
class Held:
    """A letter of this desk, as far as an answer may speak of it."""

    id: bytes
    digest: bytes
    state: str
    scope: str
    consent: bytes


@dataclass(frozen=True)
class Announced:
    """A programme message as it is shown."""

    number: int
    published: str
    title: str
    text: str


def held(tx: Transaction, letter_id: bytes) -> Held | None:
    """A letter by its id."""
    row = tx.one(f"{LETTERS} WHERE id = ?", (letter_id,))
    return Held(*row) if row else None


def withdrawing(tx: Transaction, consent: bytes) -> list[Held]:
    """Letters of a consent that the person is taking back, with the withdrawal itself."""
    rows = tx.all(
        f"{LETTERS} WHERE consent = ? AND (state = 'withdrawing' OR kind = 3)", (consent,)
    )
    return [Held(*row) for row in rows]


def is_answered(tx: Transaction, letter_id: bytes) -> bool:
    """Whether a verified receipt lies with this letter."""
    return tx.one("SELECT 1 FROM letter WHERE id = ? AND answered > 0", (letter_id,)) is not None


def answered(
    tx: Transaction, letter_id: bytes, state: str, receipt: bytes, said: tuple[int, str]
) -> None:
    """Keep the evidence with a letter; ``said`` is when (microseconds) and why."""
    tx.execute(
        "UPDATE letter SET state = ?, receipt = ?, answered = ?, reason = ? WHERE id = ?",
        (state, receipt, said[0], said[1], letter_id),
    )


def close_consent(tx: Transaction, consent: bytes) -> None:
    """A withdrawal has come back done."""
    tx.execute(
        "UPDATE consent SET state = 'withdrawn' WHERE id = ? AND state = 'withdrawing'", (consent,)
    )


def note(tx: Transaction, now: Moment, what: str, of: Held) -> None:
    """Append a link to the ledger's chain."""
    row = tx.one("SELECT chain FROM ledger ORDER BY seq DESC LIMIT 1")
    at = to_micros(now.instant)
    chain = link(row[0] if row else FIRST, at, what, of.scope, (of.id, of.digest))
    tx.execute(
        "INSERT INTO ledger (at, zone, what, letter, scope, digest, chain)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (at, now.zone, what, of.id, of.scope, of.digest, chain),
    )


def is_restored(tx: Transaction, epoch: int) -> bool:
    """Whether the server's epoch has changed: it came back from a backup."""
    row = tx.one("SELECT epoch FROM sharing_key")
    return row is not None and row[0] not in (0, epoch)


def keep_epoch(tx: Transaction, epoch: int) -> None:
    """Keep the server's epoch."""
    tx.execute("UPDATE sharing_key SET epoch = ? WHERE epoch <> ?", (epoch, epoch))


def live_consents_of(tx: Transaction, items: Iterable[bytes]) -> list[Offer]:
    """The letters of live consents under which these items were written."""
    found: dict[bytes, Offer] = {}
    for item in items:
        row = tx.one(
            "SELECT given.id, given.signed, given.lane FROM letter AS item"
            " JOIN consent ON consent.id = item.consent AND consent.state = 'live'"
            " JOIN letter AS given ON given.id = item.consent WHERE item.id = ?",
            (item,),
        )
        if row:
            found[row[0]] = (row[0], row[1], row[2])
    return list(found.values())


def to_offer_again(tx: Transaction) -> list[Offer]:
    """Confirmed letters of live consents, and every withdrawal."""
    rows = tx.all(
        "SELECT letter.id, letter.signed, letter.lane FROM letter"
        " LEFT JOIN consent ON consent.id = letter.consent"
        " WHERE (letter.state = 'confirmed' AND (consent.state = 'live' OR letter.kind = 1))"
        " OR (letter.kind = 3 AND letter.state IN ('confirmed', 'erased'))"
        " ORDER BY letter.sealed"
    )
    return [(row[0], row[1], row[2]) for row in rows]


def announce(tx: Transaction, message: Announcement, now: int) -> bool:
    """Keep an announcement once; whether it is new."""
    if tx.one("SELECT 1 FROM announcement WHERE id = ?", (message.id,)):
        return False
    tx.execute(  # a server that came back from a backup gives a lost number again
        "INSERT OR REPLACE INTO announcement (number, id, published, title, body, received)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (message.number, message.id, message.published, message.title, message.text, now),
    )
    return True


def announcements(tx: Transaction) -> list[Announced]:
    """Announcements that were not put away, the latest first."""
    rows = tx.all(
        "SELECT number, published, title, body FROM announcement WHERE put_away = 0"
        " ORDER BY number DESC"
    )
    return [Announced(*row) for row in rows]


def put_away(tx: Transaction, number: int) -> None:
    """The person has read it."""
    tx.execute("UPDATE announcement SET put_away = 1 WHERE number = ?", (number,))
