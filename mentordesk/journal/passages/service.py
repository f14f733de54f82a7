"""What a person can do with starred passages. Verbs on the writer thread, queries on the reader.

A passage says for whom it is evidence on this side alone: the goal knows nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal import passage_store, saving
from mentordesk.journal.passage_model import (
    QUOTE_AT_MOST,
    NotInTheEntry,
    Passage,
    PassageGone,
    PassageLine,
    find,
)
from mentordesk.journal.passages import store

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction


class Passages:
    """The starred passages of one desk's journal."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._new_id = new_id

    def star(
        self, entry_id: UUID, at: int, quote: str, goal_id: UUID | None = None
    ) -> Done[Passage]:
        """Star words of the saved entry that stand at a place, or near it.

        The same words for the same goal are starred once. Raises EntryGone, NotInTheEntry.
        """
        with self._database.write() as tx:
            entry = saving.need(tx, entry_id)
            fits = quote.strip() and len(quote) <= QUOTE_AT_MOST
            place = find(entry.body, quote, max(0, at)) if fits else None
            if place is None:
                raise NotInTheEntry
            for one in store.of(tx, entry_id):
                if (one.at, one.quote, one.goal_id) == (place, quote, goal_id):
                    return Done(one, Changed.NOTHING)
            now = self._clock.now()
            passage = Passage(self._new_id(), entry_id, goal_id, now, place, quote)
            passage_store.add(tx, passage)
        return Done(passage, Changed.JOURNAL)

    def unstar(self, passage_id: UUID) -> Done[Passage]:
        """Take a star away; the words stay in their entry. Raises PassageGone."""
        with self._database.write() as tx:
            passage = _need(tx, passage_id)
            store.drop(tx, passage_id)
        return Done(passage, Changed.JOURNAL)

    def set_goal(self, passage_id: UUID, goal_id: UUID | None) -> Done[Passage]:
        """Say for which goal a passage is evidence, or for none. Raises PassageGone."""
        with self._database.write() as tx:
            before = _need(tx, passage_id)
            if before.goal_id == goal_id:
                return Done(before, Changed.NOTHING)
            store.set_goal(tx, passage_id, goal_id)
            return Done(_need(tx, passage_id), Changed.JOURNAL)

    def of(self, entry_id: UUID) -> list[Passage]:
        """The passages of an entry, in the order of its text."""
        with self._database.read() as tx:
            return store.of(tx, entry_id)

    def for_goal(self, goal_id: UUID) -> list[PassageLine]:
        """Evidence for a goal, in standing entries; what was starred last comes first."""
        with self._database.read() as tx:
            return store.lines(tx, goal_id)

    def all(self) -> list[PassageLine]:
        """Every passage in a standing entry; what was starred last comes first."""
        with self._database.read() as tx:
            return store.lines(tx)


def _need(tx: Transaction, passage_id: UUID) -> Passage:
    passage = store.passage(tx, passage_id)
    if passage is None:
        raise PassageGone
    return passage
