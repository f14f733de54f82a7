from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from mentordesk.vault import integrity, schema, steps
from mentordesk.vault.cipher import connect
from mentordesk.vault.database import Database
from mentordesk.vault.database_errors import (
    DatabaseBusy,
    DatabaseDamaged,
    MigrationFailed,
    NewerSchema,
)
from mentordesk.vault.kept import forget_old
from mentordesk.vault.schema import Standing
from tests.vault.desk_files import KEY, StandingClock

FIRST = """
PRAGMA application_id = 0x4D44736B;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta (name, value) VALUES ('min_reader', '1'), ('min_reader_version', '0.1.0');
CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE line (note INTEGER NOT NULL REFERENCES note (id), text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE found USING fts5 (words, content = '', contentless_delete = 1);
"""


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """A folder of migrations with its first step."""
    folder = tmp_path / "migrations"
    (folder / "desk").mkdir(parents=True)
    (folder / "desk" / "0001_begin.sql").write_text(FIRST)
    return folder


@pytest.fixture
def file(tmp_path: Path, migrations: Path) -> Path:
    """A file of the first schema with rows in every table."""
    place = tmp_path / "place"
    place.mkdir()
    path = place / "desk.db"
    migrate(path, migrations)
    connection = connect(str(path), bytearray(KEY))
    for number in range(1, 60):
        connection.execute(
            "INSERT INTO note VALUES (?, ?)", (number, f"note {number} ünïcode 日本")
        )
        connection.execute("INSERT INTO line VALUES (?, ?)", (number, "line " * 200))
        connection.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (number, f"w{number}"))
    connection.execute("DELETE FROM note WHERE id = 59 AND 0")
    connection.close()
    return path


def add_step(folder: Path, number: int, sql: str) -> None:
    (folder / "desk" / f"{number:04d}_more.sql").write_text(sql)


def migrate(path: Path, folder: Path) -> None:
    schema.migrate(str(path), bytearray(KEY), "desk", StandingClock(), str(folder))


def standing(path: Path, folder: Path) -> Standing:
    database = Database(str(path), bytearray(KEY))
    try:
        return schema.standing(database, "desk", str(folder))
    finally:
        database.close()


def rows(path: Path) -> list[tuple[object, ...]]:
    connection = connect(str(path), bytearray(KEY))
    try:
        return connection.execute("SELECT id, text FROM note ORDER BY id").fetchall()
    finally:
        connection.close()


def around(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


def test_the_real_steps_make_both_files() -> None:
    assert steps.latest("desk") >= 2
    assert steps.latest("mailbox") >= 1


def test_a_gap_in_the_numbers_is_found(migrations: Path) -> None:
    add_step(migrations, 3, "")
    with pytest.raises(RuntimeError, match="gap"):
        steps.latest("desk", str(migrations))


def test_a_file_that_is_up_to_date_is_not_touched(file: Path, migrations: Path) -> None:
    assert standing(file, migrations) is Standing.CURRENT
    before = rows(file)
    migrate(file, migrations)
    assert rows(file) == before
    assert around(file) == ["desk.db"]


def test_an_older_file_is_brought_up_with_every_row_and_kept(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "ALTER TABLE note ADD COLUMN mood TEXT NOT NULL DEFAULT '';")
    add_step(migrations, 3, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    assert standing(file, migrations) is Standing.OLDER
    before = rows(file)
    migrate(file, migrations)
    assert standing(file, migrations) is Standing.CURRENT
    assert rows(file) == before
    assert around(file) == ["desk.db", "desk.db.before-0001"]
    assert rows(Path(f"{file}.before-0001")) == before
    connection = connect(str(file), bytearray(KEY))
    assert connection.execute("SELECT rowid FROM found('w7')").fetchall() == [(7,)]
    connection.close()


def test_the_new_file_has_the_key_and_the_salt_of_the_old(file: Path, migrations: Path) -> None:
    salt = file.read_bytes()[:16]
    add_step(migrations, 2, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    migrate(file, migrations)
    assert file.read_bytes()[:16] == salt
    assert integrity.verify(str(file), bytearray(KEY)).rows > 100


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM note WHERE id = 7;",
        "UPDATE note SET text = 'x' WHERE id = 7;",
        "DROP TABLE line;",
        "ALTER TABLE note RENAME COLUMN text TO words;",
        "INSERT INTO note (id, text) VALUES (1000, 'x');",
        "INSERT INTO found (found) VALUES ('delete-all');",
    ],
)
def test_a_step_that_harms_rows_it_did_not_name_is_refused(
    file: Path, migrations: Path, harm: str
) -> None:
    add_step(migrations, 2, harm)
    before = rows(file)
    with pytest.raises(MigrationFailed):
        migrate(file, migrations)
    assert rows(file) == before
    assert around(file) == ["desk.db"]
    assert standing(file, migrations) is Standing.OLDER


def test_a_step_that_names_a_table_may_rewrite_it(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "-- rewrites: note, other\nUPDATE note SET text = upper(text);")
    migrate(file, migrations)
    assert rows(file)[0][1] == "NOTE 1 üNïCODE 日本"


def test_a_step_that_breaks_a_reference_is_refused(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "-- rewrites: note\nDELETE FROM note WHERE id = 7;")
    with pytest.raises(DatabaseDamaged):
        migrate(file, migrations)
    assert len(rows(file)) == 59
    assert around(file) == ["desk.db"]


def test_a_mistaken_step_leaves_the_file_as_it_was(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "CREATE TABLE more (id INTEGER); CREATE GARBAGE;")
    with pytest.raises(Exception, match="GARBAGE"):
        migrate(file, migrations)
    assert len(rows(file)) == 59
    assert around(file) == ["desk.db"]


def test_a_damaged_file_is_not_migrated(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)
    with pytest.raises(DatabaseDamaged):
        migrate(file, migrations)
    assert around(file) == ["desk.db"]


def test_a_file_that_is_open_elsewhere_is_not_migrated(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    other = Database(str(file), bytearray(KEY))
    with other.read() as tx:
        tx.all("SELECT 1 FROM note")
        with pytest.raises(DatabaseBusy):
            migrate(file, migrations)
    other.close()
    migrate(file, migrations)
    assert standing(file, migrations) is Standing.CURRENT


def test_what_an_interrupted_migration_left_is_cleared_away(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    for name in ("desk.db.new", "desk.db.new-wal", "desk.db.new-journal", "desk.db.before-0001"):
        (file.parent / name).write_bytes(b"left over")
    migrate(file, migrations)
    assert around(file) == ["desk.db", "desk.db.before-0001"]
    assert len(rows(Path(f"{file}.before-0001"))) == 59


def test_the_old_file_is_kept_for_thirty_days(file: Path, migrations: Path) -> None:
    add_step(migrations, 2, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    os.utime(file, (0, 0))  # a desk that nobody opened for years
    migrate(file, migrations)
    kept = Path(f"{file}.before-0001")
    clock = StandingClock()
    forget_old(str(file.parent), clock)
    assert kept.exists()
    for days, stays in ((29, True), (31, False)):
        moment = (clock.instant - timedelta(days=days)).timestamp()
        os.utime(kept, (moment, moment))
        forget_old(str(file.parent), clock)
        assert kept.exists() is stays
    assert file.exists()


def test_a_newer_file_is_readable_as_long_as_it_says_so(file: Path, migrations: Path) -> None:
    newer = file.parent.parent / "newer"
    shutil.copytree(migrations, newer)
    add_step(newer, 2, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    migrate(file, newer)
    assert standing(file, migrations) is Standing.NEWER_BUT_READABLE
    add_step(
        newer,
        3,
        "-- rewrites: meta\nUPDATE meta SET value = '3' WHERE name = 'min_reader';"
        "UPDATE meta SET value = '9.1' WHERE name = 'min_reader_version';",
    )
    migrate(file, newer)
    with pytest.raises(NewerSchema) as caught:
        standing(file, migrations)
    assert "9.1" in caught.value.in_english()


def test_a_file_of_another_kind_is_not_taken_for_a_desk(tmp_path: Path) -> None:
    path = tmp_path / "mailbox.db"
    schema.migrate(str(path), bytearray(KEY), "mailbox", StandingClock())
    database = Database(str(path), bytearray(KEY))
    with pytest.raises(DatabaseDamaged):
        schema.standing(database, "desk")
    database.close()


def test_a_file_is_made_whole_or_not_at_all(tmp_path: Path, migrations: Path) -> None:
    add_step(migrations, 2, "CREATE GARBAGE;")
    path = tmp_path / "desk.db"
    with pytest.raises(Exception, match="GARBAGE"):
        migrate(path, migrations)
    assert not path.exists()
