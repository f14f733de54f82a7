"""What one can do with patterns for notes: a public method for each verb."""

from __future__ import annotations

from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.ids import NewId
from mentordesk.journal.notes.templates import store
from mentordesk.journal.notes.templates.model import NoteTemplate, TemplateDraft
from mentordesk.journal.notes.verbs import NoteGone, tidy
from mentordesk.text import without_unstorable
from mentordesk.vault.database import Database, Transaction


class NoteTemplates:
    """One's own patterns. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database, self._clock, self._new_id = database, clock, new_id

    def every(self) -> list[NoteTemplate]:
        """All of them, in the order in which they were made."""
        with self._database.read() as tx:
            return store.every(tx)

    def keep(self, draft: TemplateDraft) -> Done[NoteTemplate]:
        """Keep a new one, or other words for one; the same words change nothing.

        Raises ``ValueError`` if the draft has problems, ``NoteGone``.
        """
        if problems := draft.problems():
            raise ValueError(str(problems))
        words = (tidy(draft.name), without_unstorable(draft.body))
        with self._database.write() as tx:
            if draft.id is None:
                template_id = self._new_id()
                store.add(tx, template_id, words, self._clock.now())
                return Done(_need(tx, template_id), Changed.JOURNAL)
            before = _need(tx, draft.id)
            if (before.name, before.body) == words:
                return Done(before, Changed.NOTHING)
            store.change(tx, draft.id, words, self._clock.now())
            return Done(_need(tx, draft.id), Changed.JOURNAL)

    def remove(self, template_id: UUID) -> Done[NoteTemplate]:
        """Take one away; notes that began with it stay. Raises ``NoteGone``."""
        with self._database.write() as tx:
            template = _need(tx, template_id)
            store.remove(tx, template_id)
            return Done(template, Changed.JOURNAL)


def _need(tx: Transaction, template_id: UUID) -> NoteTemplate:
    template = store.one(tx, template_id)
    if template is None:
        raise NoteGone
    return template
