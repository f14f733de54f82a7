"""What was previewed is what was sent: one and the same bytes from the screen to the server (G25)."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mentordesk.consent.drafting import FIELDS, values
from mentordesk.consent.model import Preview
from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.server import home as homes
from mentordesk.server import tables
from mentordesk.server.__main__ import new_invite
from mentordesk.server.model import ItemRow
from mentordesk.sync.transport import Server
from mentordesk.wire.bodies import read_body
from mentordesk.wire.bundle import open_up
from mentordesk.wire.letters import Audience, Scope, Signed, decode, read_letter
from tests.server.opening import open_payload
from tests.sync.copies import Copied, Reached, opened

ROUNDS, SOAK_ROUNDS = 40, 2_000
COLUMNS = "id, origin, written, zone"


class Wire(Reached):
    """Keeps the sealed bytes that were posted."""

    posted: list[bytes]

    def answer(self, server: Server, sealed: bytes, seconds: float) -> bytes:
        self.posted.append(sealed)
        return super().answer(server, sealed, seconds)


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Wire]:
    made = Wire(homes.make(str(tmp_path / "server"), "http://127.0.0.1:9"))
    made.posted = []
    yield made
    made.engine.dispose()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Copied]:
    (tmp_path / "desk").mkdir(mode=0o700)
    made = opened(tmp_path / "desk", bytearray(secrets.token_bytes(32)))
    made.rooms.people.add(PersonDraft("CNRY a name", "Africa/Nairobi"))
    members = (MemberDraft("CNRY a member"), MemberDraft("CNRY me", is_me=True))
    made.rooms.circles.make(CircleDraft("CNRY a circle", "UTC", date(2026, 1, 9), members=members))
    yield made
    made.rooms.storage.close()


def live(desk: Copied, chance: random.Random) -> None:
    """Something happens on the desk: sessions planned, held, moved, cancelled; goals that change."""
    now = desk.clock.now().instant
    with desk.rooms.storage.desk.write() as tx:
        for _ in range(chance.randrange(3)):
            start = datetime(now.year, chance.randrange(1, 13), chance.randrange(1, 28), tzinfo=UTC)
            at = int(start.timestamp()) * 1_000_000
            session = chance.randbytes(16)
            whose = chance.choice(("pair", "circle"))
            tx.execute(
                f"INSERT INTO session ({COLUMNS}, {whose}_id, kind, state, start, minutes, mode,"
                f" my_zone, their_zone) VALUES (?, 'mine', 1, 'UTC', (SELECT id FROM {whose}),"
                " 'regular', ?, ?, 60, 'call', 'UTC', 'UTC')",
                (session, chance.choice(("planned", "held", "cancelled", "missed")), at),
            )
            if chance.random() < 0.4:
                tx.execute(
                    f"INSERT INTO session_move ({COLUMNS}, session_id, from_start, to_start)"
                    " VALUES (?, 'mine', 1, 'UTC', ?, ?, ?)",
                    (chance.randbytes(16), session, at, at + 1),
                )
        for _ in range(chance.randrange(2)):
            tx.execute(
                f"INSERT INTO goal ({COLUMNS}, owner, title, type, state, start_level)"
                " VALUES (?, 'mine', 1, 'UTC', 'mine', 'CNRY a title', 'learn', 'open', -1)",
                (chance.randbytes(16),),
            )
        state = chance.choice(("reached", "dropped_well", "handed_over"))
        if chance.random() < 0.4:
            tx.execute(
                "UPDATE goal SET state = ?, closed = 1 WHERE seq ="
                " (SELECT seq FROM goal WHERE state = 'open' ORDER BY random() LIMIT 1)",
                (state,),
            )


def look(desk: Copied, chance: random.Random) -> Preview:
    scope = chance.choice(list(Scope))
    struck = {name for name in FIELDS[scope] if chance.random() < 0.2}
    now = desk.clock.now().instant
    month = (now.year, chance.randrange(1, 13))
    seen = desk.rooms.sharing.draft(scope, Audience.OFFICE, month, struck)
    assert {line.name for line in seen.lines if line.struck} == struck
    return seen


def hold(desk: Copied, wire: Wire, rounds: int) -> None:
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    desk.rooms.joining.join(new_invite(wire.home).line())
    for scope in Scope:
        until = desk.clock.now().instant.date()
        desk.rooms.sharing.agree(scope, Audience.OFFICE, "Words.", until, standing=False)
    for _ in range(rounds):
        live(desk, chance)
        looked = [look(desk, chance) for _ in range(chance.randrange(1, 4))]
        seen = list({one.scope: one for one in looked}.values())  # the last look at each counts
        live(desk, chance)  # what happens after the look changes nothing of what was seen
        sealed = [desk.rooms.sharing.seal(one).value for one in seen]
        wire.posted.clear()
        assert desk.round(wire.answer) == "delivered", seed
        ups = [open_up(one, wire.home.sealing_private) for one in wire.posted]
        travelled = {signed.letter for up in ups for signed in up.letters}
        for preview, sent in zip(seen, sealed, strict=True):
            assert decode(Signed, sent.signed, 9_000).letter == preview.letter, seed
            assert preview.letter in travelled, seed
            assert kept(wire, sent.id) == sent.signed, seed
            shown = {line.name: line.now for line in preview.lines if not line.struck}
            assert values(read_body(read_letter(preview.letter))) == shown, seed
        assert b"CNRY" not in b"".join(travelled)


def kept(wire: Wire, item: bytes) -> bytes:
    """What the server holds of an item, opened with its key."""
    with wire.engine.begin() as connection:
        query = tables.item.select().where(tables.item.c.id == item)
        row = connection.execute(query).mappings().one()
        key = wire.kind(connection).data_key(row["consent"])
    assert key is not None
    return open_payload(key, ItemRow(**row))


def test_preview_seal_post_and_store_are_the_same_bytes(desk: Copied, wire: Wire) -> None:
    hold(desk, wire, ROUNDS)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_preview_seal_post_and_store_are_the_same_bytes_always(desk: Copied, wire: Wire) -> None:
    hold(desk, wire, SOAK_ROUNDS)
