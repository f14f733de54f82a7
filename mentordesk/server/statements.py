"""Statements of the busy path: built by SQLAlchemy Core once, run by the driver as text.

SQLAlchemy's own execution costs about 45 µs a statement beside 5 µs in SQLite (measured; decision
0096). A letter takes eight of them, so that this is where a server's time went. The transaction,
the schema and every rare statement stay with SQLAlchemy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.compiler import SQLCompiler

Row = tuple[Any, ...]


class Prepared:
    """One statement as text, with the order of its values. Immutable once made."""

    __slots__ = ("_fixed", "_names", "text")

    def __init__(self, statement: Executable) -> None:
        compiled = statement.compile(dialect=dialect())  # type: ignore[attr-defined]
        if not isinstance(compiled, SQLCompiler) or compiled.positiontup is None:
            raise TypeError("not a statement with positions")
        self.text = compiled.string
        self._names = tuple(compiled.positiontup)
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}

    def values(self, given: dict[str, Any]) -> list[Any]:
        """The values in the order of the text."""
        fixed = self._fixed
        return [given[name] if name in given else fixed[name] for name in self._names]


class Driver:
    """Runs prepared statements inside the transaction of ``connection``."""

    def __init__(self, connection: Connection) -> None:
        held = connection.connection.driver_connection
        if held is None:
            raise RuntimeError("the connection is closed")
        self._execute: Callable[[str, list[Any]], Any] = held.execute

    def one(self, prepared: Prepared, **given: Any) -> Row | None:
        """The first row, or ``None``."""
        row: Row | None = self._execute(prepared.text, prepared.values(given)).fetchone()
        return row

    def all(self, prepared: Prepared, **given: Any) -> list[Row]:
        """Every row."""
        rows: list[Row] = self._execute(prepared.text, prepared.values(given)).fetchall()
        return rows

    def run(self, prepared: Prepared, given: dict[str, Any]) -> None:
        """A statement without an answer."""
        self._execute(prepared.text, prepared.values(given))
