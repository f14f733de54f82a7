"""Read what the courier brought. Nothing is believed without the pinned key's signature.

Nothing that comes in can change or delete what the person wrote: an answer moves the state of a
letter, closes a consent that the person withdrew, or leaves an announcement to be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, to_micros
from mentordesk.intake import store
from mentordesk.intake.store import Announced
from mentordesk.sync import mailbox
from mentordesk.vault.database import Database
from mentordesk.vault.transaction import Transaction
from mentordesk.wire import seals
from mentordesk.wire.bundle import Ack, Announcement, Down, Erased, Verdict, verify_receipt
from mentordesk.wire.limits import Refused

LATEST = 253_402_300_799  # seconds since 1970: the end of the year 9999
MOST = 2**31 - 1


@dataclass(frozen=True)
class Taken:
    """What one look into the mailbox led to."""

    confirmed: int = 0
    refused: int = 0
    erased: int = 0
    announcements: int = 0
    unverified: int = 0


class Intake:
    """Verifies and takes up. Everything here runs on the writer thread."""

    def __init__(self, desk: Database, post_box: Database, clock: Clock) -> None:
        self._desk = desk
        self._box = post_box
        self._clock = clock

    def read(self) -> Done[Taken]:
        """Take up every answer in the mailbox, oldest first; each in one commit."""
        with self._box.read() as box:
            place = mailbox.enrolment(box)
            waiting = mailbox.answers(box)
        total = Taken()
        for number, receipt in waiting:
            if place is None:
                continue
            down = verified(receipt, place)
            taken = self._take(down, receipt) if down else Taken(unverified=1)
            total = _sum(total, taken)
            with self._box.write() as box:
                mailbox.drop_answer(box, number)
                if down is None:
                    mailbox.pardon(box)
        self._tidy()
        any_news = total != Taken()
        return Done(total, Changed.SHARING | Changed.MAILBOX if any_news else Changed.NOTHING)

    def _take(self, down: Down, receipt: bytes) -> Taken:
        """One verified answer, whole or not at all.

        What is to be offered again lies in the mailbox before the desk keeps that it knows: cut in
        between, the answer is read once more, and a letter that is there already changes nothing.
        """
        with self._desk.read() as tx:
            again = store.to_offer_again(tx) if store.is_restored(tx, down.epoch) else []
            late = [ack.id for ack in down.acks if ack.verdict is Verdict.RETRY]
            again += store.live_consents_of(tx, late)  # the server has lost them, or never had them
        if again:
            with self._box.write() as box:
                for letter_id, signed, lane in again:
                    mailbox.post(box, letter_id, signed, lane)
        with self._desk.write() as tx:
            counts = [self._acknowledge(tx, ack, down, receipt) for ack in down.acks]
            for erased in down.erased:
                self._erase(tx, erased, down, receipt)
            now = to_micros(self._clock.now().instant)
            shown = filter(can_be_shown, down.announcements)
            new = sum(store.announce(tx, one, now) for one in shown)
            store.keep_epoch(tx, down.epoch)
        return Taken(
            confirmed=counts.count("confirmed"),
            refused=counts.count("refused"),
            erased=len(down.erased),
            announcements=new,
        )

    def _acknowledge(self, tx: Transaction, ack: Ack, down: Down, receipt: bytes) -> str:
        """One letter's verdict, if it speaks of the exact bytes that this desk signed."""
        held = store.held(tx, ack.id)
        if held is None or held.digest != ack.digest:
            return ""
        states = {
            Verdict.STORED: "confirmed",
            Verdict.DUPLICATE: "confirmed",
            Verdict.ERASED: "confirmed",
            Verdict.REFUSED: "refused",
        }
        state = states.get(ack.verdict, "")
        if state and held.state in ("sealed", "posted", "withdrawing"):
            kept = held.state if held.state == "withdrawing" else state
            store.answered(tx, ack.id, kept, receipt, (down.at * 1_000_000, ack.reason))
            store.note(tx, self._clock.now(), state, held)
        return state

    def _erase(self, tx: Transaction, erased: Erased, down: Down, receipt: bytes) -> None:
        """The server's signed word that a consent's rows and key are destroyed."""
        for held in store.withdrawing(tx, erased.consent):
            store.answered(tx, held.id, "erased", receipt, (down.at * 1_000_000, ""))
            store.note(tx, self._clock.now(), "erased", held)
        store.close_consent(tx, erased.consent)

    def _tidy(self) -> None:
        """Forget confirmed letters in the mailbox; offer again what no signature confirmed."""
        with self._box.read() as box:
            answered = [one.id for one in mailbox.posted(box) if one.state in _ANSWERED]
        if not answered:
            return
        with self._desk.read() as tx:
            sure = [one for one in answered if store.is_answered(tx, one)]
        with self._box.write() as box:
            mailbox.forget(box, sure)
            mailbox.offer_again(box, [one for one in answered if one not in sure])

    def announcements(self) -> list[Announced]:
        """Announcements that were not put away, the latest first."""
        with self._desk.read() as tx:
            return store.announcements(tx)

    def put_away(self, number: int) -> Done[int]:
        """The person has read an announcement."""
        with self._desk.write() as tx:
            store.put_away(tx, number)
        return Done(number, Changed.SHARING)


_ANSWERED = frozenset({"answered", "refused"})


def verified(receipt: bytes, place: mailbox.Enrolment) -> Down | None:
    """An answer that the pinned key signed for this very device in this programme, or ``None``."""
    try:
        down = verify_receipt(receipt, place.receipts_key)
    except Refused:
        return None
    device = seals.signing_public(place.device_seed)
    ours = (down.programme, down.device) == (place.programme, device)
    return down if ours and down.at <= LATEST else None


def can_be_shown(one: Announcement) -> bool:
    """Whether an announcement bears a day of the calendar and a number that a window can handle."""
    try:
        date.fromisoformat(one.published)
    except ValueError:
        return False
    return one.number <= MOST


def _sum(one: Taken, other: Taken) -> Taken:
    return Taken(
        one.confirmed + other.confirmed,
        one.refused + other.refused,
        one.erased + other.erased,
        one.announcements + other.announcements,
        one.unverified + other.unverified,
    )
