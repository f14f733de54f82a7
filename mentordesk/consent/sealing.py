"""Signing with the person's key, and keeping what was signed: the first arrow."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from mentordesk import __version__
from mentordesk.clock import Clock, Moment
from mentordesk.consent import store
from mentordesk.consent.model import NOTICE_VERSION, RETENTION_MONTHS, Consent, Sent
from mentordesk.consent.store import Frozen, Keys
from mentordesk.vault.transaction import Transaction
from mentordesk.wire import letters as wire
from mentordesk.wire import seals
from mentordesk.wire.letters import Kind, Letter, Signed, decode, encode, read_letter
from mentordesk.wire.limits import LETTER_BYTES

Randomness = Callable[[int], bytes]
LANE = {Kind.WITHDRAW: 0, Kind.CONSENT: 0, Kind.ENROL: 0, Kind.ITEM: 2}


class Sealer:
    """Holds no key itself: it takes the person's key from the open desk for each signature."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._random = randomness

    def keys(self, tx: Transaction, now: Moment) -> Keys:
        """The person's keys, made the first time that something is agreed or joined."""
        own = store.keys(tx)
        if own is None:
            own = Keys(self._random(32), self._random(32))
            store.keep_keys(tx, own, now)
        return own

    def seal(
        self, tx: Transaction, kind: Kind, consent: Consent, body: bytes, *, number: int = 0
    ) -> None:
        """Sign and keep a consent or a withdrawal; a consent's letter bears the consent's id.

        ``number`` is the letter's own; the next one without.
        """
        if number:
            store.skip_to(tx, number + 1)
        own = self.keys(tx, self._clock.now())
        letter = Letter(
            kind=kind,
            id=consent.id if kind is Kind.CONSENT else self._random(16),
            author=author_of(own),
            seq=number or store.take_seq(tx),
            scope=consent.scope.value,
            consent=consent.id,
            audience=consent.audience.value,
            body=body,
        )
        self.keep(tx, letter, encode(letter))

    def keep(self, tx: Transaction, letter: Letter, content: bytes) -> None:
        """Sign exactly ``content`` and keep it as sealed: the first arrow."""
        now = self._clock.now()
        own = self.keys(tx, now)
        signature = seals.sign(own.signing_seed, seals.LETTER, content)
        signed = encode(Signed(letter=content, signature=signature))
        frozen = Frozen(
            id=letter.id,
            kind=int(letter.kind),
            scope=letter.scope,
            audience=letter.audience,
            period=letter.period,
            consent=letter.consent,
            lane=LANE[letter.kind],
            signed=signed,
        )
        store.add_letter(tx, frozen, now)
        digest = hashlib.sha256(signed).digest()
        store.note(tx, now, "sealed", letter.scope, (letter.id, digest))


def author_of(own: Keys) -> bytes:
    """The id by which this person's letters are known: never a name."""
    return seals.key_id(seals.signing_public(own.signing_seed))


def numbers(letters: Iterable[Sent]) -> set[int]:
    """The numbers that letters of the ledger bear."""
    signed = (decode(Signed, one.signed, LETTER_BYTES + 128) for one in letters)
    return {read_letter(one.letter).seq for one in signed}


def record_of(given: Consent, first_preview: bytes) -> wire.Consent:
    """The consent as it travels (ISO/IEC 27560 fields that apply here).

    ``first_preview``: SHA-256 of the first summary's bytes, which the screen showed and which are
    signed in the same act. So the record proves what the person had before their eyes.
    """
    wording = hashlib.sha256(given.wording.encode()).digest()
    return wire.Consent(
        scopes=[given.scope.value],
        audience=given.audience.value,
        purpose="programme-care",
        wording=given.wording,
        language=given.language,
        wording_digest=wording,
        given=given.given.strftime("%Y-%m-%dT%H:%M:%SZ"),
        expires=given.expires.isoformat(),
        retention_months=RETENTION_MONTHS,
        notice_version=NOTICE_VERSION,
        app_version=__version__,
        preview_digest=first_preview,
    )
