"""Sorts that do not fit the memory they are given, VACUUM, index builds and temporary tables of a
desk leave no word in clear on any disk. While each runs, every file that the process holds open is
read, those without a name included."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mentordesk.vault.cipher import connect
from tests.journal.room import KEY, Room

CANARY = "zanzibarite canary"
ROWS, LENGTH = 640, 4_000
WORK = {
    "a sort": "SELECT body FROM entry ORDER BY body || seq DESC",
    "a sort of what was found": (
        "SELECT e.body FROM entry_fts f JOIN entry e ON e.seq = f.rowid"
        " WHERE entry_fts MATCH 'canary' ORDER BY e.body || e.seq"
    ),
    "distinct": "SELECT DISTINCT body || seq FROM entry",
    "groups": "SELECT body || seq, count(*) FROM entry GROUP BY 1",
    "a union": "SELECT body || seq FROM entry UNION SELECT title || seq FROM entry",
    "a temporary table": "CREATE TEMP TABLE copied AS SELECT body FROM entry",
    "an index": "CREATE INDEX built ON entry (body, seq)",
    "a changed table": "UPDATE entry SET body = body || seq",
    "vacuum": "VACUUM",
    "the merging of the full text": "INSERT INTO entry_fts (entry_fts) VALUES ('optimize')",
}
#: These are known to write beside the database, where they may.
SPILLS = ("a sort", "distinct", "groups", "a union", "a temporary table", "an index", "vacuum")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="LOUD: open files without a name are read on Linux only"
)


class Watch:
    """What files this process has open and holds the canary in clear."""

    def __init__(self, own: set[str]) -> None:
        self._own, self.seen = own, set[str]()

    def look(self) -> int:
        """Read what is open; for a progress handler: 0 goes on."""
        for number in os.listdir("/proc/self/fd"):
            path = f"/proc/self/fd/{number}"
            try:
                name = os.readlink(path)
                if name in self._own or not stat.S_ISREG(os.stat(path).st_mode):
                    continue
                with open(path, "rb") as file:
                    if CANARY.encode() in file.read():
                        self.seen.add(name)
            except OSError:
                continue  # it was closed meanwhile
        return 0


@contextmanager
def watched(connection: Any, own: set[str]) -> Iterator[Watch]:
    watch = Watch(own)
    connection.set_progress_handler(watch.look, 1_500)
    yield watch
    connection.set_progress_handler(None, 0)


def everything(run: Callable[[str], Any], work: str) -> None:
    run("PRAGMA cache_size = 10")
    run("PRAGMA temp.cache_size = 10")
    cursor = run(WORK[work])
    while cursor.fetchmany(50):
        pass


def filling() -> Iterator[tuple[int, str, str]]:
    for number in range(ROWS):
        yield number + 1, f"title {number}", f"{number} {CANARY} " * (LENGTH // 20)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The control: the same words in a file of SQLite's own, temporary files allowed."""
    path = tmp_path_factory.mktemp("plain") / "plain.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, title TEXT, body TEXT)")
        plain.execute("CREATE VIRTUAL TABLE entry_fts USING fts5 (title, body)")
        plain.executemany("INSERT INTO entry VALUES (?, ?, ?)", filling())
        plain.execute("INSERT INTO entry_fts (rowid, title, body) SELECT * FROM entry")
    plain.close()
    return path


@pytest.mark.parametrize("work", SPILLS)
def test_control_the_watch_sees_what_a_plain_database_leaves(plain: Path, work: str) -> None:
    connection = sqlite3.connect(plain, isolation_level=None)
    connection.execute("PRAGMA temp_store = FILE")
    with watched(connection, {str(plain)}) as watch:
        everything(connection.execute, work)
    connection.close()
    assert watch.seen


@pytest.fixture
def full(room: Room) -> Path:
    with room.database.write() as tx:
        tx.executemany(
            "INSERT INTO entry (seq, id, version, written, zone, changed, changed_zone, day, title,"
            " body) VALUES (?, randomblob(16), 1, 0, 'UTC', 0, 'UTC', '1970-01-01', ?, ?)",
            list(filling()),
        )
        tx.execute("INSERT INTO entry_fts (rowid, title, body) SELECT seq, title, body FROM entry")
    return room.path


@pytest.mark.parametrize("work", WORK)
def test_nothing_of_an_entry_lies_in_clear_while_it_is_worked_on(full: Path, work: str) -> None:
    connection = connect(str(full), bytearray(KEY))
    with watched(connection, set()) as watch:
        everything(connection.execute, work)
        watch.look()
    connection.close()
    assert not watch.seen
    for file in full.parent.iterdir():
        assert CANARY.encode() not in file.read_bytes(), file.name
