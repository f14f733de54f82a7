from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mentordesk.vault.cipher import Connection, Error, connect
from mentordesk.vault.database import Database, Transaction
from mentordesk.vault.database_errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMoved,
    DatabaseReadOnly,
)
from mentordesk.vault.transaction import REPLAY_BYTES, Replay
from tests.vault.desk_files import KEY, notebook


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with notebook(tmp_path / "note.db") as made:
        yield made


def texts(database: Database) -> list[str]:
    with database.read() as tx:
        return [row[0] for row in tx.all("SELECT text FROM note ORDER BY id")]


def test_what_is_written_is_there_after_leaving_and_after_reopening(tmp_path: Path) -> None:
    with notebook(tmp_path / "note.db") as database:
        with database.write() as tx:
            assert tx.execute("INSERT INTO note (text) VALUES (?)", ("one",)) == 1
        assert texts(database) == ["one"]
    with notebook(tmp_path / "note.db") as database:
        assert texts(database) == ["one"]


def test_a_fault_inside_leaves_nothing_of_the_transaction(database: Database) -> None:
    def fault() -> None:
        with database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('one')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fault()
    assert texts(database) == []
    with database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('two')")
    assert texts(database) == ["two"]


def test_nothing_is_visible_before_the_commit(database: Database) -> None:
    with database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('one')")
        assert tx.one("SELECT count(*) FROM note") == (1,)
        assert texts(database) == []
    assert texts(database) == ["one"]


def test_a_broken_rule_of_the_schema_is_a_bug_and_stays_one(database: Database) -> None:
    with pytest.raises(Error, match="UNIQUE"), database.write() as tx:
        tx.executemany("INSERT INTO note (id) VALUES (?)", [(1,), (1,)])
    assert texts(database) == []
    with pytest.raises(Error, match="syntax"), database.read() as tx:
        tx.all("SELEKT 1")
    assert texts(database) == []


def test_a_write_inside_a_write_is_a_bug_and_takes_nothing_with_it(database: Database) -> None:
    with database.write() as outer:
        outer.execute("INSERT INTO note (text) VALUES ('one')")
        with pytest.raises(RuntimeError), database.write():
            pass
    assert texts(database) == ["one"]


def test_reads_may_be_nested_and_see_one_state(database: Database) -> None:
    with database.read() as outer:
        assert outer.one("SELECT count(*) FROM note") == (0,)
        with database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('one')")
        assert texts(database) == []
        assert outer.one("SELECT count(*) FROM note") == (0,)
    assert texts(database) == ["one"]


def test_a_reading_transaction_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseReadOnly), database.read() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('one')")


def test_a_database_opened_for_reading_refuses_to_write_and_reads(tmp_path: Path) -> None:
    path = tmp_path / "note.db"
    with notebook(path) as database, database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('one')")
    before = path.read_bytes()
    reading = Database(str(path), bytearray(KEY), read_only=True)
    assert texts(reading) == ["one"]
    with pytest.raises(DatabaseReadOnly), reading.write():
        pass
    reading.close()
    assert path.read_bytes() == before


def test_queries_answer_plain_rows(database: Database) -> None:
    with database.write() as tx:
        assert tx.executemany("INSERT INTO note (text) VALUES (?)", [("a",), ("b",)]) == 2
        assert tx.one("INSERT INTO note (text) VALUES ('c') RETURNING id") == (3,)
        assert tx.all("DELETE FROM note WHERE id > 1 RETURNING text") == [("b",), ("c",)]
        assert tx.one("SELECT text FROM note WHERE id = 9") is None
        assert tx.execute("INSERT INTO note (text) VALUES ('c'), ('d') RETURNING id") == 2
        assert tx.execute("DELETE FROM note WHERE id > 1") == 2
        assert tx.execute("UPDATE note SET text = 'd'") == 1
    assert texts(database) == ["d"]


def test_many_threads_lose_nothing_and_disturb_no_reader(database: Database) -> None:
    def write(part: int) -> None:
        for number in range(40):
            with database.write() as tx:
                tx.execute("INSERT INTO note (text) VALUES (?)", (f"{part}-{number}",))

    def read(_: int) -> None:
        for _ in range(80):
            with database.read() as tx:
                first = tx.one("SELECT count(*) FROM note")
                assert tx.one("SELECT count(*) FROM note") == first

    with ThreadPoolExecutor(6) as pool:
        jobs = [*(pool.submit(write, part) for part in range(4)), pool.submit(read, 0)]
        for job in jobs:
            job.result()
    assert len(set(texts(database))) == 160


def test_a_reader_does_not_wait_for_a_writer_in_another_thread(database: Database) -> None:
    inside, done = threading.Event(), threading.Event()

    def write() -> None:
        with database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('one')")
            inside.set()
            done.wait(60)

    thread = threading.Thread(target=write)
    thread.start()
    assert inside.wait(60)
    assert texts(database) == []
    done.set()
    thread.join()
    assert texts(database) == ["one"]


def test_a_file_that_another_program_keeps_to_itself_is_said_to_be_busy(database: Database) -> None:
    database._writer.execute("PRAGMA busy_timeout = 10")  # not five seconds of a test's time
    other = connect(database.path, bytearray(KEY))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusy) as caught, database.write():
        pass
    assert caught.value.values == {"file": "note.db"}
    other.execute("ROLLBACK")
    other.close()
    with database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('one')")
    assert texts(database) == ["one"]


def test_a_page_damaged_while_the_file_is_shut_is_reported_in_words(tmp_path: Path) -> None:
    path = tmp_path / "note.db"
    with notebook(path) as database, database.write() as tx:
        tx.executemany("INSERT INTO note (text) VALUES (?)", [("x" * 3000,)] * 20)
    raw = bytearray(path.read_bytes())
    raw[len(raw) - 2000] ^= 1
    path.write_bytes(raw)
    database = Database(str(path), bytearray(KEY))
    with pytest.raises(DatabaseDamaged):
        texts(database)
    database.close()


def test_closing_folds_the_log_into_the_file(tmp_path: Path) -> None:
    with notebook(tmp_path / "note.db") as database, database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('one')")
    assert [file.name for file in tmp_path.iterdir()] == ["note.db"]


def test_a_checkpoint_empties_the_log(database: Database) -> None:
    with database.write() as tx:
        tx.execute("INSERT INTO note (text) VALUES ('one')")
    log = Path(f"{database.path}-wal")
    assert log.stat().st_size > 0
    database.checkpoint()
    assert log.stat().st_size == 0
    assert texts(database) == ["one"]


class FullOnce:
    """A disk that has no room once, and then has."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.asked = 0

    def make_room(self, _: Error) -> bool:
        self.asked += 1
        self.connection.execute("ROLLBACK")
        self.connection.execute("BEGIN")
        return self.asked == 1


def full() -> None:
    error = Error("database or disk is full")
    raise error


def test_a_second_try_does_everything_again(tmp_path: Path) -> None:
    connection = connect(str(tmp_path / "a.db"), bytearray(KEY), create=True)
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    disk = FullOnce(connection)
    replay = Replay(disk.make_room)
    tx = Transaction(connection, replay)
    connection.execute("BEGIN")
    tx.execute("INSERT INTO note (text) VALUES (?)", ("one",))
    assert tx.one("INSERT INTO note (text) VALUES ('two') RETURNING id") == (2,)
    tx.executemany("INSERT INTO note (text) VALUES (?)", iter([("three",), ("four",)]))

    tries: list[int] = []

    def commit() -> None:
        tries.append(1)
        if len(tries) == 1:
            full()
        connection.execute("COMMIT")

    replay.insist(commit)
    assert disk.asked == 1
    assert connection.execute("SELECT text FROM note ORDER BY id").fetchall() == [
        ("one",),
        ("two",),
        ("three",),
        ("four",),
    ]
    connection.close()


def test_a_second_try_with_other_answers_is_abandoned(tmp_path: Path) -> None:
    connection = connect(str(tmp_path / "a.db"), bytearray(KEY), create=True)
    disk = FullOnce(connection)
    replay = Replay(disk.make_room)
    connection.execute("BEGIN")
    answers = iter([(1,), (2,)])
    replay.note(lambda: next(answers), 8)
    with pytest.raises(Error, match="full"):
        replay.insist(full)
    assert disk.asked == 1
    connection.close()


def test_what_is_too_large_to_keep_in_mind_is_not_tried_twice(tmp_path: Path) -> None:
    connection = connect(str(tmp_path / "a.db"), bytearray(KEY), create=True)
    disk = FullOnce(connection)
    replay = Replay(disk.make_room)
    replay.note(lambda: None, REPLAY_BYTES + 1)
    with pytest.raises(Error, match="full"):
        replay.insist(full)
    assert disk.asked == 0
    connection.close()


def test_a_file_that_was_moved_takes_nothing_until_it_is_back(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    with notebook(tmp_path / "desk" / "n.db") as database:
        with database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('before')")
        (tmp_path / "desk").rename(tmp_path / "away")
        with pytest.raises(DatabaseMoved), database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('lost')")
        with database.read() as tx:
            assert tx.all("SELECT text FROM note") == [("before",)]
        (tmp_path / "away").rename(tmp_path / "desk")
        with database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('after')")
    with notebook(tmp_path / "desk" / "n.db") as database, database.read() as tx:
        assert tx.all("SELECT text FROM note ORDER BY id") == [("before",), ("after",)]


def test_another_file_under_the_same_name_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    with notebook(tmp_path / "desk" / "n.db") as database:
        (tmp_path / "desk").rename(tmp_path / "away")
        (tmp_path / "desk").mkdir()
        (tmp_path / "desk" / "n.db").write_bytes(b"another")
        with pytest.raises(DatabaseMoved), database.write() as tx:
            tx.execute("INSERT INTO note (text) VALUES ('lost')")
