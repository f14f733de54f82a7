"""The yardstick: the same rows, columns, settings and folding, and nothing of ours around them.

Runs on bare sqlcipher3 in the project's environment and on plain SQLite (apsw) in one of its own.
Places are 1, 2, 3 …; text is folded by ``mentordesk.text``, which needs the standard library only.
"""

from __future__ import annotations

import os
import re
import secrets
import time
from collections.abc import Iterable, Iterator
from typing import Any

from mentordesk.text import fold
from tools.bench.journal import corpus

BATCH = 500
SHOWN = 50
DAY = "2026-11-21"
SETTINGS = (
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("fullfsync", "ON"),
    ("wal_autocheckpoint", "200"),
    ("secure_delete", "ON"),
    ("foreign_keys", "ON"),
    ("temp_store", "MEMORY"),
)
TABLE = (
    "CREATE TABLE entry (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, version INTEGER NOT"
    " NULL, written INTEGER NOT NULL, zone TEXT NOT NULL, changed INTEGER NOT NULL, changed_zone"
    " TEXT NOT NULL, deleted INTEGER, day TEXT NOT NULL, prompt_id TEXT NOT NULL, prompt_text TEXT"
    " NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, starred INTEGER NOT NULL) STRICT"
)
TEXT = (
    "CREATE VIRTUAL TABLE entry_fts USING fts5 (title, body, content = '', contentless_delete = 1,"
    " tokenize = 'ascii')"
)
SCHEMA = (
    TABLE,
    "CREATE INDEX entry_day ON entry (day) WHERE deleted IS NULL",
    TEXT,
    "INSERT INTO entry_fts (entry_fts, rank) VALUES ('pgsz', 3960)",
)
COLUMNS = "e.seq, e.id, e.written, e.zone, e.prompt_id, e.starred, e.title, e.body"
SEARCH = (
    f"SELECT {COLUMNS} FROM entry_fts f JOIN entry e ON e.seq = f.rowid"
    " WHERE entry_fts MATCH ? ORDER BY f.rowid DESC LIMIT ?"
)
BEST = (
    f"SELECT {COLUMNS} FROM (SELECT rowid AS seq, bm25(entry_fts, 4.0, 1.0) AS place FROM entry_fts"
    " WHERE entry_fts MATCH ? ORDER BY 2 LIMIT ?) p CROSS JOIN entry e ON e.seq = p.seq"
)
NEWEST = f"SELECT {COLUMNS} FROM entry e WHERE deleted IS NULL ORDER BY seq DESC LIMIT ?"
ADD = "INSERT INTO entry VALUES (?, ?, 1, ?, 'UTC', ?, 'UTC', NULL, ?, '', '', ?, ?, 0)"
INDEX = "INSERT INTO entry_fts (rowid, title, body) VALUES (?, ?, ?)"
_HEAD = re.compile(r"\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\] (.*)")


class Plain:
    """One file of one engine: ``sqlcipher3`` or ``apsw``."""

    def __init__(self, engine: str, path: str, key: str) -> None:
        self.path = path
        self.run = _opened(engine, path, key)
        for name, value in SETTINGS:
            self.run(f"PRAGMA {name} = {value}").fetchall()

    def make(self) -> None:
        """The empty tables."""
        for statement in SCHEMA:
            self.run(statement)

    def fill(self, entries: Iterable[tuple[str, str, str]]) -> float:
        """Bring in a journal as a stream of day, title and body; seconds."""
        began = time.perf_counter()
        self.run("BEGIN IMMEDIATE")
        for seq, (day, title, body) in enumerate(entries, 1):
            self._put(seq, day, title, body)
            if seq % BATCH == 0:
                self.run("COMMIT")
                self.run("BEGIN IMMEDIATE")
        self.run("COMMIT")
        taken = time.perf_counter() - began
        self.run("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return taken

    def _put(self, seq: int, day: str, title: str, body: str) -> None:
        now = time.time_ns() // 1000
        self.run(ADD, (seq, secrets.token_bytes(16), now, now, day, title, body))
        self.run(INDEX, (seq, fold(title), fold(body)))

    def search(self, match: str) -> list[Any]:
        """The newest that answer an expression of FTS5."""
        return list(self.run(SEARCH, (match, SHOWN)))

    def best(self, match: str) -> list[Any]:
        """The best that answer it."""
        return list(self.run(BEST, (match, SHOWN)))

    def newest(self) -> list[Any]:
        """The newest of all."""
        return list(self.run(NEWEST, (SHOWN,)))

    def add(self, title: str, body: str) -> None:
        """One entry, durable when this returns."""
        self.run("BEGIN IMMEDIATE")
        (row,) = list(self.run("SELECT max(seq) FROM entry"))
        self._put(int(row[0]) + 1, DAY, title, body)
        self.run("COMMIT")


def _opened(engine: str, path: str, key: str) -> Any:
    if engine == "apsw":
        import apsw  # type: ignore[import-not-found]  # in an environment of its own

        return apsw.Connection(path).execute
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(path, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    connection.execute(f"PRAGMA key = \"x'{key}'\"").fetchall()
    return connection.execute


def read(path: str) -> Iterator[tuple[str, str, str]]:
    """Day, title and body of each entry of a journal in plain text, in the simplest way."""
    head: re.Match[str] | None = None
    body: list[str] = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            found = _HEAD.match(line)
            if found is None:
                body.append(line)
                continue
            if head is not None:
                yield head[1], head[3], "".join(body).strip()
            head, body = found, []
    if head is not None:
        yield head[1], head[3], "".join(body).strip()


def read_like_ours(path: str) -> Iterator[tuple[str, str, str]]:
    """The same by the program's own reader: what is left to compare is the writing."""
    from mentordesk.journal.importing.model import Imported
    from mentordesk.journal.importing.reader import Options
    from mentordesk.journal.importing.readers import reader_named
    from mentordesk.journal.importing.sources.opening import open_source

    with open_source(path) as source:
        for told in reader_named("jrnl", path).tell(source, Options("UTC", "")):
            if isinstance(told, Imported):
                yield DAY, told.title, told.body


def write_corpus(path: str, number: int) -> None:
    """The corpus as jrnl writes it: what every program brings in."""
    with open(path, "w", encoding="utf-8") as file:
        for one in corpus.entries(number):
            when = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(one.written))
            file.write(f"[{when}] {one.title}.\n{one.body}\n\n")


def size(path: str) -> int:
    """Bytes of a database with what lies beside it."""
    parts = (path, f"{path}-wal")
    return sum(os.path.getsize(part) for part in parts if os.path.exists(part))


def peak() -> float:
    """Megabytes that this process held at most since it began, or since ``forget_peak``."""
    with open("/proc/self/status", encoding="ascii") as file:
        line = next(line for line in file if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def forget_peak() -> None:
    """Count the most memory from here on."""
    with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")
