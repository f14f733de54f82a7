"""The courier's view of ``mailbox.db``: named statements only, behind a default-deny authorizer.

The authorizer is the schema-level wall: even a subverted courier that got hold of SQL could read
and write the mailbox's own tables and nothing else: no other file, no pragma, no schema.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from mentordesk.vault import cipher

OK, DENY = 0, 1
DELETE, INSERT, PRAGMA, READ, SELECT, TRANSACTION, UPDATE, FUNCTION = 9, 18, 19, 20, 21, 22, 23, 31

TABLES = frozenset({"enrolment", "letter", "answer", "round"})
READS_ONLY = frozenset({"url", "programme", "sealing_key", "receipts_key", "device_seed"})
FUNCTIONS = frozenset({"length"})


def authorize(
    action: int, first: str | None, second: str | None, database: str | None, inner: str | None
) -> int:
    """SQLite's question about each access of a statement; everything not named is refused."""
    if action in (SELECT, TRANSACTION):
        return OK
    if inner is not None or database not in ("main", None):
        return DENY  # reached through a trigger or a view, or in another file
    if action == READ:
        return OK if first in TABLES else DENY
    if action == UPDATE:
        return OK if first in TABLES and second not in READS_ONLY else DENY
    if action == INSERT:
        return OK if first == "answer" else DENY
    if action == FUNCTION:
        return OK if second in FUNCTIONS else DENY
    return DENY


class _Transaction:
    """The statements of one transaction; what ``mailbox`` needs and no more."""

    __slots__ = ("all", "execute", "one")

    def __init__(self, run: Any) -> None:
        self.execute = run

        def one(sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
            rows: list[tuple[Any, ...]] = run(sql, params).fetchall()
            return rows[0] if rows else None

        def every(sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
            rows: list[tuple[Any, ...]] = run(sql, params).fetchall()
            return rows

        self.one = one
        self.all = every


class CourierFile:
    """The mailbox as the courier may use it."""

    def __init__(self, path: str, key: bytearray) -> None:
        connection = cipher.connect(path, key)
        connection.set_authorizer(authorize)
        self.__connection = connection

    @contextmanager
    def write(self) -> Iterator[_Transaction]:
        """A short write transaction; never held while the network is waited for."""
        connection = self.__connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield _Transaction(connection.execute)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file."""
        self.__connection.close()
