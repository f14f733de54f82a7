"""A child that fills a desk with canaries, works the files hard, and waits to be killed.

``python -m tests.contracts.canary_desk FOLDER MARK`` plants a row in every table of both files,
then sorts, indexes, searches, rolls back, copies, fails and checkpoints as far as a storage layer
can, leaves words in the log, says ``ready`` and waits.
"""

from __future__ import annotations

import contextlib
import sys
from functools import partial

from mentordesk.changes import Changed, Done
from mentordesk.clock import SystemClock
from mentordesk.desk.undoing import recorder
from mentordesk.errors import UserFacingError
from mentordesk.vault import keys
from mentordesk.vault.cipher import Error, connect
from mentordesk.vault.database import Database
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tests.contracts.canary import Mark, plant, text_columns

MASTER = bytes(range(32))


def fill(path: str, key: bytearray, mark: Mark) -> None:
    connection = connect(path, key)
    planted = plant(connection, mark)
    forgotten = text_columns(connection) - planted
    assert not forgotten, f"no canary in {sorted(forgotten)}"
    connection.execute("PRAGMA cache_size = 20")  # spill, if anything can be spilled
    for table, column in sorted(planted):
        with contextlib.suppress(Error):  # a full-text table without content has no columns to read
            connection.execute(f'SELECT "{column}" FROM "{table}" ORDER BY 1 DESC').fetchall()
    connection.execute("CREATE TABLE many (text TEXT)")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO many VALUES (?)",
        [(mark.of(f"many {n * 7919 % 4001}") * 9,) for n in range(4000)],
    )
    connection.execute("COMMIT")
    connection.execute("CREATE INDEX many_text ON many (text)")
    connection.execute("SELECT text, count(*) FROM many GROUP BY substr(text, 30)").fetchall()
    connection.execute("VACUUM")
    connection.execute("VACUUM INTO ?", (f"{path}.copy",))
    connection.execute("DROP TABLE many")
    connection.close()


def disappoint(database: Database, mark: Mark) -> None:
    """What goes wrong must not tell tales either: a failed write, a statement with words in it."""
    for statement in (f"INSERT INTO nothing VALUES ('{mark.of('error')}')", "INSERT INTO meta"):
        try:
            with database.write() as tx:
                tx.execute("INSERT INTO meta VALUES (?, ?)", (mark.of("a"), mark.of("b")))
                tx.execute(statement)
        except (Error, UserFacingError):
            continue


def write_over(database: Database, mark: Mark) -> Done[None]:
    """A verb that writes over more rows than any: all of them are pictured while it is recorded."""
    with database.write() as tx:
        rows = [(mark.of(f"slot {n}"), mark.of(f"words {n}") * 9) for n in range(3000)]
        tx.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", rows)
        tx.execute("UPDATE meta SET value = value || ? WHERE name <> 'min_reader'", (mark.of("+"),))
    return Done(None, Changed.NOTHING)


def wait(database: Database, mark: Mark) -> Done[None]:
    """A verb in whose middle the process is killed, with its pictures in the log."""
    done = write_over(database, mark)
    with database.write() as tx:  # and this stays in the log: nobody closes
        tx.execute("INSERT INTO meta VALUES (?, ?)", (mark.of("name"), mark.of("value")))
        pictures = tx.one("SELECT count(*) FROM temp.undo_log")
    assert pictures is not None
    assert pictures[0] > 3000
    print("ready", flush=True)
    sys.stdin.read()
    return done


def main() -> None:
    mark = Mark(sys.argv[2])
    folder = DeskFolder(sys.argv[1])
    Storage.open(folder, bytearray(MASTER), SystemClock("UTC")).close()
    fill(folder.desk_db, keys.desk_key(bytearray(MASTER)), mark)
    fill(folder.mailbox_db, keys.mailbox_key(bytearray(MASTER)), mark)
    storage = Storage.open(folder, bytearray(MASTER), SystemClock("UTC"))
    disappoint(storage.desk, mark)
    storage.verify(bytearray(MASTER))
    with storage.mailbox.write() as tx:  # and this stays in the log: nobody closes
        tx.execute("INSERT INTO meta VALUES (?, ?)", (mark.of("name"), mark.of("value")))
    noting = recorder(storage.desk)
    step = noting.record(partial(write_over, storage.desk, mark))[1]
    assert step is not None
    noting.undo(step)
    noting.record(partial(wait, storage.desk, mark))


if __name__ == "__main__":
    main()
