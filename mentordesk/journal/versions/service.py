"""What a person can do with earlier wordings of an entry: see them, bring one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Done
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.journal import draft_store, saving
from mentordesk.journal.model import Entry, EntryDraft, Version, VersionLine
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.journal.versions import store

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.vault.database import Database


class VersionGone(UserFacingError):
    """The entry has no wording of this number."""

    code = "version-gone"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This earlier wording is no longer in your journal.")
    safe = QT_TRANSLATE_NOOP("errors", "The entry is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Go back to its wordings and choose again.")


class Versions:
    """The wordings of the entries of one desk. Verbs on the writer thread."""

    def __init__(self, database: Database, clock: Clock, names: NameSource = no_names) -> None:
        self._database = database
        self._clock = clock
        self._names = names

    def of(self, entry_id: UUID) -> list[VersionLine]:
        """Every wording of an entry: the one that stands first, then back to the first."""
        with self._database.read() as tx:
            return store.lines(tx, entry_id)

    def version(self, entry_id: UUID, number: int) -> Version | None:
        """One wording, whole: an earlier one or the one that stands."""
        with self._database.read() as tx:
            return store.version(tx, entry_id, number)

    def bring_back(self, entry_id: UUID, number: int) -> Done[Entry]:
        """Make an earlier wording the newest one; the one that stood is kept like any other.

        A draft of the entry goes: it began from words that stand no longer. Raises EntryGone,
        VersionGone.
        """
        with self._database.write() as tx:
            before = saving.need(tx, entry_id)
            found = store.version(tx, entry_id, number)
            if found is None:
                raise VersionGone
            asked = before.prompt_id, before.prompt_text
            draft = EntryDraft(entry_id, before.version, found.title, found.body, *asked)
            saved = saving.save(tx, entry_id, before, draft, self._clock.now(), self._names)
            draft_store.drop(tx, entry_id)
            return saved
