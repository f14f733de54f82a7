"""The rules for each kind of letter, on values and a store."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mentordesk.clock import to_micros
from mentordesk.server.model import ConsentRow, Device, ItemRow, Store
from mentordesk.server.retention import kept_until
from mentordesk.wire import seals
from mentordesk.wire.bodies import read_body
from mentordesk.wire.bundle import Erased, Verdict
from mentordesk.wire.letters import (
    NO_ID,
    Audience,
    Consent,
    Enrol,
    Letter,
    Scope,
    Signed,
    Withdraw,
    decode,
    encode,
)
from mentordesk.wire.limits import LETTER_BYTES, Reason, Refused

WRONG_PROOFS = 10  # then the card is locked
KEY_BACKUP_DAYS = 7  # how long a backup of the key table may be kept
LONGEST = timedelta(days=366)  # twelve months, and a day for the zones
MARKER_SECONDS = 400 * 86_400


def enrol(store: Store, device_key: bytes, letter: Letter, signed: Signed, now: int) -> Device:
    """Enrol the device that sent a valid proof; a wrong one is counted and refused."""
    wish = decode(Enrol, letter.body, LETTER_BYTES)
    card = store.invite(wish.invite)
    if card is None or card.wrong >= WRONG_PROOFS or card.used_at or card.expires_at < now:
        raise Refused(Reason.BAD_INVITE)
    keys = wish.signing_key + wish.device_key + wish.device_sealing_key + wish.receive_key
    if not seals.same(seals.proof(card.proof_key, keys), wish.proof):
        store.invite_tried(card.number)
        raise Refused(Reason.BAD_INVITE)
    author = seals.key_id(wish.signing_key)
    if wish.device_key != device_key or letter.author != author:
        raise Refused(Reason.WRONG_KEY)
    seals.verify(wish.signing_key, seals.LETTER, signed.letter, signed.signature)
    device = Device(
        device=device_key,
        sealing_key=wish.device_sealing_key,
        author=author,
        signing_key=wish.signing_key,
        receive_key=wish.receive_key,
        enrolled_at=now,
        enrol_letter=letter.id,
    )
    store.add_device(device)
    store.invite_used(card.number, now)
    return device


def take_consent(
    store: Store, letter: Letter, digest: bytes, signed: Signed, key: bytes, today: date
) -> Verdict:
    """Keep what was agreed; the same again is a duplicate, another under its id a conflict.

    A consent holds for twelve months from its receipt at most, whatever a desk's clock said. The
    words of one that is over when it comes are not kept: it serves to refuse what came with it.
    """
    held = store.consent(letter.id)
    if held is not None:
        if held.digest != digest:
            raise Refused(Reason.CONFLICT)
        return Verdict.DUPLICATE
    if store.marked(letter.id):
        raise Refused(Reason.WITHDRAWN)
    agreed = decode(Consent, letter.body, LETTER_BYTES)
    if hashlib.sha256(agreed.wording.encode()).digest() != agreed.wording_digest:
        raise Refused(Reason.MALFORMED)
    if not set(agreed.scopes) <= set(Scope) or agreed.audience not in set(Audience):
        raise Refused(Reason.UNKNOWN_SCOPE)
    ends = min(_day(agreed.expires), today + LONGEST)
    row = ConsentRow(
        id=letter.id,
        author=letter.author,
        digest=digest,
        scopes=",".join(sorted(set(agreed.scopes))),
        audience=agreed.audience,
        expires=ends.isoformat(),
        given_seq=letter.seq,
        record=under(key, digest, letter.id, encode(signed)) if ends >= today else b"",
        retention_months=agreed.retention_months,
    )
    store.add_consent(row, key)
    return Verdict.STORED


def _day(text: str) -> date:
    """A day out of a letter; one that no calendar has is refused."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(Reason.MALFORMED) from error


def take_item(
    store: Store, letter: Letter, digest: bytes, signed: Signed, now: datetime
) -> Verdict:
    """Store a summary under a live consent that covers its scope and audience."""
    held = store.item(letter.author, letter.id, letter.revision)
    if held is not None:
        if held != digest:
            raise Refused(Reason.CONFLICT)
        return Verdict.DUPLICATE
    if store.marked(letter.id):
        raise Refused(Reason.WITHDRAWN)
    consent = store.consent(letter.consent)
    if consent is None and store.marked(letter.consent):
        raise Refused(Reason.WITHDRAWN)
    if consent is None:
        return Verdict.RETRY  # it may be on its way; letters come in any order
    _refuse_without_consent(letter, consent, now)
    read_body(letter)
    key = store.data_key(letter.consent)
    if key is None:
        raise Refused(Reason.WITHDRAWN)
    payload = under(key, digest, letter.id, encode(signed))
    store.add_item(
        ItemRow(
            author=letter.author,
            id=letter.id,
            revision=letter.revision,
            digest=digest,
            seq=letter.seq,
            scope=letter.scope,
            audience=letter.audience,
            period=letter.period,
            consent=letter.consent,
            stored_at=to_micros(now) // 1_000_000,
            payload=payload,
            keep_until=kept_until(letter.scope, consent.retention_months, now),
        )
    )
    return Verdict.STORED


def _refuse_without_consent(letter: Letter, consent: ConsentRow, now: datetime) -> None:
    """Refuse what the consent does not cover, or no longer covers."""
    if consent.withdrawn_at:
        raise Refused(Reason.WITHDRAWN)
    covered = (
        consent.author == letter.author
        and letter.scope in consent.scopes.split(",")
        and letter.audience == consent.audience
        and now.date().isoformat() <= consent.expires
    )
    if not covered:
        raise Refused(Reason.NO_CONSENT)


def withdraw(store: Store, letter: Letter, now: int, backups_until: str) -> Erased:
    """Destroy what was stored, and leave markers so that a late stick cannot bring it back."""
    wish = decode(Withdraw, letter.body, LETTER_BYTES)
    consent = store.consent(wish.consent)
    if consent is not None and consent.author != letter.author:
        raise Refused(Reason.WRONG_KEY)
    items, rows = store.erase(wish.consent, wish.items, now) if consent else ([], 0)
    for item in {*items, *wish.items}:
        store.mark(item, now + MARKER_SECONDS)
    if not wish.items and wish.consent != NO_ID:
        store.mark(wish.consent, now + MARKER_SECONDS)
    return Erased(
        consent=wish.consent,
        items=sorted({*items, *wish.items})[:256],
        rows=rows,
        key_destroyed=consent is not None and store.data_key(wish.consent) is None,
        backups_until=backups_until,
    )


def under(key: bytes, digest: bytes, letter_id: bytes, signed: bytes) -> bytes:
    """A letter's signed bytes as they are stored: readable as long as its consent's key is there.

    Summaries and the consent's own words alike, so that a copy without the keys holds neither.
    """
    return ChaCha20Poly1305(key).encrypt(digest[:12], signed, letter_id)
