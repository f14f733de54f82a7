"""All SQL of copies of the journal: which entries, and what goes with them. It reads only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import Moment, from_micros
from mentordesk.journal import store
from mentordesk.journal.exporting.model import Choice, KeptFile, Whole
from mentordesk.journal.importing.model import Own, OwnLink, OwnPassage, Written
from mentordesk.journal.places import place_of

if TYPE_CHECKING:
    from mentordesk.journal.model import Entry
    from mentordesk.vault.database import Transaction

_FROM_THE_FIRST_DAY, _TO_THE_LAST = "0000-00-00", "9999-99-99"


def some_ids(
    tx: Transaction, choice: Choice, after: int, limit: int
) -> list[tuple[int, bytes, int]]:
    """Place, id and bytes of the text of the next entries, the oldest first."""
    first = choice.first.isoformat() if choice.first else _FROM_THE_FIRST_DAY
    last = choice.last.isoformat() if choice.last else _TO_THE_LAST
    # 0 is no moment: such an entry is being shredded
    standing = " AND deleted IS NOT 0" if choice.bin else " AND deleted IS NULL"
    return [
        (row[0], row[1], row[2])
        for row in tx.all(
            "SELECT seq, id, octet_length(body) FROM entry"
            f" WHERE seq > ? AND day BETWEEN ? AND ?{standing} ORDER BY seq LIMIT ?",
            (after, first, last, limit),
        )
    ]


def size_of(tx: Transaction, choice: Choice, entry_id: bytes) -> int | None:
    """Bytes of an entry's text; None where it is not of the days that were chosen."""
    first = choice.first.isoformat() if choice.first else _FROM_THE_FIRST_DAY
    last = choice.last.isoformat() if choice.last else _TO_THE_LAST
    row = tx.one(
        "SELECT octet_length(body) FROM entry WHERE id = ? AND day BETWEEN ? AND ?",
        (entry_id, first, last),
    )
    return row[0] if row else None


def wholes(tx: Transaction, ids: Sequence[bytes], *, files: bool) -> list[Whole]:
    """The entries of these ids in their order; those that are gone are left out."""
    tags = _by_entry(tx, _TAGS, ids)
    links = _by_entry(tx, _LINKS, ids)
    passages = _by_entry(tx, _PASSAGES, ids)
    kept = _by_entry(tx, _FILES, ids) if files else {}
    away = _by_entry(tx, _AWAY, ids)
    found = []
    for raw in ids:
        entry = store.entry(tx, UUID(bytes=raw))
        if entry is None:
            continue
        own = _own(entry, links.get(raw, []), passages.get(raw, []), away.get(raw, []))
        beside = tuple(row[0] for row in tags.get(raw, []))
        found.append(Whole(entry, own, beside, tuple(KeptFile(*row) for row in kept.get(raw, []))))
    return found


def pieces(tx: Transaction, file_seq: int) -> int:
    """How many pieces an attachment has."""
    row = tx.one("SELECT count(*) FROM attachment_piece WHERE attachment = ?", (file_seq,))
    return int(row[0]) if row else 0


def piece(tx: Transaction, file_seq: int, number: int) -> bytes:
    """One piece; empty where it is gone."""
    row = tx.one(
        "SELECT bytes FROM attachment_piece WHERE attachment = ? AND number = ?",
        (file_seq, number),
    )
    return bytes(row[0]) if row else b""


_TAGS = (
    "SELECT e.id, t.shown FROM entry e JOIN entry_tag et ON et.entry = e.seq"
    " JOIN tag t ON t.seq = et.tag WHERE et.beside = 1 AND e.id IN ({}) ORDER BY et.seq"
)
_LINKS = (
    "SELECT entry_id, kind, said, target, pin FROM entry_link WHERE entry_id IN ({}) ORDER BY seq"
)
_PASSAGES = (
    "SELECT entry_id, id, written, zone, at, quote, goal_id FROM passage"
    " WHERE entry_id IN ({}) ORDER BY seq"
)
_FILES = (
    "SELECT entry_id, seq, name, media, bytes, sha256 FROM attachment"
    " WHERE deleted IS NULL AND entry_id IN ({}) ORDER BY seq"
)
_AWAY = "SELECT id, deleted, zone FROM entry WHERE deleted IS NOT NULL AND id IN ({})"


def _by_entry(
    tx: Transaction, sql: str, ids: Sequence[bytes]
) -> dict[bytes, list[tuple[Any, ...]]]:
    found: dict[bytes, list[tuple[Any, ...]]] = {}
    for row in tx.all(sql.format(", ".join("?" * len(ids))), ids):
        found.setdefault(row[0], []).append(tuple(row[1:]))
    return found


def _own(
    entry: Entry,
    links: list[tuple[Any, ...]],
    passages: list[tuple[Any, ...]],
    away: list[tuple[Any, ...]],
) -> Own:
    return Own(
        id=entry.id,
        prompt_id=entry.prompt_id,
        prompt_text=entry.prompt_text,
        deleted=written_of(Moment(from_micros(away[0][0]), away[0][1])) if away else None,
        links=tuple(
            OwnLink(kind, said, UUID(bytes=target) if target else None, pin)
            for kind, said, target, pin in links
        ),
        passages=tuple(
            OwnPassage(
                UUID(bytes=raw),
                Written(from_micros(written), zone),
                at,
                quote,
                UUID(bytes=goal) if goal else None,
            )
            for raw, written, zone, at, quote, goal in passages
        ),
        order=0 if entry.seq == place_of(entry.written.instant) else entry.seq,
    )


def written_of(moment: Moment) -> Written:
    """A moment as a copy tells it."""
    return Written(moment.instant, moment.zone)
