"""What a file beside an entry is, and what can go wrong when one comes in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Moment

PIECE: Final = 256 * 1024
"""Bytes of one piece; the last may be shorter."""
BYTES_AT_MOST: Final = 25_000_000
"""Bytes of one file."""
MB: Final = 1_000_000
NAME_AT_MOST: Final = 150
"""Characters of a name; of a longer one the end is kept (see ``attachments.naming.plain_name``)."""

Digest = bytes
"""Of SHA-256: 32 bytes."""

LOCATION: Final = "location"
"""In ``dropped``: the place was taken out."""
UNREAD: Final = "unread"
"""In ``dropped``: what the file tells about itself could not all be read; it is as it was."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file beside an entry. ``name`` is its own within the entry; the text links to it.

    ``media`` is the type its first bytes tell, ``bytes`` its size, ``sha256`` the digest of what is
    kept. ``dropped`` names what was taken out on the way in: words parted by blanks.
    """

    id: UUID
    seq: int
    entry_id: UUID
    written: Moment
    name: str = field(repr=False)
    media: str
    bytes: int
    sha256: Digest = field(repr=False)
    dropped: str = ""
    deleted: bool = False

    def __post_init__(self) -> None:
        """It has a plain name, a size and a digest."""
        if not self.name or "/" in self.name or self.bytes < 0 or len(self.sha256) != 32:
            raise ValueError("a file has a plain name, a size and a digest")

    @property
    def is_picture(self) -> bool:
        """Whether it is one of the pictures that can be shown."""
        return self.media in SHOWN

    @property
    def place_was_taken_out(self) -> bool:
        """Whether the place was taken out of it on the way in."""
        return LOCATION in self.dropped.split()

    @property
    def may_tell_more(self) -> bool:
        """Whether it tells something about itself that could not be read."""
        return UNREAD in self.dropped.split()


SHOWN: Final = frozenset(
    {"image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp", "image/tiff"}
)
"""Media types of pictures that are shown in the window."""


class AttachmentGone(UserFacingError):
    """The file was removed in the meantime, or never was."""

    code = "attachment-gone"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This file is no longer beside the entry.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing else was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Look among the files that were removed, or add it again.")


class AttachmentTooLarge(UserFacingError):
    """More bytes than a desk keeps in one file."""

    code = "attachment-too-large"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "“{name}” is larger than {most} MB.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not added. The file itself is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Make it smaller, or keep it elsewhere and write where.")


class NoRoomForFile(UserFacingError):
    """The disk has room for words still, but not for this file beside them."""

    code = "attachment-no-room"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "There is not enough room on the disk for “{name}”.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not added, so that your words still find room.")
    todo = QT_TRANSLATE_NOOP("errors", "Make room on this disk, then add it again.")


class FileUnreadable(UserFacingError):
    """The file could not be opened or read to its end."""

    code = "attachment-unreadable"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "“{name}” could not be read.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was added. Your entry is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Look whether it is still there and yours to read.")


class FolderOffered(UserFacingError):
    """A folder was offered in place of a file."""

    code = "attachment-folder"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "“{name}” is a folder.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was added. Your entry is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose the files that are in it.")


class FileChanged(UserFacingError):
    """The file changed while it was read."""

    code = "attachment-changed"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "“{name}” changed while it was read.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was added. Your entry is as it was.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Wait until nothing writes to it any more, then add it again."
    )


class NameTaken(UserFacingError):
    """Another file of the entry has this name."""

    code = "attachment-name-taken"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "Another file of this entry is called “{name}”.")
    safe = QT_TRANSLATE_NOOP("errors", "Both files are as they were.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose another name.")


class DamagedAttachment(UserFacingError):
    """The pieces do not make up what was kept."""

    code = "attachment-damaged"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "This file is damaged: not all of it is there any more.")
    safe = QT_TRANSLATE_NOOP("errors", "Your entries are not touched by this.")
    todo = QT_TRANSLATE_NOOP("errors", "Take it from your last backup, or remove it.")
