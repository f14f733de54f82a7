"""Whether a file still holds what was put into it: checks of the engine, and digests of rows."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mentordesk.vault.cipher import Connection, connect, errors_in_words, value_of
from mentordesk.vault.database_errors import DatabaseDamaged

_TABLES: Final = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
    " ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)
_AT_A_TIME: Final = 500  # rows fetched in one go


@dataclass(frozen=True)
class Verified:
    """What was read when a file was verified: all of it, and it was whole."""

    file: str
    tables: int
    rows: int
    pages: int


@dataclass(frozen=True)
class TableDigest:
    """The columns of a table that were read, how many rows, and their digest in any order."""

    columns: tuple[str, ...]
    rows: int
    digest: int


def verify(path: str, key: bytearray) -> Verified:
    """Authenticate every page, check every structure, read every row of the file at ``path``.

    First the log is folded in, because the check of pages reads the file alone; then a fresh
    connection is used, so that nothing comes out of a cache. Raises ``DatabaseDamaged``. Any
    thread; other connections of this process may be open but must be idle.
    """
    with errors_in_words(path):
        first = connect(path, key)
        try:
            first.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            first.close()
        fresh = connect(path, key, read_only=True)
        try:
            return _verified(fresh, os.path.basename(path))
        finally:
            fresh.close()


def need_whole(connection: Connection, file: str) -> None:
    """The engine's three checks. Raises ``DatabaseDamaged``."""
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise DatabaseDamaged(file=file)
    need_sound(connection, file)


def need_sound(connection: Connection, file: str) -> None:
    """The two checks of structure: they authenticate every page that is in use as they read it.

    Pages without content are left out, and a page of the cache is not read again.
    """
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise DatabaseDamaged(file=file)
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        raise DatabaseDamaged(file=file)


def tables(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Every table that holds rows of its own (those behind full-text tables too) -> its columns."""
    names = [row[0] for row in connection.execute(_TABLES)]
    return {name: _columns(connection, name) for name in names}


def digests(connection: Connection, wanted: Mapping[str, Sequence[str]]) -> dict[str, TableDigest]:
    """The digest of the ``wanted`` columns of each ``wanted`` table, whatever the rows' order.

    A digest is the sum of the SHA-256 of the rows modulo 2^256: it shows loss, gain and change by
    accident, which is all that a migration has to fear here.
    """
    return {table: _digest(connection, table, tuple(columns)) for table, columns in wanted.items()}


def read_rows(connection: Connection, names: Iterable[str]) -> int:
    """Read every row of these tables; how many there were."""
    return sum(_read_all(connection, name) for name in names)


def _verified(connection: Connection, file: str) -> Verified:
    need_whole(connection, file)
    found = tables(connection)
    rows = read_rows(connection, found)
    return Verified(file, len(found), rows, value_of(connection, "page_count"))


def _read_all(connection: Connection, table: str) -> int:
    cursor = connection.execute(f"SELECT * FROM {_quoted(table)}")  # noqa: S608 - a quoted name
    count = 0
    while rows := cursor.fetchmany(_AT_A_TIME):
        count += len(rows)
    return count


def _digest(connection: Connection, table: str, columns: tuple[str, ...]) -> TableDigest:
    listed = ", ".join(map(_quoted, columns))
    cursor = connection.execute(f"SELECT {listed} FROM {_quoted(table)}")  # noqa: S608 - quoted
    count, total = 0, 0
    while rows := cursor.fetchmany(_AT_A_TIME):
        count += len(rows)
        for row in rows:
            total += int.from_bytes(hashlib.sha256(repr(row).encode()).digest(), "big")
    return TableDigest(columns, count, total % (1 << 256))


def _columns(connection: Connection, table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(table)})"))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
