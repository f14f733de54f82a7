"""What a person can do with tags. Verbs on the writer thread, queries on the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal import saving, tag_store
from mentordesk.journal import store as entries
from mentordesk.journal.markdown import marks
from mentordesk.journal.tag_model import EntryTag, TagLine, UnfitTag, can_be_given, cleaned
from mentordesk.journal.tags import store

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.journal.model import Entry, EntryLine
    from mentordesk.vault.database import Database, Transaction

PAGE = 200
"""Entries of one page."""


class Tags:
    """The tags of one desk's journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[TagLine]:
        """Every tag that a standing entry has, by its folded spelling."""
        with self._database.read() as tx:
            return store.every(tx)

    def begun(self, typed: str, limit: int = 20) -> list[TagLine]:
        """Tags that begin as it is typed, the most used first: for completing."""
        with self._database.read() as tx:
            return store.begun(tx, typed, limit)

    def of(self, entry_id: UUID) -> list[EntryTag]:
        """The tags of an entry: those of its text, then those beside it."""
        with self._database.read() as tx:
            entry = entries.entry(tx, entry_id)
            return store.of(tx, entry.seq) if entry else []

    def number(self, tag: str) -> int:
        """In how many standing entries a tag is, or one nested in it."""
        with self._database.read() as tx:
            return store.number(tx, marks.fold_tag(tag))

    def lines(self, tag: str, before_seq: int | None = None, limit: int = PAGE) -> list[EntryLine]:
        """Standing entries with a tag, or one nested in it, newest first."""
        with self._database.read() as tx:
            return store.lines(tx, marks.fold_tag(tag), before_seq, limit)

    def give(self, entry_id: UUID, shown: str) -> Done[list[EntryTag]]:
        """Give an entry a tag beside its text, unless it has it. Raises EntryGone, UnfitTag."""
        tag = cleaned(shown)
        if not can_be_given(tag):
            raise UnfitTag
        folded = marks.fold_tag(tag)

        def wanted(there: list[EntryTag], beside: list[str]) -> list[str]:
            return beside if any(one.folded == folded for one in there) else [*beside, tag]

        return self._set_beside(entry_id, wanted)

    def take(self, entry_id: UUID, shown: str) -> Done[list[EntryTag]]:
        """Take a tag away that was given beside a text; in the text it stays. Raises EntryGone."""
        folded = marks.fold_tag(cleaned(shown))

        def wanted(_: list[EntryTag], beside: list[str]) -> list[str]:
            return [shown for shown in beside if marks.fold_tag(shown) != folded]

        return self._set_beside(entry_id, wanted)

    def _set_beside(
        self, entry_id: UUID, wanted: Callable[[list[EntryTag], list[str]], list[str]]
    ) -> Done[list[EntryTag]]:
        with self._database.write() as tx:
            entry = saving.need(tx, entry_id)
            before = store.of(tx, entry.seq)
            beside = tag_store.beside_of(tx, entry.seq)  # in other letters perhaps in the text too
            self._write(tx, entry, wanted(before, beside))
            after = store.of(tx, entry.seq)
        return Done(after, Changed.JOURNAL if after != before else Changed.NOTHING)

    @staticmethod
    def _write(tx: Transaction, entry: Entry, beside: list[str]) -> None:
        if beside != tag_store.beside_of(tx, entry.seq):
            tag_store.set_of(tx, entry.seq, marks.tags_in(entry.body), beside)
            entries.index_anew(tx, entry.seq)
