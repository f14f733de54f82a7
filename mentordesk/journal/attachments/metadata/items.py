"""Items of a HEIC or AVIF picture: Exif and XMP lie somewhere in the file, ``iloc`` says where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.journal.attachments.metadata import tiff, xmp
from mentordesk.journal.attachments.metadata.box import boxes_in
from mentordesk.journal.attachments.metadata.part import MalformedError, Part

_ITEMS_AT_MOST: Final = 10_000
_XMP: Final = b"application/rdf+xml"


def clean(file: Part, meta: Part) -> None:
    """Take the place out of the items that ``meta`` (without its version) lists."""
    held = {box.kind: box.inner for box in boxes_in(meta)}
    if b"iinf" not in held:
        return
    told = dict(_told(held[b"iinf"]))
    if not told:
        return
    if b"iloc" not in held:
        raise MalformedError
    for number, place in _places(file, held):
        if number in told:
            with file.notes.or_as_it_was():
                if place is None:
                    raise MalformedError
                (xmp.clean if told[number] else exif)(place)


def exif(part: Part) -> None:
    """Exif as such files hold it: first how far it is to its beginning."""
    start = 4 + part.number(0, 4)
    tiff.clean(part.part(start, part.length - start))


def _told(iinf: Part) -> Iterator[tuple[int, bool]]:
    """The numbers of the items that tell about the picture, and whether they are XMP."""
    is_short = iinf.number(0, 1) == 0
    start = 6 if is_short else 8
    for box in boxes_in(iinf.part(start, iinf.length - start)):
        inner, version = box.inner, box.inner.number(0, 1)
        if box.kind != b"infe" or version < 2:
            continue
        width = 2 if version == 2 else 4
        number, kind = inner.number(4, width), inner.read(6 + width, 4)
        if kind == b"Exif":
            yield number, False
        elif kind == b"mime" and _XMP in inner.read(0, inner.length):
            yield number, True


def _places(file: Part, held: dict[bytes, Part]) -> Iterator[tuple[int, Part | None]]:
    """Where each item lies; None: in several pieces, or in another file."""
    iloc = held[b"iloc"]
    version = iloc.number(0, 1)
    wide = 4 if version == 2 else 2
    sizes = iloc.number(4, 2)
    offset, length, base, index = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, sizes & 15)
    number, at = iloc.number(6, wide), 6 + wide
    if number > _ITEMS_AT_MOST:
        raise MalformedError
    per_extent = (index if version else 0) + offset + length
    for _ in range(number):
        item, at = iloc.number(at, wide), at + wide
        way = iloc.number(at, 2) & 15 if version else 0
        at += 2 if version else 0
        elsewhere, at = iloc.number(at, 2), at + 2
        begin, at = iloc.number(at, base) if base else 0, at + base
        extents, at = iloc.number(at, 2), at + 2
        first = at + (index if version else 0)
        at += extents * per_extent
        whole = held.get(b"idat") if way == 1 else file if way == 0 else None
        if extents != 1 or elsewhere or whole is None or not length:
            yield item, None
            continue
        begin += iloc.number(first, offset) if offset else 0
        reach = iloc.number(first + offset, length)
        yield item, whole.part(begin, reach) if begin + reach <= whole.length else None
