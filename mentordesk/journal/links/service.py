"""What a person can ask and say of links. Verbs on the writer thread, queries on the reader."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal import link_store, naming, saving
from mentordesk.journal import store as entries
from mentordesk.journal.links import store
from mentordesk.journal.naming import Mention, Name, NameSource, no_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Database

PAGE = 200
"""Entries of one page."""


class Links:
    """What the entries of one desk name."""

    def __init__(self, database: Database, names: NameSource = no_names) -> None:
        self._database = database
        self._names = names

    def of(self, entry_id: UUID) -> tuple[Name, ...]:
        """What an entry names, each with the words that stand behind its ``@``."""
        with self._database.read() as tx:
            return link_store.of(tx, entry_id)

    def mentions(self, entry_id: UUID) -> tuple[Mention, ...]:
        """Where the saved words of an entry name what."""
        with self._database.read() as tx:
            entry = entries.entry(tx, entry_id)
            links = link_store.of(tx, entry_id)
        return naming.mentions(entry.body, (), links) if entry else ()

    def names(self) -> Sequence[Name]:
        """Everything that can be named today: for completing."""
        with self._database.read() as tx:
            return self._names(tx)

    def to(
        self,
        kind: str,
        target: UUID | None = None,
        pin: str = "",
        before_seq: int | None = None,
        limit: int = PAGE,
    ) -> list[EntryLine]:
        """Standing entries that name a thing, newest first."""
        with self._database.read() as tx:
            return store.lines(tx, (kind, target, pin), before_seq, limit)

    def number(self, kind: str, target: UUID | None = None, pin: str = "") -> int:
        """In how many standing entries a thing is named."""
        with self._database.read() as tx:
            return store.number(tx, (kind, target, pin))

    def mean(self, entry_id: UUID, said: str, name: Name) -> Done[tuple[Name, ...]]:
        """Say who is meant where two are called alike: ``said`` as it stands behind the ``@``.

        Nothing changes where the entry does not say that. Raises EntryGone.
        """
        with self._database.write() as tx:
            saving.need(tx, entry_id)
            before = link_store.of(tx, entry_id)
            after = [replace(name, said=said) if one.said == said else one for one in before]
            link_store.set_of(tx, entry_id, after, before)
            links = link_store.of(tx, entry_id)
        return Done(links, Changed.JOURNAL if set(links) != set(before) else Changed.NOTHING)
