"""G3: a migration that is killed or loses power at any step leaves the old file or the new one.

The log of one migration is cut after every single call that changes files. Opening the desk again,
as the next start does, must then find every row: it goes on, or begins again.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pytest

from mentordesk.clock import SystemClock
from mentordesk.errors import UserFacingError
from mentordesk.vault import integrity, keys, schema, steps
from mentordesk.vault.cipher import Error, connect
from mentordesk.vault.database_errors import DatabaseMissing
from mentordesk.vault.integrity import TableDigest
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.schema import Standing
from mentordesk.vault.storage import Storage
from tests.faults.aftermath import ROOT
from tests.faults.power import Recording, distinct, lay_out, needs_strace, record
from tests.faults.writer import MASTER
from tests.formats.samples import make

OLD = {"desk.db": 2, "mailbox.db": 1}  # schemas of the desk that is to be migrated
OPEN = """
import sys
from mentordesk.clock import SystemClock
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
Storage.open(DeskFolder(sys.argv[1]), bytearray(range(32)), SystemClock("UTC")).close()
"""

Digests = dict[str, TableDigest]


def key_of(name: str) -> bytearray:
    derive = keys.desk_key if name == "desk.db" else keys.mailbox_key
    return derive(bytearray(MASTER))


def digests(path: Path, wanted: Digests | None = None) -> Digests:
    connection = connect(str(path), key_of(path.name))
    try:
        columns = (
            integrity.tables(connection)
            if wanted is None
            else {name: digest.columns for name, digest in wanted.items()}
        )
        return integrity.digests(connection, columns)
    finally:
        connection.close()


def version(path: Path) -> int:
    connection = connect(str(path), key_of(path.name))
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found


@dataclass(frozen=True)
class OldDesk:
    """A desk of an older schema, and what stands in it."""

    folder: Path
    rows: dict[str, Digests]

    def copy_to(self, place: Path) -> Path:
        return Path(shutil.copytree(self.folder, place))

    def need_whole(self, place: Path) -> None:
        """Start as the next day: every row is there, in files of today's schema."""
        storage = Storage.open(DeskFolder(str(place)), bytearray(MASTER), SystemClock("UTC"))
        try:
            assert not storage.read_only
            assert schema.standing(storage.desk, "desk") is Standing.CURRENT
            assert schema.standing(storage.mailbox, "mailbox") is Standing.CURRENT
        finally:
            storage.close()
        for name, rows in self.rows.items():
            assert digests(place / name, rows) == rows
            integrity.verify(str(place / name), key_of(name))

    def need_old_or_new(self, place: Path) -> None:
        """At the moment of the fault each file has its name and is one of the two, never between."""
        for name, old in OLD.items():
            found = version(place / name)
            assert found in (old, steps.latest("desk" if name == "desk.db" else "mailbox"))
            assert digests(place / name, self.rows[name]) == self.rows[name]


@pytest.fixture(scope="module")
def old_desk(tmp_path_factory: pytest.TempPathFactory) -> OldDesk:
    folder = tmp_path_factory.mktemp("old") / "desk"
    folder.mkdir()
    make("desk", OLD["desk.db"], folder / "desk.db", bytes(key_of("desk.db")))
    make("mailbox", OLD["mailbox.db"], folder / "mailbox.db", bytes(key_of("mailbox.db")))
    connection = connect(str(folder / "desk.db"), key_of("desk.db"))
    connection.execute("INSERT INTO meta VALUES ('mailbox_made', '1')")
    connection.executemany(
        "INSERT INTO entry (id, version, written, zone, changed, changed_zone, day, body)"
        " VALUES (randomblob(16), 1, 1, 'UTC', 1, 'UTC', '2026-11-21', ?)",
        [(f"entry {number} " * 200,) for number in range(60)],
    )
    connection.close()
    return OldDesk(folder, {name: kept_rows(folder / name) for name in OLD})


def kept_rows(path: Path) -> Digests:
    """The rows of all tables but those that a later step says it writes anew."""
    due = steps.after(OLD[path.name], "desk" if path.name == "desk.db" else "mailbox")
    written = frozenset[str]().union(*(step.rewrites for step in due))
    return {name: digest for name, digest in digests(path).items() if name not in written}


@pytest.fixture(scope="module")
def migration(old_desk: OldDesk, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """One whole migration of both files, call by call."""
    place = tmp_path_factory.mktemp("recorded")
    folder = old_desk.copy_to(place / "desk")
    return record([sys.executable, "-c", OPEN, str(folder)], folder, place / "log", ROOT)


def test_an_old_desk_becomes_one_of_today(old_desk: OldDesk, tmp_path: Path) -> None:
    place = old_desk.copy_to(tmp_path / "desk")
    old_desk.need_whole(place)
    assert {"desk.db.before-0002", "mailbox.db.before-0001"} <= set(os.listdir(place))


@needs_strace
def test_a_kill_after_any_call_leaves_the_old_file_or_the_new(
    old_desk: OldDesk, migration: Recording, image: Path
) -> None:
    ops = migration.ops
    turns = {at for at in range(1, len(ops) + 1) if ops[at - 1].kind != "write"}
    moments = sorted({0, *turns, *range(0, len(ops), 12)})  # of a row of writes every twelfth
    for files in distinct(migration.killed(at) for at in moments):
        place = lay_out(files, image)
        old_desk.need_old_or_new(place)
        old_desk.need_whole(place)


@needs_strace
def test_a_loss_of_power_at_any_sync_leaves_the_old_file_or_the_new(
    old_desk: OldDesk, migration: Recording, image: Path
) -> None:
    chance = random.Random(3)
    ops = migration.ops
    around = {
        at + step for at, op in enumerate(ops) if op.kind not in ("write", "cut") for step in (0, 1)
    }
    moments = sorted(around | set(chance.sample(range(len(ops)), 20)))
    for files in distinct(migration.powerless(at, chance) for at in moments):
        place = lay_out(files, image)
        old_desk.need_old_or_new(place)
        old_desk.need_whole(place)


@needs_strace
def test_control_a_file_renamed_before_it_is_on_the_disk_is_caught(
    old_desk: OldDesk, migration: Recording, image: Path
) -> None:
    ops = [op for op in migration.ops if op.kind != "sync"]  # as if nothing had been synced
    hasty = Recording(migration.folder, migration.before, ops)
    chance = random.Random(5)
    for _ in range(60):
        at = chance.randrange(len(ops) // 2, len(ops) + 1)
        place = lay_out(hasty.powerless(at, chance), image)
        try:
            old_desk.need_old_or_new(place)
        except (AssertionError, UserFacingError, Error):
            return
    pytest.fail("a migration that syncs nothing was not caught")


def killed_at(old_desk: OldDesk, place: Path, call: str, number: int) -> bool:
    """Kill a migration at its n-th ``call``; whether it came so far."""
    folder = old_desk.copy_to(place)
    strace = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}"]
    inject = ["-e", f"inject={call}:signal=KILL:when={number}"]
    done = subprocess.run(
        [*strace, *inject, sys.executable, "-c", OPEN, str(folder)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    old_desk.need_old_or_new(folder)
    old_desk.need_whole(folder)
    shutil.rmtree(folder)
    return done.returncode != 0


@needs_strace
@pytest.mark.parametrize(
    ("call", "numbers"),
    [("rename", (1, 2)), ("link", (1, 2)), ("unlink", (1, 4)), ("fsync", (2, 8, 14, 17))],
)
def test_a_real_kill_at_a_call_leaves_the_old_file_or_the_new(
    old_desk: OldDesk, tmp_path: Path, call: str, numbers: tuple[int, ...]
) -> None:
    with ThreadPoolExecutor(2) as pool:
        came = pool.map(
            lambda number: killed_at(old_desk, tmp_path / str(number), call, number), numbers
        )
        assert all(came)


@needs_strace
def test_where_the_disk_knows_no_links_the_old_file_is_kept_as_a_copy(
    old_desk: OldDesk, tmp_path: Path
) -> None:
    folder = old_desk.copy_to(tmp_path / "desk")
    strace = ["strace", "-f", "-o", "/dev/null", "-e", "trace=link"]
    subprocess.run(
        [*strace, "-e", "inject=link:error=EPERM", sys.executable, "-c", OPEN, str(folder)],
        cwd=ROOT,
        check=True,
    )
    old_desk.need_whole(folder)
    kept = shutil.copy(folder / "desk.db.before-0002", tmp_path / "desk.db")
    assert kept_rows(Path(kept)) == old_desk.rows["desk.db"]
    assert os.stat(folder / "desk.db.before-0002").st_nlink == 1


@needs_strace
@pytest.mark.soak
@pytest.mark.parametrize("call", ["pwrite64", "fsync", "unlink", "rename", "link", "ftruncate"])
def test_a_real_kill_at_every_call_leaves_the_old_file_or_the_new(
    old_desk: OldDesk, tmp_path: Path, call: str
) -> None:
    number = 1
    while killed_at(old_desk, tmp_path / str(number), call, number):
        number += 1
    assert number > 2


@needs_strace
def test_a_first_opening_cut_off_anywhere_is_taken_up_again(tmp_path: Path, image: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    run = record([sys.executable, "-c", OPEN, str(folder)], folder, tmp_path / "log", ROOT)
    chance = random.Random(11)
    turns = [at for at, op in enumerate(run.ops) if op.kind not in ("write", "cut")]
    moments = sorted({*turns, *(turn + 1 for turn in turns), *range(0, len(run.ops), 40)})
    images = ((run.killed(at), run.powerless(at, chance)) for at in moments)
    for files in distinct(chain.from_iterable(images)):
        place = lay_out(files, image)
        try:
            storage = Storage.open(DeskFolder(str(place)), bytearray(MASTER), SystemClock())
        except DatabaseMissing as error:
            pytest.fail(f"a desk that was never used is said to have lost a file: {error}")
        storage.verify(bytearray(MASTER))
        storage.close()
