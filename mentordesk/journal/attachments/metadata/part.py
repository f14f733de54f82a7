"""A stretch of a file that is read here and there, and notes of what is to stand there instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, Final, Literal

READ_AT_MOST: Final = 8 * 1024 * 1024
"""Bytes of one block of metadata; no camera writes more."""
STEPS_AT_MOST: Final = 20_000
"""Segments, chunks or boxes of one file; what has more was not made by a camera."""

Order = Literal["big", "little"]
ReadAt = Callable[[int, int], bytes]


class MalformedError(Exception):
    """What a file tells about itself cannot be read."""


@dataclass(frozen=True, slots=True)
class Edit:
    """``length`` bytes at ``start`` give way to ``data``."""

    start: int
    length: int
    data: bytes = field(repr=False)


class Notes:
    """What was found in one file, and what is to stand in it instead."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []
        self.found = False  # a place, and it goes
        self.unread = False  # something that cannot be read
        self._steps = STEPS_AT_MOST
        self.to_unpack = READ_AT_MOST  # bytes that may yet come out of packed ones

    def step(self) -> None:
        """One more segment, chunk or box. Raises ``MalformedError`` when there is no end."""
        self._steps -= 1
        if self._steps < 0:
            raise MalformedError

    @contextmanager
    def or_as_it_was(self) -> Iterator[None]:
        """One block of metadata: what cannot be read in it leaves the whole block as it was."""
        edits, found = len(self.edits), self.found
        try:
            yield
        except MalformedError:
            del self.edits[edits:]
            self.found, self.unread = found, True


class Part:
    """``length`` bytes at ``base`` of a file. Places are counted from the part's own beginning."""

    def __init__(self, read_at: ReadAt, notes: Notes, base: int, length: int) -> None:
        self._read_at, self.notes = read_at, notes
        self.base, self.length = base, length

    def read(self, at: int, number: int) -> bytes:
        """Exactly ``number`` bytes. Raises ``MalformedError`` where they are not in the part."""
        if at < 0 or number < 0 or at + number > self.length or number > READ_AT_MOST:
            raise MalformedError
        found = self._read_at(self.base + at, number)
        if len(found) != number:
            raise MalformedError
        return found

    def number(self, at: int, width: int, order: Order = "big") -> int:
        """An unsigned number of ``width`` bytes."""
        return int.from_bytes(self.read(at, width), order)

    def part(self, at: int, length: int) -> Part:
        """A stretch of this part. Raises ``MalformedError`` where it does not lie within."""
        if at < 0 or length < 0 or at + length > self.length:
            raise MalformedError
        return Part(self._read_at, self.notes, self.base + at, length)

    def write(self, at: int, data: bytes) -> None:
        """Let ``data`` stand at a place, instead of as many bytes."""
        self.replace(at, len(data), data)

    def replace(self, at: int, length: int, data: bytes) -> None:
        """Let ``data`` stand instead of ``length`` bytes."""
        if at < 0 or at + length > self.length:
            raise MalformedError
        self.notes.edits.append(Edit(self.base + at, length, data))


def over_stream(stream: BinaryIO, size: int) -> Part:
    """The whole of a stream that can be read anywhere."""

    def read_at(at: int, number: int) -> bytes:
        stream.seek(at)
        return stream.read(number)

    return Part(read_at, Notes(), 0, size)


def over_bytes(data: bytes, notes: Notes | None = None) -> Part:
    """The whole of some bytes."""
    return Part(lambda at, number: data[at : at + number], notes or Notes(), 0, len(data))


def in_order(edits: list[Edit]) -> list[Edit]:
    """The edits by their place. Raises ``MalformedError`` where two want the same bytes."""
    ordered = sorted(edits, key=lambda one: one.start)
    end = 0
    for one in ordered:
        if one.start < end:
            raise MalformedError
        end = one.start + one.length
    return ordered


def applied(data: bytes, edits: list[Edit]) -> bytes:
    """``data`` with what is to stand in it."""
    held, last = [], 0
    for one in in_order(edits):
        held += [data[last : one.start], one.data]
        last = one.start + one.length
    return b"".join([*held, data[last:]])
