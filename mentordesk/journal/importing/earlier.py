"""What was brought in before: known without any reader of a format being loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal.importing.runs import keeping_store

if TYPE_CHECKING:
    from mentordesk.journal.importing.runs.keeping_store import RunLine
    from mentordesk.vault.database import Database


class EarlierImports:
    """Imports that ended, or were broken off, in one open desk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def runs(self) -> list[RunLine]:
        """Imports of which entries stand, the newest first."""
        with self._database.read() as tx:
            return keeping_store.runs(tx)

    def broken_off(self) -> list[RunLine]:
        """Imports that ended before their source did, without a word: a lock, a failure."""
        return [run for run in self.runs() if run.ended is None]

    def tell_broken_off(self) -> Done[None]:
        """The person was told of them."""
        with self._database.write() as tx:
            keeping_store.tell_broken_off(tx)
        return Done(None, Changed.NOTHING)
