"""Every schema ever shipped can be opened, and becomes the present one with every row."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mentordesk.vault import integrity, schema, steps
from mentordesk.vault.cipher import Connection, connect
from mentordesk.vault.database import Database
from mentordesk.vault.schema import Standing
from mentordesk.vault.steps import Kind
from tests.formats.samples import KEY, MARK, SAMPLES, SHIPPED, kept_facts, make, path_of
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
