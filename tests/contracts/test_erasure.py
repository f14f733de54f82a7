"""G24: what was withdrawn is in none of the server's files, nor in a copy whose keys are gone.

A canary stands in the words of a consent and in a goal's opaque id. It is stored, withdrawn, and
looked for in every encoding: rows, indexes, free pages, write-ahead log and shared memory while the
server runs and after, and in a backup from before that is opened with every key there still is.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from mentordesk.consent.model import Way
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.server import tables
from mentordesk.server.engine import empty_the_log, open_engine
from mentordesk.server.model import ConsentRow, ItemRow
from mentordesk.server.retention import Retention
from mentordesk.server.service import Office
from mentordesk.server.store import SqlStore
from mentordesk.sync.core import Failure, Outcome
from mentordesk.sync.transport import LinkFailed
from mentordesk.wire.bundle import Down, Verdict, open_up, verify_receipt
from mentordesk.wire.letters import Audience, Kind, Scope
from tests.consent.chain import whole
from tests.consent.conftest import MovedClock, OpenDesk
from tests.contracts.canary import Mark, finds
from tests.contracts.test_declining import Line, opened
from tests.driving.link import FarServer, Link
from tests.driving.weather import Weather
from tests.server.opening import open_payload, open_record

GOALS, OFFICE = Scope.GOAL_STATE, Audience.OFFICE


@dataclass
class World:
    """A desk that has shared a canary with a running server, and what travelled."""

    place: Path
    desk: OpenDesk
    server: FarServer
    line: Line
    mark: Mark
    consent: bytes

    def round(self) -> None:
        self.desk.carry(self.line)
        self.desk.rooms.intake.read()

    def withdraw(self) -> None:
        self.desk.rooms.sharing.withdraw(self.consent)
        self.round()

    def files(self) -> list[Path]:
        """The server's database with all that lies beside it, its keys and log too."""
        return [Path(self.server.home.folder), self.place / "far" / "log"]

    def backup(self, name: str) -> Path:
        """The payload file as the guide says to copy it: whole, while the server runs."""
        made = self.place / name
        connection = dbapi2.connect(self.server.home.database)
        connection.execute("VACUUM INTO ?", (str(made),))
        connection.close()
        return made


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    mark = Mark.fresh()
    with Link("proxy", Weather()) as link, FarServer(tmp_path / "far", link) as server:
        desk = opened(tmp_path / "desk")
        line = Kept(server.home, [])
        desk.rooms.joining.join(server.invite().line())
        consent = share_a_canary(desk, mark)
        made = World(tmp_path, desk, server, line, mark, consent)
        made.round()
        assert {one.state.value for one in desk.rooms.sharing.letters()} == {"confirmed"}
        yield made
        desk.rooms.storage.close()


class Kept(Line):
    """The way to a real server, on which somebody keeps what passes."""

    def answer(self, sealed: bytes) -> bytes:
        body = super().answer(sealed)
        self.seen[-1].append(sealed)
        return body


def share_a_canary(desk: OpenDesk, mark: Mark) -> bytes:
    """Agree in words with a canary, and sign the state of a goal whose opaque id is one."""
    from mentordesk.mentoring.goals.model import GoalDraft
    from mentordesk.mentoring.record import Owner

    rooms = desk.rooms
    now = rooms.clock.now().instant
    rooms.goals.set(GoalDraft("Lead the rollout", {0: "Four clinics"}, Owner.MINE, None))
    until = now.date() + timedelta(days=200)
    wording = f"{mark.of('wording')} {'so that the words fill a page of their own ' * 30}"[:2000]
    given = rooms.sharing.agree(GOALS, OFFICE, wording, until, standing=False).value
    rooms.sharing.draft(GOALS, OFFICE, (now.year, now.month))
    with rooms.storage.desk.write() as tx:
        tx.execute("UPDATE shared_goal SET opaque = ?", (mark.text.encode(),))
    rooms.sharing.seal(rooms.sharing.draft(GOALS, OFFICE, (now.year, now.month)))
    return given.id


def decrypted(database: Path, place: Path) -> Path:
    """Everything in a database that its own keys still open, in a file for the scanner."""
    engine = open_engine(str(database))
    said = b""
    with engine.begin() as connection:
        store = SqlStore(connection)
        for table in (tables.item, tables.consent):
            for row in connection.execute(table.select()).mappings():
                said += opened_row(store, dict(row), is_item=table is tables.item)
    engine.dispose()
    place.write_bytes(said)
    return place


def opened_row(store: SqlStore, row: dict[str, Any], *, is_item: bool) -> bytes:
    key = store.data_key(row["consent" if is_item else "id"])
    if key is None or not row["payload" if is_item else "record"]:
        return b""
    if is_item:
        return open_payload(key, ItemRow(**row))
    return open_record(key, ConsentRow(**row))


def without_keys(backup: Path) -> None:
    """What the guide says to do before a copy is kept for longer than seven days."""
    connection = dbapi2.connect(str(backup), isolation_level=None)
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("DELETE FROM data_key")
    connection.execute("VACUUM")
    connection.close()


def test_after_a_withdrawal_no_file_of_the_server_holds_the_canary_in_any_encoding(
    world: World,
) -> None:
    readable = decrypted(world.backup("now.db"), world.place / "now")
    assert {one.encoding for one in finds([readable], world.mark)} >= {"utf-8"}  # it was there
    world.withdraw()
    assert finds(world.files(), world.mark) == []
    log = Path(world.server.home.database + "-wal")
    assert not log.exists() or log.stat().st_size == 0
    empty = decrypted(world.backup("after.db"), world.place / "after")
    assert finds([empty, world.place / "after.db"], world.mark) == []


def test_a_backup_from_before_says_nothing_once_its_keys_are_gone(world: World) -> None:
    before = world.backup("before.db")
    world.withdraw()
    control = decrypted(before, world.place / "with-keys")
    assert finds([control], world.mark)  # the scanner sees what a key still opens
    without_keys(before)
    said = decrypted(before, world.place / "without-keys")
    assert said.read_bytes() == b""
    assert finds([before, said], world.mark) == []


def test_the_erasure_receipt_verifies_and_says_what_was_destroyed(world: World) -> None:
    world.withdraw()
    rooms = world.desk.rooms
    assert {one.state.value for one in rooms.sharing.letters() if one.consent == world.consent} == {
        "erased"
    }
    with rooms.storage.desk.read() as tx:
        rows = tx.all("SELECT DISTINCT receipt FROM letter WHERE state = 'erased'")
    (said,) = [verify_receipt(row[0], world.server.home.receipts_key).erased for row in rows]
    assert [(one.consent, one.rows, one.key_destroyed) for one in said] == [
        (world.consent, 1, True)
    ]


def test_a_receipt_that_was_lost_on_the_way_says_the_same_of_the_key_again(world: World) -> None:
    world.desk.rooms.sharing.withdraw(world.consent)
    lost = world.line

    class Lossy(Kept):
        def answer(self, sealed: bytes) -> bytes:
            super().answer(sealed)
            raise LinkFailed(Failure(Outcome.NO_ANSWER, len(sealed)))

    world.line = Lossy(world.server.home, [])
    world.round()
    world.line = lost
    world.round()
    with world.desk.rooms.storage.desk.read() as tx:
        rows = tx.all("SELECT DISTINCT receipt FROM letter WHERE state = 'erased'")
    (said,) = [verify_receipt(row[0], world.server.home.receipts_key).erased for row in rows]
    assert [(one.rows, one.key_destroyed) for one in said] == [(0, True)]


# A late copy


def late(world: World, engine: Engine, clock: MovedClock, sealed: bytes) -> Down:
    """A bundle that somebody kept arrives once more; the server's clock is where it is."""
    office = Office(world.server.home, clock, bytes)
    with engine.begin() as connection:
        opened_up = open_up(sealed, world.server.home.sealing_private)
        return office.receive(SqlStore(connection), opened_up, sealed)[0]


@pytest.mark.parametrize("days", [0, 399, 401, 800])
def test_a_late_copy_brings_nothing_back(world: World, days: int) -> None:
    kept = [one[-1] for one in world.line.seen]
    items = {one.id for one in world.desk.rooms.sharing.letters() if one.kind == Kind.ITEM}
    world.withdraw()
    clock, engine = MovedClock(), open_engine(world.server.home.database)
    clock.moved = timedelta(days=days)
    Retention(engine, clock).run()
    said = [ack for sealed in kept for ack in late(world, engine, clock, sealed).acks]
    assert {one.verdict for one in said if one.id in items} == {Verdict.REFUSED}
    with engine.begin() as connection:
        assert connection.execute(tables.item.select()).all() == []
    engine.dispose()
    readable = decrypted(world.backup("late.db"), world.place / "late")
    assert finds([*world.files(), readable], world.mark) == []


# A person on this desk: what was copied out for them by hand


def everything_in(desk: OpenDesk) -> bytes:
    """Every value of every table of the desk's file, as one text."""
    view = desk.rooms.storage.view()
    tables = [row[0] for row in view.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    said = b""
    for table in tables:
        for row in view.execute(f'SELECT * FROM "{table}"').fetchall():
            said += b" ".join(one if isinstance(one, bytes) else str(one).encode() for one in row)
    view.close()
    return said


def test_an_erased_person_leaves_no_copy_and_a_ledger_that_verifies(tmp_path: Path) -> None:
    mark, desk = Mark.fresh(), opened(tmp_path / "desk")
    rooms = desk.rooms
    pair = rooms.people.add(PersonDraft("Jonas", "Africa/Nairobi", Role.MENTEE)).value.pair
    start = rooms.clock.now().instant + timedelta(hours=1)
    session = rooms.sessions.plan(PlanDraft(pair.id, start)).value
    for way in Way:
        rooms.copying.note(session.id, None, way, mark.of(way.value))
    before = [one.digest for one in rooms.copying.copies()]
    assert mark.text.encode() in everything_in(desk), "the control: the words were there"
    rooms.desk.delete_person(pair.person_id)
    assert mark.text.encode() not in everything_in(desk)
    assert [(one.body, one.digest) for one in rooms.copying.copies()] == [
        (None, digest) for digest in before
    ]
    assert whole(rooms.storage.desk)
    rooms.storage.close()


# Controls


def test_control_a_server_that_only_marks_rows_as_deleted_is_caught(world: World) -> None:
    copy = world.place / "marks"
    shutil.copytree(world.server.home.folder, copy)
    connection = dbapi2.connect(str(copy / "server.db"))
    connection.execute("UPDATE consent SET withdrawn_at = 1")
    connection.execute("ALTER TABLE item ADD COLUMN deleted INTEGER NOT NULL DEFAULT 1")
    connection.execute("ALTER TABLE item DROP COLUMN deleted")
    connection.commit()
    connection.close()
    said = decrypted(copy / "server.db", world.place / "marked")
    assert finds([said], world.mark)


def test_control_a_server_that_does_not_zero_what_it_frees_is_caught(world: World) -> None:
    plain = world.place / "careless.db"
    connection = dbapi2.connect(str(plain))
    connection.execute("PRAGMA secure_delete=OFF")
    connection.execute("CREATE TABLE consent (record BLOB)")
    connection.execute("INSERT INTO consent VALUES (?)", (world.mark.of("x").encode() * 200,))
    connection.commit()
    connection.execute("DELETE FROM consent")
    connection.commit()
    connection.close()
    assert finds([plain], world.mark)


def test_nothing_is_called_erased_while_somebody_still_reads_the_state_before(
    world: World,
) -> None:
    reader = dbapi2.connect(world.server.home.database, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM item").fetchone()[0] == 1
    world.desk.rooms.sharing.withdraw(world.consent)
    engine = open_engine(world.server.home.database)
    with engine.begin() as connection:  # something is written after the reader began
        connection.execute(tables.invite.update().values(wrong=0))
    assert not empty_the_log(engine)
    reader.execute("COMMIT")
    reader.close()
    assert empty_the_log(engine)
    engine.dispose()
