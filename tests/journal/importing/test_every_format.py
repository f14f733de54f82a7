"""Every format, and what is made to do harm, through the service: whole, or a clear sentence."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.journal.importing import errors
from mentordesk.journal.importing.errors import WrongImportPassword
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.vault.database_errors import DiskFull
from tests.journal.importing.running import (
    brought,
    day,
    day_one,
    importing,
    looked,
    steps,
)
from tests.journal.importing.runs.test_bringing import number_of
from tests.journal.importing.samples import PASSWORD, SAMPLES, jrnl_locked
from tests.journal.importing.telling import make_zip
from tests.journal.room import Room, fresh


@pytest.fixture
def room(empty_journal: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with fresh(empty_journal, tmp_path_factory.mktemp("desk")) as one:
        yield one


@pytest.mark.parametrize("name", list(SAMPLES))
def test_every_format_comes_whole_once_and_is_found(room: Room, tmp_path: Path, name: str) -> None:
    make, entries, files = SAMPLES[name]
    path = make(tmp_path)
    seen = looked(room, path)
    assert (seen.source, seen.counted.entries) == (name, entries)
    report = brought(room, path)
    assert report.is_whole
    assert report.counted == seen.counted
    assert (report.counted.entries, report.counted.files) == (entries, files)
    assert (room.journal.count(), number_of(room, "attachment")) == (entries, files)
    assert brought(room, path).counted.here == entries
    assert room.journal.count() == entries


def test_a_locked_journal_opens_with_its_password_alone(room: Room, tmp_path: Path) -> None:
    path = jrnl_locked(tmp_path)
    with pytest.raises(WrongImportPassword):
        brought(room, path, password="reed")
    assert brought(room, path, password=PASSWORD).counted.entries == 4
    assert PASSWORD not in repr(Asked(str(path), password=PASSWORD))


def bomb(folder: Path) -> Path:
    return make_zip(folder / "bomb.zip", {"Journal.json": b'{"entries":[' + b" " * 60_000_000})


def leads_out(folder: Path) -> Path:
    return make_zip(folder / "out.zip", {"../../evil.md": b"x"})


def sparse(folder: Path) -> Path:
    with (folder / "2024-01-01.txt").open("wb") as file:
        file.truncate(2_000_000_000)
    return folder / "2024-01-01.txt"


def sparse_json(folder: Path) -> Path:
    with (folder / "Journal.json").open("wb") as file:
        file.write(b'{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2026-01-01"},"')
        file.truncate(2_000_000_000)
    return folder / "Journal.json"


def locked_zip(folder: Path) -> Path:
    path = make_zip(folder / "locked.zip", {"a.md": b"x"})
    data = bytearray(path.read_bytes())
    for sign in (b"PK\x03\x04", b"PK\x01\x02"):
        at = data.index(sign)
        data[at + (6 if sign[2] == 3 else 8)] |= 1
    path.write_bytes(data)
    return path


def noise(folder: Path) -> Path:
    (folder / "x.bin").write_bytes(os.urandom(1000))
    return folder / "x.bin"


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.md")
    return folder


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (bomb, errors.UnsafeArchive),
        (leads_out, errors.UnsafeArchive),
        (sparse, errors.TooLarge),
        (sparse_json, errors.TooLarge),
        (locked_zip, errors.LockedArchive),
        (noise, errors.UnknownFormat),
        (pipe, errors.UnknownFormat),
    ],
)
def test_what_is_made_to_do_harm_is_refused_whole(
    room: Room, tmp_path: Path, make: Callable[[Path], Path], error: type[UserFacingError]
) -> None:
    path = make(tmp_path)
    for way in (looked, brought):
        with pytest.raises(error):
            way(room, path)
    assert room.journal.count() == number_of(room, "import_run") == 0


def test_oddities_are_named_and_the_rest_comes(room: Room, tmp_path: Path) -> None:
    """Links, alphabets, dates that are none, titles twice, empty files: one after the other."""
    secret = tmp_path / "secret.md"
    secret.write_text("not yours")
    vault = tmp_path / "vault"
    (vault / "a").mkdir(parents=True)
    (vault / "link.md").symlink_to(secret)
    (vault / "noise.md").write_bytes(b"\0\xff" * 50)
    (vault / "2024-05-01 Old.md").write_bytes("café".encode("cp1252"))
    (vault / "date.md").write_text("---\ndate: soon\n---\nno day")
    (vault / "empty.png").write_bytes(b"")
    for folder in (vault, vault / "a"):
        (folder / "2024-05-02 Same.md").write_text("![](empty.png) same")
    report = brought(room, vault)
    told = sorted({problem.what for problem in report.counted.problems})
    assert told == sorted((errors.NOT_FOLLOWED, errors.NOT_TEXT, errors.FILE_EMPTY))
    notes = dict(report.counted.notes)
    assert notes[errors.READ_AS_1252] == notes[errors.DATE_UNREAD] == 1
    assert sorted(room.bodies()) == ["![](empty.png) same"] * 2 + ["café", "no day"]


def test_a_file_that_goes_away_or_shrinks_is_named(room: Room, tmp_path: Path) -> None:
    for number in range(600):
        (tmp_path / f"2024-05-01 {number:03}.md").write_text(f"note {number}")
    run = importing(room).bring(Asked(str(tmp_path)))
    for progress in steps(run):
        if progress.entries and (tmp_path / "2024-05-01 599.md").exists():
            (tmp_path / "2024-05-01 599.md").unlink()
            (tmp_path / "2024-05-01 598.md").write_text("")
    assert progress.report is not None
    named = [problem.where for problem in progress.report.counted.problems]
    assert named == ["2024-05-01 598.md", "2024-05-01 599.md"]
    assert progress.report.counted.entries == 598
    assert progress.report.proven.is_whole


def test_a_source_that_is_cut_while_it_is_read_keeps_what_came(room: Room, tmp_path: Path) -> None:
    path = day_one(tmp_path / "e.zip", [day(n, text="x" * 3000) for n in range(800)])
    with zipfile.ZipFile(path) as archive:
        (tmp_path / "Journal.json").write_bytes(archive.read("Journal.json"))
    path = tmp_path / "Journal.json"
    run = importing(room).bring(Asked(str(path)))
    for progress in steps(run):
        if progress.entries:
            os.truncate(path, 1_000_000)
    assert progress.report is not None
    assert isinstance(progress.report.trouble, errors.BrokenSource)
    assert 0 < room.journal.count() == progress.report.counted.entries < 800
    assert progress.report.proven.is_whole


def test_a_full_disk_ends_it_and_room_lets_it_go_on(room: Room, tmp_path: Path) -> None:
    path = day_one(tmp_path / "e.zip", [day(n, text="word " * 600) for n in range(900)])
    writer = room.database._writer
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {pages + 300}")
    report = brought(room, path)
    assert isinstance(report.trouble, DiskFull)
    assert 0 < report.counted.entries == room.journal.count() < 900
    assert report.proven.is_whole
    writer.execute("PRAGMA max_page_count = 1000000")
    assert brought(room, path).counted.entries == 900 - report.counted.entries
    assert room.journal.count() == 900
