"""What a store may use: statements inside a transaction that somebody else opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Final, TypeVar

from mentordesk.vault.cipher import Connection, Error

T = TypeVar("T")
Row = tuple[Any, ...]
#: Bytes of parameters that a transaction keeps in mind for a second try on a full disk.
REPLAY_BYTES: Final = 16 * 1024 * 1024
_LONG: Final = (str, bytes)


class Replay:
    """What a write transaction has done so far, so that it can be done once more.

    When the disk is full SQLite has rolled the transaction back by the time we hear of it. After
    room was made the same statements run again; each must answer what it answered the first time,
    or the second try is abandoned and the first error stands.

    ``make_room`` is asked with the error; it answers whether a fresh transaction has begun.
    """

    def __init__(self, make_room: Callable[[Error], bool]) -> None:
        self._make_room = make_room
        self._steps: list[tuple[Callable[[], Any], Any]] = []
        self._bytes = 0

    def note(self, step: Callable[[], T], weight: int) -> T:
        """Run a statement and remember it with its answer. ``weight``: bytes it keeps alive."""
        answer = self.insist(step)
        self._bytes += weight
        if self._bytes <= REPLAY_BYTES:
            self._steps.append((step, answer))
        return answer

    def insist(self, step: Callable[[], T]) -> T:
        """Run a statement; on a full disk make room, do everything again, and try once more."""
        try:
            return step()
        except Error as error:
            if self._bytes > REPLAY_BYTES or not self._make_room(error):
                raise
            if any(again() != answer for again, answer in self._steps):
                raise
            return step()


class Transaction:
    """Statements inside an open transaction."""

    def __init__(self, connection: Connection, replay: Replay | None = None) -> None:
        """Without a ``replay`` nothing is remembered: a read transaction."""
        self._connection = connection
        self._replay = replay

    def execute(self, sql: str, params: Sequence[Any] = ()) -> int:
        """Run one statement; the number of rows it changed."""
        return self._run(sql, params)[1]

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> int:
        """Run one statement for every row; the number of rows it changed."""
        kept = [tuple(row) for row in rows]
        step = partial(_changed_by_all, self._connection, sql, kept)
        if self._replay is None:
            return step()
        return self._replay.note(step, sum(map(_weight, kept)))

    def one(self, sql: str, params: Sequence[Any] = ()) -> Row | None:
        """The first row, or ``None``."""
        if self._is_plain_query(sql):
            cursor = self._connection.execute(sql, params)
            row: Row | None = cursor.fetchone()
            cursor.close()
            return row
        return next(iter(self._run(sql, params)[0]), None)

    def all(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """Every row."""
        if self._is_plain_query(sql):
            rows: list[Row] = self._connection.execute(sql, params).fetchall()
            return rows
        return self._run(sql, params)[0]

    def _is_plain_query(self, sql: str) -> bool:
        """Whether there is no need to remember it. INSERT … RETURNING is a query that changes."""
        return self._replay is None or sql.lstrip()[:6].upper() == "SELECT"

    def _run(self, sql: str, params: Sequence[Any]) -> tuple[list[Row], int]:
        kept = tuple(params)
        step = partial(_rows_and_changed, self._connection, sql, kept)
        return step() if self._replay is None else self._replay.note(step, _weight(kept))


def _rows_and_changed(
    connection: Connection, sql: str, params: tuple[Any, ...]
) -> tuple[list[Row], int]:
    cursor = connection.execute(sql, params)
    rows = cursor.fetchall()
    # SQLite counts the rows of a statement that returns some only once it has ended: too late.
    return rows, cursor.rowcount if cursor.description is None else len(rows)


def _changed_by_all(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> int:
    changed: int = connection.executemany(sql, rows).rowcount
    return changed


def _weight(params: Sequence[Any]) -> int:
    return 64 + sum(len(value) for value in params if isinstance(value, _LONG))
