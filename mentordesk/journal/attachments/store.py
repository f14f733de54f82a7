"""All SQL of files beside entries. Functions take an open transaction.

Pieces are written first, under a number that no row has yet; the row in ``attachment`` comes last
and makes the file visible. What a killed program leaves is pieces without a row: the bin takes them
away (``bin.store.drop_pieces``).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.ids import NewId, id_maker
from mentordesk.journal import lived_time
from mentordesk.journal.attachments.incoming import Incoming
from mentordesk.journal.attachments.model import Attachment
from mentordesk.journal.attachments.naming import plain_name

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

_COLUMNS: Final = "seq, id, entry_id, written, zone, deleted, name, media, bytes, sha256, dropped"
_LOST: Final = (
    "NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = attachment.entry_id)"
    " AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.entry_id = attachment.entry_id)"
)


def _read(row: tuple[Any, ...]) -> Attachment:
    seq, raw, entry, written, zone, deleted, name, media, size, digest, dropped = row
    return Attachment(
        id=UUID(bytes=raw),
        seq=seq,
        entry_id=UUID(bytes=entry),
        written=Moment(from_micros(written), zone),
        name=name,
        media=media,
        bytes=size,
        sha256=digest,
        dropped=dropped,
        deleted=deleted is not None,
    )


# Reading


def of_entry(tx: Transaction, entry_id: UUID) -> list[Attachment]:
    """The files beside an entry, in the order in which they came."""
    rows = tx.all(
        f"SELECT {_COLUMNS} FROM attachment WHERE entry_id = ? AND deleted IS NULL ORDER BY seq",
        (entry_id.bytes,),
    )
    return [_read(row) for row in rows]


def removed(tx: Transaction, entry_id: UUID | None = None) -> list[Attachment]:
    """The files that were put away, of one entry or of all; the last put away first."""
    of, params = ("", ()) if entry_id is None else (" AND entry_id = ?", (entry_id.bytes,))
    rows = tx.all(
        f"SELECT {_COLUMNS} FROM attachment WHERE deleted IS NOT NULL{of}"
        " ORDER BY deleted DESC, seq DESC",
        params,
    )
    return [_read(row) for row in rows]


def one(tx: Transaction, attachment_id: UUID) -> Attachment | None:
    """A file, put away or not."""
    row = tx.one(f"SELECT {_COLUMNS} FROM attachment WHERE id = ?", (attachment_id.bytes,))
    return _read(row) if row else None


def named(tx: Transaction, entry_id: UUID, name: str) -> Attachment | None:
    """The standing file of an entry that the text calls ``name``."""
    row = tx.one(
        f"SELECT {_COLUMNS} FROM attachment WHERE entry_id = ? AND name = ? AND deleted IS NULL",
        (entry_id.bytes, name),
    )
    return _read(row) if row else None


def piece(tx: Transaction, seq: int, number: int) -> bytes | None:
    """One piece of a file, numbered from 0."""
    row = tx.one(
        "SELECT bytes FROM attachment_piece WHERE attachment = ? AND number = ?", (seq, number)
    )
    return bytes(row[0]) if row else None


def pieces(tx: Transaction, seq: int) -> Iterator[bytes]:
    """All pieces of a file, one at a time."""
    number = 0
    while (found := piece(tx, seq, number)) is not None:
        yield found
        number += 1


def names(tx: Transaction, entry_id: UUID) -> set[str]:
    """The names that are taken within an entry."""
    rows = tx.all(
        "SELECT name FROM attachment WHERE entry_id = ? AND deleted IS NULL", (entry_id.bytes,)
    )
    return {str(name) for (name,) in rows}


def total(tx: Transaction) -> tuple[int, int]:
    """How many files are kept and how many bytes they are, those that were put away included."""
    row = tx.one("SELECT count(*), coalesce(sum(bytes), 0) FROM attachment")
    return (row[0], row[1]) if row else (0, 0)


# Adding


def next_number(tx: Transaction) -> int:
    """A number that no file and no piece has or had."""
    row = tx.one(
        "SELECT 1 + max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'attachment'), 0),"
        " coalesce((SELECT max(attachment) FROM attachment_piece), 0))"
    )
    assert row is not None  # noqa: S101 - a query of one row
    return int(row[0])


def add_piece(tx: Transaction, seq: int, number: int, data: bytes) -> None:
    """One piece of a file that is still coming in."""
    tx.execute(
        "INSERT INTO attachment_piece (attachment, number, bytes) VALUES (?, ?, ?)",
        (seq, number, data),
    )


def add(tx: Transaction, attachment: Attachment) -> None:
    """The row that makes a file visible; its pieces are there already."""
    tx.execute(
        "INSERT INTO attachment (seq, id, entry_id, written, zone, name, media, bytes, sha256,"
        " dropped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(attachment.seq, attachment.id.bytes, attachment.entry_id.bytes),
            *(to_micros(attachment.written.instant), attachment.written.zone),
            *(attachment.name, attachment.media, attachment.bytes, attachment.sha256),
            attachment.dropped,
        ),
    )


def add_pieces(
    tx: Transaction,
    entry_id: UUID,
    name: str,
    stream: BinaryIO,
    now: Moment,
    new_id: NewId | None = None,
) -> Attachment:
    """A whole file in one transaction, for imports; the entry may be written before or after.

    ``name`` becomes one that is free within the entry. Raises what ``Incoming`` raises: then the
    pieces that were written are taken away again, and the transaction may go on.
    """
    coming, seq = Incoming(name, stream), next_number(tx)
    with contextlib.ExitStack() as undo:
        undo.callback(forget_pieces, tx, seq)
        for number, data in enumerate(coming.pieces()):
            add_piece(tx, seq, number, data)
        undo.pop_all()
    made = Attachment(
        id=(new_id or id_maker(_At(now)))(),
        seq=seq,
        entry_id=entry_id,
        written=now,
        name=plain_name(name, names(tx, entry_id)),
        media=coming.media,
        bytes=coming.bytes,
        sha256=coming.sha256,
        dropped=coming.dropped,
    )
    add(tx, made)
    return made


class _At:
    """A clock that stands at a moment."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def now(self) -> Moment:
        return self._moment

    def monotonic(self) -> float:
        return 0.0


# Changing


def rename(tx: Transaction, attachment_id: UUID, name: str) -> None:
    """Another name, which is free within the entry."""
    tx.execute("UPDATE attachment SET name = ? WHERE id = ?", (name, attachment_id.bytes))


def put_away(tx: Transaction, attachment_id: UUID, now: Moment) -> None:
    """Out of sight; shredded when its time has come."""
    tx.execute(
        "UPDATE attachment SET deleted = ? WHERE id = ?",
        (lived_time.put_away_at(tx, now.instant), attachment_id.bytes),
    )


def bring_back(tx: Transaction, attachment_id: UUID, name: str) -> None:
    """The reverse of ``put_away``, under a name that is free within the entry."""
    tx.execute(
        "UPDATE attachment SET deleted = NULL, name = ? WHERE id = ?", (name, attachment_id.bytes)
    )


# Taking away


def forget_pieces(tx: Transaction, seq: int, limit: int = -1) -> int:
    """Take away at most ``limit`` pieces of a file (all: -1); how many went."""
    return tx.execute(
        "DELETE FROM attachment_piece WHERE seq IN"
        " (SELECT seq FROM attachment_piece WHERE attachment = ? LIMIT ?)",
        (seq, limit),
    )


def number_of_pieces(tx: Transaction, seq: int) -> int:
    """How many pieces of a file are there."""
    row = tx.one("SELECT count(*) FROM attachment_piece WHERE attachment = ?", (seq,))
    return int(row[0]) if row else 0


def is_lost(tx: Transaction, attachment_id: UUID) -> bool:
    """Whether a file's entry was never kept, and no draft of it."""
    query = f"SELECT 1 FROM attachment WHERE id = ? AND {_LOST}"
    return tx.one(query, (attachment_id.bytes,)) is not None


def forget_lost(tx: Transaction) -> int:
    """Take away the rows of files whose entry was never kept; how many. For when a desk opens."""
    return tx.execute(f"DELETE FROM attachment WHERE {_LOST}")
