"""All SQL of entries, drafts and prompts shown. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal import index_store
from mentordesk.journal.model import (
    START_AT_MOST,
    Entry,
    EntryDraft,
    EntryLine,
    Prompt,
    local_day,
)

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.vault.database import Transaction

_ENTRY = (
    "seq, id, version, written, zone, changed, changed_zone, prompt_id, prompt_text, deleted,"
    " title, body"
)
_START = f"substr(body, 1, {START_AT_MOST})"
_DRAFT = "entry_id, base_version, title, body, prompt_id, prompt_text"
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
    )


def line_of(row: tuple[Any, ...]) -> EntryLine:
    """A line of (seq, id, written, zone, prompt_id, title, body or its beginning)."""
    seq, raw, written, zone, prompt_id, title, start = row
    return EntryLine(
        id=UUID(bytes=raw),
        seq=seq,
        written=Moment(from_micros(written), zone),
        title=title,
        start=start[:START_AT_MOST],
        prompt_id=prompt_id,
    )


def add(tx: Transaction, entry_id: UUID, draft: EntryDraft, now: Moment) -> None:
    """A new entry, indexed."""
    micros = to_micros(now.instant)
    row = tx.one(
        "INSERT INTO entry (id, version, written, zone, changed, changed_zone, day,"
        " prompt_id, prompt_text, title, body)"
        " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
        (
            *(entry_id.bytes, micros, now.zone, micros, now.zone, local_day(now).isoformat()),
            *(draft.prompt_id, draft.prompt_text, draft.title, draft.body),
        ),
    )
    assert row is not None  # noqa: S101 - RETURNING answers one row
    index_store.put(tx, row[0], draft.title, draft.body)


def change(tx: Transaction, entry: Entry, draft: EntryDraft, now: Moment) -> None:
    """The next version of ``entry``, indexed if it stands."""
    tx.execute(
        "UPDATE entry SET version = ?, changed = ?, changed_zone = ?, prompt_id = ?,"
        " prompt_text = ?, title = ?, body = ? WHERE seq = ?",
        (
            *(entry.version + 1, to_micros(now.instant), now.zone),
            *(draft.prompt_id, draft.prompt_text, draft.title, draft.body, entry.seq),
        ),
    )
    if not entry.deleted:
        index_store.forget(tx, entry.seq)
        index_store.put(tx, entry.seq, draft.title, draft.body)


def put_away(tx: Transaction, entry: Entry, now: Moment) -> None:
    """Mark ``entry`` deleted and take it out of the index."""
    tx.execute("UPDATE entry SET deleted = ? WHERE seq = ?", (to_micros(now.instant), entry.seq))
    index_store.forget(tx, entry.seq)


def bring_back(tx: Transaction, entry: Entry) -> None:
    """The reverse of ``put_away``."""
    tx.execute("UPDATE entry SET deleted = NULL WHERE seq = ?", (entry.seq,))
    index_store.put(tx, entry.seq, entry.title, entry.body)


def index_anew(tx: Transaction, seq: int) -> None:
    """Index the entry at a place as it stands now; one that is put away or gone is forgotten."""
    index_store.forget(tx, seq)
    row = tx.one("SELECT title, body FROM entry WHERE seq = ? AND deleted IS NULL", (seq,))
    if row is not None:
        index_store.put(tx, seq, *row)


def entry(tx: Transaction, entry_id: UUID) -> Entry | None:
    """The entry, deleted or not; None where there is none."""
    row = tx.one(f"SELECT {_ENTRY} FROM entry WHERE id = ?", (entry_id.bytes,))
    return _entry_of(row) if row else None


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
        f"SELECT seq, id, written, zone, prompt_id, title, {_START} FROM entry"
        " WHERE seq < ? AND deleted IS NULL ORDER BY seq DESC LIMIT ?",
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


def keep_draft(tx: Transaction, entry_id: UUID, draft: EntryDraft, now: Moment) -> None:
    """Keep the words of an entry that is being written, over those kept before."""
    tx.execute(
        "INSERT OR REPLACE INTO draft (entry_id, base_version, title, body, prompt_id, prompt_text,"
        " kept, zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(entry_id.bytes, draft.base_version, draft.title, draft.body),
            *(draft.prompt_id, draft.prompt_text, to_micros(now.instant), now.zone),
        ),
    )


def drop_draft(tx: Transaction, entry_id: UUID) -> None:
    """Forget the kept words of an entry."""
    tx.execute("DELETE FROM draft WHERE entry_id = ?", (entry_id.bytes,))


def drafts(tx: Transaction) -> list[tuple[EntryDraft, Moment]]:
    """All drafts with the moments in which they were kept, the oldest first."""
    rows = tx.all(f"SELECT {_DRAFT}, kept, zone FROM draft ORDER BY kept, entry_id")
    return [
        (EntryDraft(UUID(bytes=row[0]), *row[1:6]), Moment(from_micros(row[6]), row[7]))
        for row in rows
    ]


def show_prompt(tx: Transaction, day: date, prompt: Prompt) -> None:
    """Write down that ``prompt`` came up on ``day``."""
    tx.execute(
        "INSERT INTO prompt_shown (day, prompt_id, prompt_text, minutes) VALUES (?, ?, ?, ?)",
        (day.isoformat(), prompt.id, prompt.text, prompt.minutes),
    )


def prompt_of_day(tx: Transaction, day: date) -> Prompt | None:
    """The prompt that came up last on ``day``."""
    row = tx.one(
        "SELECT day, prompt_id, prompt_text, minutes FROM prompt_shown ORDER BY seq DESC LIMIT 1"
    )
    return Prompt(*row[1:]) if row and row[0] == day.isoformat() else None


def prompts_shown(tx: Transaction) -> list[str]:
    """The ids of the prompts that came up, each once, the most recent first."""
    rows = tx.all("SELECT prompt_id FROM prompt_shown GROUP BY prompt_id ORDER BY max(seq) DESC")
    return [row[0] for row in rows]


def first_day(tx: Transaction) -> str | None:
    """The ISO date on which the first prompt came up: the desk's first day in use."""
    row = tx.one("SELECT day FROM prompt_shown ORDER BY seq LIMIT 1")
    return row[0] if row else None
