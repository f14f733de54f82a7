"""Random histories of granting, withdrawing, running out, sending, replaying and reordering.

Letters of two people are signed once for a seed; a history is an order in which some of them reach
the server, some twice, some never, while days go by. ``Oracle`` says on its own what may be stored.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from mentordesk.clock import Moment
from mentordesk.server.home import Home
from mentordesk.server.model import Device
from mentordesk.server.service import Office
from mentordesk.wire.bundle import Ack, Up, Verdict
from mentordesk.wire.letters import Kind, Letter, Signed
from tests.server.memory_store import MemoryStore
from tests.server.people import Person
from tests.sync.world import SlowClock

BEGIN = date(2026, 11, 21)
LAST = 9  # days after the beginning


class Days(SlowClock):
    """A clock that stands on a day, at its first or its last second."""

    def stand(self, day: int, *, late: bool) -> None:
        begin = SlowClock().instant.replace(hour=0)
        self.instant = begin + timedelta(days=day, seconds=86_399 if late else 0)

    def now(self) -> Moment:
        return Moment(self.instant, "UTC")


@dataclass
class Written:
    """A signed letter, and what an oracle must know of it."""

    letter: Letter
    signed: Signed
    owner: int
    scopes: frozenset[str] = frozenset()
    expires: date = BEGIN


@dataclass
class Pool:
    """Two people and all that they signed."""

    people: list[Person]
    letters: list[Written]


def written(seed: int) -> Pool:
    """What two people sign: consents of different lengths, withdrawals, and items of all kinds,
    under their own consents, each other's, and one that nobody ever gave."""
    chance = random.Random(seed)
    people = [Person(chance.randbytes(32), chance.randbytes) for _ in range(2)]
    made: list[Written] = []
    for owner, person in enumerate(people):
        for scopes in (("S02",), ("S06",), ("S02", "S06")):
            ends = BEGIN + timedelta(days=chance.randrange(LAST))
            letter = person.consent(*scopes, expires=ends.isoformat())
            made.append(Written(letter, person.signed(letter), owner, frozenset(scopes), ends))
    consents = list(made)
    for owner, person in enumerate(people):
        for one in consents:
            letter = person.withdrawal(one.letter.id)  # of the other's too: it must not count
            if one.owner == owner or chance.random() < 0.3:
                made.append(Written(letter, person.signed(letter), owner))
        unknown = chance.randbytes(16)
        for consent in (*(one.letter.id for one in consents), unknown):
            for scope in ("S02", "S06"):
                audience = "office" if chance.random() < 0.9 else "mentor"
                letter = person.item(scope, consent, audience)
                made.append(Written(letter, person.signed(letter), owner))
    return Pool(people, made)


@dataclass
class Oracle:
    """What has reached the server, and therefore what it may hold."""

    granted: dict[bytes, Written] = field(default_factory=dict)
    gone: set[bytes] = field(default_factory=set)

    def reached(self, one: Written, today: date) -> bool:
        """Note a letter; whether an item may be stored (new or again)."""
        letter = one.letter
        if letter.kind is Kind.CONSENT and letter.id not in self.gone:
            self.granted[letter.id] = one
        if letter.kind is Kind.WITHDRAW:
            held = self.granted.get(letter.consent)
            if held is None or held.owner == one.owner:
                self.gone.add(letter.consent)
        held = self.granted.get(letter.consent)
        return (
            letter.kind is Kind.ITEM
            and held is not None
            and letter.consent not in self.gone
            and held.owner == one.owner
            and letter.scope in held.scopes
            and letter.audience == "office"
            and today <= held.expires
        )


class History:
    """One server and one order of letters."""

    def __init__(self, pool: Pool, seed: int, kind: type[MemoryStore] = MemoryStore) -> None:
        self.chance = random.Random(seed)
        self.letters, self.clock = pool.letters, Days()
        self.store = kind()
        home = Home("", "http://127.0.0.1", bytes(8), bytes([4]) * 32, bytes([5]) * 32)
        self.office = Office(home, self.clock, self.chance.randbytes)
        self.oracle = Oracle()
        self.stored = self.turn = 0
        for owner, person in enumerate(pool.people):
            device, none = bytes([owner + 1]) * 32, bytes(32)
            self.store.add_device(
                Device(device, none, person.author, person.public, none, 0, bytes(16))
            )

    def live(self, turns: int = 5) -> Iterator[str]:
        """Days and letters; what was stored without a live consent, or refused with one."""
        day = 0
        for _ in range(turns):
            day = min(LAST, day + self.chance.choice((0, 0, 1, 2)))
            self.clock.stand(day, late=self.chance.random() < 0.5)
            owner = self.chance.randrange(2)
            mine = [one for one in self.letters if one.owner == owner]
            some = self.chance.choices(mine, k=self.chance.randrange(1, 5))
            yield from self._check(some, self._post(owner, some), BEGIN + timedelta(days=day))

    def _post(self, owner: int, some: list[Written]) -> list[Ack]:
        self.turn += 1
        up = Up(
            programme=bytes(8), device=bytes([owner + 1]) * 32, device_seq=self.turn, epoch=0,
            cursor=0, verify=[], letters=[one.signed for one in some],
        )  # fmt: skip
        return self.office.receive(self.store, up)[0].acks

    def _check(self, some: list[Written], acks: list[Ack], today: date) -> Iterator[str]:
        for one, ack in zip(some, acks, strict=True):
            may = self.oracle.reached(one, today)
            if one.letter.kind is not Kind.ITEM:
                continue
            if ack.verdict is Verdict.STORED:
                self.stored += 1
                if not may:
                    yield f"stored without a live consent: {one.letter.scope} on {today}"
            elif may and ack.verdict is not Verdict.DUPLICATE:
                yield f"refused under a live consent: {ack.reason}"
        for item in self.store.items.values():
            if item.consent in self.oracle.gone:
                yield "an item of a withdrawn consent lies at the server"
