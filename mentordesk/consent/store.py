"""All SQL on consents, sealed letters and the ledger. Functions take an open transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.consent.model import Consent, ConsentState, Event, LetterState, Sent
from mentordesk.vault.chain import FIRST, link
from mentordesk.vault.transaction import Row, Transaction
from mentordesk.wire.letters import Audience, Scope

_CONSENT = "id, scope, audience, given, expires, wording, language, state, standing"
_LETTER = (
    "id, kind, scope, audience, period, consent, state, signed, digest, sealed, answered, reason"
)


@dataclass(frozen=True)
class Keys:
    """The person's keys (raw private bytes). They never leave this file and this process."""

    signing_seed: bytes = field(repr=False)
    receive_private: bytes = field(repr=False)


@dataclass(frozen=True)
class Frozen:
    """A letter to be kept: its exact signed bytes and what finds it again."""

    id: bytes
    kind: int
    scope: str
    audience: str
    period: str
    consent: bytes
    lane: int
    signed: bytes


def keys(tx: Transaction) -> Keys | None:
    """The person's keys, if any were made."""
    row = tx.one("SELECT signing_seed, receive_private FROM sharing_key")
    return Keys(*row) if row else None


def keep_keys(tx: Transaction, made: Keys, now: Moment) -> None:
    """Keep new keys; a desk has one pair for good."""
    tx.execute(
        "INSERT INTO sharing_key (only, signing_seed, receive_private, made) VALUES (1, ?, ?, ?)",
        (made.signing_seed, made.receive_private, to_micros(now.instant)),
    )


def take_seq(tx: Transaction) -> int:
    """The next number of this author's letters; never given twice."""
    row = tx.one("UPDATE sharing_key SET next_seq = next_seq + 1 RETURNING next_seq - 1")
    if row is None:
        raise RuntimeError("there are no sharing keys to number letters for")
    return int(row[0])


def next_seq(tx: Transaction) -> int:
    """The number that the next letter will bear; it is not taken."""
    row = tx.one("SELECT next_seq FROM sharing_key")
    if row is None:
        raise RuntimeError("there are no sharing keys to number letters for")
    return int(row[0])


def give_back(tx: Transaction, first: int) -> None:
    """Numbers from ``first`` on were never seen by anybody else: the next letter begins there."""
    tx.execute("UPDATE sharing_key SET next_seq = ?", (first,))


def skip_to(tx: Transaction, number: int) -> None:
    """Give no number below this one any more; gaps are allowed, the same number twice is not."""
    tx.execute("UPDATE sharing_key SET next_seq = max(next_seq, ?)", (number,))


def add_consent(tx: Transaction, given: Consent) -> None:
    """A new live consent; the database refuses a second one for the same scope and audience."""
    tx.execute(
        f"INSERT INTO consent ({_CONSENT}, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            given.id,
            given.scope.value,
            given.audience.value,
            to_micros(given.given),
            given.expires.isoformat(),
            given.wording,
            given.language,
            given.state.value,
            int(given.standing),
            to_micros(given.given),
        ),
    )


def consents(tx: Transaction, *states: ConsentState) -> list[Consent]:
    """Consents in these states (all, without any), the latest first."""
    wanted = states or tuple(ConsentState)
    marks = ", ".join("?" * len(wanted))
    rows = tx.all(
        f"SELECT {_CONSENT} FROM consent WHERE state IN ({marks}) ORDER BY given DESC",
        [state.value for state in wanted],
    )
    return [_consent(row) for row in rows]


def consent(tx: Transaction, consent_id: bytes) -> Consent | None:
    """One consent."""
    row = tx.one(f"SELECT {_CONSENT} FROM consent WHERE id = ?", (consent_id,))
    return _consent(row) if row else None


def _consent(row: Row) -> Consent:
    return Consent(
        id=row[0],
        scope=Scope(row[1]),
        audience=Audience(row[2]),
        given=from_micros(row[3]),
        expires=date.fromisoformat(row[4]),
        wording=row[5],
        language=row[6],
        state=ConsentState(row[7]),
        standing=bool(row[8]),
    )


def set_consent(tx: Transaction, consent_id: bytes, state: ConsentState) -> None:
    """Move a consent on."""
    tx.execute("UPDATE consent SET state = ? WHERE id = ?", (state.value, consent_id))


def set_standing(tx: Transaction, consent_id: bytes, *, standing: bool) -> None:
    """Whether each month's summary may be sealed without asking again."""
    tx.execute("UPDATE consent SET standing = ? WHERE id = ?", (int(standing), consent_id))


def clocks(tx: Transaction, now: int) -> dict[bytes, int]:
    """The latest time (microseconds) seen under each live consent, ``now`` among them."""
    tx.execute(
        "UPDATE consent SET last_seen = ? WHERE state = 'live' AND last_seen < ?", (now, now)
    )
    return {row[0]: row[1] for row in tx.all("SELECT id, last_seen FROM consent")}


def add_letter(tx: Transaction, frozen: Frozen, now: Moment) -> None:
    """Keep a sealed letter: step one of the two files."""
    digest = hashlib.sha256(frozen.signed).digest()
    tx.execute(
        "INSERT INTO letter (id, kind, scope, audience, period, consent, lane, signed, digest,"
        " sealed, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sealed')",
        (
            frozen.id,
            frozen.kind,
            frozen.scope,
            frozen.audience,
            frozen.period,
            frozen.consent,
            frozen.lane,
            frozen.signed,
            digest,
            to_micros(now.instant),
        ),
    )


def letters(tx: Transaction, *states: LetterState) -> list[Sent]:
    """Letters in these states (all, without any), the latest first."""
    wanted = states or tuple(LetterState)
    marks = ", ".join("?" * len(wanted))
    rows = tx.all(
        f"SELECT {_LETTER} FROM letter WHERE state IN ({marks}) ORDER BY sealed DESC, id",
        [state.value for state in wanted],
    )
    return [_sent(row) for row in rows]


def letter(tx: Transaction, letter_id: bytes) -> Sent | None:
    """One letter."""
    row = tx.one(f"SELECT {_LETTER} FROM letter WHERE id = ?", (letter_id,))
    return _sent(row) if row else None


def to_post(tx: Transaction) -> list[tuple[bytes, bytes, int]]:
    """Sealed letters that the mailbox may not have yet: (id, signed bytes, lane)."""
    rows = tx.all("SELECT id, signed, lane FROM letter WHERE state = 'sealed' ORDER BY sealed, id")
    return [(row[0], row[1], row[2]) for row in rows]


def last_shared(tx: Transaction, scope: Scope, audience: Audience, before: str) -> bytes | None:
    """The signed bytes of the newest summary of an earlier period or of the same one."""
    row = tx.one(
        "SELECT signed FROM letter WHERE kind = 4 AND scope = ? AND audience = ? AND period <= ?"
        " AND state IN ('posted', 'confirmed', 'sealed') ORDER BY sealed DESC LIMIT 1",
        (scope.value, audience.value, before),
    )
    return row[0] if row else None


def _sent(row: Row) -> Sent:
    return Sent(
        id=row[0],
        kind=row[1],
        scope=row[2],
        audience=row[3],
        period=row[4],
        consent=row[5],
        state=LetterState(row[6]),
        signed=row[7],
        digest=row[8],
        sealed=from_micros(row[9]),
        answered=from_micros(row[10]) if row[10] else None,
        reason=row[11],
    )


def set_letters(tx: Transaction, ids: Iterable[bytes], state: LetterState) -> None:
    """Move letters on."""
    tx.executemany("UPDATE letter SET state = ? WHERE id = ?", [(state.value, one) for one in ids])


def receipt(tx: Transaction, letter_id: bytes) -> bytes:
    """The signed evidence for a letter; empty where none came yet."""
    row = tx.one("SELECT receipt FROM letter WHERE id = ?", (letter_id,))
    return row[0] if row else b""


def note(
    tx: Transaction, now: Moment, what: str, scope: str = "", of: tuple[bytes, bytes] = (b"", b"")
) -> None:
    """Append a link to the ledger's chain; ``of`` is a letter's id and digest."""
    row = tx.one("SELECT chain FROM ledger ORDER BY seq DESC LIMIT 1")
    at = to_micros(now.instant)
    chain = link(row[0] if row else FIRST, at, what, scope, of)
    tx.execute(
        "INSERT INTO ledger (at, zone, what, letter, scope, digest, chain)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (at, now.zone, what, of[0], scope, of[1], chain),
    )


def events(tx: Transaction) -> list[Event]:
    """The whole ledger, from its first link on."""
    rows = tx.all("SELECT seq, at, what, letter, scope, digest, chain FROM ledger ORDER BY seq")
    return [Event(row[0], from_micros(row[1]), *row[2:]) for row in rows]


def opaque_goals(tx: Transaction, made: Iterable[tuple[bytes, bytes]]) -> None:
    """Keep ids under which goals are spoken of outside: (goal, opaque)."""
    tx.executemany("INSERT INTO shared_goal (goal_id, opaque) VALUES (?, ?)", list(made))
