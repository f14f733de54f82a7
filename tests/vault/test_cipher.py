from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.vault.cipher import (
    NEEDED_OPTIONS,
    SETTINGS,
    Error,
    connect,
    errors_in_words,
    meaning,
    unsuitable,
    value_of,
)
from mentordesk.vault.database_errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
)
from tests.vault.desk_files import KEY, notebook

SECRET = "the words that nobody else may read"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "note.db"
    with notebook(path) as database, database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES (?)", (SECRET,))
    return path


def test_a_reader_keeps_few_statements_at_hand_and_a_writer_many(file: Path) -> None:
    for read_only, kept in ((True, False), (False, True)):
        connection = connect(str(file), bytearray(KEY), read_only=read_only)
        prepared: list[int] = []

        def note(act: int, *_: object, said: list[int] = prepared) -> int:
            said.append(act)
            return 0

        connection.set_authorizer(note)
        connection.execute("SELECT text FROM note").fetchall()
        for number in range(20):
            connection.execute(f"SELECT {number}").fetchall()
        prepared.clear()
        connection.execute("SELECT text FROM note").fetchall()
        assert (prepared == []) is kept
        connection.close()


def test_every_setting_on_which_safety_rests_holds_on_every_connection(file: Path) -> None:
    wanted = {name: expected for name, _, expected in SETTINGS}
    assert wanted == {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "wal_autocheckpoint": 200,
        "journal_size_limit": 4 * 1024 * 1024,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "mmap_size": 0,
        "temp_store": 2,
    }
    for read_only in (False, True):
        connection = connect(str(file), bytearray(KEY), read_only=read_only)
        assert {name: value_of(connection, name) for name in wanted} == wanted
        assert value_of(connection, "query_only") == read_only
        connection.close()


def test_an_engine_that_is_too_old_or_writes_plain_temporary_files_is_refused() -> None:
    assert unsuitable((3, 51, 3), NEEDED_OPTIONS) == ""
    assert "3.51.2 is too old" in unsuitable((3, 51, 2), NEEDED_OPTIONS)
    for option in NEEDED_OPTIONS:
        assert option in unsuitable((3, 53, 4), NEEDED_OPTIONS - {option})


def test_the_file_says_nothing_of_what_is_in_it(file: Path) -> None:
    raw = file.read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    assert SECRET.encode() not in raw


def test_the_key_opens_it(file: Path) -> None:
    connection = connect(str(file), bytearray(KEY))
    assert connection.execute("SELECT text FROM note").fetchall() == [(SECRET,)]
    connection.close()


def test_another_key_means_a_damaged_file_because_the_header_has_proved_the_key(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(DatabaseDamaged) as caught:
        connect(str(file), bytearray(32))
    assert caught.value.values == {"file": "note.db"}
    assert caught.value.exit_code == 6
    assert file.read_bytes() == before


def test_a_key_has_thirty_two_bytes(file: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(str(file), bytearray(31))


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        connect(str(tmp_path / "gone.db"), bytearray(KEY))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_but_cannot_be_opened_is_not_called_missing(tmp_path: Path) -> None:
    folder = tmp_path / "folder.db"
    folder.mkdir()
    with pytest.raises(DatabaseReadOnly):
        connect(str(folder), bytearray(KEY))


def test_a_reading_connection_changes_nothing(file: Path) -> None:
    connection = connect(str(file), bytearray(KEY), read_only=True)
    for statement in ("DELETE FROM note", "CREATE TABLE t (a)", "PRAGMA user_version = 9"):
        with pytest.raises(Exception, match="readonly"):
            connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("place", [3, 20, 4090, 5000, 8100])
def test_one_flipped_bit_is_found_and_printed_nowhere(
    file: Path, place: int, capfd: pytest.CaptureFixture[str]
) -> None:
    raw = bytearray(file.read_bytes())
    raw[place] ^= 1
    file.write_bytes(raw)
    with pytest.raises(DatabaseDamaged), errors_in_words(str(file)):
        connect(str(file), bytearray(KEY)).execute("SELECT text FROM note").fetchall()
    assert capfd.readouterr() == ("", "")


# The key is counted out inside the child, which never holds it but in one buffer that it zeroes.
HOLDER = """
import sys
from mentordesk.vault.cipher import connect
key = bytearray(32)
for place in range(32):
    key[place] = place * 73 % 251
connection = connect(sys.argv[1], key, create=True)
connection.execute("CREATE TABLE t (a)")
if sys.argv[2] == "as-sql":
    connection.execute("PRAGMA key = \\"x'" + bytes(key).hex() + "'\\"")
for place in range(32):
    key[place] = 0
print("open", flush=True)
sys.stdin.read()
connection.close()
"""
HELD_KEY = bytes(place * 73 % 251 for place in range(32))


def copies_in_memory(pid: int, needles: tuple[bytes, ...]) -> int:
    found = 0
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            span, rights, *_ = line.split()
            if "r" not in rights or "[v" in line:
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            memory.seek(start)
            block = memory.read(end - start)
            found += sum(block.count(needle) for needle in needles)
    return found


@pytest.mark.root
@pytest.mark.skipif(
    sys.platform != "linux", reason="LOUD: memory is read through /proc, Linux only"
)
@pytest.mark.parametrize(("how", "stays"), [("as-bytes", False), ("as-sql", True)])
def test_a_key_given_as_bytes_leaves_no_copy_in_memory_and_one_given_as_sql_does(
    tmp_path: Path, how: str, stays: bool
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "held.db"), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        needles = (HELD_KEY, HELD_KEY.hex().encode(), HELD_KEY.hex().upper().encode())
        assert bool(copies_in_memory(child.pid, needles)) is stays
    finally:
        child.communicate()
    assert child.returncode == 0


def test_locks_of_the_log_that_another_program_keeps_are_no_fault_of_ours(file: Path) -> None:
    error = Error("locking protocol")
    error.sqlite_errorcode = 15  # SQLITE_PROTOCOL
    meant = meaning(error, str(file))
    assert isinstance(meant, DatabaseBusy)
    assert "Another program" in str(meant)


@pytest.mark.soak  # SQLite itself tries for ten seconds
def test_a_program_that_locks_the_log_for_ever_is_said_to_do_so(file: Path) -> None:
    hold = (
        "import fcntl, sys; file = open(sys.argv[1], 'r+b');"
        "fcntl.lockf(file, fcntl.LOCK_EX, 8, 120); print('held', flush=True); sys.stdin.read()"
    )
    with notebook(file) as database, database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('before')")
    with notebook(file) as database:
        command = [sys.executable, "-c", hold, f"{file}-shm"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == "held\n"
            with pytest.raises(DatabaseBusy), database.write() as tx:
                tx.execute("INSERT INTO note (text) VALUES ('kept out')")
            other.communicate("")
        with database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('after')")
