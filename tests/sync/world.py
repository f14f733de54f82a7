"""A made-up world for the sync core: one person, one server, a link that fails as a seed says.

The client is the real ``Round`` over a mailbox in dictionaries; the server is the real ``Office``
over a store in dictionaries. What a crash loses is what was not committed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from mentordesk.clock import Moment
from mentordesk.consent.joining import proved
from mentordesk.server.home import Home
from mentordesk.server.model import Invite
from mentordesk.server.service import Office
from mentordesk.sync import retry
from mentordesk.sync.core import Failure, Finish, Keep, Known, Outcome, Rest, Round, Waiting
from mentordesk.sync.mailbox import digest_of
from mentordesk.sync.retry import Standing
from mentordesk.wire import letters as wire
from mentordesk.wire import seals
from mentordesk.wire.bodies import Attendance
from mentordesk.wire.bundle import Down, Up, Verdict
from mentordesk.wire.letters import Kind, Letter, Signed, encode
from mentordesk.wire.limits import Refused
from tests.server.memory_store import MemoryStore

WORDING = "In numbers, to the office."


class SlowClock:
    """Advances only when told to."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def now(self) -> Moment:
        return Moment(self.instant, "UTC")

    def monotonic(self) -> float:
        return self.instant.timestamp()


@dataclass
class Box:
    """What the courier has committed."""

    device_seq: int = 0
    epoch: int = 0
    cursor: int = 0
    refused: str = ""
    letters: dict[bytes, bytes] = field(default_factory=dict)
    lanes: dict[bytes, int] = field(default_factory=dict)
    order: list[bytes] = field(default_factory=list)
    answered: dict[bytes, tuple[Verdict, str]] = field(default_factory=dict)
    standing: Standing = field(default_factory=Standing)
    delivered: int = 0

    def post(self, letter_id: bytes, signed: bytes, lane: int) -> None:
        if letter_id not in self.letters:
            self.letters[letter_id] = signed
            self.lanes[letter_id] = lane
            self.order.append(letter_id)

    def known(self) -> Known:
        waiting = tuple(
            Waiting(
                one,
                digest_of(self.letters[one]),
                self.lanes[one],
                place,
                len(self.letters[one]),
                place == 0,
            )
            for place, one in enumerate(self.order)
            if one not in self.answered
        )
        return Known(
            True, self.refused, self.device_seq, self.epoch, self.cursor, waiting, self.standing,
            self.delivered,
        )  # fmt: skip


@dataclass(frozen=True)
class Faults:
    """Chances from 0 to 1."""

    drop_up: float = 0.0
    drop_down: float = 0.0
    duplicate: float = 0.0
    delay: float = 0.0
    crash_client: float = 0.0
    crash_server: float = 0.0
    restore: float = 0.0
    stale: float = 0.0


class World:
    """One seed's story. ``bugs`` are changes of behaviour that the invariants must see."""

    def __init__(self, seed: int, faults: Faults, bugs: frozenset[str] = frozenset()) -> None:
        self.chance = random.Random(seed)
        self.faults, self.bugs = faults, bugs
        self.clock = SlowClock()
        secret = self.some(10)
        self.home = Home("", "http://127.0.0.1", self.some(8), self.some(32), self.some(32))
        self.server = MemoryStore()
        self.backup = self.server.snapshot()
        self.office = Office(self.home, self.clock, self.some)
        self.seed, self.device_seed = self.some(32), self.some(32)
        self.author = seals.key_id(seals.signing_public(self.seed))
        self.box = Box()
        self.ledger: dict[bytes, Letter] = {}
        self.seq = 0
        self.late: list[Up] = []
        self.answers: list[Down] = []
        self.withdrawn: set[bytes] = set()
        self.confirmed: set[bytes] = set()
        self.consents: list[bytes] = []
        self.lost_by_restore = False
        number, key = b"invite-1", seals.invite_key(secret)
        self.server.add_invite(Invite(number, key, 0, 2**40))
        keys = (
            seals.signing_public(self.seed),
            seals.signing_public(self.device_seed),
            seals.sealing_public(self.some(32)),
            seals.sealing_public(self.some(32)),
        )
        self.device = keys[1]
        self.backup = self.server.snapshot()
        self.write(Kind.ENROL, 0, body=encode(proved(number, key, keys)))

    def some(self, count: int) -> bytes:
        return self.chance.randbytes(count)

    def happens(self, chance: float) -> bool:
        return self.chance.random() < chance

    # What the person does

    def write(self, kind: Kind, lane: int, **content: object) -> bytes:
        self.seq += 1
        letter = Letter(
            kind=kind, id=self.some(16), author=self.author, seq=self.seq, **content  # type: ignore[arg-type]
        )  # fmt: skip
        if kind is Kind.CONSENT:
            letter = replace_letter(letter, consent=letter.id)
        data = encode(letter)
        signed = encode(Signed(letter=data, signature=seals.sign(self.seed, seals.LETTER, data)))
        self.ledger[letter.id] = letter
        self.box.post(letter.id, signed, lane)
        return letter.id

    def agree(self) -> None:
        import hashlib

        body = wire.Consent(
            scopes=["S02"],
            audience="office",
            purpose="care",
            wording=WORDING,
            language="en",
            wording_digest=hashlib.sha256(WORDING.encode()).digest(),
            given="2026-11-21T09:00:00Z",
            expires="2027-11-20",
            retention_months=24,
            notice_version=1,
            app_version="0",
            preview_digest=bytes(32),
        )
        self.consents.append(
            self.write(Kind.CONSENT, 0, scope="S02", audience="office", body=encode(body))
        )

    def share(self) -> None:
        live = [one for one in self.consents if one not in self.withdrawn]
        if live:
            body = Attendance(planned=self.chance.randrange(9), held=1, moved=0, cancelled=0)
            self.write(
                Kind.ITEM, 2, scope="S02", audience="office", consent=self.chance.choice(live),
                period="2026-11", body=encode(body),
            )  # fmt: skip

    def withdraw(self) -> None:
        live = [one for one in self.consents if one not in self.withdrawn]
        if not live:
            return
        consent = self.chance.choice(live)
        self.withdrawn.add(consent)
        body = encode(wire.Withdraw(consent=consent, items=[]))
        self.write(Kind.WITHDRAW, 0, consent=consent, body=body)

    # What the machines do

    def round(self) -> None:
        machine = Round(int(self.clock.monotonic()), self.chance.random, asked=True)
        for _ in range(8):
            step = machine.begin(self.box.known())
            if isinstance(step, Finish):
                return
            if "forget-the-number" not in self.bugs or self.happens(0.5):
                self.box.device_seq = step.device_seq
            signed = [wire.decode(Signed, self.box.letters[one], 9000) for one in step.ids]
            up = Up(
                programme=self.home.programme, device=self.device, device_seq=step.device_seq,
                epoch=self.box.epoch, cursor=self.box.cursor, verify=[], letters=signed,
            )  # fmt: skip
            down = self.carry(up)
            if self.happens(self.faults.crash_client):
                return  # what was committed before the send stays, the answer is lost
            if down is None or isinstance(down, Outcome):
                if self.stays_silent(machine, step.ids, down):
                    return
                continue
            kept = machine.answered(self.as_known(down), down, 1.0)
            if isinstance(kept, Rest):
                self.box.standing = kept.standing
                return
            self.keep(kept, down, step.ids)

    def as_known(self, down: Down) -> Known:
        known = self.box.known()
        if "take-any-answer" in self.bugs:
            return replace(known, device_seq=down.device_seq)
        return known

    def stays_silent(
        self, machine: Round, sent: tuple[bytes, ...], outcome: Outcome | None
    ) -> bool:
        """Keep a turn without an answer; whether the round is over."""
        failure = Failure(outcome or Outcome.NO_ANSWER, 100)
        rest, finish = machine.failed(self.box.known(), failure)
        self.box.standing = rest.standing
        if rest.introduce:
            self.box.answered.pop(self.box.order[0], None)
        if "answered-when-sent" in self.bugs:
            self.box.answered |= dict.fromkeys(sent, (Verdict.STORED, ""))
        return finish is not None

    def keep(self, kept: Keep, down: Down, sent: tuple[bytes, ...]) -> None:
        verdicts = list(kept.verdicts)
        if "take-any-answer" in self.bugs:
            verdicts = [(one, Verdict.STORED, "") for one in sent]
        for letter_id, verdict, reason in verdicts:
            self.box.answered[letter_id] = (verdict, reason)
            if verdict is not Verdict.REFUSED:
                self.confirmed.add(letter_id)
        self.box.epoch, self.box.cursor = kept.epoch, kept.cursor
        self.box.standing, self.box.delivered = kept.standing, int(self.clock.monotonic())
        if kept.restored and "ignore-the-epoch" not in self.bugs:
            self.box.answered.clear()  # what intake does: offer everything again

    def carry(self, up: Up) -> Down | Outcome | None:
        """The link and the server: an answer, or none. A late copy may arrive any time after."""
        if self.happens(self.faults.drop_up):
            return None
        if self.happens(self.faults.delay):
            self.late.append(up)
            return None
        if self.happens(self.faults.duplicate):
            self.late.append(up)
        down = self.receive(up)
        if self.late and self.happens(0.5):
            self.receive(self.late.pop(self.chance.randrange(len(self.late))))
        if isinstance(down, Down):
            self.answers.append(down)
        if self.happens(self.faults.stale) and self.answers:
            return self.chance.choice(self.answers)  # an old answer, replayed
        return None if self.happens(self.faults.drop_down) else down

    def receive(self, up: Up) -> Down | Outcome | None:
        work = self.server.snapshot()
        if "forget-the-erased" in self.bugs:
            work.markers.clear()
            live = {key: one for key, one in work.consents.items() if not one.withdrawn_at}
            work.consents = live
        try:
            down, _ = self.office.receive(work, up)
        except Refused:
            return Outcome.STRANGER
        if self.happens(self.faults.crash_server):
            return down if "answer-before-commit" in self.bugs else None
        self.server = work
        return down

    def restore_server(self) -> None:
        """The database comes back from an older backup, and the operator says so."""
        era = self.server.era
        self.server = self.backup.snapshot()
        self.server.era = era + 1

    def pass_time(self) -> None:
        self.clock.instant += timedelta(minutes=self.chance.randrange(1, 600))
        if self.happens(0.2):
            self.backup = self.server.snapshot()


def replace_letter(letter: Letter, **changes: object) -> Letter:
    import msgspec

    made: Letter = msgspec.structs.replace(letter, **changes)
    return made


def calm(world: World) -> World:
    """The same world with a link that works."""
    world.faults = Faults()
    world.box.standing = replace(retry.Standing(), batch_bytes=2048)
    return world
