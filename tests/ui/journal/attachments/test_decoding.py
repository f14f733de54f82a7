"""Pictures are read without touching memory that is free already, and only within limits."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from mentordesk.ui.journal.attachments.decoding import FORMATS, decoded, fitted
from tests.journal.attachments.makers import chunk, encoded, image

ROOT = Path(__file__).parents[4]
MADE = (*sorted(FORMATS), "control")
WRITTEN = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/tiff": "TIFF"}
CAN_BE_TOLD = sys.platform == "linux" and os.confstr("CS_GNU_LIBC_VERSION") is not None


def read_here(media: str) -> None:
    """In a child whose freed memory is overwritten at once: read a picture, or do it wrong."""
    made = encoded(WRITTEN.get(media, "TIFF" if media == "control" else "BMP"))
    if media != "control":
        decoded(made, media, 100)
        return
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageReader

    held = QBuffer()
    held.setData(QByteArray(made))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, QByteArray(b"tiff"))
    reader.read()
    del held
    del reader


@pytest.mark.skipif(not CAN_BE_TOLD, reason="LOUD: only glibc overwrites what is freed")
@pytest.mark.parametrize("media", [one for one in MADE if one != "image/gif"])
def test_no_reader_outlives_what_it_reads(media: str) -> None:
    code = f"from {__name__} import read_here; read_here({media!r})"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"MALLOC_PERTURB_": "165", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    if media == "control":
        assert done.returncode < 0, done.stderr  # ended by the system, not by an error of its own
    else:
        assert done.returncode == 0, done.stderr


def test_a_picture_keeps_its_shape_in_any_room() -> None:
    wide = encoded("PNG", image(90, 30))
    sizes = [fitted(wide, "image/png", QSize(*room)) for room in ((45, 45), (400, 10), (90, 30))]
    assert [(one.width(), one.height()) for one in sizes if one] == [(45, 15), (30, 10), (90, 30)]


def test_a_few_bytes_that_claim_to_be_huge_are_not_read() -> None:
    def png(side: int) -> bytes:
        head = side.to_bytes(4, "big") * 2 + bytes((8, 0, 0, 0, 0))
        rows = zlib.compress(bytes((side + 1) * side if side < 100 else 10))
        return b"".join(
            (b"\x89PNG\r\n\x1a\n", chunk(b"IHDR", head), chunk(b"IDAT", rows), chunk(b"IEND", b""))
        )

    assert fitted(png(99), "image/png", QSize(50, 50)) is not None, "control"
    assert fitted(png(50_000), "image/png", QSize(50, 50)) is None
