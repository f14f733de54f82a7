"""Files of boxes (ISO 14496-12): HEIC and AVIF pictures, MP4, MOV and M4A.

No box moves: the place is written over where it stands, and a box that held nothing else is named
``free``, which every reader passes over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.journal.attachments.metadata import items, xmp
from mentordesk.journal.attachments.metadata.box import Box, boxes_in
from mentordesk.journal.attachments.metadata.part import MalformedError, Part

_XMP_ID: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_HOLDERS: Final = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf")
_WORDS: Final = (b"location", b"gps")
#: Kinds of samples that tell the place again and again while the film runs.
_TELLS_ON: Final = (b"gpmd", b"camm")
_KEYS_AT_MOST: Final = 1000


def clean(part: Part) -> None:
    """Take out the place. Raises ``MalformedError`` where the boxes do not hold together."""
    for box in boxes_in(part):
        if box.kind == b"meta":
            with part.notes.or_as_it_was():
                items.clean(part, box.inner.part(4, box.inner.length - 4))
            _meta(box.inner)
        elif box.kind == b"moov":
            _holder(box.inner)
        elif box.kind == b"Exif":  # JPEG XL
            with part.notes.or_as_it_was():
                items.exif(box.inner)
        elif box.kind in (b"xml ", b"uuid"):
            _packet(box)
        elif box.kind in (b"brob", b"cmov"):
            part.notes.unread = True


def _packet(box: Box) -> None:
    inner = box.inner
    with inner.notes.or_as_it_was():
        if box.kind == b"uuid":
            if inner.length < 16 or inner.read(0, 16) != _XMP_ID:
                return
            inner = inner.part(16, inner.length - 16)
        xmp.clean(inner)


def _holder(part: Part) -> None:
    for box in boxes_in(part):
        if box.kind in _HOLDERS:
            _holder(box.inner)
        elif box.kind == b"udta":
            _user_data(box.inner)
        elif box.kind == b"meta":
            _meta(box.inner)
        elif box.kind == b"uuid":
            _packet(box)
        elif box.kind == b"stsd":
            _samples(box.inner)
        elif box.kind == b"cmov":
            part.notes.unread = True


def _user_data(part: Part) -> None:
    for box in boxes_in(part):
        if box.kind in (b"\xa9xyz", b"loci"):
            box.empty()
        elif box.kind == b"XMP_":
            _packet(box)
        elif box.kind == b"meta":
            _meta(box.inner)


def _samples(part: Part) -> None:
    for box in boxes_in(part.part(8, part.length - 8)):
        raw = box.inner.read(0, min(box.inner.length, 64 * 1024)) if box.kind == b"mebx" else b""
        if box.kind in _TELLS_ON or any(word in raw.lower() for word in _WORDS):
            part.notes.unread = True


def _meta(part: Part) -> None:
    """Keys and values. QuickTime has no version before them."""
    with part.notes.or_as_it_was():
        start = 0 if part.read(4, 4) == b"hdlr" else 4
        inner = part.part(start, part.length - start)
        keys: list[bytes] = []
        for box in boxes_in(inner):
            if box.kind == b"keys":
                keys = list(_keys(box.inner))
            elif box.kind == b"ilst":
                _values(box.inner, keys)


def _keys(part: Part) -> Iterator[bytes]:
    number, at = part.number(4, 4), 8
    if number > _KEYS_AT_MOST:
        raise MalformedError
    for _ in range(number):
        length = part.number(at, 4)
        if length < 8:
            raise MalformedError
        yield part.read(at + 8, length - 8)
        at += length


def _values(part: Part, keys: list[bytes]) -> None:
    for box in boxes_in(part):
        number = int.from_bytes(box.kind, "big")
        name = keys[number - 1] if 0 < number <= len(keys) else box.kind
        if name == b"\xa9xyz":
            box.empty()
        elif name == b"----":
            _freeform(box.inner)
        elif any(word in name.lower() for word in _WORDS):
            _blank(box.inner)


def _freeform(part: Part) -> None:
    held = list(boxes_in(part))
    named = b"".join(box.inner.read(0, box.inner.length) for box in held if box.kind == b"name")
    if any(word in named.lower() for word in _WORDS):
        _blank(part)


def _blank(part: Part) -> None:
    """Blanks for words, zeros for numbers, in each value of one key."""
    for box in boxes_in(part):
        if box.kind == b"data" and box.inner.length > 8:
            length = box.inner.length - 8
            filled = (b" " if box.inner.number(0, 4) in (1, 2) else b"\0") * length
            if box.inner.read(8, length).strip(b" \0"):
                box.inner.write(8, filled)
                part.notes.found = True
