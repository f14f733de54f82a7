"""What can be asked of files beside entries. On any thread."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentordesk.journal.attachments import store
from mentordesk.journal.attachments.model import Attachment, AttachmentGone, DamagedAttachment

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.vault.database import Database, Transaction


class AttachmentReading:
    """The queries on the files of one open desk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, entry_id: UUID) -> list[Attachment]:
        """The files beside an entry, in the order in which they came."""
        with self._database.read() as tx:
            return store.of_entry(tx, entry_id)

    def removed(self, entry_id: UUID | None = None) -> list[Attachment]:
        """What was put away, of one entry or of all; the last first."""
        with self._database.read() as tx:
            return store.removed(tx, entry_id)

    def named(self, entry_id: UUID, name: str) -> Attachment | None:
        """The file to which a text links."""
        with self._database.read() as tx:
            return store.named(tx, entry_id, name)

    def total(self) -> tuple[int, int]:
        """How many files are kept and how many bytes they are, with those in the bin."""
        with self._database.read() as tx:
            return store.total(tx)

    def read(self, attachment_id: UUID) -> Iterator[bytes]:
        """The bytes, piece by piece, each read when it is asked for.

        Raises ``AttachmentGone``, and ``DamagedAttachment`` at the end where they are not those
        that were kept.
        """
        with self._database.read() as tx:
            attachment = need(tx, attachment_id)
        digest, number = hashlib.sha256(), 0
        while (piece := self._piece(attachment.seq, number)) is not None:
            digest.update(piece)
            number += 1
            yield piece
        if digest.digest() != attachment.sha256:
            raise DamagedAttachment

    def whole(self, attachment_id: UUID) -> bytes:
        """The bytes at once, of a picture that is to be shown. Raises as ``read``."""
        return b"".join(self.read(attachment_id))

    def _piece(self, seq: int, number: int) -> bytes | None:
        with self._database.read() as tx:
            return store.piece(tx, seq, number)


def need(tx: Transaction, attachment_id: UUID) -> Attachment:
    """The file, put away or not. Raises ``AttachmentGone``."""
    found = store.one(tx, attachment_id)
    if found is None:
        raise AttachmentGone
    return found
