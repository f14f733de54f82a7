"""Files of an entry, taken from its source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO

from mentordesk.journal.attachments.naming import file_link, plain_name
from mentordesk.journal.importing.entries.drafts import Draft
from mentordesk.journal.importing.errors import FILE_EMPTY, FILE_MISSING, FILE_TOO_LARGE
from mentordesk.journal.importing.model import ImportedFile, Problem
from mentordesk.journal.importing.sources.safety import ATTACHMENT_AT_MOST, MB, Source, shown

_PICTURES = (
    *(".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".heif", ".avif"),
    *(".tif", ".tiff", ".bmp", ".svg"),
)


def attach(draft: Draft, source: Source, name: str | None, called: str) -> str | Problem:
    """Give ``draft`` the file ``name`` of ``source``, to be called ``called``: under what name.

    Where it is missing (``name`` None), empty or too large, the sentence to tell beside the entry.
    """
    values: Mapping[str, str | int] = {"name": shown(called)}
    if name is None:
        return Problem(draft.where, FILE_MISSING, values)
    size = source.size(name)
    if size == 0:
        return Problem(draft.where, FILE_EMPTY, values)
    if size > ATTACHMENT_AT_MOST:
        most = {"most": ATTACHMENT_AT_MOST // MB}
        return Problem(draft.where, FILE_TOO_LARGE, {**values, **most})
    given = plain_name(shown(called), {one.name for one in draft.files})
    draft.files.append(ImportedFile(given, size, _opener(source, name)))
    return given


def link_to(name: str, caption: str = "", *, shown: bool = True) -> str:
    """How the text has the file ``name``: a picture is shown in it, all else is linked by name."""
    picture = shown and name.lower().endswith(_PICTURES)
    return file_link(name, caption or ("" if picture else name), picture=picture)


def _opener(source: Source, name: str) -> Callable[[], BinaryIO]:
    return lambda: source.open(name)
