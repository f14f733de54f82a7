"""All SQL of entries and their earlier wordings. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal import following, index_store, lived_time, places
from mentordesk.journal.model import (
    START_AT_MOST,
    Entry,
    EntryDraft,
    EntryLine,
    local_day,
)
from mentordesk.journal.naming import NameSource, no_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.vault.database import Transaction

_ENTRY = (
    "seq, id, version, written, zone, changed, changed_zone, prompt_id, prompt_text, deleted,"
    " title, body, starred, place"
)
_INSERT = (
    "INSERT INTO entry (seq, id, version, written, zone, changed, changed_zone, day,"
    " prompt_id, prompt_text, title, body, starred, place)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
FILES = "(SELECT count(*) FROM attachment a WHERE a.entry_id = e.id AND a.deleted IS NULL)"
LINE = f"e.seq, e.id, e.written, e.zone, e.prompt_id, e.starred, {FILES}, e.title"
"""The columns of a line but the last, of ``entry e``; see ``line_of``."""

START = f"substr(e.body, 1, {START_AT_MOST})"
FIRST_PLACE = 1 << 62  # before any place: the newest


def _entry_of(row: tuple[Any, ...]) -> Entry:
    seq, raw, version, written, zone, changed, changed_zone, asked, question, deleted = row[:10]
    return Entry(
        id=UUID(bytes=raw),
        seq=seq,
        version=version,
        written=Moment(from_micros(written), zone),
        changed=Moment(from_micros(changed), changed_zone),
        title=row[10],
        body=row[11],
        prompt_id=asked,
        prompt_text=question,
        deleted=deleted is not None,
        starred=bool(row[12]),
        place=row[13],
    )


def line_of(row: tuple[Any, ...]) -> EntryLine:
    """A line of the columns ``LINE`` and the body or its beginning."""
    seq, raw, written, zone, prompt_id, starred, files, title, start = row
    return EntryLine(
        id=UUID(bytes=raw),
        seq=seq,
        written=Moment(from_micros(written), zone),
        title=title,
        start=start[:START_AT_MOST],
        prompt_id=prompt_id,
        starred=bool(starred),
        files=files,
    )


def add(
    tx: Transaction,
    entry_id: UUID,
    draft: EntryDraft,
    now: Moment,
    names: NameSource = no_names,
) -> Entry:
    """A new entry, written now: above all others. See ``insert``."""
    begun = draft.begun(entry_id, places.newest(tx, now.instant), now)
    insert(tx, begun, names)
    return begun


def insert(
    tx: Transaction, entry: Entry, names: NameSource = no_names, beside: Sequence[str] = ()
) -> None:
    """A standing entry as it is, at a place that is free; its tags, links and index follow.

    ``names`` tells what can be named, ``beside`` are the tags beside its text.
    """
    tx.execute(_INSERT, _row_of(entry))
    following.follow_new(tx, entry, names, beside)


def insert_many(
    tx: Transaction, entries: Sequence[tuple[Entry, Sequence[str]]], names: NameSource = no_names
) -> None:
    """Entries, each with the tags beside its text, as ``insert`` does one, but for the index.

    That comes last in a transaction (``index_store.put_many``): it writes its pages whenever
    another statement begins that may have to be undone by itself, and those of tags are such.
    """
    tx.executemany(_INSERT, [_row_of(entry) for entry, _ in entries])
    for entry, beside in entries:
        following.follow_words(tx, entry, names, beside)


def _row_of(entry: Entry) -> tuple[Any, ...]:
    """The values of ``_INSERT``."""
    written, changed = to_micros(entry.written.instant), to_micros(entry.changed.instant)
    return (
        *(entry.seq, entry.id.bytes, entry.version, written, entry.written.zone),
        *(changed, entry.changed.zone, local_day(entry.written).isoformat()),
        *(entry.prompt_id, entry.prompt_text, entry.title, entry.body),
        *(int(entry.starred), entry.place),
    )


def change(
    tx: Transaction, entry: Entry, draft: EntryDraft, now: Moment, names: NameSource = no_names
) -> None:
    """The next version of ``entry``; its tags, links and index follow, the wording before stays."""
    tx.execute(
        "INSERT INTO entry_version (entry_id, version, changed, changed_zone, title, body)"
        " SELECT id, version, changed, changed_zone, title, body FROM entry WHERE seq = ?",
        (entry.seq,),
    )
    tx.execute(
        "UPDATE entry SET version = ?, changed = ?, changed_zone = ?, prompt_id = ?,"
        " prompt_text = ?, title = ?, body = ? WHERE seq = ?",
        (
            *(entry.version + 1, to_micros(now.instant), now.zone),
            *(draft.prompt_id, draft.prompt_text, draft.title, draft.body, entry.seq),
        ),
    )
    following.follow_change(tx, entry, draft.title, draft.body, names)


def put_away(tx: Transaction, entry: Entry, now: Moment) -> None:
    """Mark ``entry`` deleted and take it out of the index."""
    since = lived_time.put_away_at(tx, now.instant)
    tx.execute("UPDATE entry SET deleted = ? WHERE seq = ?", (since, entry.seq))
    index_store.forget(tx, entry.seq)


def bring_back(tx: Transaction, entry: Entry) -> None:
    """The reverse of ``put_away``."""
    tx.execute("UPDATE entry SET deleted = NULL WHERE seq = ?", (entry.seq,))
    index_store.put_again(tx, entry.seq)


def index_anew(tx: Transaction, seq: int) -> None:
    """Index the entry at a place as it stands now; one that is put away or gone is forgotten."""
    index_store.forget(tx, seq)
    index_store.put_again(tx, seq)


def set_star(tx: Transaction, entry_id: UUID, *, starred: bool) -> None:
    """Star an entry, or take the star away."""
    tx.execute("UPDATE entry SET starred = ? WHERE id = ?", (int(starred), entry_id.bytes))


def set_place(tx: Transaction, entry_id: UUID, words: str) -> None:
    """Say where an entry was written."""
    tx.execute("UPDATE entry SET place = ? WHERE id = ?", (words, entry_id.bytes))


def entry(tx: Transaction, entry_id: UUID) -> Entry | None:
    """The entry, deleted or not; None where there is none."""
    row = tx.one(f"SELECT {_ENTRY} FROM entry WHERE id = ?", (entry_id.bytes,))
    return _entry_of(row) if row else None


def ending(tx: Transaction, sign: str) -> list[UUID]:
    """The ids of standing entries that end with these hexadecimal digits; at most two."""
    rows = tx.all(
        "SELECT id FROM entry WHERE substr(hex(id), ?) = ? AND deleted IS NULL LIMIT 2",
        (-len(sign), sign.upper()),
    )
    return [UUID(bytes=row[0]) for row in rows]


def tags_of(tx: Transaction, places: Sequence[int]) -> dict[int, list[str]]:
    """The tags of entries by their places: those of the text, then those beside it."""
    found: dict[int, list[str]] = {}
    marks = ", ".join("?" * len(places))
    for place, shown in tx.all(
        "SELECT e.entry, t.shown FROM entry_tag e JOIN tag t ON t.seq = e.tag"
        f" WHERE e.entry IN ({marks}) ORDER BY e.entry, e.beside, e.seq",
        tuple(places),
    ):
        found.setdefault(place, []).append(shown)
    return found


def newest_of_day(tx: Transaction, day: date) -> Entry | None:
    """The newest standing entry begun on ``day`` that answers no prompt."""
    row = tx.one(
        f"SELECT {_ENTRY} FROM entry WHERE day = ? AND deleted IS NULL AND prompt_id = ''"
        " ORDER BY seq DESC LIMIT 1",
        (day.isoformat(),),
    )
    return _entry_of(row) if row else None


def answer(tx: Transaction, day: date, prompt_id: str) -> Entry | None:
    """The newest standing entry begun on ``day`` that answers the prompt."""
    row = tx.one(
        f"SELECT {_ENTRY} FROM entry WHERE day = ? AND deleted IS NULL AND prompt_id = ?"
        " ORDER BY seq DESC LIMIT 1",
        (day.isoformat(), prompt_id),
    )
    return _entry_of(row) if row else None


def lines(tx: Transaction, before: int | None, limit: int) -> list[EntryLine]:
    """At most ``limit`` standing entries below the place ``before``, newest first."""
    rows = tx.all(
        f"SELECT {LINE}, {START} FROM entry e"
        " WHERE e.seq < ? AND e.deleted IS NULL ORDER BY e.seq DESC LIMIT ?",
        (FIRST_PLACE if before is None else before, limit),
    )
    return [line_of(row) for row in rows]


def entries(tx: Transaction, before: int | None, limit: int) -> list[Entry]:
    """The same, whole."""
    rows = tx.all(
        f"SELECT {_ENTRY} FROM entry WHERE seq < ? AND deleted IS NULL ORDER BY seq DESC LIMIT ?",
        (FIRST_PLACE if before is None else before, limit),
    )
    return [_entry_of(row) for row in rows]


def count(tx: Transaction) -> int:
    """How many entries stand."""
    row = tx.one("SELECT count(*) FROM entry WHERE deleted IS NULL")
    return int(row[0]) if row else 0
