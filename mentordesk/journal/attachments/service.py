"""What a person can do with files beside entries. Verbs on the writer thread, queries on any."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from mentordesk.changes import Changed, Done
from mentordesk.journal import saving
from mentordesk.journal import store as entries
from mentordesk.journal.attachments import links, store
from mentordesk.journal.attachments.arrival import Arrival
from mentordesk.journal.attachments.model import (
    Attachment,
    FileChanged,
    NameTaken,
    NoRoomForFile,
)
from mentordesk.journal.attachments.naming import plain_name
from mentordesk.journal.attachments.reading import AttachmentReading, need
from mentordesk.journal.model import EntryDraft
from mentordesk.vault.placing import free_bytes

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.journal.model import Entry
    from mentordesk.vault.database import Database, Transaction


ROOM_FOR_WORDS: Final = 16 * 1024 * 1024
"""Bytes of the disk that files leave alone: what is typed has to be saved whatever was added."""


PIECES_AT_ONCE: Final = 8
"""Pieces that one step takes away."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file under its new name, and its entry if a link in it was written anew."""

    attachment: Attachment
    entry: Entry | None


class Attachments(AttachmentReading):
    """The files of one open desk.

    A file comes in by ``begin``, then ``Arrival.read`` and ``keep`` in turns until nothing is left
    to be read, then ``finish``; or ``abandon_step`` until it is done. ``add`` does all at once.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        new_id: NewId,
        free: Callable[[str], int] = free_bytes,
    ) -> None:
        """``free`` says how many bytes may still be written on the disk of a folder."""
        super().__init__(database)
        self._clock, self._new_id = clock, new_id
        self._free = free
        self._coming: frozenset[int] = frozenset()

    # Coming in

    def coming(self) -> frozenset[int]:
        """The numbers of files that are coming in now: their pieces belong to no row yet."""
        return self._coming

    @staticmethod
    def begin(entry_id: UUID, name: str, stream: BinaryIO) -> Arrival:
        """A file that comes to an entry. ``stream`` is read from where it stands."""
        return Arrival(entry_id, name, stream)

    def keep(self, arrival: Arrival, pieces: Sequence[bytes]) -> Done[int]:
        """Keep the pieces that were read last; how many bytes were read so far.

        Raises ``NoRoomForFile``.
        """
        wanted = 2 * sum(map(len, pieces))  # in the log, and then in the file
        if self._free(os.path.dirname(self._database.path)) < ROOM_FOR_WORDS + wanted:
            raise NoRoomForFile(name=arrival.coming.name)
        with self._database.write() as tx:
            number = arrival.number or store.next_number(tx)
            for place, piece in enumerate(pieces, arrival.kept):
                store.add_piece(tx, number, place, piece)
        arrival.number = number
        arrival.kept += len(pieces)
        self._coming |= {number}
        return Done(arrival.coming.bytes, Changed.NOTHING)

    def finish(self, arrival: Arrival) -> Done[Attachment]:
        """All is read: the file stands beside the entry, under a name that is free there."""
        coming = arrival.coming
        with self._database.write() as tx:
            number = arrival.number or store.next_number(tx)
            if store.number_of_pieces(tx, number) != arrival.kept:
                raise FileChanged(name=coming.name)
            made = Attachment(
                id=self._new_id(),
                seq=number,
                entry_id=arrival.entry_id,
                written=self._clock.now(),
                name=plain_name(coming.name, store.names(tx, arrival.entry_id)),
                media=coming.media,
                bytes=coming.bytes,
                sha256=coming.sha256,
                dropped=coming.dropped,
            )
            store.add(tx, made)
        self._coming -= {number}
        return Done(made, Changed.JOURNAL)

    def abandon_step(self, arrival: Arrival) -> Done[bool]:
        """Take away some of what came of a file that is not to come; whether there is more."""
        with self._database.write() as tx:
            if arrival.number and store.forget_pieces(tx, arrival.number, PIECES_AT_ONCE):
                return Done(True, Changed.NOTHING)
        self._coming -= {arrival.number}
        return Done(False, Changed.NOTHING)

    def abandon(self, arrival: Arrival) -> Done[None]:
        """Keep nothing of a file that was coming in, at once."""
        while self.abandon_step(arrival).value:
            pass
        return Done(None, Changed.NOTHING)

    def add(self, entry_id: UUID, name: str, stream: BinaryIO) -> Done[Attachment]:
        """A file, at once, for where nobody waits. Raises what reading it raises."""
        arrival = self.begin(entry_id, name, stream)
        with contextlib.ExitStack() as undo:
            undo.callback(self.abandon, arrival)
            while pieces := arrival.read():
                self.keep(arrival, pieces)
            done = self.finish(arrival)
            undo.pop_all()
        return done

    def house(self, attachment_id: UUID) -> Done[Attachment]:
        """Write an entry for a file that came to a sheet which was left before a word was kept.

        Nothing happens where its entry is there, or a draft of it. Raises ``AttachmentGone``.
        """
        with self._database.write() as tx:
            found = need(tx, attachment_id)
            if store.is_lost(tx, attachment_id):
                draft = EntryDraft(None, 0, "", links.link_to(found.name, found.media))
                saving.save(tx, found.entry_id, None, draft, self._clock.now())
                return Done(found, Changed.JOURNAL)
        return Done(found, Changed.NOTHING)

    def settle(self) -> Done[int]:
        """For when a desk opens: what came to entries that were never kept is forgotten."""
        with self._database.write() as tx:
            return Done(store.forget_lost(tx), Changed.NOTHING)

    # Changing

    def remove(self, attachment_id: UUID) -> Done[Attachment]:
        """Put a file away; it lies in the bin for thirty days. Raises ``AttachmentGone``."""
        with self._database.write() as tx:
            before = need(tx, attachment_id)
            if not before.deleted:
                store.put_away(tx, attachment_id, self._clock.now())
            return Done(need(tx, attachment_id), Changed.JOURNAL)

    def restore(self, attachment_id: UUID) -> Done[Attachment]:
        """Bring a file back; where its name is taken by now, under another."""
        with self._database.write() as tx:
            before = need(tx, attachment_id)
            if before.deleted:
                name = plain_name(before.name, store.names(tx, before.entry_id))
                store.bring_back(tx, attachment_id, name)
            return Done(need(tx, attachment_id), Changed.JOURNAL)

    def rename(self, attachment_id: UUID, name: str) -> Done[Renamed]:
        """Another name, also in the links of the entry as it is saved. Without an ending: the old.

        Raises ``AttachmentGone``, ``NameTaken``.
        """
        with self._database.write() as tx:
            before = need(tx, attachment_id)
            wanted = plain_name(_with_ending(name, before.name))
            if wanted == before.name:
                return Done(Renamed(before, None), Changed.NOTHING)
            if wanted in store.names(tx, before.entry_id):
                raise NameTaken(name=wanted)
            store.rename(tx, attachment_id, wanted)
            entry = self._link_anew(tx, before, wanted)
            return Done(Renamed(need(tx, attachment_id), entry), Changed.JOURNAL)

    def _link_anew(self, tx: Transaction, before: Attachment, name: str) -> Entry | None:
        entry = entries.entry(tx, before.entry_id)
        body = links.renamed(entry.body, before.name, name) if entry else ""
        if entry is None or body == entry.body:
            return None
        draft = EntryDraft(
            *(entry.id, entry.version, entry.title, body),
            *(entry.prompt_id, entry.prompt_text),
        )
        saving.save(tx, entry.id, entry, draft, self._clock.now())
        return saving.need(tx, entry.id)


def _with_ending(name: str, before: str) -> str:
    ending = before.rpartition(".")[2] if "." in before.strip(".") else ""
    has_one = "." in name.strip(" .")
    return name if has_one or not ending else f"{name.strip(' .')}.{ending}"
