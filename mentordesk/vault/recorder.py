"""What one verb wrote, row by row, so that it can be taken back.

Triggers of the writing connection alone, in its temporary schema (which lies in memory and never
reaches the disk), note how each row stood before a verb first touched it. When the verb is done its
rows are read once more: the two pictures together are a ``Step``. Undoing compares the rows with
the second picture and puts the first one back, in one transaction, or refuses.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, TypeVar

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.vault.cipher import Error
from mentordesk.vault.database import Database, Row, Transaction
from mentordesk.vault.errors import ChangedSince
from mentordesk.vault.recording import Recording, Table

T = TypeVar("T")
_CONSTRAINT: Final = 19  # SQLITE_CONSTRAINT


@dataclass(frozen=True, slots=True)
class Touched:
    """A row that a verb wrote. ``before`` and ``after``: all its columns; None: it was not there.

    A row whose two pictures are the same was written over with what it held.
    """

    table: str
    key: Any
    before: Row | None = field(repr=False)
    after: Row | None = field(repr=False)


@dataclass(frozen=True, eq=False)
class Step:
    """Everything that one verb wrote, and the kinds of things that it changed."""

    rows: tuple[Touched, ...] = field(repr=False)
    changed: Changed


#: Called inside the transaction of an undo, when the rows stand as they did: put right what is made
#: from them and is not recorded itself (the pages of the full-text indexes).
PutRight = Callable[[Transaction, Sequence[Touched]], None]


class Recorder:
    """Records verbs on one file, and undoes them. All methods on the writer thread.

    ``never``: tables that are not recorded, so that no undo ever touches them. ``derived``: tables
    that are made from others; ``put_right`` alone puts them back, and they refuse nothing.
    ``offered``: a row of these comes back only where nothing stands in its place by now, and
    refuses nothing either.
    """

    def __init__(
        self,
        database: Database,
        put_right: PutRight,
        *,
        never: Iterable[str] = (),
        derived: Iterable[str] = (),
        offered: Iterable[str] = (),
    ) -> None:
        self._database = database
        self._put_right = put_right
        self._derived, self._offered = frozenset(derived), frozenset(offered)
        self._recording = Recording(frozenset(never))

    def record(self, job: Callable[[], Done[T]]) -> tuple[Done[T], Step | None]:
        """Do a verb; its answer, and what undoes it (None: it wrote nothing that can be undone).

        Errors of the verb pass as they are. What erases can never be undone.
        """
        with self._database.write() as tx:
            self._recording.begin(tx)
        done: Done[T] | None = None
        try:
            done = job()
        finally:
            if done is None or done.erases:
                self.forget()
        if done.erases:
            return done, None
        try:
            rows = self._touched()
        except UserFacingError:  # the verb is done; that it cannot be undone is no reason to fail
            self.forget()
            rows = ()
        return done, Step(rows, done.changed) if self._says_something(rows) else None

    def undo(self, step: Step) -> Done[Step | None]:
        """Put every row back as it was before a verb; answers the step that does it again.

        Raises ``ChangedSince`` if a row is not as the verb left it, or if something else hangs on
        it by now; then nothing is changed.
        """
        done, back = self.record(partial(self._put_back, step))
        return Done(back, done.changed)

    def forget(self) -> None:
        """Keep nothing of what was noted last."""
        with contextlib.suppress(UserFacingError, Error), self._database.write() as tx:
            self._recording.end(tx)

    def _says_something(self, rows: Sequence[Touched]) -> bool:
        aside = self._derived | self._offered
        return any(row.before != row.after and row.table not in aside for row in rows)

    def _touched(self) -> tuple[Touched, ...]:
        with self._database.write() as tx:
            found = tuple(
                Touched(table.name, key, before, after)
                for table, key, before, after in self._recording.noted(tx)
                if before != after or table.name in self._derived
            )
            self._recording.end(tx)
        return found

    def _put_back(self, step: Step) -> Done[None]:
        stated = [row for row in step.rows if row.table not in self._derived]
        try:
            with self._database.write() as tx:
                tx.execute("PRAGMA defer_foreign_keys = ON")
                for name, rows in groupby(stated, attrgetter("table")):
                    put = _offer_table if name in self._offered else _put_table_back
                    put(tx, self._recording.table(name), list(rows))
                self._put_right(tx, step.rows)
        except Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == _CONSTRAINT:
                raise ChangedSince from None  # by now something hangs on what would go
            raise
        return Done(None, step.changed)


def _put_table_back(tx: Transaction, table: Table, rows: Sequence[Touched]) -> None:
    for row in rows:
        if tx.one(table.select, (row.key,)) != row.after:
            raise ChangedSince
    tx.executemany(table.delete, [(row.key,) for row in rows if row.after is not None])
    tx.executemany(table.insert, [row.before for row in rows if row.before is not None])


def _offer_table(tx: Transaction, table: Table, rows: Sequence[Touched]) -> None:
    for row in rows:
        if tx.one(table.select, (row.key,)) == row.after:
            tx.execute(table.delete, (row.key,))
            if row.before is not None:
                tx.execute(table.offer, row.before)
