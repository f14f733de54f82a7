"""Files as cameras and phones write them, built by hand: small, and with a place in them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

LATITUDE = struct.pack("<6I", 4851, 100, 2910, 100, 77777, 1000)
"""The bytes that must be gone; they stand nowhere else."""
TEXT_PLACE = b"+48.8583+002.2944/"
ORIENTATION, MAKER = 6, b"Canon\0"
_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"


def exif(*, place: bool = True, order: str = "<") -> bytes:
    """A TIFF with maker and orientation, an Exif directory, and a place in the one for it."""
    latitude = LATITUDE if order == "<" else struct.pack(">6I", *struct.unpack("<6I", LATITUDE))
    fields = [(0x010F, 2, 6, None), (0x0112, 3, 1, ORIENTATION), (0x8769, 4, 1, 0)]
    if place:
        fields.append((0x8825, 4, 1, 0))
    first = 8
    maker = first + 2 + 12 * len(fields) + 4
    inner = maker + 6
    gps = inner + 2 + 12 + 4
    value = gps + 2 + 24 + 4
    places = {0x010F: maker, 0x8769: inner, 0x8825: gps}
    out = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", first)
    out += struct.pack(f"{order}H", len(fields))
    for tag, kind, count, given in fields:
        out += struct.pack(f"{order}HHI", tag, kind, count)
        if kind == 3:
            out += struct.pack(f"{order}HH", given or 0, 0)
        else:
            out += struct.pack(f"{order}I", places[tag])
    out += bytes(4) + MAKER
    out += struct.pack(f"{order}HHHI4s", 1, 0xA001, 3, 1, struct.pack(f"{order}HH", 1, 0)) + bytes(
        4
    )
    if place:
        north = struct.pack(f"{order}HHI4s", 1, 2, 2, b"N\0\0\0")
        out += struct.pack(f"{order}H", 2) + north
        out += struct.pack(f"{order}HHII", 2, 5, 3, value) + bytes(4) + latitude
    return out


def xmp(*, place: bool = True) -> bytes:
    inner = b'exif:GPSLatitude="48,51.4983N" ' if place else b""
    element = (
        b"<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li>Paris, Rue Secr\xc3\xa8te</rdf:li></rdf:Bag>"
        b"</Iptc4xmpExt:LocationCreated><photoshop:City>Paris</photoshop:City>"
    )
    return (
        b'<?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf='
        b'"http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif='
        b'"http://ns.adobe.com/exif/1.0/" xmlns:dc="d" xmlns:photoshop="p" xmlns:Iptc4xmpExt="i" '
        + inner
        + b'dc:format="a > b">'
        + (element if place else b"")
        + b"<dc:title>Keep this</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
        b'<?xpacket end="w"?>   \n'
    )


def iptc() -> bytes:
    sets = b"\x1c\x02\x5a\x00\x05Paris" + b"\x1c\x02\x69\x00\x04Keep"
    return b"Photoshop 3.0\08BIM\x04\x04\0\0" + struct.pack(">I", len(sets)) + sets


def image(width: int = 24, height: int = 16) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            made.setPixel(x, y, 0xFF000000 | (x * 9 << 16) | (y * 13 << 8) | (x * y % 256))
    return made


def encoded(kind: str, picture: QImage | None = None) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    assert (picture or image()).save(held, kind)  # type: ignore[call-overload]
    return bytes(held.data().data())


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def jpeg(*, place: bool = True) -> bytes:
    plain = encoded("JPEG")
    parts = [
        segment(0xE1, b"Exif\0\0" + exif(place=place)),
        segment(0xE1, _XMP_HEAD + xmp(place=place)),
    ]
    if place:
        parts.append(segment(0xED, iptc()))
    return plain[:2] + b"".join(parts) + plain[2:]


def motion_photo() -> bytes:
    """A picture with a smaller one and a film behind it, each with the place."""
    return jpeg() + jpeg() + mp4()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def raw_profile() -> bytes:
    """Exif as ImageMagick spells it: digits in lines."""
    digits = (b"Exif\0\0" + exif()).hex().encode()
    lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    return b"\nexif\n%8d\n" % (len(digits) // 2) + lines + b"\n"


def png(*, place: bool = True) -> bytes:
    plain = encoded("PNG")
    packed = zlib.compress(xmp(place=place))
    extra = chunk(b"eXIf", exif(place=place, order=">"))
    extra += chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + packed)
    if place:
        extra += chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(raw_profile()))
        extra += chunk(b"tEXt", b"exif:GPSLatitude\x0048/1")
    extra += chunk(b"tEXt", b"Comment\0Keep this too")
    return plain[:33] + extra + plain[33:]


def webp(*, place: bool = True) -> bytes:
    def riff(name: bytes, data: bytes) -> bytes:
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    plain = encoded("WEBP")
    inner = plain[12:]
    head = riff(
        b"VP8X", bytes((0x0C, 0, 0, 0)) + (23).to_bytes(3, "little") + (15).to_bytes(3, "little")
    )
    body = (
        b"WEBP" + head + inner + riff(b"EXIF", exif(place=place)) + riff(b"XMP ", xmp(place=place))
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def tiff(*, place: bool = True) -> bytes:
    """A TIFF that is nothing but what it tells about itself: no reader of pictures is asked."""
    return exif(place=place)


def box(kind: bytes, *inner: bytes) -> bytes:
    data = b"".join(inner)
    return struct.pack(">I", len(data) + 8) + kind + data


def heic(*, place: bool = True) -> bytes:
    """The boxes of a HEIC: Exif and XMP are items that ``iloc`` finds behind them."""
    entries = box(b"infe", b"\x02\0\0\0\0\x01\0\0Exif\0") + box(
        b"infe", b"\x02\0\0\0\0\x02\0\0mime\0application/rdf+xml\0"
    )
    first, second = bytes(4) + exif(place=place), xmp(place=place)

    def meta(at: int) -> bytes:
        items = b""
        for number, offset, data in ((1, at, first), (2, at + len(first), second)):
            items += struct.pack(">HHHII", number, 0, 1, offset, len(data))
        return box(
            b"meta",
            bytes(4),
            box(b"hdlr", bytes(8), b"pict", bytes(13)),
            box(b"iinf", bytes(4), struct.pack(">H", 2), entries),
            box(b"iloc", bytes(4), b"\x44\0", struct.pack(">H", 2), items),
        )

    head = box(b"ftyp", b"heic", bytes(4), b"mif1heic")
    at = len(head) + len(meta(0)) + 8
    return head + meta(at) + box(b"mdat", first, second)


def mp4(*, place: bool = True, brand: bytes = b"isom") -> bytes:
    keys = b"com.apple.quicktime.location.ISO6709", b"com.apple.quicktime.make"
    listed = b"".join(struct.pack(">I4s", len(key) + 8, b"mdta") + key for key in keys)
    told = TEXT_PLACE if place else b" " * len(TEXT_PLACE)
    values = box(
        b"ilst",
        box(b"\0\0\0\x01", box(b"data", struct.pack(">II", 1, 0), told)),
        box(b"\0\0\0\x02", box(b"data", struct.pack(">II", 1, 0), b"Keep make")),
    )
    meta = box(
        b"meta",
        box(b"hdlr", bytes(8), b"mdta", bytes(13)),
        box(b"keys", bytes(4), struct.pack(">I", 2), listed),
        values,
    )
    old = box(b"\xa9xyz", struct.pack(">HH", len(told), 0x15C7), told) if place else b""
    user = box(b"udta", old, box(b"\xa9nam", b"\0\x04\0\0Keep"))
    return (
        box(b"ftyp", brand, bytes(4))
        + box(b"moov", box(b"mvhd", bytes(100)), meta, user)
        + box(b"mdat", b"film")
    )


WITH_PLACE: dict[str, Callable[..., bytes]] = {
    "image/jpeg": jpeg,
    "image/png": png,
    "image/webp": webp,
    "image/tiff": tiff,
    "image/heic": heic,
    "video/mp4": mp4,
}
