"""What kind of file it is, by its first bytes alone: a name may say anything."""

from __future__ import annotations

import codecs
from typing import Final

LOOKED_AT: Final = 4096
"""Bytes that are looked at."""
UNKNOWN: Final = "application/octet-stream"

#: Where, what stands there, what it is. The first that fits.
_SIGNS: Final = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", "image/jxl"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"MThd", "audio/midi"),
    (0, b"\x1aE\xdf\xa3", "video/x-matroska"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"PK\x05\x06", "application/zip"),
    (0, b"\x1f\x8b", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"{\\rtf", "application/rtf"),
    (4, b"moov", "video/quicktime"),
    (4, b"mdat", "video/quicktime"),
    (4, b"wide", "video/quicktime"),
)
#: RIFF and IFF files: what stands at byte 8.
_FORMS: Final = {
    (b"RIFF", b"WEBP"): "image/webp",
    (b"RIFF", b"WAVE"): "audio/wav",
    (b"RIFF", b"AVI "): "video/x-msvideo",
    (b"FORM", b"AIFF"): "audio/aiff",
    (b"FORM", b"AIFC"): "audio/aiff",
}
#: Files of boxes: the brand at byte 8.
_BRANDS: Final = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"heim": "image/heic",
    b"heis": "image/heic",
    b"hevc": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
#: How MPEG audio without a tag begins: layer 3 and layer 2 of MPEG 1 and 2.
_MPEG_FRAMES: Final = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa", b"\xff\xfd")


def media_of(start: bytes) -> str:
    """The media type of a file that begins with ``start``; ``UNKNOWN`` where nothing tells it."""
    for at, sign, media in _SIGNS:
        if start.startswith(sign, at):
            return media
    if start[4:8] == b"ftyp":
        return _BRANDS.get(start[8:12], "video/mp4")
    form = _FORMS.get((start[:4], start[8:12]))
    if form is not None:
        return form
    if start.startswith(b"BM") and start[6:10] == b"\0\0\0\0" and len(start) >= 26:
        return "image/bmp"
    if start.startswith(_MPEG_FRAMES):
        return "audio/mpeg"
    return _text(start[:LOOKED_AT])


def _text(start: bytes) -> str:
    """Words, as far as one sees; a drawing in words is no picture that we show."""
    if not start or b"\0" in start:
        return UNKNOWN
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(start)
    except UnicodeDecodeError:
        return UNKNOWN
    begins = start.lstrip(b"\xef\xbb\xbf \t\r\n")[:300].lower()
    if begins.startswith(b"<svg") or (begins.startswith(b"<?xml") and b"<svg" in begins):
        return "image/svg+xml"
    if begins.startswith((b"<!doctype html", b"<html")):
        return "text/html"
    return "text/plain"
