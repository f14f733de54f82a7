"""Open an encrypted SQLite file with a raw key, with every setting on which safety rests.

The key is handed over as bytes, never as a statement: SQL text with a key in it stayed three times
in the memory of the process, this way not once (docs/decisions/0020). Settings are read back after
they were set, because SQLite ignores in silence what it does not know.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2

from mentordesk.errors import UserFacingError
from mentordesk.vault.database_errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
    DiskFailing,
    DiskFull,
    EngineUnsuitable,
)

if TYPE_CHECKING:  # sqlcipher3 has no types of its own; these are the same classes by design
    from sqlite3 import Connection, Error
else:
    Connection, Error = dbapi2.Connection, dbapi2.Error

__all__ = ["Connection", "Error"]

KEY_BYTES: Final = 32
LEAST_SQLITE: Final = (3, 51, 3)  # older ones may reset the WAL under two writers
BUSY_SECONDS: Final = 5.0
#: Prepared statements that a connection keeps at hand. They are kept in the fast memory that SQLite
#: sets aside for each connection; a reader's is needed by the order of relevance, which asks for
#: the length of each text that answers (docs/decisions/0201). A writer repeats its statements.
READERS_STATEMENTS: Final = 8
WRITERS_STATEMENTS: Final = 128
#: HAS_CODEC: it encrypts. TEMP_STORE=2: sorting never writes a plain file. FTS5: search.
NEEDED_OPTIONS: Final = frozenset({"HAS_CODEC", "TEMP_STORE=2", "THREADSAFE=1", "ENABLE_FTS5"})

_READ_WRITE: Final = 0x02  # SQLITE_OPEN_READWRITE
_CREATE: Final = 0x04  # SQLITE_OPEN_CREATE
_HEX: Final = b"0123456789abcdef"
_MIB: Final = 1024 * 1024

#: (name, as it is set, as it reads back). SAFETY: durable by default, bounded, nothing left behind.
SETTINGS: Final = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("fullfsync", "ON", 1),
    ("checkpoint_fullfsync", "ON", 1),
    ("wal_autocheckpoint", "200", 200),
    ("journal_size_limit", str(4 * _MIB), 4 * _MIB),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("mmap_size", "0", 0),
    ("temp_store", "MEMORY", 2),
)


#: What SQLite's primary result codes mean to a person. Any other code is a bug.
_MEANINGS: Final[dict[int, type[UserFacingError]]] = {
    5: DatabaseBusy,  # SQLITE_BUSY
    6: DatabaseBusy,  # SQLITE_LOCKED
    8: DatabaseReadOnly,  # SQLITE_READONLY
    10: DiskFailing,  # SQLITE_IOERR
    11: DatabaseDamaged,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: DatabaseMissing,  # SQLITE_CANTOPEN
    15: DatabaseBusy,  # SQLITE_PROTOCOL: another program has held the log's locks for ten seconds
    26: DatabaseDamaged,  # SQLITE_NOTADB: the header has proved the key, so the file is to blame
}


def connect(
    path: str, key: bytearray, *, read_only: bool = False, create: bool = False
) -> Connection:
    """Open the file at ``path`` with a raw key of 32 bytes, every setting made and read back.

    ``read_only`` refuses every change through this connection; ``create`` makes a missing file.
    Statements commit on their own until ``BEGIN``. Any thread may use it, one at a time. Raises
    the errors of ``database_errors``; the caller keeps the key and wipes it.
    """
    with errors_in_words(path):
        connection: Connection = dbapi2.connect(
            path,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=READERS_STATEMENTS if read_only else WRITERS_STATEMENTS,
            flags=_READ_WRITE | (_CREATE if create else 0),
        )
        ready = False
        try:
            # First of all: SQLCipher prints what it meets to the standard error otherwise.
            connection.execute("PRAGMA cipher_log_level = NONE").close()
            _check_engine(connection)
            _give_key(connection, key)
            _settle(connection, read_only=read_only)
            ready = True
        finally:
            if not ready:
                connection.close()
    return connection


def meaning(error: Error, path: str) -> Exception:
    """What an error of SQLite says to a person; the error itself where it is a bug of ours."""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    kind = _MEANINGS.get(primary)
    if kind is None:
        return error
    if kind is DatabaseMissing and os.path.exists(path):
        kind = DatabaseReadOnly
    return kind(file=os.path.basename(path))


@contextmanager
def errors_in_words(path: str) -> Iterator[None]:
    """Say what the errors of SQLite mean for the file at ``path``; bugs pass as they are."""
    try:
        yield
    except Error as error:
        meant = meaning(error, path)
        if meant is error:
            raise
        raise meant from error


def close_whole(connection: Connection) -> None:
    """Fold the log into the file, then close: closing alone would say nothing of a failure."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _give_key(connection: Connection, key: bytearray) -> None:
    """Hand over x'…' in a buffer of our own and zero it: it is never a string of Python's."""
    if len(key) != KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    spelled = bytearray(b"x'") + bytearray(2 * KEY_BYTES) + b"'"
    for place, byte in enumerate(key):
        spelled[2 + 2 * place] = _HEX[byte >> 4]
        spelled[3 + 2 * place] = _HEX[byte & 15]
    try:
        sqlcipher: Any = connection  # the one method that sqlite3's connections do not have
        sqlcipher.set_key(spelled)
    finally:
        spelled[:] = bytes(len(spelled))


def _settle(connection: Connection, *, read_only: bool) -> None:
    for name, value, expected in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}").close()
        found = value_of(connection, name)
        if found != expected:
            raise EngineUnsuitable(reason=f"{name} is {found}, not {expected}")
    if read_only:
        connection.execute("PRAGMA query_only = ON").close()
        if value_of(connection, "query_only") != 1:
            raise EngineUnsuitable(reason="query_only has no effect")


def _check_engine(connection: Connection) -> None:
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if reason := unsuitable(dbapi2.sqlite_version_info, options):
        raise EngineUnsuitable(reason=reason)


def unsuitable(version: tuple[int, ...], options: Collection[str]) -> str:
    """Why an engine of this version and compile options will not do; empty if it does."""
    if version < LEAST_SQLITE:
        return f"SQLite {'.'.join(map(str, version))} is too old"
    if lacking := sorted(NEEDED_OPTIONS - set(options)):
        return f"SQLite was built without {', '.join(lacking)}"
    return ""


def value_of(connection: Connection, pragma: str) -> Any:
    """What a setting reads at present; ``None`` where SQLite does not know it."""
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None
