"""What runs through the entries, counted for the writer alone. Queries only; reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.journal import threads_store as store

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Database

PAGE = 200
"""Entries of one page."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something that ``number`` standing entries name; ``target`` or, of a journey, ``pin``."""

    kind: str
    target: UUID | None
    pin: str
    number: int


class Threads:
    """Over the journal's own tables; the names of people and goals are not asked for here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def named(self) -> list[Named]:
        """Everything that standing entries name."""
        with self._database.read() as tx:
            return [Named(*row) for row in store.named(tx)]

    def starred_number(self) -> int:
        """How many standing entries are starred."""
        with self._database.read() as tx:
            return store.count_starred(tx)

    def starred(self, before_seq: int | None = None, limit: int = PAGE) -> list[EntryLine]:
        """Starred entries below a place, newest first."""
        with self._database.read() as tx:
            return store.starred(tx, before_seq, limit)
