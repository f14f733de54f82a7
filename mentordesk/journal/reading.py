"""What of the journal can be asked. Queries run on the reader thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentordesk.journal import search_store, store
from mentordesk.journal.model import Entry, EntryLine, Found, local_day
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.journal.search_store import Facets, Span
from mentordesk.text import Query, parse_query, places

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.vault.database import Database

PAGE = 500
"""Entries of one page of the list."""

PASSAGE_AT_MOST = 10_000
"""Characters of a body that travel with a search's answer."""


class Reading:
    """The queries of one open desk's journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.naming: NameSource = no_names
        """What can be named today; set by who wires the rooms."""

    def entry(self, entry_id: UUID) -> Entry | None:
        """The entry, deleted or not; None where there is none."""
        with self._database.read() as tx:
            return store.entry(tx, entry_id)

    def ending(self, sign: str) -> list[UUID]:
        """The ids of standing entries that end with these hexadecimal digits; at most two."""
        with self._database.read() as tx:
            return store.ending(tx, sign)

    def tags_of(self, entry_seqs: Sequence[int]) -> dict[int, list[str]]:
        """The tags of entries by their places: those of the text, then those beside it."""
        with self._database.read() as tx:
            return store.tags_of(tx, entry_seqs)

    def page(self, before_seq: int | None = None, limit: int = PAGE) -> list[EntryLine]:
        """At most ``limit`` lines of standing entries below a place, newest first."""
        with self._database.read() as tx:
            return store.lines(tx, before_seq, limit)

    def entries(self, before_seq: int | None = None, limit: int = PAGE) -> list[Entry]:
        """The same with whole entries, for the terminal and for export."""
        with self._database.read() as tx:
            return store.entries(tx, before_seq, limit)

    def recent(self, number: int) -> list[EntryLine]:
        """The newest entries."""
        return self.page(None, number)

    def count(self) -> int:
        """How many entries stand."""
        with self._database.read() as tx:
            return store.count(tx)

    def search(
        self,
        query: str,
        limit: int = 50,
        before_seq: int | None = None,
        *,
        typing: bool = False,
        ranked: bool = False,
    ) -> list[Found]:
        """Entries that answer what a person typed, newest first; none for a query without words.

        ``typing``: the last word may not be finished (see ``text.parse_query``). ``ranked``: the
        best of all answers first; takes longer, the more answers there are.
        """
        asked = parse_query(query, typing=typing)
        span = Span(limit, before_seq, ranked and bool(asked.wanted))
        with self._database.read() as tx:
            hits = search_store.search(tx, asked, span, self.naming)
        return [Found(line, _passage(body, asked), asked) for line, body in hits]

    def facets(self) -> Facets:
        """By what the journal can be narrowed down at present."""
        with self._database.read() as tx:
            return search_store.facets(tx)

    def today_entry(self) -> Entry | None:
        """The newest entry begun today that answers no prompt."""
        with self._database.read() as tx:
            return store.newest_of_day(tx, local_day(self._clock.now()))

    def today(self) -> date:
        """The date on the person's wall."""
        return local_day(self._clock.now())

    def answer(self, day: date, prompt_id: str) -> Entry | None:
        """The newest entry of that day that answers the prompt."""
        with self._database.read() as tx:
            return store.answer(tx, day, prompt_id)


def _passage(body: str, query: Query) -> str:
    """``body``, or of a very long one the part that answers: what the window can fold at once."""
    if len(body) <= PASSAGE_AT_MOST:
        return body
    first = next(places(body, query), (0, 0))[0]
    return body[max(0, first - PASSAGE_AT_MOST // 2) : first + PASSAGE_AT_MOST // 2]
