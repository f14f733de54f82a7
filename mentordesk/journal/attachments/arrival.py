"""A file that is coming in, step by step: what is still to be read, and where it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, Final
from uuid import UUID

from mentordesk.journal.attachments.incoming import Incoming

PIECES_AT_ONCE: Final = 4
"""Pieces that are read, and kept, in one step: 1 MiB."""


class Arrival:
    """Reading and keeping take turns: ``read`` on a thread that may wait, the rest on the writer.

    ``number`` is what its pieces are kept under; 0: there is none yet.
    """

    def __init__(self, entry_id: UUID, name: str, stream: BinaryIO) -> None:
        self.entry_id = entry_id
        self.coming = Incoming(name, stream)
        self.number = 0
        self.kept = 0
        self._stream = stream
        self._pieces: Iterator[bytes] = self.coming.pieces()

    def read(self) -> list[bytes]:
        """The next pieces; none: that was all. Raises what ``Incoming`` raises."""
        return list(islice(self._pieces, PIECES_AT_ONCE))

    def close(self) -> None:
        """Let the file go."""
        self._stream.close()
