"""Drafts that could not be saved, sealed to the desk's own public key until the next unlock.

One file a draft: magic (8) · HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305) of
the text in UTF-8. Sealing needs no secret, so that it works while the desk is being closed.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.vault import atomic
from mentordesk.vault.keys import quarantine_private_key, wipe
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.hpke import Suite

MAGIC = b"MDESKQ1\n"
ENDING = ".sealed"
INFO = b"MentorDesk v1 quarantine"
LARGEST = 64 * 1024 * 1024  # bytes; no draft of ours is larger


@dataclass(frozen=True)
class Opened:
    """One draft out of quarantine; ``path`` is the file to discard once the text is safe."""

    path: str
    text: str = field(repr=False)


def seal(folder: DeskFolder, public_key: bytes, text: str, elsewhere: Sequence[str] = ()) -> str:
    """Seal ``text`` into ``quarantine/``, or into the first folder of ``elsewhere`` that takes it.

    ``public_key`` is ``unlock.facts(folder).quarantine_key``. The path of the new file. Raises
    ``NoRoomForKeys``, ``FolderReadOnly`` or ``KeysNotWritten`` when no place took it.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    to = X25519PublicKey.from_public_bytes(public_key)
    content = MAGIC + _suite().encrypt(text.encode("utf-8"), to, INFO)
    name = os.urandom(16).hex() + ENDING
    *others, last = (folder.quarantine, *elsewhere)
    for place in others:
        try:
            return _put(place, name, content)
        except OSError:  # the next place may take it
            continue
    with atomic.writing_in(last):
        return _put(last, name, content)


def open_all(folder: DeskFolder, master: bytearray, elsewhere: Sequence[str] = ()) -> list[Opened]:
    """Every draft that this desk can open, oldest first. What it cannot is left where it is."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    raw = quarantine_private_key(master)
    try:
        private = X25519PrivateKey.from_private_bytes(raw)
    finally:
        wipe(raw)
    found = []
    for path in _files((folder.quarantine, *elsewhere)):
        content = _content(path)
        if content.startswith(MAGIC):
            text = _text(content[len(MAGIC) :], private)
            if text is not None:
                found.append(Opened(path, text))
    return found


def discard(opened: Opened) -> None:
    """Remove the file of a draft whose text has been saved. Gone already is well."""
    try:
        os.unlink(opened.path)
    except FileNotFoundError:
        return


def _put(place: str, name: str, content: bytes) -> str:
    os.makedirs(place, mode=0o700, exist_ok=True)
    path = os.path.join(place, name)
    atomic.replace(path, content)
    return path


def _suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def _files(places: Sequence[str]) -> list[str]:
    """The sealed files in ``places``, by the time of their last change."""
    found: list[tuple[int, str]] = []
    for place in places:
        try:
            with os.scandir(place) as entries:
                found += [
                    (entry.stat().st_mtime_ns, entry.path)
                    for entry in entries
                    if entry.name.endswith(ENDING) and entry.is_file(follow_symlinks=False)
                ]
        except OSError:
            continue  # no such folder, or it went away: nothing there to open
    return [path for _, path in sorted(found)]


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(LARGEST)
    except OSError:
        return b""


def _text(sealed: bytes, private: X25519PrivateKey) -> str | None:
    """The text, or ``None`` when it was sealed for another desk or is damaged."""
    from cryptography.exceptions import InvalidTag

    try:
        return _suite().decrypt(sealed, private, INFO).decode("utf-8")
    except (InvalidTag, ValueError):
        return None
