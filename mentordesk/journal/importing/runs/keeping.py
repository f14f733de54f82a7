"""Writes what a reader tells, one step in one transaction: all of a step is there, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from mentordesk.clock import Moment
from mentordesk.journal import places
from mentordesk.journal.attachments import store as files
from mentordesk.journal.attachments.incoming import Incoming
from mentordesk.journal.attachments.model import (
    LOCATION,
    Attachment,
    AttachmentTooLarge,
    FileChanged,
    FileUnreadable,
)
from mentordesk.journal.importing.errors import NO_DATE, BrokenSource
from mentordesk.journal.importing.model import Imported, ImportedFile, Problem, Written
from mentordesk.journal.importing.runs import keeping_store
from mentordesk.journal.importing.runs.flow import WAIT_SECONDS, damaged
from mentordesk.journal.model import Entry, local_day
from mentordesk.journal.naming import NameSource, asked_once, no_names

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

_PIECES_AT_ONCE: Final = 8
"""Pieces of a large file that one step writes: 2 MiB."""
_DAMAGED = (BrokenSource, AttachmentTooLarge, FileUnreadable, FileChanged)


Placed = tuple[Entry, Imported]


@dataclass(slots=True)
class Kept:
    """What became of the entries of one step. ``places_out``: pictures that told where."""

    came: list[Imported] = field(default_factory=list)
    here: int = 0
    reworded: int = 0
    problems: list[Problem] = field(default_factory=list)
    places_out: int = 0


@dataclass(frozen=True, slots=True)
class _Coming:
    """An entry that will come, and its large files, whose pieces are written already."""

    entry: Entry
    one: Imported
    written: tuple[Attachment, ...] | None = None


class Keeping:
    """One run. ``number`` is its number once something has come.

    ``names`` tells what can be named.
    ``coming`` are the numbers of files whose pieces belong to no row yet.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        new_id: NewId,
        name: str,
        names: NameSource = no_names,
    ) -> None:
        self.names = names
        self._database, self._new_id, self._name = database, new_id, name
        self._began: Moment = clock.now()
        self.number: int | None = None
        self.coming: frozenset[int] = frozenset()

    def keep(self, source: str, entries: Sequence[Imported]) -> Kept:
        """Write those that are not here yet, with files that are small, in one transaction."""
        kept = Kept()
        with self._database.write() as tx:
            fresh = keeping_store.new_of(tx, source, entries)
            kept.here = len(entries) - len(fresh)
            kept.reworded = keeping_store.reworded(tx, source, fresh, self.number)
            coming = self._dated(fresh, kept)
            number = self._put(tx, source, [_Coming(entry, one) for entry, one in coming], kept)
        self.number = number
        return kept

    def keep_heavy(self, source: str, one: Imported, kept: Kept) -> Iterator[None]:
        """The same for one entry with large files: first their pieces, by steps, then all at once.

        Pieces that a killed program leaves belong to nothing and go when the desk is opened.
        """
        with self._database.read() as tx:
            if not keeping_store.new_of(tx, source, [one]):
                kept.here = 1
                return
            kept.reworded = keeping_store.reworded(tx, source, [one], self.number)
        dated = self._dated([one], kept)
        for entry, _ in dated:
            written: list[Attachment] = []
            for file in one.attachments:
                yield from self._write_file(entry.id, one, file, written, kept)
            with self._database.write() as tx:
                number = self._put(tx, source, [_Coming(entry, one, tuple(written))], kept)
            self.number = number
            self.coming = frozenset()

    def end(self, source: str, *, whole: bool) -> None:
        """The run has ended; ``whole``: what it read was read to its end."""
        with self._database.write() as tx:
            keeping_store.end_run(tx, self.number, source, self._name, whole=whole)

    def _write_file(
        self,
        entry_id: UUID,
        one: Imported,
        file: ImportedFile,
        written: list[Attachment],
        kept: Kept,
    ) -> Iterator[None]:
        seq = count = 0
        try:
            with closing(file.open()) as opened:
                coming = Incoming(file.name, opened)
                pieces = coming.pieces()
                while some := list(islice(pieces, _PIECES_AT_ONCE)):
                    with self._database.write() as tx:
                        seq = seq or files.next_number(tx)
                        for number, piece in enumerate(some, count):
                            files.add_piece(tx, seq, number, piece)
                    self.coming |= {seq}
                    count += len(some)
                    yield
        except _DAMAGED:
            with self._database.write() as tx:
                files.forget_pieces(tx, seq)
            kept.problems.append(damaged(one, file))
            return
        written.append(self._attachment(seq, entry_id, coming))

    def _attachment(self, seq: int, entry_id: UUID, coming: Incoming) -> Attachment:
        return Attachment(
            id=self._new_id(),
            seq=seq,
            entry_id=entry_id,
            written=self._began,
            name=coming.name,
            media=coming.media,
            bytes=coming.bytes,
            sha256=coming.sha256,
            dropped=coming.dropped,
        )

    def _dated(self, entries: Iterable[Imported], kept: Kept) -> list[tuple[Entry, Imported]]:
        """In the order in which they belong; what no calendar has is named."""
        found: list[tuple[Entry, Imported]] = []
        for one in entries:
            entry = self._entry(one)
            try:
                local_day(entry.written)
                local_day(entry.changed)
            except OverflowError:
                kept.problems.append(Problem(one.title or one.key, NO_DATE))
            else:
                found.append((entry, one))
        found.sort(key=lambda pair: (_place(pair[1]), pair[1].written.instant))
        return found

    def _put(
        self, tx: Transaction, source: str, coming: Sequence[_Coming], kept: Kept
    ) -> int | None:
        """Write them by rising places; the number of the run."""
        if not coming:
            return self.number
        run = self.number or keeping_store.add_run(tx, self._began, source, self._name)
        free = places.free_for(tx, (_place(each.one) for each in coming), self._began.instant)
        names = asked_once(self.names)
        placed = [
            (replace(each.entry, seq=seq), each.one) for seq, each in zip(free, coming, strict=True)
        ]
        keeping_store.add_entries(tx, placed, names)
        for each in coming:
            self._add_files(tx, each, kept)
            kept.came.append(each.one)
        came = [(each.one.source, each.one.key, each.entry.id) for each in coming]
        keeping_store.add_sources(tx, run, came)
        keeping_store.index(tx, self._giving_way(placed))
        return run

    def _giving_way(self, placed: Iterable[Placed]) -> Iterator[Placed]:
        """One after the other: between two a search that goes on comes first."""
        for one in placed:
            self._database.give_way(WAIT_SECONDS)
            yield one

    def _add_files(self, tx: Transaction, each: _Coming, kept: Kept) -> None:
        made = list(each.written or ())
        for written in made:
            files.add(tx, replace(written, seq=written.seq or files.next_number(tx)))
        for file in each.one.attachments if each.written is None else ():
            try:
                with closing(file.open()) as opened:
                    made.append(
                        files.add_pieces(
                            tx, each.entry.id, file.name, opened, self._began, self._new_id
                        )
                    )
            except _DAMAGED:
                kept.problems.append(damaged(each.one, file))
        kept.places_out += sum(LOCATION in attachment.dropped.split() for attachment in made)

    def _entry(self, one: Imported) -> Entry:
        written = self._moment(one.written)
        own = one.own
        return Entry(
            id=own.id if own else self._new_id(),
            seq=0,
            version=1,
            written=written,
            changed=self._moment(one.changed) if one.changed else written,
            title=one.title,
            body=one.body,
            prompt_id=own.prompt_id if own else "",
            prompt_text=own.prompt_text if own else "",
            starred=one.starred,
            place=one.place,
        )

    def _moment(self, written: Written) -> Moment:
        return Moment(written.instant, written.zone or self._began.zone)


def _place(one: Imported) -> int:
    """Where it belongs in the order."""
    told = one.own.order if one.own else 0
    return told or places.place_of(one.written.instant)
