"""Every statement on ``mailbox.db``. The desk posts and reads answers; the courier does the rest.

Functions take a transaction that somebody else opened: the desk's own, or the courier's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from mentordesk.sync import statements
from mentordesk.sync.core import Keep, Known, TakeTurn, Waiting
from mentordesk.sync.retry import Standing
from mentordesk.wire.bundle import Verdict
from mentordesk.wire.letters import Signed, decode
from mentordesk.wire.limits import LETTER_BYTES

ENVELOPE_BYTES = LETTER_BYTES + 128
_FORGET = "DELETE FROM letter WHERE id = ? AND state IN ('answered', 'refused') AND introduces = 0"


class Statements(Protocol):
    """A transaction, as far as this room needs it."""

    def execute(self, sql: str, params: Sequence[Any] = ()) -> Any:
        """Run one statement."""

    def one(self, sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row, or ``None``."""

    def all(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Every row."""


@dataclass(frozen=True)
class Enrolment:
    """Where this desk reports to, and the device's own keys (raw bytes)."""

    url: str
    programme: bytes
    sealing_key: bytes
    receipts_key: bytes
    device_seed: bytes
    device_private: bytes
    proxy: str = ""  # see wire.proxy
    authorities: str = ""  # certificates (PEM) instead of the computer's own; the column ca_file


@dataclass(frozen=True)
class Posted:
    """A letter in the mailbox, as the desk sees it."""

    id: bytes
    lane: int
    state: str
    verdict: int
    reason: str


@dataclass(frozen=True)
class Rounds:
    """What the quiet line tells: times in seconds since 1970, 0 for never."""

    tried_at: int
    delivered_at: int
    outcome: str
    not_before: int
    refused: str = ""  # why the server takes nothing more from this device, as a code


def enrol(tx: Statements, enrolment: Enrolment) -> None:
    """Keep where to send. A desk has one programme; a second enrolment replaces the first.

    How the last rounds ended was about the device of before.
    """
    # A refused device may be a copy: what waits here may have left from the other one.
    tx.execute(
        "UPDATE letter SET tries = 1 WHERE tries = 0"
        " AND EXISTS (SELECT 1 FROM enrolment WHERE refused <> '')"
    )
    tx.execute("DELETE FROM enrolment")
    tx.execute("UPDATE round SET outcome = '', failures = 0, not_before = 0")
    tx.execute(
        "INSERT INTO enrolment (only, url, programme, sealing_key, receipts_key, device_seed,"
        " device_private, proxy, ca_file) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            enrolment.url,
            enrolment.programme,
            enrolment.sealing_key,
            enrolment.receipts_key,
            enrolment.device_seed,
            enrolment.device_private,
            enrolment.proxy,
            enrolment.authorities,
        ),
    )


def empty(tx: Statements) -> None:
    """Everything that was meant for the programme of before, and every answer of it, is gone."""
    tx.execute("DELETE FROM letter")
    tx.execute("DELETE FROM answer")


def enrolment(tx: Statements) -> Enrolment | None:
    """Where this desk reports to, or ``None``."""
    row = tx.one(statements.ENROLMENT)
    return Enrolment(*row) if row else None


def go_by(tx: Statements, proxy: str, authorities: str) -> None:
    """Through which proxy, and which certificates (PEM) to trust, from the next round on.

    Whoever changes this wants it tried: earlier failures hold nothing back.
    """
    tx.execute("UPDATE enrolment SET proxy = ?, ca_file = ?", (proxy, authorities))
    tx.execute("UPDATE round SET failures = 0, not_before = 0")


def post(
    tx: Statements, letter_id: bytes, signed: bytes, lane: int, *, introduces: bool = False
) -> None:
    """Put a frozen letter in, by its id. The same letter a second time changes nothing.

    The letter that ``introduces`` this device stays for good: a server may forget devices.
    """
    if introduces:
        tx.execute("DELETE FROM letter WHERE introduces = 1 AND id <> ?", (letter_id,))
    tx.execute(
        "INSERT INTO letter (id, lane, signed, digest, introduces, state)"
        " VALUES (?, ?, ?, ?, ?, 'waiting') ON CONFLICT (id) DO NOTHING",
        (letter_id, lane, signed, digest_of(signed), int(introduces)),
    )


def digest_of(signed: bytes) -> bytes:
    """SHA-256 over a letter's exact bytes, signature included."""
    return hashlib.sha256(signed).digest()


def take_back(tx: Statements, ids: Iterable[bytes]) -> tuple[list[bytes], list[bytes]]:
    """Delete letters without an answer: (ids of which no byte left, ids of which some may)."""
    kept: list[bytes] = []
    tried: list[bytes] = []
    for letter_id in ids:
        row = tx.one(
            "DELETE FROM letter WHERE id = ? AND state IN ('waiting', 'sent') RETURNING tries",
            (letter_id,),
        )
        if row:
            (tried if row[0] else kept).append(letter_id)
    return kept, tried


def take_back_untried(tx: Statements, ids: Iterable[bytes]) -> None:
    """Delete letters of which no byte ever left."""
    for letter_id in ids:
        tx.execute(
            "DELETE FROM letter WHERE id = ? AND state = 'waiting' AND tries = 0", (letter_id,)
        )


def holds(tx: Statements, letter_id: bytes) -> bool:
    """Whether a letter lies here."""
    return tx.one("SELECT 1 FROM letter WHERE id = ?", (letter_id,)) is not None


def offer_again(tx: Statements, ids: Iterable[bytes]) -> None:
    """Letters whose answer could not be verified are offered once more; duplicates are free."""
    for letter_id in ids:
        tx.execute(
            "UPDATE letter SET state = 'waiting', verdict = 0, reason = '' WHERE id = ?",
            (letter_id,),
        )


def posted(tx: Statements) -> list[Posted]:
    """Every letter in the mailbox, oldest first."""
    rows = tx.all("SELECT id, lane, state, verdict, reason FROM letter ORDER BY seq")
    return [Posted(*row) for row in rows]


def forget(tx: Statements, ids: Iterable[bytes]) -> None:
    """Letters that the ledger has confirmed need no place here."""
    for letter_id in ids:
        tx.execute(_FORGET, (letter_id,))


def answers(tx: Statements) -> list[tuple[int, bytes]]:
    """Receipts that the desk has not yet read: (number, exact bytes)."""
    return [(row[0], row[1]) for row in tx.all("SELECT seq, receipt FROM answer ORDER BY seq")]


def drop_answer(tx: Statements, number: int) -> None:
    """The desk has read this answer and kept what it says."""
    tx.execute("DELETE FROM answer WHERE seq = ?", (number,))


def rounds(tx: Statements) -> Rounds:
    """What the last rounds did."""
    row = tx.one("SELECT tried_at, delivered_at, outcome, not_before FROM round")
    place = tx.one("SELECT refused FROM enrolment")
    return Rounds(*(row or (0, 0, "", 0)), *(place or ("",)))


def pardon(tx: Statements) -> None:
    """A refusal that nobody has signed ends nothing: the next round may try again."""
    tx.execute("UPDATE enrolment SET refused = ''")


def known(tx: Statements) -> Known:
    """What a turn begins from."""
    place = tx.one(statements.PLACE)
    state = tx.one(statements.ROUND)
    if state is None:
        raise RuntimeError("the mailbox has lost its own state")
    refused, device_seq, epoch, cursor = place or ("", 0, 0, 0)
    waiting = tx.all(statements.WAITING)
    return Known(
        enrolled=place is not None,
        refused=refused,
        device_seq=device_seq,
        epoch=epoch,
        cursor=cursor,
        waiting=tuple(Waiting(*row) for row in waiting),
        standing=Standing(*state[:5]),
        last_delivered=state[5],
    )


def take_turn(tx: Statements, turn: TakeTurn, now: int) -> list[Signed]:
    """Keep the turn's number and mark its letters; their exact bytes, in order."""
    tx.execute(statements.TAKE_NUMBER, (turn.device_seq,))
    tx.execute(statements.TRIED, (now,))
    letters = []
    for letter_id in turn.ids:
        row = tx.one(statements.SEND, (letter_id,))
        if row:
            letters.append(decode(Signed, row[0], ENVELOPE_BYTES))
    return letters


def not_sent(tx: Statements, turn: TakeTurn) -> None:
    """No byte of a turn left: there was no link, or it was doubted. Its letters wait as before.

    Its number is free again: a gap would tell the server how often something waited in vain.
    """
    tx.execute(statements.TAKE_NUMBER, (turn.device_seq - 1,))
    for letter_id in turn.ids:
        tx.execute(statements.NOT_SENT, (letter_id,))


def keep(tx: Statements, kept: Keep, receipt: bytes, now: int) -> None:
    """Keep an answer, what it says of each letter, and where to go on."""
    tx.execute(statements.KEEP_ANSWER, (receipt, now))
    for letter_id, verdict, reason in kept.verdicts:
        state = "refused" if verdict is Verdict.REFUSED else "answered"
        tx.execute(statements.VERDICT, (state, int(verdict), reason, letter_id))
    for letter_id in kept.again:
        tx.execute(statements.AGAIN, (letter_id,))
    tx.execute(statements.GO_ON, (kept.epoch, kept.cursor))
    tx.execute(statements.DELIVERED, (now,))
    rest(tx, kept.standing)


def rest(tx: Statements, standing: Standing) -> None:
    """Keep when the next turn may be tried."""
    tx.execute(
        statements.REST,
        (
            standing.failures,
            standing.not_before,
            standing.day,
            standing.failed_bytes,
            standing.batch_bytes,
        ),
    )


def introduce(tx: Statements) -> None:
    """Offer the enrolment again."""
    tx.execute(statements.INTRODUCE)


def ended(tx: Statements, outcome: str, refused: str = "") -> None:
    """Keep how the round ended, for the quiet line."""
    tx.execute(statements.OUTCOME, (outcome,))
    if refused:
        tx.execute(statements.REFUSED, (refused,))
