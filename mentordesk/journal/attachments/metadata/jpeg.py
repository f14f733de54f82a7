"""JPEG: segments, the picture, and what cameras put behind it: more pictures, a film."""

from __future__ import annotations

import re
from typing import Final

from mentordesk.journal.attachments.metadata import boxes, iptc, tiff, xmp
from mentordesk.journal.attachments.metadata.part import MalformedError, Part

_EXIF: Final = b"Exif\0"
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_MORE_XMP_HEAD: Final = len(_MORE_XMP) + 40  # a digest, the length of all, where this begins
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_APP1, _APP13, _SCAN, _END = 0xE1, 0xED, 0xDA, 0xD9
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a length
#: In a scan: the next marker that neither is stuffing nor starts again.
_MARKER: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_BEHIND: Final = re.compile(rb"\xff\xd8\xff|ftyp")
_AT_ONCE: Final = 1024 * 1024
#: What may be in the packet that goes on in more segments: it cannot be taken out piece by piece.
_PLACE_WORDS: Final = re.compile(rb"gps|latitude|longitude", re.IGNORECASE)


def clean(part: Part) -> None:
    """Take the place out of each picture in the file, and out of a film behind them."""
    at: int | None = 0
    while at is not None:
        end = _picture(part, at)
        at = _behind(part, end)


def _behind(part: Part, end: int) -> int | None:
    """Where the next picture begins; a film that lies there is cleaned on the way."""
    place = _find(part, end, _BEHIND)
    if place is None:
        return None
    if part.read(place, 1) == b"\xff":
        return place
    if place >= end + 4:
        with part.notes.or_as_it_was():
            boxes.clean(part.part(place - 4, part.length - place + 4))
    return None


def _picture(part: Part, at: int) -> int:
    """One picture from its first marker; where it ends."""
    if part.read(at, 2) != b"\xff\xd8":
        raise MalformedError
    at += 2
    while True:
        part.notes.step()
        lead, marker = part.read(at, 2)
        if lead != 0xFF:
            raise MalformedError
        if marker == _END:
            return at + 2
        if marker == 0xFF:  # what fills up
            at += 1
        elif marker in _ALONE:
            at += 2
        else:
            at = _past(part, marker, at + 2)


def _past(part: Part, marker: int, at: int) -> int:
    """Look at the segment whose length stands at a place; where the next marker is."""
    length = part.number(at, 2)
    if length < 2:
        raise MalformedError
    _segment(part, marker, at + 2, length - 2)
    return _after_scan(part, at + length) if marker == _SCAN else at + length


def _after_scan(part: Part, at: int) -> int:
    place = _find(part, at, _MARKER)
    if place is None:
        raise MalformedError
    return place


def _segment(part: Part, marker: int, at: int, length: int) -> None:
    if marker not in (_APP1, _APP13):
        return
    with part.notes.or_as_it_was():
        held = part.part(at, length)
        start = held.read(0, min(length, _MORE_XMP_HEAD))
        if marker == _APP13 and start.startswith(_PHOTOSHOP):
            inner = held.part(len(_PHOTOSHOP), length - len(_PHOTOSHOP))
            iptc.clean_resources(inner, dict.fromkeys(iptc.EXIF, tiff.clean))
        elif start.startswith(_EXIF):
            tiff.clean(held.part(len(_EXIF) + 1, length - len(_EXIF) - 1))
        elif start.startswith(_XMP):
            xmp.clean(held.part(len(_XMP), length - len(_XMP)))
        elif start.startswith(_MORE_XMP) and _PLACE_WORDS.search(held.read(0, length)):
            part.notes.unread = True


def _find(part: Part, at: int, pattern: re.Pattern[bytes]) -> int | None:
    """Where ``pattern`` (four bytes at most) is met next."""
    while at < part.length:
        window = part.read(at, min(_AT_ONCE, part.length - at))
        found = pattern.search(window)
        if found is not None:
            return at + found.start()
        if at + len(window) >= part.length:
            return None
        at += len(window) - 3
    return None
