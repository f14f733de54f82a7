"""The notes that a writing connection takes of its own rows: temporary triggers and one log.

All of it is in the connection's temporary schema: it lies in memory (``temp_store``, and the engine
is built so), is never written to any file, and goes with the connection. The log is emptied after
each verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from mentordesk.vault.database import Row, Transaction

_LOG: Final = "undo_log"
_SWITCH: Final = "undo_switch"
#: One note for each row, made when it is first touched. What a column's value is it stays: the
#: columns of the log have no type. The plus takes the type from the key it is compared with: with a
#: number's the engine would leave the log's index and read every note of the table for each row.
_NOTE: Final = (
    "INSERT INTO {log} (name, key, stood{columns}) SELECT '{name}', {row}.{key}, {stood}{values}"
    " WHERE NOT EXISTS (SELECT 1 FROM {log} WHERE name = '{name}' AND key = +{row}.{key});"
)


@dataclass(frozen=True)
class Table:
    """A table that is recorded: its columns, and the one that is its key."""

    name: str
    key: str
    columns: tuple[str, ...]

    @property
    def select(self) -> str:
        """The row with a key."""
        return f"SELECT {', '.join(self.columns)} FROM main.{self.name} WHERE {self.key} = ?"

    @property
    def delete(self) -> str:
        """Take away the row with a key."""
        return f"DELETE FROM main.{self.name} WHERE {self.key} = ?"

    @property
    def insert(self) -> str:
        """Put a row there."""
        return f"INSERT INTO {self._into}"

    @property
    def offer(self) -> str:
        """Put a row there unless something stands in its place."""
        return f"INSERT OR IGNORE INTO {self._into}"

    @property
    def _into(self) -> str:
        marks = ", ".join("?" * len(self.columns))
        return f"main.{self.name} ({', '.join(self.columns)}) VALUES ({marks})"

    def triggers(self) -> tuple[str, str, str]:
        """What notes each row of it before it is changed."""
        was, new = self._note("OLD", stood=True), self._note("NEW", stood=False)
        return (
            self._trigger("INSERT", new),
            self._trigger("UPDATE", f"{was} {new}"),
            self._trigger("DELETE", was),
        )

    def _trigger(self, act: str, notes: str) -> str:
        return (
            f"CREATE TEMP TRIGGER undo_{act.lower()}_{self.name} AFTER {act} ON main.{self.name}"
            f" WHEN EXISTS (SELECT 1 FROM {_SWITCH}) BEGIN {notes} END"
        )

    def _note(self, row: str, *, stood: bool) -> str:
        columns = "".join(f", c{place}" for place in range(len(self.columns)))
        values = "".join(f", {row}.{column}" for column in self.columns)
        return _NOTE.format(
            log=_LOG,
            name=self.name,
            row=row,
            key=self.key,
            stood=int(stood),
            columns=columns if stood else "",
            values=values if stood else "",
        )


class Recording:
    """The log of one writing connection. Every method inside a write transaction of it.

    ``never``: tables that are left alone. Every other table of the file is recorded, those of
    later schemas too. One without a rowid has to have a key of a single column.
    """

    def __init__(self, never: frozenset[str]) -> None:
        self._never = never
        self._tables: dict[str, Table] = {}

    def table(self, name: str) -> Table:
        """A recorded table."""
        return self._tables[name]

    def begin(self, tx: Transaction) -> None:
        """Note from now on; the triggers are made when first needed."""
        if not self._tables:
            self._tables = {table.name: table for table in _tables(tx, self._never)}
        if not tx.all("SELECT 1 FROM temp.sqlite_schema WHERE name = ?", (_LOG,)):
            self._install(tx)
        tx.execute(f"DELETE FROM temp.{_LOG}")
        tx.execute(f"INSERT OR IGNORE INTO temp.{_SWITCH} (is_on) VALUES (1)")

    def end(self, tx: Transaction) -> None:
        """Note no more, and keep nothing."""
        if self._tables:
            tx.execute(f"DELETE FROM temp.{_SWITCH}")
            tx.execute(f"DELETE FROM temp.{_LOG}")

    def noted(self, tx: Transaction) -> Iterator[tuple[Table, Any, Row | None, Row | None]]:
        """Each touched row: its table and key, how it stood before, and how it stands now.

        Table by table, in the order in which the tables were first touched.
        """
        names = tx.all(f"SELECT name FROM temp.{_LOG} GROUP BY name ORDER BY min(rowid)")
        for (name,) in names:
            table = self._tables[name]
            width = len(table.columns)
            was = ", ".join(f"l.c{place}" for place in range(width))
            now = ", ".join(f"t.{column}" for column in table.columns)
            rows = tx.all(
                f"SELECT l.key, l.stood, t.{table.key} IS NOT NULL, {was}, {now} FROM temp.{_LOG} l"
                f" LEFT JOIN main.{name} t ON t.{table.key} = l.key"
                " WHERE l.name = ? ORDER BY l.rowid",
                (name,),
            )
            for key, stood, stands, *values in rows:
                before = tuple(values[:width]) if stood else None
                after = tuple(values[width:]) if stands else None
                yield table, key, before, after

    def _install(self, tx: Transaction) -> None:
        widest = max((len(table.columns) for table in self._tables.values()), default=0)
        images = "".join(f", c{place}" for place in range(widest))
        tx.execute(
            f"CREATE TEMP TABLE {_LOG} (name TEXT NOT NULL, key NOT NULL,"
            f" stood INTEGER NOT NULL{images}, UNIQUE (name, key))"
        )
        tx.execute(f"CREATE TEMP TABLE {_SWITCH} (is_on INTEGER PRIMARY KEY)")
        # What the log held is overwritten when it is emptied, in memory as on the disk; and a row
        # that REPLACE takes away is a row that was deleted.
        tx.execute("PRAGMA temp.secure_delete = ON")
        tx.execute("PRAGMA recursive_triggers = ON")
        for table in self._tables.values():
            for trigger in table.triggers():
                tx.execute(trigger)


def _tables(tx: Transaction, never: frozenset[str]) -> Iterator[Table]:
    names = tx.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    )
    for (name,) in names:
        if name in never:
            continue
        columns = tx.all("SELECT name, pk FROM pragma_table_info(?)", (name,))
        keys = [column for column, place in columns if place]
        key = keys[0] if len(keys) == 1 else "rowid"
        yield Table(name, key, tuple(column for column, _ in columns))
