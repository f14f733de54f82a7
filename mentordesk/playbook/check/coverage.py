"""Which characters a TrueType font has: its ``cmap`` table (OpenType 1.9, formats 4 and 12)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

UNICODE_PLATFORM, WINDOWS_PLATFORM = 0, 3
WINDOWS_UNICODE = (1, 10)
SEGMENTS, GROUPS = 4, 12
LAST = 0xFFFF


def code_points(font: bytes) -> set[int]:
    """Every code point for which the font has a glyph. Raises ``ValueError`` for no font."""
    found: set[int] = set()
    table = _cmap(font)
    (count,) = struct.unpack_from(">H", font, table + 2)
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", font, table + 4 + 8 * number)
        if platform == UNICODE_PLATFORM or (
            platform == WINDOWS_PLATFORM and encoding in WINDOWS_UNICODE
        ):
            found.update(_subtable(font, table + offset))
    return found


def _cmap(font: bytes) -> int:
    (count,) = struct.unpack_from(">H", font, 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        if tag == b"cmap":
            return int(offset)
    raise ValueError("a font without a cmap table")


def _subtable(font: bytes, start: int) -> Iterator[int]:
    (kind,) = struct.unpack_from(">H", font, start)
    if kind == SEGMENTS:
        yield from _segments(font, start)
    elif kind == GROUPS:
        (groups,) = struct.unpack_from(">L", font, start + 12)
        for number in range(groups):
            first, last, _ = struct.unpack_from(">LLL", font, start + 16 + 12 * number)
            yield from range(first, last + 1)


def _segments(font: bytes, start: int) -> Iterator[int]:
    (double,) = struct.unpack_from(">H", font, start + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", font, start + 14)
    starts = struct.unpack_from(f">{count}H", font, start + 16 + double)
    deltas = struct.unpack_from(f">{count}H", font, start + 16 + 2 * double)
    places = start + 16 + 3 * double
    offsets = struct.unpack_from(f">{count}H", font, places)
    for number, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, min(last, LAST - 1) + 1):
            if not offsets[number]:
                glyph = (code + deltas[number]) & LAST
            else:
                place = places + 2 * number + offsets[number] + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", font, place)
            if glyph:
                yield code
