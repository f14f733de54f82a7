"""All SQL of imports: runs, and where entries came from. Functions take an open transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal import index_store, places, store
from mentordesk.journal.importing.runs import own_store
from mentordesk.journal.naming import NameSource, no_names

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.journal.importing.model import Imported
    from mentordesk.journal.model import Entry
    from mentordesk.vault.database import Transaction

_AT_ONCE = 500  # keys of one question
_NEAR = 50  # places behind a moment's own in which entries of that moment are looked for


@dataclass(frozen=True, slots=True)
class RunLine:
    """One import. ``entries``: how many of it stand in the journal.

    ``ended``: whether it was read to its end; None where it was broken off, or is on its way.
    """

    number: int
    written: Moment
    source: str
    name: str = field(repr=False)
    entries: int = 0
    ended: bool | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """An entry of a run. ``seq`` None: it was shredded. ``touched``: worked on since it came."""

    row: int
    entry_id: UUID | None
    seq: int | None
    written: Moment | None
    title: str = field(repr=False)
    start: str = field(repr=False)
    deleted: bool
    touched: bool


def known(tx: Transaction, source: str, keys: Sequence[str]) -> set[str]:
    """Which of these keys came before, from any run; shredded entries leave theirs."""
    keyed = {origin(source, key): key for key in keys}
    prints, found = list(keyed), set[str]()
    for begin in range(0, len(prints), _AT_ONCE):
        part = prints[begin : begin + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        rows = tx.all(f"SELECT origin FROM entry_source WHERE origin IN ({marks})", tuple(part))
        found.update(keyed[row[0]] for row in rows)
    return found


def origin(source: str, key: str) -> bytes:
    """What is kept of where an entry came from: 16 bytes that hold none of its words."""
    return hashlib.sha256(f"{source}\0{key}".encode()).digest()[:16]


def new_of(tx: Transaction, source: str, entries: Sequence[Imported]) -> list[Imported]:
    """Those of ``entries`` that are not in the journal yet, nor were shredded there."""
    there = known(tx, source, [one.key for one in entries])
    return [
        one
        for one in entries
        if one.key not in there and not (one.own and is_there(tx, one.own.id))
    ]


def reworded(tx: Transaction, source: str, entries: Sequence[Imported], run: int | None) -> int:
    """How many stand at the moment of one that an earlier run brought, with other words.

    Only where the source gives no ids: elsewhere such an entry is known.
    """
    asked = [one for one in entries if one.by_words]
    if not asked or not _came_before(tx, source, run):
        return 0
    return sum(_stands_at(tx, source, one.written.instant, run) for one in asked)


def _came_before(tx: Transaction, source: str, run: int | None) -> bool:
    row = tx.one("SELECT 1 FROM import_run WHERE source = ? AND seq IS NOT ?", (source, run))
    return row is not None


def _stands_at(tx: Transaction, source: str, instant: datetime, run: int | None) -> bool:
    """Entries of one moment stand at its place and just behind."""
    place = places.place_of(instant)
    row = tx.one(
        "SELECT 1 FROM entry e JOIN entry_source s ON s.entry_id = e.id"
        " JOIN import_run r ON r.seq = s.run WHERE e.seq BETWEEN ? AND ? AND e.written = ?"
        " AND r.source = ? AND r.seq IS NOT ? LIMIT 1",
        (place, place + _NEAR, to_micros(instant), source, run),
    )
    return row is not None


def is_there(tx: Transaction, entry_id: UUID) -> bool:
    """Whether the journal has an entry of this id, put away or not."""
    return tx.one("SELECT 1 FROM entry WHERE id = ?", (entry_id.bytes,)) is not None


def add_run(tx: Transaction, now: Moment, source: str, name: str) -> int:
    """A new run; its number."""
    row = tx.one(
        "INSERT INTO import_run (written, zone, source, name) VALUES (?, ?, ?, ?) RETURNING seq",
        (to_micros(now.instant), now.zone, source, name),
    )
    assert row is not None  # noqa: S101 - RETURNING answers one row
    return int(row[0])


def add_entries(
    tx: Transaction, placed: Sequence[tuple[Entry, Imported]], names: NameSource
) -> None:
    """Entries at free places with what stands beside their texts; the index comes later.

    What they name is looked for in ``names``; a copy of one's own journal says it itself.
    """
    for told, known in ((False, names), (True, no_names)):
        wanted = [(entry, one.tags) for entry, one in placed if (one.own is not None) is told]
        store.insert_many(tx, wanted, known)
    for entry, one in placed:
        if one.own is None:
            continue
        own_store.add(tx, one.own)
        if one.own.deleted is not None:
            at = Moment(one.own.deleted.instant, one.own.deleted.zone or entry.written.zone)
            store.put_away(tx, entry, at)


def index(tx: Transaction, placed: Iterable[tuple[Entry, Imported]]) -> None:
    """Let search find those that stand: the last act of a transaction, by rising places."""
    index_store.put_many(
        tx,
        (
            (entry.seq, entry.title, entry.body, one.tags)
            for entry, one in placed
            if one.own is None or one.own.deleted is None
        ),
    )


def add_sources(tx: Transaction, run: int, came: Iterable[tuple[str, str, UUID]]) -> None:
    """Where entries came from: (source, key, entry)."""
    tx.executemany(
        "INSERT INTO entry_source (origin, entry_id, run) VALUES (?, ?, ?)",
        [(origin(source, key), entry_id.bytes, run) for source, key, entry_id in came],
    )


def runs(tx: Transaction) -> list[RunLine]:
    """Every import of which something is left, the newest first."""
    rows = tx.all(
        "SELECT r.seq, r.written, r.zone, r.source, r.name, r.ended,"
        " (SELECT count(*) FROM entry_source s JOIN entry e ON e.id = s.entry_id"
        " WHERE s.run = r.seq AND e.deleted IS NULL) AS standing"
        " FROM import_run r WHERE standing > 0 ORDER BY r.seq DESC"
    )
    return [
        RunLine(
            number=seq,
            written=Moment(from_micros(written), zone),
            source=source,
            name=name,
            entries=standing,
            ended=None if ended is None else bool(ended),
        )
        for seq, written, zone, source, name, ended, standing in rows
    ]


def end_run(tx: Transaction, run: int | None, source: str, name: str, *, whole: bool) -> None:
    """A run has ended. Read to its end it ends those before it of the same name as well."""
    tx.execute("UPDATE import_run SET ended = ? WHERE seq = ?", (int(whole), run))
    if whole:
        sql = "UPDATE import_run SET ended = 1 WHERE source = ? AND name = ? AND ended IS NOT 1"
        tx.execute(sql, (source, name))


def tell_broken_off(tx: Transaction) -> None:
    """The person was told of all that were broken off."""
    tx.execute("UPDATE import_run SET ended = 0 WHERE ended IS NULL")


def brought(tx: Transaction, run: int, after: int, limit: int) -> list[Brought]:
    """Entries of a run in the order in which they came, from the row ``after`` on.

    Touched is what has a later wording, a draft, a starred passage, or a file that was added or
    taken away since.
    """
    rows = tx.all(
        "SELECT s.seq, s.entry_id, e.seq, e.written, e.zone, e.title, substr(e.body, 1, 320),"
        " e.deleted IS NOT NULL, e.version > 1"
        " OR EXISTS (SELECT 1 FROM draft d WHERE d.entry_id = e.id)"
        " OR EXISTS (SELECT 1 FROM passage p WHERE p.entry_id = e.id AND p.written > r.written)"
        " OR EXISTS (SELECT 1 FROM attachment a WHERE a.entry_id = e.id"
        "            AND (a.deleted IS NOT NULL OR a.written <> r.written))"
        " FROM entry_source s JOIN import_run r ON r.seq = s.run"
        " LEFT JOIN entry e ON e.id = s.entry_id"
        " WHERE s.run = ? AND s.seq > ? ORDER BY s.seq LIMIT ?",
        (run, after, limit),
    )
    return [
        Brought(
            row=row,
            entry_id=UUID(bytes=raw) if raw else None,
            seq=seq,
            written=Moment(from_micros(written), zone) if seq is not None else None,
            title=title or "",
            start=start or "",
            deleted=bool(deleted),
            touched=bool(touched),
        )
        for row, raw, seq, written, zone, title, start, deleted, touched in rows
    ]


def forget_sources(tx: Transaction, rows: Iterable[int]) -> None:
    """These entries came from nowhere: the same import brings them again."""
    tx.executemany("DELETE FROM entry_source WHERE seq = ?", [(row,) for row in rows])


def forget_run_if_empty(tx: Transaction, run: int) -> None:
    """A run of which nothing is left is no run."""
    tx.execute(
        "DELETE FROM import_run WHERE seq = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM entry_source WHERE run = ?1)",
        (run,),
    )
