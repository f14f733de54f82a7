"""The place goes out of pictures and films, and nothing else does."""

from __future__ import annotations

import io
import random
import struct
import tracemalloc
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.attachments.incoming import Incoming
from mentordesk.journal.attachments.model import LOCATION, UNREAD
from mentordesk.ui.journal.attachments.decoding import FORMATS, decoded
from tests.journal.attachments import makers
from tests.journal.attachments.makers import LATITUDE, TEXT_PLACE, WITH_PLACE

BIG_LATITUDE = struct.pack(">6I", *struct.unpack("<6I", LATITUDE))
PLACES = (LATITUDE, BIG_LATITUDE, TEXT_PLACE, b"48,51.4983N", b"Paris", LATITUDE.hex().encode())


def through(data: bytes) -> tuple[Incoming, bytes]:
    coming = Incoming("x", io.BytesIO(data))
    return coming, b"".join(coming.pieces())


def texts(data: bytes) -> bytes:
    """All of a file, and what is packed in the texts of a PNG, where digits are put together."""
    found, at = [data], 8
    while data.startswith(b"\x89PNG") and at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        held = data[at + 8 : at + 8 + length]
        if data[at + 4 : at + 8] in (b"zTXt", b"iTXt"):
            start = held.find(b"\x78\x9c")
            found.append(zlib.decompress(held[start:]).replace(b"\n", b""))
        at += 12 + length
    return b"".join(found)


@pytest.mark.parametrize("media", WITH_PLACE)
def test_the_place_is_taken_out(media: str) -> None:
    before = WITH_PLACE[media]()
    coming, after = through(before)
    assert (coming.media, coming.dropped) == (media, LOCATION)
    assert any(place in texts(before) for place in PLACES), "the control: it was there"
    assert [place for place in PLACES if place in texts(after)] == []


@pytest.mark.parametrize("media", WITH_PLACE)
def test_all_else_stays_as_it_was(media: str) -> None:
    before = WITH_PLACE[media]()
    after = through(before)[1]
    for kept in (b"Keep this", b"Keep this too", b"Keep make", makers.MAKER):
        assert (kept in texts(before)) == (kept in texts(after))
    if media != "image/png":
        assert len(after) == len(before), "nothing moved"
    if media in FORMATS and media != "image/tiff":
        first, second = (decoded(data, media, 100) for data in (before, after))
        assert first is not None
        assert first == second
        turned = media == "image/jpeg"  # the others say in their own way how they are turned
        assert (first.width(), first.height()) == ((16, 24) if turned else (24, 16))


@pytest.mark.parametrize("media", WITH_PLACE)
def test_a_file_without_a_place_is_kept_bit_by_bit(media: str) -> None:
    before = WITH_PLACE[media](place=False)
    coming, after = through(before)
    assert coming.dropped == ""
    assert after == before


def test_the_place_goes_from_the_pictures_and_the_film_behind_a_picture() -> None:
    coming, after = through(makers.motion_photo())
    assert coming.dropped == LOCATION
    assert [place for place in PLACES if place in after] == []


def test_a_film_whose_samples_tell_the_way_is_said_to() -> None:
    sample = makers.box(b"stsd", bytes(8), makers.box(b"gpmd", bytes(8)))
    for kind in (b"stbl", b"minf", b"mdia", b"trak", b"moov"):
        sample = makers.box(kind, sample)
    film = makers.box(b"ftyp", b"isom", bytes(4)) + sample
    coming, after = through(film)
    assert (coming.dropped, after) == (UNREAD, film)


def test_what_cannot_be_read_stays_and_is_said() -> None:
    whole = makers.jpeg()
    at = whole.index(b"II*\0")
    broken = whole[: at + 4] + b"\xff\xff\xff\xff" + whole[at + 8 :]
    coming, after = through(broken)
    assert coming.dropped.split() == [LOCATION, UNREAD], "XMP and IPTC were clean enough to mend"
    assert LATITUDE in after
    assert len(after) == len(broken)


@pytest.mark.parametrize("words", [b'exif:GPSLatitude="48"', b"Longitude", b"a long title"])
def test_a_place_in_a_packet_that_goes_on_is_said_to_stay(words: bytes) -> None:
    before = makers.jpeg(place=False)
    packet = makers.segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + words)
    coming, after = through(before[:2] + packet + before[2:])
    assert coming.dropped == ("" if words == b"a long title" else UNREAD)
    assert words in after


def test_boxes_within_boxes_without_end_are_no_crash() -> None:
    data = makers.mp4()
    inner = b""
    for _ in range(3000):
        inner = makers.box(b"moov", inner)
    coming, after = through(data + inner)
    assert (coming.dropped, after) == (UNREAD, data + inner)


def test_a_packet_that_would_fill_the_memory_is_not_taken_apart() -> None:
    def packet(size: int) -> bytes:
        told = b'<x xmlns:exif="e"><a exif:GPSLatitude="48,51.4983N"' + b" " * size + b"/></x>"
        return makers.chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + told)

    plain = makers.encoded("PNG")
    tracemalloc.start()
    found = [through(plain[:33] + packet(size) + plain[33:]) for size in (1_000_000, 3_000_000)]
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [coming.dropped for coming, _ in found] == [LOCATION, UNREAD]
    assert most < 60_000_000, "it would be more than a hundred times the packet"


def test_a_file_that_unpacks_to_far_more_than_itself_is_left_as_it_was() -> None:
    plain = makers.encoded("PNG")
    digits = b"\nexif\n1\n" + (b"Exif\0\0" + makers.exif()).hex().encode() + b"0" * 3_000_000
    bomb = makers.chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(digits))
    told = [through(plain[:33] + bomb * times + plain[33:])[0] for times in (1, 40)]
    assert [coming.dropped.split() for coming in told] == [[LOCATION], [LOCATION, UNREAD]]


@pytest.mark.parametrize("inside", [True, False])
def test_a_place_that_lies_in_the_picture_itself_does_not_take_it_along(inside: bool) -> None:
    strip = LATITUDE + bytes(range(24))
    head = b"II*\0" + struct.pack("<I", 8 + len(strip) + len(LATITUDE))
    at = 8 if inside else 8 + len(strip)
    gps = struct.pack("<HHHII", 1, 2, 5, 3, at) + bytes(4)
    fields = [(0x0111, 4, 1, 8), (0x0117, 4, 1, len(strip)), (0x8825, 4, 1, 0)]
    place = 8 + len(strip) + len(LATITUDE) + 2 + 12 * len(fields) + 4
    fields[2] = (0x8825, 4, 1, place)
    listed = b"".join(struct.pack("<HHII", *one) for one in fields)
    data = head + strip + LATITUDE + struct.pack("<H", len(fields)) + listed + bytes(4) + gps
    coming, after = through(data)
    assert after[8 : 8 + len(strip)] == strip
    assert coming.dropped == (UNREAD if inside else LOCATION)
    assert (after == data) is inside


@pytest.mark.parametrize("media", WITH_PLACE)
def test_no_damage_crashes_the_reading_or_loses_a_byte(media: str) -> None:
    whole, dice = WITH_PLACE[media](), random.Random(media)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.choice((0, 255, dice.randrange(256)))
        if dice.random() < 0.3:
            del data[dice.randrange(len(data)) :]
        coming, after = through(bytes(data))
        if media != "image/png":
            assert len(after) == len(data)
        if not coming.dropped:
            assert after == bytes(data)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.binary(max_size=400), st.sampled_from(sorted(WITH_PLACE)))
def test_any_bytes_behind_any_beginning_come_through(tail: bytes, media: str) -> None:
    data = WITH_PLACE[media](place=False)[:40] + tail
    coming, after = through(data)
    assert after == data or LOCATION in coming.dropped


def test_a_stream_that_cannot_be_read_anywhere_loses_its_place_too() -> None:
    class OneWay(io.RawIOBase):
        def __init__(self, data: bytes) -> None:
            self._rest = io.BytesIO(data)

        def readable(self) -> bool:
            return True

        def readinto(self, room: bytearray) -> int:  # type: ignore[override]
            return self._rest.readinto(memoryview(room)[:700])

    coming = Incoming("x", OneWay(makers.jpeg()))  # type: ignore[arg-type]
    assert b"".join(coming.pieces()) == through(makers.jpeg())[1]
    assert coming.dropped == LOCATION
