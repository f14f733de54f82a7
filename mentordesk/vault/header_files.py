"""The header on the disk, and the one before it.

Beside ``vault.hdr`` always lies ``vault.hdr.prev``: the last header that is known to have opened
this desk. While it differs, the new header has not yet proved itself; the first unlock with the
new one makes it a second copy. So one damaged file never costs a desk.
"""

from __future__ import annotations

import contextlib
import enum
from dataclasses import dataclass

from mentordesk.errors import UserFacingError
from mentordesk.vault import atomic
from mentordesk.vault.errors import (
    HeaderDamaged,
    HeaderMissing,
    HeaderUnreadable,
    KdfRefused,
    KeyFileMissing,
    NewerVault,
)
from mentordesk.vault.header import LARGEST, Damaged, Header, Parsed, parse, to_bytes
from mentordesk.vault.layout import DeskFolder

ASIDE = ".bad"  # a damaged header that was replaced, kept for whoever wants to look at it


class State(enum.Enum):
    """How the header was found."""

    WHOLE = enum.auto()
    PREVIOUS = enum.auto()  # the newest is damaged or gone; the one before it is whole


@dataclass(frozen=True)
class Reading:
    """A whole header, and whether it is the newest."""

    parsed: Parsed
    state: State

    @property
    def header(self) -> Header:
        """The header itself."""
        return self.parsed.header


def read(folder: DeskFolder) -> Reading:
    """The newest whole header of ``folder``.

    Raises ``HeaderMissing`` (``KeyFileMissing`` where databases lie), ``HeaderDamaged``,
    ``KdfRefused``, ``NewerVault`` (whatever the previous one says: nothing is taken back) or
    ``HeaderUnreadable``.
    """
    readings = candidates(folder)
    return readings[0]


def candidates(folder: DeskFolder) -> list[Reading]:
    """The headers to try, newest first; at least one, else it raises what ``read`` raises."""
    found: list[Reading] = []
    troubles: list[UserFacingError] = []
    for path, state in ((folder.header, State.WHOLE), (folder.header_previous, State.PREVIOUS)):
        content = _content(path, folder)
        if content is None:
            continue
        answer = _parsed_or_why_not(content, folder)
        if isinstance(answer, Parsed):
            found.append(Reading(answer, state))
        elif isinstance(answer, NewerVault) and not found:
            raise answer
        else:
            troubles.append(answer)
    if not found:
        if troubles:
            raise troubles[0]
        missing = KeyFileMissing if folder.has_writing() else HeaderMissing
        raise missing(folder=folder.path)
    return found


def _parsed_or_why_not(content: bytes, folder: DeskFolder) -> Parsed | UserFacingError:
    try:
        return parse(content)
    except Damaged:
        return HeaderDamaged(folder=folder.path)
    except (KdfRefused, NewerVault) as error:
        return error


def write(folder: DeskFolder, header: Header, master: bytearray) -> None:
    """Put ``header`` in the place of the newest one; the previous one stays.

    Whenever this is cut off, the newest whole header is the old one or the new one. Raises
    ``NoRoomForKeys`` or ``FolderReadOnly`` (then the old one stands), or ``KeysNotWritten``.
    """
    content = to_bytes(header, master)
    with atomic.writing_in(folder.path):
        current = _content(folder.header, folder)
        if current is not None and _is_whole(current) and not _has_previous(folder):
            atomic.replace(folder.header_previous, current)
        atomic.replace(folder.header, content)
    if not _has_previous(folder):  # a new desk has no earlier one: its second copy is the first
        with contextlib.suppress(OSError):
            atomic.replace(folder.header_previous, content)


def _has_previous(folder: DeskFolder) -> bool:
    content = _content(folder.header_previous, folder)
    return content is not None and _is_whole(content)


def _is_whole(content: bytes) -> bool:
    try:
        parse(content)
    except (Damaged, KdfRefused):
        return False
    except NewerVault:
        return True  # not ours to replace
    return True


def settle(folder: DeskFolder, opened: Reading) -> None:
    """After ``opened`` has opened the desk: make both files that header.

    What could not be written is left for the next unlock: a desk in a folder that may only be
    read still opens.
    """
    try:
        if opened.state is State.PREVIOUS:
            damaged = _content(folder.header, folder)
            if damaged is not None:
                atomic.replace(folder.header + ASIDE, damaged)
            atomic.replace(folder.header, opened.parsed.content)
        elif _content(folder.header_previous, folder) != opened.parsed.content:
            atomic.replace(folder.header_previous, opened.parsed.content)
    except (OSError, HeaderUnreadable):
        return


def _content(path: str, folder: DeskFolder) -> bytes | None:
    """At most one byte more than a header may have; ``None`` where there is no file."""
    try:
        with open(path, "rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise HeaderUnreadable(folder=folder.path) from error
    except OSError:
        return b""  # unreadable sectors are damage: the other header may be whole
