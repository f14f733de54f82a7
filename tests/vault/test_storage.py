from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from mentordesk.vault import schema
from mentordesk.vault.cipher import connect
from mentordesk.vault.database_errors import (
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
    DeskIsOpen,
    NewerSchema,
)
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.lock import DeskLock
from mentordesk.vault.reserve import SIZE, Reserve
from mentordesk.vault.storage import Storage
from tests.vault.desk_files import (
    StandingClock,
    desk_key,
    folder_in,
    mailbox_key,
    master,
    opened,
)


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    return folder_in(tmp_path / "desk")


@pytest.fixture
def used(folder: DeskFolder) -> DeskFolder:
    """A desk that was opened, written to and closed."""
    with opened(folder) as storage:
        mark(storage)
    return folder


def mark(storage: Storage) -> None:
    with storage.desk.write() as tx:
        tx.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('mark', 'mine')")


def is_marked(storage: Storage) -> bool:
    with storage.desk.read() as tx:
        return tx.one("SELECT value FROM meta WHERE name = 'mark'") == ("mine",)


def run(path: str, key: bytearray, sql: str) -> None:
    connection = connect(path, key)
    connection.executescript(sql)
    connection.close()


def refuses(folder: DeskFolder, error: type[Exception]) -> Exception:
    """Opening is refused, and nothing stays open or held."""
    with pytest.raises(error) as caught:
        Storage.open(folder, master(), StandingClock())
    DeskLock.acquire(folder).release()
    return caught.value


def test_the_first_opening_makes_all_there_is(folder: DeskFolder) -> None:
    with opened(folder) as storage:
        assert not storage.read_only
        assert os.path.getsize(folder.reserve) == SIZE
    assert sorted(os.listdir(folder.path)) == ["desk.db", "lock", "mailbox.db", "reserve.bin"]


@pytest.mark.skipif(sys.platform == "win32", reason="LOUD: Windows keeps rights another way")
def test_the_files_are_for_their_owner_alone(folder: DeskFolder) -> None:
    before = os.umask(0o022)
    try:
        with opened(folder):
            modes = {
                name: os.stat(os.path.join(folder.path, name)).st_mode & 0o077
                for name in os.listdir(folder.path)
            }
    finally:
        os.umask(before)
    assert set(modes.values()) == {0}, modes


def test_what_was_written_is_there_next_time(used: DeskFolder) -> None:
    with opened(used) as storage:
        assert is_marked(storage)


def test_the_master_key_is_left_to_the_caller(folder: DeskFolder) -> None:
    mine = master()
    Storage.open(folder, mine, StandingClock()).close()
    assert mine == master()


def test_a_desk_that_is_open_cannot_be_opened_again(folder: DeskFolder) -> None:
    with opened(folder) as storage:
        mark(storage)
        with pytest.raises(DeskIsOpen):
            Storage.open(folder, master(), StandingClock())
        assert is_marked(storage)


def test_closing_twice_is_closing_once(folder: DeskFolder) -> None:
    storage = Storage.open(folder, master(), StandingClock())
    storage.close()
    storage.close()
    DeskLock.acquire(folder).release()


@pytest.mark.parametrize("lost", [("desk.db",), ("mailbox.db",), ("desk.db", "mailbox.db")])
def test_a_lost_file_is_never_made_again(used: DeskFolder, lost: tuple[str, ...]) -> None:
    for name in lost:
        os.rename(os.path.join(used.path, name), os.path.join(used.path, f"{name}.away"))
    before = sorted(os.listdir(used.path))
    error = refuses(used, DatabaseMissing)
    assert lost[0] in str(error)
    assert sorted(os.listdir(used.path)) == before
    for name in lost:
        os.rename(os.path.join(used.path, f"{name}.away"), os.path.join(used.path, name))
    with opened(used) as storage:
        assert is_marked(storage)


@pytest.mark.parametrize("name", ["desk.db", "mailbox.db"])
@pytest.mark.parametrize("size", [0, 100, 4096, 5000])
def test_a_truncated_file_is_damaged_and_left_alone(used: DeskFolder, name: str, size: int) -> None:
    path = os.path.join(used.path, name)
    os.truncate(path, size)
    before = Path(path).read_bytes()
    error = refuses(used, DatabaseDamaged)
    assert name in str(error)
    assert Path(path).read_bytes() == before


def test_exchanged_files_are_damaged_ones(used: DeskFolder) -> None:
    os.rename(used.desk_db, used.desk_db + ".x")
    os.rename(used.mailbox_db, used.desk_db)
    os.rename(used.desk_db + ".x", used.mailbox_db)
    refuses(used, DatabaseDamaged)


def test_a_first_opening_that_was_cut_off_is_taken_up_again(folder: DeskFolder) -> None:
    schema.make(folder.desk_db, desk_key(), "desk")
    Path(folder.mailbox_db + ".new").write_bytes(b"half a file")
    with opened(folder) as storage:
        mark(storage)
    with opened(folder) as storage:
        assert is_marked(storage)


def test_verify_reads_all_of_both_files_while_they_are_open(folder: DeskFolder) -> None:
    with opened(folder) as storage:
        mark(storage)
        desk, mailbox = storage.verify(master())
        assert (desk.file, mailbox.file) == ("desk.db", "mailbox.db")
        assert desk.rows >= 4
        assert desk.pages > 10
        mark(storage)


@pytest.mark.parametrize("part", [0.3, 0.6, 0.97])
def test_verify_finds_one_flipped_bit_anywhere(used: DeskFolder, part: float) -> None:
    raw = bytearray(Path(used.desk_db).read_bytes())
    raw[int(len(raw) * part)] ^= 4
    Path(used.desk_db).write_bytes(raw)
    with pytest.raises(DatabaseDamaged), opened(used) as storage:
        storage.verify(master())


def test_a_newer_desk_can_be_read_and_not_written(used: DeskFolder) -> None:
    run(used.desk_db, desk_key(), "PRAGMA user_version = 900")
    with opened(used) as storage:
        assert storage.read_only
        assert is_marked(storage)
        with pytest.raises(DatabaseReadOnly):
            mark(storage)


def test_a_desk_too_new_to_read_names_the_version_that_is_needed(used: DeskFolder) -> None:
    run(
        used.mailbox_db,
        mailbox_key(),
        "PRAGMA user_version = 900; UPDATE meta SET value = '900' WHERE name = 'min_reader';"
        "UPDATE meta SET value = '7.5.0' WHERE name = 'min_reader_version';",
    )
    assert "7.5.0" in str(refuses(used, NewerSchema))


def test_files_from_before_a_migration_go_after_thirty_days(used: DeskFolder) -> None:
    kept = Path(used.desk_db + ".before-0001")
    kept.write_bytes(b"an old desk")
    for days, stays in ((29, True), (31, False)):
        moment = (StandingClock().instant - timedelta(days=days)).timestamp()
        os.utime(kept, (moment, moment))
        with opened(used):
            assert kept.exists() is stays


def test_a_reserve_that_was_cut_short_is_made_whole(used: DeskFolder) -> None:
    os.truncate(used.reserve, 1000)
    with opened(used):
        assert os.path.getsize(used.reserve) == SIZE
    reserve = Reserve(used.reserve)
    assert reserve.give_up()
    assert not reserve.give_up()
    assert not reserve.exists()


def test_room_on_the_disk_is_looked_at(used: DeskFolder) -> None:
    with opened(used) as storage:
        assert storage.is_low_on_room() is (Reserve(used.reserve).free_bytes() < 50 * 1024 * 1024)
