"""IPTC datasets and the image resources of Photoshop around them. Blanks stand for the place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from mentordesk.journal.attachments.metadata import xmp
from mentordesk.journal.attachments.metadata.part import MalformedError, Part

#: Datasets of record 2: content location (code, name), city, sublocation, state, country.
_PLACE: Final = frozenset({26, 27, 90, 92, 95, 100, 101})
_MARK, _RECORD, _EXTENDED = 0x1C, 2, 0x8000
_IIM, _XMP = 0x0404, 0x0424
EXIF: Final = (0x0422, 0x0423)
"""Numbers of the resources that hold Exif."""
_HEAD, _LEAST = 4, 12


def clean(part: Part) -> None:
    """The datasets. Raises ``MalformedError`` where one does not end in the part."""
    at = 0
    while at + 5 <= part.length:
        head = part.read(at, 5)
        if head[0] != _MARK:
            return  # zeros that fill up
        length = int.from_bytes(head[3:], "big")
        if length & _EXTENDED:
            raise MalformedError
        if head[1] == _RECORD and head[2] in _PLACE and part.read(at + 5, length).strip():
            part.write(at + 5, b" " * length)
            part.notes.found = True
        at += 5 + length
        part.notes.step()


def clean_resources(part: Part, more: Mapping[int, Callable[[Part], None]]) -> None:
    """Image resources: ``8BIM``, a number, a name, a length, the resource.

    ``more``: what cleans the resources of other numbers.
    """
    cleaners = {_IIM: clean, _XMP: xmp.clean, **more}
    at = 0
    while at + _LEAST <= part.length:
        if part.read(at, _HEAD) != b"8BIM":
            return
        number = part.number(at + 4, 2)
        name = part.number(at + 6, 1)
        start = at + 6 + (name + 2) // 2 * 2
        length = part.number(start, 4)
        held = part.part(start + 4, length)
        if number in cleaners:
            with part.notes.or_as_it_was():
                cleaners[number](held)
        at = start + 4 + (length + 1) // 2 * 2
        part.notes.step()
