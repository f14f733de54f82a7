"""Pictures out of bytes, off the window's thread, within limits: a few bytes may claim to be huge.

Nothing is asked of the file but its pixels, how it is turned and its colours; the format is the
one that its first bytes told, so that no other reader is ever tried on it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader

PIXELS_AT_MOST: Final = 50_000_000
"""Of a picture that is decoded whole before it is made smaller."""
JPEG_PIXELS_AT_MOST: Final = 110_000_000
"""JPEG is made smaller while it is decoded."""
MEMORY_AT_MOST: Final = 256
"""MiB that Qt may take for one picture."""
SCANS_AT_MOST: Final = 200
"""Of a JPEG; one that says everything a thousand times over is not of a camera."""

FORMATS: Final = {
    "image/jpeg": b"jpeg",
    "image/png": b"png",
    "image/gif": b"gif",
    "image/webp": b"webp",
    "image/bmp": b"bmp",
    "image/tiff": b"tiff",
}


def decoded(data: bytes, media: str, longest: int) -> QImage | None:
    """The picture, its longer side at most ``longest`` pixels; None where it cannot be shown."""
    return fitted(data, media, QSize(longest, longest))


def fitted(data: bytes, media: str, room: QSize) -> QImage | None:
    """The picture, no larger than ``room`` before it is turned; None where it cannot be shown."""
    is_jpeg = media == "image/jpeg"
    if media not in FORMATS or (is_jpeg and data.count(b"\xff\xda") > SCANS_AT_MOST):
        return None
    held = QBuffer()
    held.setData(QByteArray(data))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    image = _read(held, media, room)
    held.close()
    return None if image is None or image.isNull() else _in_plain_colours(image)


def _read(held: QBuffer, media: str, room: QSize) -> QImage | None:
    """A function of its own: the reader must be gone before ``held`` is.

    That of TIFF looks at it once more when it goes, and Python lets go of what was made first.
    """
    QImageReader.setAllocationLimit(MEMORY_AT_MOST)
    reader = QImageReader(held, QByteArray(FORMATS[media]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    most = JPEG_PIXELS_AT_MOST if media == "image/jpeg" else PIXELS_AT_MOST
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > most:
        return None
    if size.width() > room.width() or size.height() > room.height():
        small = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    return reader.read()


def _in_plain_colours(image: QImage) -> QImage:
    """As the screen shows it: a profile is applied, not kept."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


def as_png(image: QImage) -> bytes:
    """The bytes of a picture that came without a file."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())
