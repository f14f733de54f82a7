"""A file on its way in: read once from beginning to end, its place taken out, cut into pieces."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from typing import BinaryIO

from mentordesk.journal.attachments.media import LOOKED_AT, media_of
from mentordesk.journal.attachments.metadata.cleaning import Cleaned, cleaned, may_tell
from mentordesk.journal.attachments.model import (
    BYTES_AT_MOST,
    MB,
    PIECE,
    AttachmentTooLarge,
    FileChanged,
    FileUnreadable,
)

_AT_ONCE = 64 * 1024


class Incoming:
    """One file. It may be read on any thread, on one at a time; nothing is kept by it.

    ``name`` is what the file is called where it comes from, for sentences. A file whose kind may
    tell the place is looked at first; where its stream does not lie on a disk or in memory, it is
    taken into memory for that. Reading raises ``FileUnreadable``, ``FileChanged``,
    ``AttachmentTooLarge`` and what the stream itself raises in words.
    """

    def __init__(self, name: str, stream: BinaryIO) -> None:
        self.name = name
        self.media = ""
        self.dropped = ""
        self.bytes = 0
        self._stream = stream
        self._digest = hashlib.sha256()

    @property
    def sha256(self) -> bytes:
        """The digest of what was read so far."""
        return self._digest.digest()

    def pieces(self) -> Iterator[bytes]:
        """All of it, in pieces of ``PIECE`` bytes; the last may be shorter. Once."""
        held = bytearray()
        for some in self._parts():
            held += some
            while len(held) >= PIECE:
                yield self._counted(bytes(held[:PIECE]))
                del held[:PIECE]
        if held:
            yield self._counted(bytes(held))

    def _counted(self, piece: bytes) -> bytes:
        self.bytes += len(piece)
        if self.bytes > BYTES_AT_MOST:
            raise self._too_large()
        self._digest.update(piece)
        return piece

    def _parts(self) -> Iterator[bytes]:
        try:
            start = _whole_read(self._stream, LOOKED_AT)
            self.media = media_of(start)
            size = _size(self._stream)
            if size is not None and size > BYTES_AT_MOST:
                raise self._too_large()
            if not may_tell(self.media):
                yield start
                yield from _all_of(self._stream)
            else:
                yield from self._without_place(start, size)
        except (OSError, ValueError) as error:  # ValueError: it was closed meanwhile
            raise FileUnreadable(name=self.name) from error

    def _without_place(self, start: bytes, size: int | None) -> Iterator[bytes]:
        stream = self._stream
        if size is None:
            rest = _whole_read(stream, BYTES_AT_MOST + 1 - len(start))
            stream, size = io.BytesIO(start + rest), len(start) + len(rest)
            if size > BYTES_AT_MOST:
                raise self._too_large()
        found = cleaned(stream, size, self.media)
        self.dropped = found.dropped
        stream.seek(0)
        read = 0
        for taken, some in _edited(stream, found):
            read += taken
            yield some
        if read != size:
            raise FileChanged(name=self.name)

    def _too_large(self) -> AttachmentTooLarge:
        return AttachmentTooLarge(name=self.name, most=BYTES_AT_MOST // MB)


def _edited(stream: BinaryIO, found: Cleaned) -> Iterator[tuple[int, bytes]]:
    """How many bytes were read, and what stands for them."""
    at = 0
    for edit in found.edits:
        while at < edit.start:
            some = stream.read(min(_AT_ONCE, edit.start - at))
            if not some:
                return
            at += len(some)
            yield len(some), some
        gone = _whole_read(stream, edit.length)
        at += len(gone)
        yield len(gone), edit.data
    for some in _all_of(stream):
        yield len(some), some


def _all_of(stream: BinaryIO) -> Iterator[bytes]:
    while some := stream.read(_AT_ONCE):
        yield some


def _whole_read(stream: BinaryIO, number: int) -> bytes:
    """``number`` bytes, or all there are: one call may give fewer."""
    held = bytearray()
    while len(held) < number and (some := stream.read(number - len(held))):
        held += some
    return bytes(held)


def _size(stream: BinaryIO) -> int | None:
    """Bytes of a stream that can be read anywhere at no cost; None of any other."""
    is_on_disk = isinstance(stream, io.BufferedReader) and isinstance(stream.raw, io.FileIO)
    if not (isinstance(stream, io.BytesIO) or (is_on_disk and stream.seekable())):
        return None
    here = stream.tell()
    size = stream.seek(0, io.SEEK_END)
    stream.seek(here)
    return size
