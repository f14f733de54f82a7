"""What a person can do with the journal. Verbs run on the writer thread, queries on the reader."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal import search_store, store
from mentordesk.journal.model import (
    Entry,
    EntryChanged,
    EntryDraft,
    EntryGone,
    EntryLine,
    Found,
    Prompt,
    UnwritableText,
    local_day,
)
from mentordesk.journal.prompts import PromptSource, choose, no_prompts
from mentordesk.text import Query, parse_query, places

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock, Moment
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

PAGE = 500
"""Entries of one page of the list."""

PASSAGE_AT_MOST = 10_000
"""Characters of a body that travel with a search's answer."""


class Journal:
    """The journal of one open desk."""

    def __init__(
        self, database: Database, clock: Clock, new_id: NewId, prompts: PromptSource = no_prompts
    ) -> None:
        self._database = database
        self._clock = clock
        self._new_id = new_id
        self._prompts = prompts

    # Writing

    def write(self, draft: EntryDraft) -> Done[Entry]:
        """Save the words as a new entry or as the next version; same words make no version.

        Raises UnwritableText (see ``draft.problems()``), EntryGone, EntryChanged.
        """
        _refuse_unwritable(draft)
        entry_id = draft.id or self._new_id()
        with self._database.write() as tx:
            before = store.entry(tx, entry_id)
            if before is None and draft.base_version:
                raise EntryGone
            if before is not None and draft.base_version < before.version:
                raise EntryChanged
            changed = self._save(tx, entry_id, before, draft, self._clock.now())
            store.drop_draft(tx, entry_id)
            return Done(_standing(tx, entry_id), changed)

    def keep_draft(self, draft: EntryDraft) -> Done[UUID]:
        """Keep unfinished words; answers the id under which the entry will stand.

        Raises UnwritableText.
        """
        _refuse_unwritable(draft)
        entry_id = draft.id or self._new_id()
        with self._database.write() as tx:
            store.keep_draft(tx, entry_id, draft, self._clock.now())
        return Done(entry_id, Changed.NOTHING)

    def settle_drafts(self) -> Done[int]:
        """Save every draft that is not older than its saved entry; how many were saved.

        For the moment a desk opens. A draft of a deleted entry becomes its newest version; the
        entry stays deleted.
        """
        settled = 0
        with self._database.write() as tx:
            for draft, kept in store.drafts(tx):
                assert draft.id is not None  # noqa: S101 - the table's key
                before = store.entry(tx, draft.id)
                stands = draft.base_version >= (before.version if before else 0)
                if stands and not (before is None and draft.blank):
                    settled += bool(self._save(tx, draft.id, before, draft, kept))
                store.drop_draft(tx, draft.id)
        return Done(settled, Changed.JOURNAL if settled else Changed.NOTHING)

    @staticmethod
    def _save(
        tx: Transaction, entry_id: UUID, before: Entry | None, draft: EntryDraft, now: Moment
    ) -> Changed:
        if before is None:
            store.add(tx, entry_id, draft, now)
        elif _words(before) == _words(draft):
            return Changed.NOTHING
        else:
            store.change(tx, before, draft, now)
        return Changed.JOURNAL

    def open(self, entry_id: UUID) -> Done[Entry | None]:
        """The entry, to go on writing: a verb, so that all words handed over before are in it."""
        return Done(self.entry(entry_id), Changed.NOTHING)

    def open_today(self) -> Done[Entry | None]:
        """The newest entry begun today that answers no prompt, to go on writing."""
        return Done(self.today_entry(), Changed.NOTHING)

    def delete(self, entry_id: UUID) -> Done[Entry]:
        """Put an entry away: out of the lists and of the search, not lost. Raises EntryGone."""
        with self._database.write() as tx:
            entry = _standing(tx, entry_id)
            if not entry.deleted:
                store.put_away(tx, entry, self._clock.now())
            return Done(_standing(tx, entry_id), Changed.JOURNAL)

    def restore(self, entry_id: UUID) -> Done[Entry]:
        """Bring a deleted entry back to its place. Raises EntryGone."""
        with self._database.write() as tx:
            entry = _standing(tx, entry_id)
            if entry.deleted:
                store.bring_back(tx, entry)
            return Done(_standing(tx, entry_id), Changed.JOURNAL)

    # Reading

    def entry(self, entry_id: UUID) -> Entry | None:
        """The entry, deleted or not; None where there is none."""
        with self._database.read() as tx:
            return store.entry(tx, entry_id)

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
    ) -> list[Found]:
        """Entries that answer what a person typed, newest first; none for a query without words.

        ``typing``: the last word may not be finished (see ``text.parse_query``).
        """
        asked = parse_query(query, typing=typing)
        if not asked:
            return []
        with self._database.read() as tx:
            hits = search_store.search(tx, asked, before_seq, limit)
        return [Found(line, _passage(body, asked), asked) for line, body in hits]

    def today_entry(self) -> Entry | None:
        """The newest entry begun today that answers no prompt."""
        with self._database.read() as tx:
            return store.newest_of_day(tx, local_day(self._clock.now()))

    def today(self) -> date:
        """The date on the person's wall."""
        return local_day(self._clock.now())

    # Prompts

    def prompt_for(self, day: date) -> Done[Prompt | None]:
        """The day's prompt; chosen and written down when asked the first time."""
        with self._database.write() as tx:
            prompt = store.prompt_of_day(tx, day) or self._next_prompt(tx, day)
        return Done(prompt, Changed.NOTHING)

    def another_prompt(self, day: date) -> Done[Prompt | None]:
        """A different prompt for the day."""
        with self._database.write() as tx:
            prompt = self._next_prompt(tx, day)
        return Done(prompt, Changed.NOTHING)

    def _next_prompt(self, tx: Transaction, day: date) -> Prompt | None:
        prompt = choose(self._prompts(), store.prompts_shown(tx), day)
        if prompt is not None:
            store.show_prompt(tx, day, prompt)
        return prompt

    def days_in_use(self) -> int:
        """Days since the first prompt came up on this desk; 0 on the first day."""
        with self._database.read() as tx:
            first = store.first_day(tx)
        return 0 if first is None else max(0, (self.today() - date.fromisoformat(first)).days)

    def answer(self, day: date, prompt_id: str) -> Entry | None:
        """The newest entry of that day that answers the prompt."""
        with self._database.read() as tx:
            return store.answer(tx, day, prompt_id)


def _words(of: Entry | EntryDraft) -> tuple[str, str, str, str]:
    return of.title, of.body, of.prompt_id, of.prompt_text


def _passage(body: str, query: Query) -> str:
    """``body``, or of a very long one the part that answers: what the window can fold at once."""
    if len(body) <= PASSAGE_AT_MOST:
        return body
    first = next(places(body, query), (0, 0))[0]
    return body[max(0, first - PASSAGE_AT_MOST // 2) : first + PASSAGE_AT_MOST // 2]


def _refuse_unwritable(draft: EntryDraft) -> None:
    if draft.problems():
        raise UnwritableText


def _standing(tx: Transaction, entry_id: UUID) -> Entry:
    entry = store.entry(tx, entry_id)
    if entry is None:
        raise EntryGone
    return entry
