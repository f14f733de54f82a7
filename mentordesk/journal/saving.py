"""How words become an entry or its next wording: one way for writing, drafts and versions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal import store
from mentordesk.journal.markdown.marks import fold_tag
from mentordesk.journal.model import Entry, EntryDraft, EntryGone, UnwritableText
from mentordesk.journal.naming import NameSource, no_names
from mentordesk.journal.tag_model import UnfitTag, can_be_given, cleaned

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Moment
    from mentordesk.vault.database import Transaction


def save(
    tx: Transaction,
    entry_id: UUID,
    before: Entry | None,
    draft: EntryDraft,
    now: Moment,
    names: NameSource = no_names,
) -> Done[Entry]:
    """Write the words as a new entry, or over ``before``; the same words make no version.

    ``names`` tells what can be named; without it only those links stay that were there.
    """
    if before is None:
        return Done(store.add(tx, entry_id, draft, now, names), Changed.JOURNAL)
    if _words(before) == _words(draft):
        return Done(before, Changed.NOTHING)
    store.change(tx, before, draft, now, names)
    return Done(need(tx, entry_id), Changed.JOURNAL)


def refuse_unwritable(draft: EntryDraft) -> None:
    """Raise UnwritableText for words that no file keeps exactly."""
    if draft.problems():
        raise UnwritableText


def fit_tags(typed: Sequence[str]) -> list[str]:
    """Tags to be given beside a text, as they are kept, each once. Raises UnfitTag."""
    tags = {fold_tag(tag): tag for tag in map(cleaned, typed)}
    if not all(map(can_be_given, tags.values())):
        raise UnfitTag
    return list(tags.values())


def need(tx: Transaction, entry_id: UUID) -> Entry:
    """The entry, deleted or not. Raises EntryGone."""
    entry = store.entry(tx, entry_id)
    if entry is None:
        raise EntryGone
    return entry


def _words(of: Entry | EntryDraft) -> tuple[str, str, str, str]:
    return of.title, of.body, of.prompt_id, of.prompt_text
