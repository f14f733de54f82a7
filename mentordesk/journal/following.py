"""What follows from the words of an entry: its tags, links and passages, and what search finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentordesk.journal import index_store, link_store, passage_store, tag_store
from mentordesk.journal.markdown.marks import Marks, Span, marks_in
from mentordesk.journal.naming import Known, NameBook, NameSource

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.journal.model import Entry
    from mentordesk.journal.naming import Name
    from mentordesk.vault.database import Transaction


def follow_new(
    tx: Transaction, entry: Entry, names: NameSource, beside: Sequence[str] = ()
) -> None:
    """Of an entry that was not there: ``beside`` are the tags beside its text."""
    follow_words(tx, entry, names, beside)
    index_store.put(tx, entry.seq, entry.title, entry.body, beside)


def follow_words(
    tx: Transaction, entry: Entry, names: NameSource, beside: Sequence[str] = ()
) -> None:
    """The same but for the index."""
    marks = marks_in(entry.body)
    tag_store.put(tx, entry.seq, _said(entry.body, marks), beside)
    if marks.mentions:
        link_store.put(tx, entry.id, _named(entry.body, marks.mentions, names(tx), ()))


def follow_old(tx: Transaction, at: tuple[int, UUID], body: str, names: NameSource) -> None:
    """Of an entry that stood here before tags and names were read; ``at``: its place and id.

    What was read already stays as it is: twice is once.
    """
    place, entry_id = at
    marks = marks_in(body)
    if marks.tags:
        tag_store.set_of(tx, place, _said(body, marks))
    if marks.mentions:
        before = link_store.of(tx, entry_id)
        named = _named(body, marks.mentions, names(tx), before)
        link_store.set_of(tx, entry_id, named, before)


def follow_change(tx: Transaction, entry: Entry, title: str, body: str, names: NameSource) -> None:
    """Of the next words of an entry; the index knows only what is not put away."""
    marks = marks_in(body)
    tag_store.set_of(tx, entry.seq, _said(body, marks))
    before = link_store.of(tx, entry.id)
    known = names(tx) if marks.mentions else ()
    link_store.set_of(tx, entry.id, _named(body, marks.mentions, known, before), before)
    passage_store.follow(tx, entry, body)
    if not entry.deleted:
        index_store.forget(tx, entry.seq)
        index_store.put(tx, entry.seq, title, body, tag_store.beside_of(tx, entry.seq))


def _said(body: str, marks: Marks) -> list[str]:
    return [body[start + 1 : end] for start, end in marks.tags]


def _named(
    body: str, places: Sequence[Span], known: Sequence[Name], before: Sequence[Name]
) -> list[Name]:
    once = known.book if isinstance(known, Known) and not before else None
    book = once or NameBook(known, before)
    return [one.name for one in book.find(body, places)]
