"""Join a programme from a pasted line, without a network. Joining shares nothing by itself."""

from __future__ import annotations

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, Moment, to_micros
from mentordesk.consent import store
from mentordesk.consent.errors import InviteUnreadable, SharingElsewhere
from mentordesk.consent.model import ConsentState, LetterState
from mentordesk.consent.posting import Posting
from mentordesk.consent.sealing import Randomness, Sealer, author_of
from mentordesk.consent.store import Keys
from mentordesk.sync import mailbox
from mentordesk.sync.mailbox import Enrolment
from mentordesk.vault.database import Database
from mentordesk.wire import invite as invites
from mentordesk.wire import seals
from mentordesk.wire.invite import Invite
from mentordesk.wire.letters import Enrol, Kind, Letter, encode
from mentordesk.wire.limits import Refused


class Joining:
    """Enrolment, offline. Everything here runs on the writer thread."""

    def __init__(
        self, desk: Database, post_box: Database, clock: Clock, randomness: Randomness
    ) -> None:
        self._desk = desk
        self._box = post_box
        self._clock = clock
        self._random = randomness
        self._sealer = Sealer(clock, randomness)
        self._posting = Posting(desk, post_box, clock)

    def join(self, line: str) -> Done[str]:
        """Take an invite: keep where to send, make the device's keys, queue the enrolment.

        The answer is the server's address. Letters that are sealed from now on wait behind the
        enrolment. What was meant for one programme never goes to another. Raises
        ``InviteUnreadable``; ``SharingElsewhere`` while something is on for another programme.
        """
        try:
            card = invites.parse(line)
        except Refused as error:
            raise InviteUnreadable from error
        leaves = self._leaves(card)
        device_seed, device_private = self._random(32), self._random(32)
        now = self._clock.now()
        with self._desk.write() as tx:
            own = self._sealer.keys(tx, now)
        with self._box.write() as box:
            before = mailbox.enrolment(box)
            known = before is not None and before.programme == card.programme
            if leaves:
                mailbox.empty(box)
            mailbox.enrol(
                box,
                Enrolment(
                    url=card.url,
                    programme=card.programme,
                    sealing_key=card.sealing_key,
                    receipts_key=card.receipts_key,
                    device_seed=device_seed,
                    device_private=device_private,
                    proxy=before.proxy if before else "",
                    authorities=before.authorities if before and known else "",
                ),
            )
        if leaves:
            self._close_all(now)
        self._introduce(own, wish_of(card, own, device_seed, device_private))
        return Done(card.url, Changed.SHARING | Changed.MAILBOX)

    def _leaves(self, card: Invite) -> bool:
        """Whether this invite leads away from the programme of before; its letters are posted."""
        with self._box.read() as box:
            before = mailbox.enrolment(box)
        if before is None or before.programme == card.programme:
            return False
        with self._desk.read() as tx:
            if store.consents(tx, ConsentState.LIVE):
                raise SharingElsewhere
        self._posting.replay()  # what is sealed lies in the mailbox now, and goes with it
        return True

    def _close_all(self, now: Moment) -> None:
        """Nothing more is to be expected from the programme of before."""
        with self._desk.write() as tx:
            waiting = store.letters(tx, LetterState.SEALED, LetterState.POSTED)
            store.set_letters(tx, [one.id for one in waiting], LetterState.TAKEN_BACK)
            for one in store.consents(tx, ConsentState.WITHDRAWING):
                store.set_consent(tx, one.id, ConsentState.WITHDRAWN)
            store.note(tx, now, "left")

    def _introduce(self, own: Keys, wish: Enrol) -> None:
        """Seal the enrolment and queue it, in the place of an earlier one."""
        with self._desk.write() as tx:
            open_ones = store.letters(tx, LetterState.SEALED, LetterState.POSTED)
            older = [one.id for one in open_ones if one.kind == Kind.ENROL]
            store.set_letters(tx, older, LetterState.TAKEN_BACK)
            if any(one.kind == Kind.ENROL for one in store.letters(tx)):
                # Perhaps this desk came from an older copy, and does not know how far it had
                # counted: from here on it counts from the seconds since 1970.
                store.skip_to(tx, to_micros(self._clock.now().instant) // 1_000_000)
            letter = Letter(
                kind=Kind.ENROL,
                id=self._random(16),
                author=author_of(own),
                seq=store.take_seq(tx),
                body=encode(wish),
            )
            self._sealer.keep(tx, letter, encode(letter))
            store.note(tx, self._clock.now(), "joined")
        with self._box.write() as box:
            mailbox.take_back(box, older)
        self._posting.replay()

    def joined(self) -> str:
        """The server's address, or an empty string."""
        with self._box.read() as box:
            place = mailbox.enrolment(box)
        with self._desk.read() as tx:
            told = any(one.kind == Kind.ENROL for one in store.letters(tx))
        return place.url if place and told else ""


def wish_of(card: Invite, own: Keys, device_seed: bytes, device_private: bytes) -> Enrol:
    """The enrolment of a person and a new device by this invite."""
    keys = (
        seals.signing_public(own.signing_seed),
        seals.signing_public(device_seed),
        seals.sealing_public(device_private),
        seals.sealing_public(own.receive_private),
    )
    return proved(invites.invite_number(card.secret), seals.invite_key(card.secret), keys)


def proved(number: bytes, key: bytes, keys: tuple[bytes, bytes, bytes, bytes]) -> Enrol:
    """The enrolment of four public keys, with the proof that they come from the card's holder."""
    return Enrol(
        invite=number,
        signing_key=keys[0],
        device_key=keys[1],
        device_sealing_key=keys[2],
        receive_key=keys[3],
        proof=seals.proof(key, b"".join(keys)),
    )
