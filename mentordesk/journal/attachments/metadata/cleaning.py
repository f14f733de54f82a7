"""Which files are looked at for the place, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from mentordesk.journal.attachments.metadata import boxes, jpeg, png, tiff, webp
from mentordesk.journal.attachments.metadata.part import (
    Edit,
    MalformedError,
    Part,
    in_order,
    over_stream,
)
from mentordesk.journal.attachments.model import LOCATION, UNREAD

_CLEANERS: Final[Mapping[str, Callable[[Part], None]]] = {
    "image/jpeg": jpeg.clean,
    "image/png": png.clean,
    "image/webp": webp.clean,
    "image/tiff": tiff.clean,
    "image/heic": boxes.clean,
    "image/heif": boxes.clean,
    "image/avif": boxes.clean,
    "image/jxl": boxes.clean,
    "video/mp4": boxes.clean,
    "video/quicktime": boxes.clean,
    "audio/mp4": boxes.clean,
}


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is to stand elsewhere in a file, in order; ``dropped`` as an ``Attachment`` says it."""

    edits: tuple[Edit, ...] = ()
    dropped: str = ""


def may_tell(media: str) -> bool:
    """Whether files of this kind are looked at."""
    return media in _CLEANERS


def cleaned(stream: BinaryIO, size: int, media: str) -> Cleaned:
    """Look for the place in a stream that can be read anywhere. Raises what reading it raises."""
    cleaner = _CLEANERS.get(media)
    if cleaner is None:
        return Cleaned()
    whole = over_stream(stream, size)
    notes = whole.notes
    try:
        cleaner(whole)
    except MalformedError:
        notes.unread = True
    except RecursionError:  # boxes within boxes within boxes
        notes.edits, notes.found, notes.unread = [], False, True
    try:
        edits = tuple(in_order(notes.edits))
    except MalformedError:
        edits, notes.found, notes.unread = (), False, True
    words = (LOCATION if notes.found else "", UNREAD if notes.unread else "")
    return Cleaned(edits, " ".join(filter(None, words)))
