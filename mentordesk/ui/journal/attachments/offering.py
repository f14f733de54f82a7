"""What is offered to an entry: files of a disk, and pictures that come from the clipboard."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from mentordesk.journal.attachments.arrival import Arrival
from mentordesk.journal.attachments.model import (
    BYTES_AT_MOST,
    MB,
    AttachmentTooLarge,
    FileUnreadable,
    FolderOffered,
)
from mentordesk.journal.attachments.naming import plain_name
from mentordesk.ui.journal.attachments.decoding import as_png

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QMimeData

_PICTURES = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "image/gif": ".gif"}


@dataclass(frozen=True, eq=False)
class Offered:
    """One file to be added. ``open`` runs off the window's thread and may raise in words."""

    name: str
    open: Callable[[], BinaryIO] = field(repr=False)

    def arrival(self, entry_id: UUID) -> Arrival:
        """Open it, for an entry."""
        return Arrival(entry_id, self.name, self.open())


def from_disk(path: str) -> Offered:
    """A file by its path, under a name that can be told: a folder of a disk takes any."""
    name = plain_name(path.rstrip("/\\"))
    return Offered(name, lambda: opened(path, name))


def opened(path: str, name: str) -> BinaryIO:
    """A plain file, to be read: no folder, no device, nothing that would wait for ever.

    Raises ``FolderOffered``, ``FileUnreadable``, ``AttachmentTooLarge``.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if os.path.isdir(path):
        raise FolderOffered(name=name)
    try:
        number = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError) as error:
        raise FileUnreadable(name=name) from error
    found = os.fstat(number)
    if not stat.S_ISREG(found.st_mode):
        os.close(number)
        raise FileUnreadable(name=name)
    if found.st_size > BYTES_AT_MOST:
        os.close(number)
        raise AttachmentTooLarge(name=name, most=BYTES_AT_MOST // MB)
    return os.fdopen(number, "rb")


def has_files(data: QMimeData) -> bool:
    """Whether files or a picture are offered, and no words that are meant instead."""
    urls = data.urls() if data.hasUrls() else []
    if urls and all(url.isLocalFile() for url in urls):
        return True
    return data.hasImage() and not data.text().strip()


def from_mime(data: QMimeData, picture_name: str) -> list[Offered]:
    """What a drop or the clipboard offers. ``picture_name``: without an ending."""
    urls = data.urls() if data.hasUrls() else []
    if urls and all(url.isLocalFile() for url in urls):
        return [from_disk(url.toLocalFile()) for url in urls]
    for kind, ending in _PICTURES.items():
        if data.hasFormat(kind):
            raw = bytes(data.data(kind).data())
            return [Offered(picture_name + ending, partial(io.BytesIO, raw))]
    image = data.imageData()
    if image is None or image.isNull():
        return []
    return [Offered(f"{picture_name}.png", lambda: io.BytesIO(as_png(image)))]
