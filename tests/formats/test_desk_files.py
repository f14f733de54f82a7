"""Every schema ever shipped can be opened, and becomes the present one with every row."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.ids import id_maker
from mentordesk.journal.naming import Name
from mentordesk.journal.old_words import OldWords
from mentordesk.journal.service import Journal
from mentordesk.journal.tags.service import Tags
from mentordesk.vault import integrity, schema, steps
from mentordesk.vault.cipher import Connection, connect
from mentordesk.vault.database import Database
from mentordesk.vault.schema import Standing
from mentordesk.vault.steps import Kind
from tests.formats.samples import KEY, MARK, SAMPLES, SHIPPED, kept_facts, make, path_of
from tests.journal import old_writing
from tests.vault.desk_files import StandingClock

WHAT_IS_THERE = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"

every_sample = pytest.mark.parametrize(("kind", "version"), SAMPLES)


def copy_of(kind: Kind, version: int, tmp_path: Path) -> Path:
    return Path(shutil.copy(path_of(kind, version), tmp_path / f"{kind}.db"))


def opened(path: Path) -> Connection:
    return connect(str(path), bytearray(KEY))


def test_every_shipped_schema_has_its_sample() -> None:
    for kind, version in SAMPLES:
        assert path_of(kind, version).exists(), "run python -m tests.formats.samples"
    assert all(max(SHIPPED[kind]) <= steps.latest(kind) for kind in SHIPPED)


@every_sample
def test_a_sample_is_whole(kind: Kind, version: int, tmp_path: Path) -> None:
    path = copy_of(kind, version, tmp_path)
    assert integrity.verify(str(path), bytearray(KEY)).rows > 0
    connection = opened(path)
    wanted = kept_facts(kind, version)
    columns = {name: digest.columns for name, digest in wanted.items()}
    assert integrity.digests(connection, columns) == wanted
    connection.close()


@every_sample
def test_the_steps_up_to_a_shipped_schema_are_never_edited(
    kind: Kind, version: int, tmp_path: Path
) -> None:
    make(kind, version, tmp_path / "today.db")
    then, today = opened(copy_of(kind, version, tmp_path)), opened(tmp_path / "today.db")
    assert today.execute(WHAT_IS_THERE).fetchall() == then.execute(WHAT_IS_THERE).fetchall()
    then.close()
    today.close()


@every_sample
def test_a_sample_becomes_a_file_of_today_with_every_row(
    kind: Kind, version: int, tmp_path: Path
) -> None:
    path = copy_of(kind, version, tmp_path)
    schema.migrate(str(path), bytearray(KEY), kind, StandingClock())
    database = Database(str(path), bytearray(KEY))
    assert schema.standing(database, kind) is Standing.CURRENT
    database.close()
    rewritten = {name for step in steps.after(version, kind) for name in step.rewrites}
    wanted = {
        name: digest for name, digest in kept_facts(kind, version).items() if name not in rewritten
    }
    connection = opened(path)
    columns = {name: digest.columns for name, digest in wanted.items()}
    assert integrity.digests(connection, columns) == wanted
    assert MARK.is_in(connection.execute("SELECT name FROM meta WHERE name > 'Q'").fetchone()[0])
    connection.close()


def opened_today(path: Path) -> Database:
    schema.migrate(str(path), bytearray(KEY), "desk", StandingClock())
    return Database(str(path), bytearray(KEY))


@pytest.mark.parametrize("version", [one for one in SHIPPED["desk"] if 2 <= one <= 6])
def test_entries_of_an_old_schema_are_found_by_their_words_their_tags_and_their_date(
    version: int, tmp_path: Path
) -> None:
    path = copy_of("desk", version, tmp_path)
    clock = StandingClock()
    old = Database(str(path), bytearray(KEY))
    words = ("a heron", "stood #still with @Jonas Weber")
    with old.write() as tx:
        old_writing.write(tx, UUID(int=1), words, clock.now())
    old.close()
    database = opened_today(path)
    journal, tags = Journal(database, clock, id_maker(clock)), Tags(database)
    entry = journal.entry(UUID(int=1))
    assert entry is not None
    assert ((entry.title, entry.body), entry.written) == (words, clock.now())
    assert tags.all() == [], "control: nothing was read yet"
    jonas = Name("person", UUID(int=7), "", "Jonas Weber")
    OldWords(database, lambda _tx: (jonas,)).all()
    assert [(line.shown, line.number) for line in tags.all()] == [("still", 1)]
    for query in ("heron", "tag:still", 'person:"Jonas Weber"'):
        assert [hit.line.id for hit in journal.search(query)] == [entry.id], query
    database.close()
