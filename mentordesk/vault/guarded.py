"""A connection that answers named statements only, behind an authorizer, and stays out of reach.

Two walls, each enough alone: a statement that is not on the list is never prepared, and what is
prepared SQLite asks ``authorize`` about, table by table and column by column.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, Final

from mentordesk.vault.cipher import Connection
from mentordesk.vault.transaction import Row

#: SQLite's question about one access: action, first, second, database, view or trigger -> answer.
Authorizer = Callable[[int, str | None, str | None, str | None, str | None], int]

OK: Final = 0
DENY: Final = 1


_READ, _SELECT, _FUNCTION = 20, 21, 31  # SQLite's codes of what a statement wants to do


def reading_only(
    readable: Collection[tuple[str, str]], functions: Collection[str] = ()
) -> Authorizer:
    """Answers yes to reading the named columns (table, column) and functions, else no."""

    def authorize(
        action: int, first: str | None, second: str | None, database: str | None, inner: str | None
    ) -> int:
        if action == _SELECT:
            return OK
        if database not in ("main", None) or inner is not None:
            return DENY  # another file, or reached through a view or a trigger
        if action == _READ:
            return OK if (first, second) in readable else DENY
        return OK if action == _FUNCTION and second in functions else DENY

    return authorize


class NotNamed(Exception):
    """A statement that is on no list: a bug, or somebody who should not be here."""


class Guarded:
    """Holds no connection as an attribute, and hands out rows, never a cursor.

    A cursor would lead back to its connection, a bound method too; and a connection could take its
    authorizer off again.
    """

    __slots__ = ("close", "in_transaction", "rows")

    def __init__(
        self, connection: Connection, authorizer: Authorizer, statements: Collection[str]
    ) -> None:
        connection.set_authorizer(authorizer)
        named = frozenset(statements)

        def rows(sql: str, params: Sequence[Any] = ()) -> list[Row]:
            if type(sql) is not str or sql not in named:
                raise NotNamed
            found: list[Row] = connection.execute(sql, params).fetchall()
            return found

        def in_transaction() -> bool:
            return connection.in_transaction

        def close() -> None:
            connection.close()

        self.rows = rows
        self.in_transaction = in_transaction
        self.close = close
