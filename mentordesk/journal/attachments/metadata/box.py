"""One box: its kind and what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mentordesk.journal.attachments.metadata.part import MalformedError, Part


@dataclass(frozen=True, slots=True)
class Box:
    """``whole`` with its head, ``inner`` without."""

    kind: bytes
    whole: Part
    inner: Part

    def empty(self) -> None:
        """Nothing stands in it any more, and readers pass over it."""
        self.whole.write(4, b"free")
        self.inner.write(0, bytes(self.inner.length))
        self.whole.notes.found = True


def boxes_in(part: Part) -> Iterator[Box]:
    """The boxes of ``part``, one behind the other. Raises ``MalformedError``."""
    at = 0
    while at + 8 <= part.length:
        part.notes.step()
        length, kind, head = part.number(at, 4), part.read(at + 4, 4), 8
        if length == 0:
            if kind == b"\0\0\0\0":  # QuickTime ends a list of user data with a zero
                return
            length = part.length - at
        elif length == 1:
            length, head = part.number(at + 8, 8), 16
        if length < head:
            raise MalformedError
        whole = part.part(at, length)
        yield Box(kind, whole, whole.part(head, length - head))
        at += length
