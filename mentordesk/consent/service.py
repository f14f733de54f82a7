"""The one door out: agree, look at the exact bytes, sign, queue, take back.

Two files have no common transaction. A letter is kept in ``desk.db`` as sealed, then put into
``mailbox.db`` by its id, then marked posted; ``replay`` at start finishes what was cut short.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.consent import drafting, store
from mentordesk.consent.drafting import Head
from mentordesk.consent.ending import expire, stop_expired
from mentordesk.consent.errors import AlreadyOn, NotSwitchedOn, PreviewIsOld
from mentordesk.consent.model import (
    Consent,
    ConsentState,
    Event,
    Preview,
    Sent,
)
from mentordesk.consent.posting import Posting
from mentordesk.consent.sealing import Randomness, Sealer, author_of, numbers, record_of
from mentordesk.consent.view import RecordView, month_of
from mentordesk.sync import mailbox
from mentordesk.vault.database import Database
from mentordesk.vault.transaction import Transaction
from mentordesk.wire import letters as wire
from mentordesk.wire.letters import Audience, Kind, Scope, encode

LONGEST = timedelta(days=365)
_NUMBERS = 2
"""How many numbers a drafted letter may take: its own and its consent's. They are given when it is
signed: what was only looked at leaves no gap by which others could count the looks."""

T = TypeVar("T")


class Sharing:
    """Consents and letters. Everything here runs on the writer thread."""

    def __init__(
        self,
        desk: Database,
        post_box: Database,
        view: RecordView,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self._desk = desk
        self._box = post_box
        self._view = view
        self._clock = clock
        self._random = randomness
        self._sealer = Sealer(clock, randomness)
        self._posting = Posting(desk, post_box, clock)

    def agree(
        self,
        scope: Scope,
        audience: Audience,
        wording: str,
        expires: date,
        *,
        standing: bool,
        language: str = "en",
    ) -> Done[Consent]:
        """Switch one scope on. ``wording`` is the exact text that the screen showed.

        Nothing is queued: the consent leaves with its first summary. Who thinks better of it
        before has told nobody that there was a question.
        Raises ``AlreadyOn``; ``ValueError`` for an end beyond twelve months or before today.
        """
        now = self._clock.now()
        if not now.instant.date() <= expires <= now.instant.date() + LONGEST:
            raise ValueError("a consent ends within twelve months")
        given = Consent(
            id=self._random(16),
            scope=scope,
            audience=audience,
            given=now.instant,
            expires=expires,
            wording=wording,
            language=language,
            state=ConsentState.LIVE,
            standing=standing,
        )
        with self._desk.write() as tx:
            live = store.consents(tx, ConsentState.LIVE)
            if any((one.scope, one.audience) == (scope, audience) for one in live):
                raise AlreadyOn
            store.add_consent(tx, given)
            store.note(tx, now, "agreed", scope.value)
        return Done(given, Changed.SHARING)

    def draft(
        self, scope: Scope, audience: Audience, month: tuple[int, int], struck: Collection[str] = ()
    ) -> Preview:
        """The letter as it would leave, read back from its bytes. Signs and sends nothing."""
        period = month_of(*month)
        now = self._clock.now()
        with self._desk.write() as tx:
            expire(tx, now)
            consent = _live(tx, scope, audience)
            own = self._sealer.keys(tx, now)
            made: list[tuple[bytes, bytes]] = []
            body = drafting.gather(self._view, scope, period, struck, _opaque(self._random, made))
            store.opaque_goals(tx, made)
            number = store.next_seq(tx) + _NUMBERS * list(Scope).index(scope)
            head = Head(self._random(16), author_of(own), number, consent.id)
            before = store.last_shared(tx, scope, audience, period.name)
        letter = drafting.letter_bytes(body, scope, audience, period.name, head)
        return drafting.preview(letter, before, consent.expires)

    def seal(self, seen: Preview) -> Done[Sent]:
        """Sign exactly the bytes that were shown, and queue them.

        Raises ``NotSwitchedOn`` if the consent ended meanwhile, ``PreviewIsOld`` if its bytes are
        not those of its digest.
        """
        if hashlib.sha256(seen.letter).digest() != seen.digest:
            raise PreviewIsOld
        now = self._clock.now()
        read = wire.read_letter(seen.letter)
        with self._desk.write() as tx:
            expire(tx, now)
            consent = _live(tx, seen.scope, seen.audience)
            used = read.seq < store.next_seq(tx) and read.seq in numbers(store.letters(tx))
            if used or not _is_shown(read, seen, consent, self._sealer.keys(tx, now)):
                raise PreviewIsOld
            if store.letter(tx, consent.id) is None:
                content = encode(record_of(consent, seen.digest))
                self._sealer.seal(tx, Kind.CONSENT, consent, content, number=read.seq + 1)
            store.skip_to(tx, read.seq + 1)
            self._sealer.keep(tx, read, seen.letter)
        self._posting.replay()
        with self._desk.read() as tx:
            sent = store.letter(tx, read.id)
        if sent is None:
            raise PreviewIsOld
        return Done(sent, Changed.SHARING | Changed.MAILBOX)

    def set_standing(self, consent_id: bytes, *, standing: bool) -> Done[bytes]:
        """Whether each finished month may be sealed without asking again."""
        with self._desk.write() as tx:
            store.set_standing(tx, consent_id, standing=standing)
        return Done(consent_id, Changed.SHARING)

    def seal_due(self) -> Done[int]:
        """Seal the last finished month of every standing consent; how many letters that made."""
        now = self._clock.now().instant
        last = (now.replace(day=1) - timedelta(days=1)).date()
        made = 0
        for consent in self.consents():
            sealed = any(
                one.consent == consent.id and one.period == f"{last.year:04d}-{last.month:02d}"
                for one in self.letters()
            )
            if consent.standing and consent.given.date() <= last and not sealed:
                self.seal(self.draft(consent.scope, consent.audience, (last.year, last.month)))
                made += 1
        return Done(made, Changed.SHARING | Changed.MAILBOX if made else Changed.NOTHING)

    def withdraw(self, consent_id: bytes) -> Done[Consent]:
        """Take back one consent and all that was sent under it. The courier must have ended.

        What has not left is deleted here; for the rest a withdrawal is queued before all else.
        A consent of which nothing ever left is simply gone: nobody learns that it was.
        """
        now = self._clock.now()
        with self._desk.write() as tx:
            consent = store.consent(tx, consent_id)
            if consent is None or consent.state is ConsentState.WITHDRAWN:
                raise NotSwitchedOn
            if store.letter(tx, consent_id) is None:  # never signed: there is nothing to take back
                store.set_consent(tx, consent_id, ConsentState.WITHDRAWN)
                store.note(tx, now, "taken_back", consent.scope.value)
            elif consent.state is not ConsentState.WITHDRAWING:
                wish = wire.Withdraw(consent=consent_id, items=[])
                self._sealer.seal(tx, Kind.WITHDRAW, consent, encode(wish))
                store.set_consent(tx, consent_id, ConsentState.WITHDRAWING)
                store.note(tx, now, "withdrawal", consent.scope.value)
        self._posting.replay()
        with self._desk.read() as tx:
            after = store.consent(tx, consent_id)
        return Done(after or replace(consent, state=ConsentState.WITHDRAWN), _BOTH)

    def replay(self) -> Done[int]:
        """Finish what was cut short between the two files; for the moment a desk opens."""
        self.consents()  # what has run out meanwhile is not posted any more
        return self._posting.replay()

    def consents(self) -> list[Consent]:
        """Consents that are live now."""
        now = self._clock.now()
        with self._desk.write() as tx:
            expire(tx, now)
            live = store.consents(tx, ConsentState.LIVE)
        stop_expired(self._desk, self._box, now)
        return live

    def standing(self) -> list[Consent]:
        """Consents under which something may lie elsewhere: live ones, and those that ran out."""
        live = self.consents()
        ended = [one for one in self.all_consents() if one.state is ConsentState.EXPIRED]
        return live + ended

    def all_consents(self) -> list[Consent]:
        """Every consent ever given, the latest first."""
        return self._asked(store.consents)

    def letters(self) -> list[Sent]:
        """Everything that ever was to leave, the latest first."""
        return self._asked(store.letters)

    def ledger(self) -> list[Event]:
        """The chain, from its first link on."""
        return self._asked(store.events)

    def _asked(self, question: Callable[[Transaction], T]) -> T:
        with self._desk.read() as tx:
            return question(tx)

    def rounds(self) -> mailbox.Rounds:
        """What the last rounds of the courier did."""
        with self._box.read() as box:
            return mailbox.rounds(box)

    def travelling(self) -> dict[bytes, str]:
        """How far the letters in the mailbox are: waiting, sent, answered, refused; by id."""
        with self._box.read() as box:
            return {one.id: one.state for one in mailbox.posted(box)}

    def waiting(self) -> int:
        """Letters that have no answer yet."""
        with self._box.read() as box:
            return sum(one.state in ("waiting", "sent") for one in mailbox.posted(box))


_BOTH = Changed.SHARING | Changed.MAILBOX


def _live(tx: Transaction, scope: Scope, audience: Audience) -> Consent:
    for one in store.consents(tx, ConsentState.LIVE):
        if (one.scope, one.audience) == (scope, audience):
            return one
    raise NotSwitchedOn


def _is_shown(read: wire.Letter, seen: Preview, consent: Consent, own: store.Keys) -> bool:
    """Whether the bytes say themselves what the screen says of them."""
    said = (read.kind, read.scope, read.audience, read.period, read.author, read.consent)
    shown = (seen.scope.value, seen.audience.value, seen.period, author_of(own), consent.id)
    return said == (Kind.ITEM, *shown)


def _opaque(random: Randomness, made: list[tuple[bytes, bytes]]) -> Callable[[bytes], bytes]:
    def of(goal: bytes) -> bytes:
        made.append((goal, random(16)))
        return made[-1][1]

    return of
