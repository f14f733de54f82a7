"""The arrows between the two files, replayable from wherever they were cut."""

from __future__ import annotations

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.consent import store
from mentordesk.consent.model import Consent, ConsentState, LetterState, Sent
from mentordesk.consent.sealing import LANE, numbers
from mentordesk.sync import mailbox
from mentordesk.vault.database import Database
from mentordesk.vault.transaction import Transaction
from mentordesk.wire.letters import Kind


class Posting:
    """Puts sealed letters into the mailbox and finishes withdrawals. Writer thread."""

    def __init__(self, desk: Database, post_box: Database, clock: Clock) -> None:
        self._desk = desk
        self._box = post_box
        self._clock = clock

    def replay(self) -> Done[int]:
        """Finish what was cut short between the two files; how many letters were posted."""
        posted = 0
        with self._desk.read() as tx:
            waiting = store.to_post(tx)
            leaving = store.consents(tx, ConsentState.WITHDRAWING)
        for consent in leaving:
            posted += self._finish_withdrawal(consent)
        done = {one.id for one in leaving}
        for letter_id, signed, lane in waiting:
            with self._desk.read() as tx:
                letter = store.letter(tx, letter_id)
            if letter is None or letter.state is not LetterState.SEALED or letter.consent in done:
                continue
            with self._box.write() as box:
                mailbox.post(box, letter_id, signed, lane, introduces=letter.kind == Kind.ENROL)
            with self._desk.write() as tx:
                store.set_letters(tx, [letter_id], LetterState.POSTED)
            posted += 1
        return Done(posted, Changed.MAILBOX if posted else Changed.NOTHING)

    def _finish_withdrawal(self, consent: Consent) -> int:
        """Take back what has not left, post the withdrawal if anything has, close the letters."""
        with self._desk.read() as tx:
            under = [one for one in store.letters(tx) if one.consent == consent.id]
        wish = [one for one in under if one.kind == Kind.WITHDRAW]
        others = [one for one in under if one.kind != Kind.WITHDRAW]
        open_wish = [one for one in wish if one.state is LetterState.SEALED]
        if not open_wish:
            return 0
        with self._box.write() as box:
            never, gone = _empty(box, others, open_wish)
        now = self._clock.now()
        with self._desk.write() as tx:
            store.set_letters(tx, never, LetterState.TAKEN_BACK)
            store.set_letters(
                tx,
                [one.id for one in others if one.id not in never],
                LetterState.WITHDRAWING,
            )
            state = LetterState.TAKEN_BACK if gone else LetterState.POSTED
            store.set_letters(tx, [one.id for one in open_wish], state)
            if gone:
                self._forget_numbers(tx, under)
                store.set_consent(tx, consent.id, ConsentState.WITHDRAWN)
                store.note(tx, now, "taken_back", consent.scope.value)
        return 0 if gone else len(open_wish)

    @staticmethod
    def _forget_numbers(tx: Transaction, gone: list[Sent]) -> None:
        """Letters that nobody saw leave no gap, where they were the last ones."""
        theirs = numbers(gone)
        others = [one for one in store.letters(tx) if one.state is not LetterState.TAKEN_BACK]
        last = max(numbers(others), default=0)  # the enrolment at least, numbered above any copy
        if store.next_seq(tx) == max(theirs) + 1 and last < min(theirs):
            store.give_back(tx, last + 1)


_UNANSWERED = frozenset({LetterState.SEALED, LetterState.POSTED, LetterState.TAKEN_BACK})


def _empty(box: Transaction, others: list[Sent], wishes: list[Sent]) -> tuple[set[bytes], bool]:
    """Take letters back, and post the withdrawal if anything may have left.

    The answer: letters of which no byte ever left, and whether that is all of them.
    """
    # A withdrawal that lies there already was posted by a try that was cut afterwards: it knew
    # that something may have left, and the mailbox no longer tells.
    told = any(mailbox.holds(box, one.id) for one in wishes)
    tried = set(mailbox.take_back(box, [one.id for one in others])[1])
    tried |= {one.id for one in mailbox.posted(box)}  # answered, and not yet read
    # What lies in no mailbox and has no answer never left: an earlier try may have been cut after
    # it emptied the mailbox.
    never = {
        one.id for one in others if one.state in _UNANSWERED and one.id not in tried and not told
    }
    gone = not told and all(one.id in never for one in others)
    if not gone:
        for one in wishes:
            mailbox.post(box, one.id, one.signed, LANE[Kind.WITHDRAW])
    return never, gone
