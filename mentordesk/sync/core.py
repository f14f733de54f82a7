"""One round with the server as a pure machine: what is known goes in, what to do comes out.

No input or output, no clock, no chance of its own: the courier and the simulator drive the same
code. The order of its actions is the whole of its safety: a turn's number is kept before a byte
leaves, an answer is kept before the next turn begins.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field

from mentordesk.errors import RoundExit
from mentordesk.sync import retry
from mentordesk.sync.retry import Chance, Standing
from mentordesk.wire.bundle import Down, Verdict
from mentordesk.wire.limits import LETTERS, Reason


class Outcome(enum.StrEnum):
    """How a round ended; the courier's closed status line says one of these."""

    NOTHING = "nothing"
    DELIVERED = "delivered"
    NOT_ENROLLED = "not-enrolled"
    TOO_EARLY = "too-early"
    NO_LINK = "no-link"
    NO_ANSWER = "no-answer"
    BUSY = "server-busy"
    BAD_ANSWER = "bad-answer"
    STRANGER = "stranger"
    BAD_CERTIFICATE = "bad-certificate"
    UNKNOWN_CERTIFICATE = "unknown-certificate"
    OLD_CERTIFICATE = "old-certificate"
    WRONG_CLOCK = "wrong-clock"
    PROXY_REFUSED = "proxy-refused"
    REFUSED = "refused"
    STOPPED = "stopped"  # by the desk, which locks, closes or withdraws


@dataclass(frozen=True)
class Waiting:
    """A letter that has no answer yet. ``size`` in bytes, with its signature.

    ``introduces`` marks the enrolment, by which a server comes to know this device.
    """

    id: bytes
    digest: bytes
    lane: int
    seq: int
    size: int
    introduces: bool = False


@dataclass(frozen=True)
class Known:
    """What the mailbox says when a turn begins."""

    enrolled: bool
    refused: str
    device_seq: int
    epoch: int
    cursor: int
    waiting: tuple[Waiting, ...]
    standing: Standing
    last_delivered: int = 0


@dataclass(frozen=True)
class TakeTurn:
    """Keep the new number and mark these letters as sent; only then send them."""

    device_seq: int
    ids: tuple[bytes, ...]


@dataclass(frozen=True)
class Keep:
    """Keep an answer and what it says of each letter, in one commit."""

    verdicts: tuple[tuple[bytes, Verdict, str], ...]
    again: tuple[bytes, ...]
    epoch: int
    cursor: int
    restored: bool
    standing: Standing


@dataclass(frozen=True)
class Rest:
    """A turn failed: keep when the next may be tried.

    ``introduce``: offer the enrolment again, because the server does not know this device (it
    came back from a backup that is older). Nobody has signed that, and nobody needs to: a forged
    hint costs one letter that the server holds already.
    """

    standing: Standing
    introduce: bool = False


@dataclass(frozen=True)
class Finish:
    """The round is over. ``wait`` is in seconds; 0 when nothing is left."""

    outcome: Outcome
    exit_code: RoundExit
    wait: int = 0


@dataclass(frozen=True)
class Failure:
    """How a turn failed, the bytes spent on it, and the server's Retry-After in seconds."""

    outcome: Outcome
    spent: int
    server_says: int = 0


POLL_EVERY = 24 * 3600  # seconds without a delivery after which an empty turn asks for news


@dataclass
class Round:
    """The turns of one round. ``asked`` means that a person pressed *Send now*."""

    now: int
    chance: Chance
    asked: bool = False
    turns: int = 0
    _taken: tuple[Waiting, ...] = field(default=())
    _put_off: set[bytes] = field(default_factory=set)  # no verdict yet: not again in this round

    def begin(self, known: Known) -> TakeTurn | Finish:
        """The next turn, or the end of the round."""
        if not known.enrolled:
            return Finish(Outcome.NOT_ENROLLED, RoundExit.NOTHING_LEFT)
        if known.refused:
            return Finish(Outcome.REFUSED, RoundExit.REFUSED)
        if self.turns == 0 and not retry.may_try(known.standing, self.now, asked=self.asked):
            wait = known.standing.not_before - self.now
            return Finish(Outcome.TOO_EARLY, RoundExit.TRY_LATER, wait)
        poll = self.asked or self.now - known.last_delivered >= POLL_EVERY
        waiting = [one for one in known.waiting if one.id not in self._put_off]
        if not waiting and not (self.turns == 0 and poll):
            return self._done(known)
        self.turns += 1
        self._taken = choose(waiting, min(known.standing.batch_bytes, retry.LARGEST))
        return TakeTurn(known.device_seq + 1, tuple(letter.id for letter in self._taken))

    def _done(self, known: Known) -> Finish:
        """Nothing is left that could go now."""
        outcome = Outcome.DELIVERED if self.turns else Outcome.NOTHING
        if not self._put_off:
            return Finish(outcome, RoundExit.NOTHING_LEFT)
        return Finish(outcome, RoundExit.TRY_LATER, self._rest_of(known.standing))

    def _rest_of(self, standing: Standing) -> int:
        """Seconds until the next try: never 0, which says that nothing is left to try."""
        return max(1, standing.not_before - self.now)

    def answered(self, known: Known, down: Down, seconds: float) -> Keep | Rest:
        """What to keep of an answer that came after ``seconds``."""
        if down.device_seq != known.device_seq:
            return Rest(retry.after_failure(known.standing, self.now, 0, self.chance))
        sent = {letter.id: letter.digest for letter in self._taken}
        verdicts, again = [], []
        for ack in down.acks:
            if sent.get(ack.id) != ack.digest:
                continue  # an answer about bytes that we did not send says nothing to us
            if ack.verdict is Verdict.RETRY:
                again.append(ack.id)
            else:
                verdicts.append((ack.id, ack.verdict, ack.reason))
        undecided = sent.keys() - {one for one, _, _ in verdicts}
        self._put_off |= undecided
        standing = retry.after_success(known.standing, seconds)
        if undecided and not verdicts:
            standing = retry.after_failure(known.standing, self.now, 0, self.chance)
        restored = down.epoch != known.epoch and known.epoch != 0
        return Keep(
            verdicts=tuple(verdicts),
            again=tuple(again),
            epoch=down.epoch,
            cursor=0 if restored else max(known.cursor, down.cursor),
            restored=restored,
            standing=standing,
        )

    def failed(self, known: Known, failure: Failure) -> tuple[Rest, Finish | None]:
        """A turn without an answer: nothing is known of its letters, all are kept.

        To a server that knows this device no more it is introduced at once, in the next turn.
        """
        if failure.outcome is Outcome.STRANGER:
            if not any(letter.introduces for letter in self._taken):
                return Rest(known.standing, introduce=True), None
            failure = Failure(Outcome.REFUSED, failure.spent)
        standing = retry.after_failure(
            known.standing, self.now, failure.spent, self.chance, failure.server_says
        )
        wait = self._rest_of(standing)
        return Rest(standing), Finish(failure.outcome, RoundExit.TRY_LATER, wait)


def choose(waiting: Sequence[Waiting], room: int) -> tuple[Waiting, ...]:
    """Letters for one bundle: by lane, then by age; at least one, about ``room`` bytes."""
    chosen: list[Waiting] = []
    used = 0
    for letter in sorted(waiting, key=lambda one: (one.lane, one.seq)):
        if chosen and (used + letter.size > room or len(chosen) >= LETTERS):
            break
        chosen.append(letter)
        used += letter.size
    return tuple(chosen)


#: Refusals after which a desk must not try again by itself: the whole device is meant.
FINAL = frozenset({Reason.REVOKED, Reason.BAD_INVITE, Reason.CLONE})
