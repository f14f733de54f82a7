"""What a person can do with the journal. Verbs run on the writer thread, queries on the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal import draft_store, places, prompt_store, saving, store
from mentordesk.journal.model import (
    Entry,
    EntryChanged,
    EntryDraft,
    EntryGone,
    Prompt,
    UnwritablePlace,
    place_problems,
)
from mentordesk.journal.prompts import PromptSource, choose, no_prompts
from mentordesk.journal.reading import PAGE, Reading

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock, Moment
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

__all__ = ["PAGE", "Journal"]


class Journal(Reading):
    """The journal of one open desk."""

    def __init__(
        self, database: Database, clock: Clock, new_id: NewId, prompts: PromptSource = no_prompts
    ) -> None:
        super().__init__(database, clock)
        self._new_id = new_id
        self._prompts = prompts

    # Writing

    def write(self, draft: EntryDraft) -> Done[Entry]:
        """Save the words as a new entry or as the next version; same words make no version.

        Raises UnwritableText (see ``draft.problems()``), EntryGone, EntryChanged.
        """
        saving.refuse_unwritable(draft)
        entry_id = draft.id or self._new_id()
        with self._database.write() as tx:
            before = None if draft.id is None else store.entry(tx, entry_id)
            if before is None and draft.base_version:
                raise EntryGone
            if before is not None and draft.base_version < before.version:
                raise EntryChanged
            saved = saving.save(tx, entry_id, before, draft, self._clock.now(), self.naming)
            if draft.id is not None:  # nothing was kept under an id that is made here
                draft_store.drop(tx, entry_id)
            return saved

    def keep_draft(self, draft: EntryDraft) -> Done[UUID]:
        """Keep unfinished words; answers the id under which the entry will stand.

        Raises UnwritableText.
        """
        saving.refuse_unwritable(draft)
        entry_id = draft.id or self._new_id()
        with self._database.write() as tx:
            draft_store.keep(tx, entry_id, draft, self._clock.now())
        return Done(entry_id, Changed.NOTHING)

    def settle_drafts(self) -> Done[int]:
        """Save every draft that is not older than its saved entry; how many were saved.

        For the moment a desk opens. A draft of a deleted entry becomes its newest version; the
        entry stays deleted.
        """
        settled = 0
        with self._database.write() as tx:
            for draft, kept in draft_store.every(tx):
                assert draft.id is not None  # noqa: S101 - the table's key
                before = store.entry(tx, draft.id)
                stands = draft.base_version >= (before.version if before else 0)
                if stands and not (before is None and draft.blank):
                    settled += bool(self._settled(tx, draft, before, kept).changed)
                draft_store.drop(tx, draft.id)
        return Done(settled, Changed.JOURNAL if settled else Changed.NOTHING)

    def _settled(
        self, tx: Transaction, draft: EntryDraft, before: Entry | None, kept: Moment
    ) -> Done[Entry]:
        assert draft.id is not None  # noqa: S101 - the table's key
        return saving.save(tx, draft.id, before, draft, kept, self.naming)

    def add_at(
        self,
        draft: EntryDraft,
        written: Moment,
        *,
        beside: Sequence[str] = (),
        starred: bool = False,
    ) -> Done[Entry]:
        """A new entry that stands where it would, had it been written at that moment.

        ``beside``: tags beside its text. Raises UnwritableText, UnfitTag.
        """
        saving.refuse_unwritable(draft)
        tags = saving.fit_tags(beside)
        now = self._clock.now().instant
        if written.instant < now:
            places.settle(self._database, self.naming)
        entry_id = draft.id or self._new_id()
        with self._database.write() as tx:
            seq = places.newest(tx, now)
            if written.instant < now:
                seq = places.free(tx, places.place_of(written.instant))
            entry = replace(draft.begun(entry_id, seq, written), starred=starred)
            store.insert(tx, entry, self.naming, tags)
            return Done(entry, Changed.JOURNAL)

    def open(self, entry_id: UUID) -> Done[Entry | None]:
        """The entry, to go on writing: a verb, so that all words handed over before are in it."""
        return Done(self.entry(entry_id), Changed.NOTHING)

    def open_today(self) -> Done[Entry | None]:
        """The newest entry begun today that answers no prompt, to go on writing."""
        return Done(self.today_entry(), Changed.NOTHING)

    def delete(self, entry_id: UUID) -> Done[Entry]:
        """Put an entry away: out of the lists and of the search, not lost. Raises EntryGone."""
        with self._database.write() as tx:
            entry = saving.need(tx, entry_id)
            if not entry.deleted:
                store.put_away(tx, entry, self._clock.now())
            return Done(saving.need(tx, entry_id), Changed.JOURNAL)

    def restore(self, entry_id: UUID) -> Done[Entry]:
        """Bring a deleted entry back to its place. Raises EntryGone."""
        with self._database.write() as tx:
            entry = saving.need(tx, entry_id)
            if entry.deleted:
                store.bring_back(tx, entry)
            return Done(saving.need(tx, entry_id), Changed.JOURNAL)

    def star(self, entry_id: UUID, starred: bool = True) -> Done[Entry]:
        """Star an entry, or take the star away; no version comes of it. Raises EntryGone."""
        with self._database.write() as tx:
            before = saving.need(tx, entry_id)
            if before.starred != starred:
                store.set_star(tx, entry_id, starred=starred)
            return self._now_stands(tx, before)

    def set_place(self, entry_id: UUID, words: str) -> Done[Entry]:
        """Say where an entry was written, in words of one line; ``""``: nowhere named.

        Raises EntryGone, UnwritablePlace.
        """
        if place_problems(words):
            raise UnwritablePlace
        with self._database.write() as tx:
            before = saving.need(tx, entry_id)
            if before.place != words:
                store.set_place(tx, entry_id, words)
            return self._now_stands(tx, before)

    @staticmethod
    def _now_stands(tx: Transaction, before: Entry) -> Done[Entry]:
        after = saving.need(tx, before.id)
        return Done(after, Changed.NOTHING if after == before else Changed.JOURNAL)

    # Prompts

    def prompt_for(self, day: date) -> Done[Prompt | None]:
        """The day's prompt; chosen and written down when asked the first time."""
        with self._database.write() as tx:
            prompt = prompt_store.prompt_of_day(tx, day) or self._next_prompt(tx, day)
        return Done(prompt, Changed.NOTHING)

    def another_prompt(self, day: date) -> Done[Prompt | None]:
        """A different prompt for the day."""
        with self._database.write() as tx:
            prompt = self._next_prompt(tx, day)
        return Done(prompt, Changed.NOTHING)

    def _next_prompt(self, tx: Transaction, day: date) -> Prompt | None:
        prompt = choose(self._prompts(), prompt_store.prompts_shown(tx), day)
        if prompt is not None:
            prompt_store.show_prompt(tx, day, prompt)
        return prompt

    def days_in_use(self) -> int:
        """Days since the first prompt came up on this desk; 0 on the first day."""
        with self._database.read() as tx:
            first = prompt_store.first_day(tx)
        return 0 if first is None else max(0, (self.today() - date.fromisoformat(first)).days)
