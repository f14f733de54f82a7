"""What the server decides about a bundle. Verifies before it stores; knows no HTTP and no SQL.

Every letter is judged alone: one bad letter never stops the others. Everything is idempotent: the
same bytes a second time are a duplicate and a success.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from mentordesk.clock import Clock, to_micros
from mentordesk.server import letterbox
from mentordesk.server.home import Home
from mentordesk.server.model import Device, Store
from mentordesk.wire import seals
from mentordesk.wire.bundle import Ack, Down, Erased, Presence, Up, Verdict
from mentordesk.wire.letters import Kind, Letter, Signed, encode, read_letter
from mentordesk.wire.limits import Reason, Refused


@dataclass
class Judgement:
    """What one bundle led to."""

    acks: list[Ack]
    erased: list[Erased]


class Office:
    """The service. ``randomness`` gives secret bytes (data keys); injected for the simulator."""

    def __init__(self, home: Home, clock: Clock, randomness: Callable[[int], bytes]) -> None:
        self._home = home
        self._clock = clock
        self._randomness = randomness

    def receive(self, store: Store, up: Up, travelled: bytes = b"") -> tuple[Down, bytes]:
        """The answer to an opened bundle and the X25519 key to seal it to.

        ``travelled`` are the sealed bytes as they came. A courier seals each turn once, so the
        same number in another seal is another courier: a copy of the desk, whatever it says.

        Raises ``Refused`` when no answer can be sealed: an unknown device without a valid invite.
        """
        if up.programme != self._home.programme:
            raise Refused(Reason.WRONG_KEY)
        device = store.device(up.device)
        if device is None:
            device = self._enrol(store, up)
        if device.revoked:
            return self._answer(store, up, device, Reason.REVOKED), device.sealing_key
        digest = hashlib.sha256(travelled or encode(up)).digest()[:16]
        seen = store.turn(up.device, up.device_seq)
        if seen is not None and seen != digest:
            store.revoke(up.device)
            return self._answer(store, up, device, Reason.CLONE), device.sealing_key
        if seen is None:
            store.add_turn(up.device, up.device_seq, digest)
        today = self._moment().date().isoformat()
        if up.letters and device.last_seen != today:  # who only asks for news leaves no day
            store.seen(up.device, today)
        judged = Judgement([], [])
        for signed in up.letters:
            judged.acks.append(self._judge(store, device, signed, judged.erased))
        return self._answer(store, up, device, "", judged), device.sealing_key

    def _enrol(self, store: Store, up: Up) -> Device:
        """The device of the first valid enrol letter in the bundle."""
        for signed in up.letters:
            letter = read_letter(signed.letter)
            if letter.kind is Kind.ENROL:
                return letterbox.enrol(store, up.device, letter, signed, self.seconds())
        raise Refused(Reason.NOT_ENROLLED)

    def _judge(self, store: Store, device: Device, signed: Signed, erased: list[Erased]) -> Ack:
        """One letter's verdict; nothing of a refused letter is stored."""
        digest = hashlib.sha256(encode(signed)).digest()
        letter_id = bytes(16)
        try:
            letter = read_letter(signed.letter)
            letter_id = letter.id
            seals.verify(device.signing_key, seals.LETTER, signed.letter, signed.signature)
            verdict = self._take(store, device, letter, digest, erased, signed)
        except Refused as refusal:
            return Ack(
                id=letter_id, digest=digest, verdict=Verdict.REFUSED, reason=refusal.reason.value
            )
        return Ack(id=letter_id, digest=digest, verdict=verdict)

    def _take(
        self,
        store: Store,
        device: Device,
        letter: Letter,
        digest: bytes,
        erased: list[Erased],
        signed: Signed,
    ) -> Verdict:
        """Act on a verified letter by its kind. Each author speaks for themselves only."""
        if letter.author != device.author:
            raise Refused(Reason.WRONG_KEY)
        if letter.kind is Kind.ENROL:
            return Verdict.STORED if letter.id == device.enrol_letter else Verdict.DUPLICATE
        if letter.kind is Kind.CONSENT:
            key, today = self._randomness(32), self._moment().date()
            return letterbox.take_consent(store, letter, digest, signed, key, today)
        if letter.kind is Kind.ITEM:
            return letterbox.take_item(store, letter, digest, signed, self._moment())
        gone = letterbox.withdraw(store, letter, self.seconds(), self._backups_until())
        erased.append(gone)
        return Verdict.ERASED

    def _answer(
        self, store: Store, up: Up, device: Device, refused: str, judged: Judgement | None = None
    ) -> Down:
        """The answer's content. A refused device learns its refusal and nothing else."""
        news = [] if refused else store.announcements(up.cursor)
        present = []
        for item in () if refused else up.verify:
            held = store.presence(device.author, item)
            present.append(Presence(id=item, present=held is not None, digest=held or b""))
        return Down(
            programme=up.programme,
            device=up.device,
            device_seq=up.device_seq,
            epoch=store.epoch(),
            cursor=news[-1].number if news else up.cursor,
            at=self.seconds(),
            acks=judged.acks if judged else [],
            erased=judged.erased if judged else [],
            announcements=news,
            present=present,
            refused=refused,
        )

    def seconds(self) -> int:
        """Whole seconds since 1970, UTC."""
        return to_micros(self._moment()) // 1_000_000

    def _moment(self) -> datetime:
        return self._clock.now().instant.astimezone(UTC)

    def _backups_until(self) -> str:
        """The day on which the last backup of a destroyed key expires."""
        return (self._moment() + timedelta(days=letterbox.KEY_BACKUP_DAYS)).date().isoformat()
