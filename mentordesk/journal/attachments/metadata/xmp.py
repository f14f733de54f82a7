"""XMP packets: XML in which the place stands as attributes or elements. Blanks stand there then.

Names are looked at without their prefix, as files bind prefixes as they like. A packet keeps its
length, so that nothing else in the file moves.
"""

from __future__ import annotations

import re
from typing import Final
from xml.parsers import expat

from mentordesk.journal.attachments.metadata.part import MalformedError, Part

_PLACE: Final = re.compile(
    r"gps\w*|latitude|longitude|lat|long|city|state|country|countrycode|countryname|location"
    r"|sublocation|locationcreated|locationshown|locationname|locationid|provincestate"
    r"|worldregion|absolutealtitude|relativealtitude",
    re.IGNORECASE,
)
_TAG: Final = re.compile(rb"<(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>")  # never goes back
_BYTES_AT_MOST: Final = 2 * 1024 * 1024
"""Of one packet; taking one apart needs a hundred times as much memory."""
_ATTRIBUTE: Final = re.compile(rb"\s([^\s=/>\"']+)\s*=\s*(\"[^\"]*\"|'[^']*')")


def clean(part: Part) -> None:
    """Put blanks where the place stands. Raises ``MalformedError`` where it is no XML in UTF-8."""
    if part.length > _BYTES_AT_MOST:
        raise MalformedError
    raw = part.read(0, part.length)
    packet = raw.rstrip(b"\0")
    if not packet.strip():
        return
    spans = _spans(packet)
    for start, end in spans:
        part.write(start, b" " * (end - start))
        part.notes.found = True


def _spans(packet: bytes) -> list[tuple[int, int]]:
    reader = _Reader(packet)
    try:
        reader.parser.Parse(packet, True)
    except expat.ExpatError as error:
        raise MalformedError from error
    return reader.spans


class _Reader:
    """Notes the stretches of one packet that tell the place."""

    def __init__(self, packet: bytes) -> None:
        self._packet = packet
        self._depth = 0
        self._inside: tuple[int, int] | None = None  # depth and beginning of an element that goes
        self.spans: list[tuple[int, int]] = []
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._inside is not None:
            return
        at = self.parser.CurrentByteIndex
        if _is_place(name):
            self._inside = self._depth, at
        elif any(map(_is_place, attributes)):
            self._note_attributes(at)

    def _note_attributes(self, at: int) -> None:
        tag = _TAG.match(self._packet, at)
        if tag is None:
            raise MalformedError
        for found in _ATTRIBUTE.finditer(self._packet, at, tag.end()):
            if _is_place(found[1].decode("utf-8", "replace")):
                self.spans.append(found.span())

    def _end(self, name: str) -> None:
        if self._inside is not None and self._inside[0] == self._depth:
            tag = _TAG.match(self._packet, self.parser.CurrentByteIndex)
            if tag is None or not _is_place(name):
                raise MalformedError
            self.spans.append((self._inside[1], tag.end()))
            self._inside = None
        self._depth -= 1

    def _refuse(self, *_: object) -> None:
        raise MalformedError


def _is_place(name: str) -> bool:
    return _PLACE.fullmatch(name.rpartition(":")[2]) is not None
