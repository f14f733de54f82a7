"""Entries for a copy, the oldest first, a few at a time: no copy holds the journal in memory.

Which entries are in it is settled at the beginning, by their ids; each is read as it stands when
its turn comes. Reader thread, or the only one.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentordesk.journal.exporting import store
from mentordesk.journal.exporting.errors import CopyFileDamaged

if TYPE_CHECKING:
    from mentordesk.journal.exporting.model import Choice, KeptFile, Whole
    from mentordesk.journal.service import Journal
    from mentordesk.vault.database import Database

COUNTED_AT_ONCE = 2_000
READ_AT_ONCE = 50
BYTES_AT_ONCE = 1_000_000
"""Of text; a longer entry stands alone."""
FOUND_AT_ONCE = 500


class Gathering:
    """The entries of one copy."""

    def __init__(self, database: Database, journal: Journal, choice: Choice) -> None:
        self._database = database
        self._journal = journal
        self._choice = choice
        self._ids = bytearray()  # 16 bytes each: a list of 100,000 objects would be ten times that
        self._sizes = array("L")

    @property
    def total(self) -> int:
        """How many entries were counted so far."""
        return len(self._sizes)

    def count(self) -> Iterator[int]:
        """Settle which entries there are, in steps; the number so far."""
        yield from self._count_found() if self._choice.query else self._count_all()

    def _count_all(self) -> Iterator[int]:
        after = -1
        while True:
            with self._database.read() as tx:
                rows = store.some_ids(tx, self._choice, after, COUNTED_AT_ONCE)
            for after, raw, size in rows:  # noqa: B007 - goes on from the last
                self._ids += raw
                self._sizes.append(size)
            if len(rows) < COUNTED_AT_ONCE:
                return
            yield self.total

    def _count_found(self) -> Iterator[int]:
        before, newest_first = None, bytearray()
        while found := self._journal.search(self._choice.query, FOUND_AT_ONCE, before):
            before = found[-1].line.seq
            for one in found:
                newest_first += one.line.id.bytes
            yield len(newest_first) // 16
        for begin in range(len(newest_first) - 16, -1, -16):
            raw = bytes(newest_first[begin : begin + 16])
            with self._database.read() as tx:
                size = store.size_of(tx, self._choice, raw)
            if size is not None:
                self._ids += raw
                self._sizes.append(size)

    def wholes(self) -> Iterator[list[Whole]]:
        """The entries, some at a time; the list is short where they are long."""
        begin = 0
        while begin < self.total:
            end, room = begin + 1, BYTES_AT_ONCE - self._sizes[begin]
            while end < self.total and end - begin < READ_AT_ONCE and self._sizes[end] <= room:
                room -= self._sizes[end]
                end += 1
            ids = [bytes(self._ids[16 * at : 16 * at + 16]) for at in range(begin, end)]
            with self._database.read() as tx:
                read = store.wholes(tx, ids, files=self._choice.files)
            yield read
            begin = end

    def pieces(self, file: KeptFile) -> Iterator[bytes]:
        """The bytes of an attachment. Raises ``CopyFileDamaged``, at the end."""
        digest, size = hashlib.sha256(), 0
        with self._database.read() as tx:
            number = store.pieces(tx, file.seq)
        for at in range(number):
            with self._database.read() as tx:
                piece = store.piece(tx, file.seq, at)
            digest.update(piece)
            size += len(piece)
            yield piece
        if size != file.size or digest.digest() != file.sha256:
            raise CopyFileDamaged(name=file.name)
