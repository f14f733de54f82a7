"""How files beside entries are named on the screen: their kind, their size, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.words import in_bytes

if TYPE_CHECKING:
    from mentordesk.journal.attachments.model import Attachment

translate = QCoreApplication.translate
APART, TOGETHER = "\u2068", "\u2069"
"""Around a name in a sentence: it runs in its own direction and turns nothing around it."""

_ICONS = (
    ("image/", "image"),
    ("audio/", "music-notes"),
    ("video/", "film-strip"),
    ("application/pdf", "file-pdf"),
    ("text/", "file-text"),
)


def icon_of(attachment: Attachment) -> str:
    """The name of the icon of its kind."""
    found = (icon for start, icon in _ICONS if attachment.media.startswith(start))
    return next(found, "file")


def remark(attachment: Attachment) -> str:
    """What was done with it on the way in; nothing where nothing was."""
    if attachment.place_was_taken_out and attachment.may_tell_more:
        return translate(
            "AttachmentWords",
            "A place was taken out; not all that the file tells about itself could be read",
        )
    if attachment.place_was_taken_out:
        return translate("AttachmentWords", "The place was taken out")
    if attachment.may_tell_more:
        return translate(
            "AttachmentWords",
            "What the file tells about itself could not all be read; a place may still be in it",
        )
    return ""


def spoken(attachment: Attachment) -> str:
    """All of it, for a screen reader and a tool tip."""
    name = f"{APART}{attachment.name}{TOGETHER}"
    parts = (name, in_bytes(attachment.bytes), remark(attachment))
    return " · ".join(part for part in parts if part)
