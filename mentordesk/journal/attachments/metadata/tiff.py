"""TIFF, and Exif, which is one: directories of numbered fields. The directory of the place goes.

Nothing moves: the field that points to it is taken out of its directory, the ones behind close up,
and zeros fill the room.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from dataclasses import dataclass
from typing import Final

from mentordesk.journal.attachments.metadata import iptc, xmp
from mentordesk.journal.attachments.metadata.part import MalformedError, Order, Part, in_order

_GPS, _EXIF, _INTEROPERABILITY, _CHILDREN = 0x8825, 0x8769, 0xA005, 0x014A
_XMP, _IPTC, _RESOURCES = 0x02BC, 0x83BB, 0x8649
#: Fields of the directory of the place that say no more than how and when it was looked for.
_HARMLESS: Final = frozenset({0, 5, 7, 8, 9, 10, 11, 18, 29, 30})
#: Bytes of a value by the field's type.
_WIDTHS: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_ORDERS: Final[dict[bytes, Order]] = {b"II": "little", b"MM": "big"}
_DIRECTORIES_AT_MOST, _FIELDS_AT_MOST, _STRIPS_AT_MOST = 64, 4096, 1 << 16
#: Where the picture itself lies, in strips or tiles, and how long each is.
_PICTURE: Final = ((0x0111, 0x0117), (0x0144, 0x0145))
_FIELD: Final = 12


@dataclass(repr=False, frozen=True, slots=True)
class _Field:
    tag: int
    kind: int
    count: int
    raw: bytes  # the field's twelve bytes
    at: int  # where its value stands
    length: int  # bytes of its value


def clean(part: Part) -> None:
    """Take out the place. Raises ``MalformedError`` where it is no TIFF."""
    order = _ORDERS.get(part.read(0, 2))
    if order is None or part.number(2, 2, order) != 42:
        raise MalformedError
    _Tiff(part, order).clean()


class _Tiff:
    def __init__(self, part: Part, order: Order) -> None:
        self._part, self._order = part, order
        self._seen: set[int] = set()
        self._picture: list[tuple[int, int]] = []
        self._wait: deque[int] = deque([self._number(4, 4)])

    def _number(self, at: int, width: int) -> int:
        return self._part.number(at, width, self._order)

    def clean(self) -> None:
        """Every directory, one after the other. One that cannot be read leaves the rest.

        Where what should go would take some of the picture with it, all stays as it was.
        """
        notes = self._part.notes
        with notes.or_as_it_was():
            before = len(notes.edits)
            self._directories()
            ordered = in_order(notes.edits[before:])
            starts = [edit.start - self._part.base for edit in ordered]
            for start, end in self._picture:
                last = bisect_left(starts, end) - 1
                if last >= 0 and start < starts[last] + ordered[last].length:
                    raise MalformedError

    def _directories(self) -> None:
        while self._wait:
            at = self._wait.popleft()
            if at == 0 or at in self._seen:
                continue
            self._seen.add(at)
            if len(self._seen) > _DIRECTORIES_AT_MOST:
                raise MalformedError
            with self._part.notes.or_as_it_was():
                self._directory(at)

    def _fields(self, at: int) -> list[_Field]:
        number = self._number(at, 2)
        if number > _FIELDS_AT_MOST:
            raise MalformedError
        raw = self._part.read(at + 2, number * _FIELD)
        return [
            self._field(raw[place : place + _FIELD], at + 2 + place)
            for place in range(0, len(raw), _FIELD)
        ]

    def _field(self, raw: bytes, at: int) -> _Field:
        order = self._order
        tag, kind = (int.from_bytes(raw[here : here + 2], order) for here in (0, 2))
        count = int.from_bytes(raw[4:8], order)
        length = count * _WIDTHS.get(kind, 1)
        place = at + 8 if length <= 4 else int.from_bytes(raw[8:], order)
        return _Field(tag, kind, count, raw, place, length)

    def _directory(self, at: int) -> None:
        fields = self._fields(at)
        self._follow(at, fields)
        for one in fields:
            if one.tag == _GPS:
                self._take_out(at, fields, self._number(one.at, 4))
                return  # a second one, if there is, points nowhere new

    def _follow(self, at: int, fields: list[_Field]) -> None:
        end = at + 2 + len(fields) * _FIELD
        self._note_picture({one.tag: one for one in fields})
        if end + 4 <= self._part.length:
            self._wait.append(self._number(end, 4))
        for one in fields:
            if one.tag in (_EXIF, _INTEROPERABILITY):
                self._wait.append(self._number(one.at, 4))
            elif one.tag == _CHILDREN:
                if one.count > _DIRECTORIES_AT_MOST:
                    raise MalformedError
                self._wait += [self._number(one.at + 4 * place, 4) for place in range(one.count)]
            elif one.tag in (_XMP, _IPTC, _RESOURCES):
                self._packet(one)

    def _note_picture(self, fields: dict[int, _Field]) -> None:
        for places, lengths in _PICTURE:
            if places in fields and lengths in fields:
                starts, sizes = self._numbers(fields[places]), self._numbers(fields[lengths])
                self._picture += [
                    (start, start + size) for start, size in zip(starts, sizes, strict=False)
                ]

    def _numbers(self, field: _Field) -> list[int]:
        if field.count > _STRIPS_AT_MOST:
            raise MalformedError
        raw, width = self._part.read(field.at, field.length), _WIDTHS.get(field.kind, 1)
        return [
            int.from_bytes(raw[at : at + width], self._order) for at in range(0, len(raw), width)
        ]

    def _packet(self, field: _Field) -> None:
        with self._part.notes.or_as_it_was():
            held = self._part.part(field.at, field.length)
            if field.tag == _RESOURCES:
                iptc.clean_resources(held, {})
            else:
                {_XMP: xmp.clean, _IPTC: iptc.clean}[field.tag](held)

    def _take_out(self, at: int, fields: list[_Field], place: int) -> None:
        """Zeros where the place stood, and nothing that points there."""
        told = self._fields(place)
        if all(one.tag in _HARMLESS for one in told):
            return
        for one in told:
            if one.kind not in _WIDTHS:
                raise MalformedError  # how much stands there cannot be told
            if one.length > 4:
                self._part.write(one.at, bytes(self._part.part(one.at, one.length).length))
        self._part.write(place, bytes(2 + len(told) * _FIELD))
        kept = [one.raw for one in fields if one.tag != _GPS]
        end = at + 2 + len(fields) * _FIELD
        is_last = end + 4 > self._part.length
        after = b"" if is_last else self._part.read(end, 4)
        head = len(kept).to_bytes(2, self._order)
        gone = bytes(_FIELD * (len(fields) - len(kept)))
        self._part.write(at, head + b"".join(kept) + after + gone)
        self._part.notes.found = True
