"""PNG: chunks with a check sum. Exif has one of its own; XMP and other programs use texts."""

from __future__ import annotations

import re
import zlib
from typing import Final

from mentordesk.journal.attachments.metadata import iptc, tiff, xmp
from mentordesk.journal.attachments.metadata.part import (
    MalformedError,
    Notes,
    Part,
    applied,
    over_bytes,
)

_TEXTS: Final = (b"tEXt", b"zTXt", b"iTXt")
_XMP: Final = b"XML:com.adobe.xmp"
_RAW: Final = re.compile(rb"Raw profile type (exif|app1|iptc|xmp|8bim)", re.IGNORECASE)
_PLACE: Final = re.compile(rb"(exif:|xmp:)?(gps\w*|location|latitude|longitude)", re.IGNORECASE)
_EXIF_HEAD: Final = b"Exif\0\0"
_XMP_HEAD: Final = b"http://ns.adobe.com/xap/1.0/\0"
_FRAME: Final = 12  # length, name, check sum


def clean(part: Part) -> None:
    """Take the place out of every chunk that may tell it."""
    at = 8
    while at + _FRAME <= part.length:
        part.notes.step()
        length, name = part.number(at, 4), part.read(at + 4, 4)
        if name == b"IEND":
            return
        with part.notes.or_as_it_was():
            if name == b"eXIf" or name in _TEXTS:
                _chunk(part, at, name, part.read(at + 8, length))
        at += _FRAME + length


def _chunk(part: Part, at: int, name: bytes, data: bytes) -> None:
    new = _cleaned(part, data) if name == b"eXIf" else _text(part, name, data)
    if new == data:
        return
    sum_ = zlib.crc32(name + new).to_bytes(4, "big")
    chunk = len(new).to_bytes(4, "big") + name + new + sum_
    part.replace(at, _FRAME + len(data), chunk)
    part.notes.found = True


def _cleaned(part: Part, data: bytes) -> bytes:
    """Exif, XMP, image resources or datasets without the place, by how they begin."""
    held = over_bytes(data)
    if data.startswith((b"II", b"MM")):
        tiff.clean(held)
    elif data.startswith(_EXIF_HEAD):
        tiff.clean(held.part(len(_EXIF_HEAD), len(data) - len(_EXIF_HEAD)))
    elif data.startswith(b"8BIM"):
        iptc.clean_resources(held, {})
    elif data.startswith(b"\x1c"):
        iptc.clean(held)
    else:
        head = len(_XMP_HEAD) if data.startswith(_XMP_HEAD) else 0
        xmp.clean(held.part(head, len(data) - head))
    part.notes.unread |= held.notes.unread
    return applied(data, held.notes.edits)


def _text(part: Part, name: bytes, data: bytes) -> bytes:
    """A text chunk whose keyword says that it may tell the place."""
    keyword, parted, rest = data.partition(b"\0")
    is_raw = _RAW.fullmatch(keyword) is not None
    is_place = _PLACE.fullmatch(keyword) is not None
    if not parted or not (is_raw or is_place or keyword == _XMP):
        return data
    head, text, is_packed = _opened(part.notes, name, rest)
    if is_raw:
        new = _raw_profile(part, text)
    elif is_place:
        new = b" " * len(text)
    else:
        new = _cleaned(part, text)
    if new == text:
        return data
    return keyword + parted + head + (zlib.compress(new) if is_packed else new)


def _opened(notes: Notes, name: bytes, rest: bytes) -> tuple[bytes, bytes, bool]:
    """What stands before the text, the text, and whether it was packed."""
    if name == b"tEXt":
        return b"", rest, False
    if name == b"zTXt":
        return rest[:1], _unpacked(notes, rest[1:]), True
    parts = rest[2:].split(b"\0", 2)
    if len(parts) != 3:
        raise MalformedError
    head = rest[: len(rest) - len(parts[2])]
    is_packed = rest[0] == 1
    return head, _unpacked(notes, parts[2]) if is_packed else parts[2], is_packed


def _unpacked(notes: Notes, packed: bytes) -> bytes:
    """A file unpacks only so much in all: a few bytes may hold a thousand times as many."""
    if notes.to_unpack <= 0:
        raise MalformedError
    opener = zlib.decompressobj()
    try:
        text = opener.decompress(packed, notes.to_unpack)
    except zlib.error as error:
        raise MalformedError from error
    notes.to_unpack -= len(text)
    if not opener.eof:
        raise MalformedError
    return text


def _raw_profile(part: Part, text: bytes) -> bytes:
    """A profile in hexadecimal digits: a blank line, its kind, its length, the digits in lines."""
    lines = text.split(b"\n")
    at = next((place for place, line in enumerate(lines) if line.strip().isdigit()), None)
    if at is None:
        raise MalformedError
    digits = b"".join(lines[at + 1 :])
    try:
        data = bytes.fromhex(digits.decode("ascii"))
    except ValueError as error:
        raise MalformedError from error
    new = _cleaned(part, data)
    if new == data:
        return text
    left = iter(new.hex().encode("ascii"))
    spelled = [bytes(next(left) for _ in line.strip()) for line in lines[at + 1 :]]
    return b"\n".join(lines[: at + 1] + spelled)
