"""WebP: chunks in a RIFF file."""

from __future__ import annotations

from mentordesk.journal.attachments.metadata import tiff, xmp
from mentordesk.journal.attachments.metadata.part import Part

_EXIF = b"Exif\0\0"


def clean(part: Part) -> None:
    """Take the place out of the chunks that may tell it."""
    end = min(part.length, 8 + part.number(4, 4, "little"))
    at = 12
    while at + 8 <= end:
        part.notes.step()
        name, length = part.read(at, 4), part.number(at + 4, 4, "little")
        with part.notes.or_as_it_was():
            if name == b"EXIF":
                held = part.part(at + 8, length)
                has_head = length >= len(_EXIF) and held.read(0, len(_EXIF)) == _EXIF
                tiff.clean(held.part(len(_EXIF), length - len(_EXIF)) if has_head else held)
            elif name == b"XMP ":
                xmp.clean(part.part(at + 8, length))
        at += 8 + length + length % 2
