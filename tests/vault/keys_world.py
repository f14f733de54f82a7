"""A desk's header for tests: made once at the floor's cost, then copied."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from mentordesk.clock import Moment
from mentordesk.vault import unlock
from mentordesk.vault.header import DIGEST, Header, to_bytes
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.keys import quarantine_public_key
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.wraps import Kind, Wrap, seal

PASSPHRASE = "velvet tangent orbit quilt mango"
OTHER_PASSPHRASE = "Straße zum Café"
VAULT = UUID("0190a6f0-0000-7000-8000-000000000001")


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self, instant: datetime = datetime(2025, 3, 1, 9, 30, tzinfo=UTC)) -> None:
        self.instant = instant
        self.seconds = 0.0

    def now(self) -> Moment:
        return Moment(self.instant, "UTC")

    def monotonic(self) -> float:
        return self.seconds


@dataclass(frozen=True)
class Made:
    """A desk on the disk, and everything that opens it."""

    folder: DeskFolder
    master: bytes
    code: str

    @property
    def key(self) -> bytearray:
        """The master key, in a buffer of its own."""
        return bytearray(self.master)

    def copied_to(self, path: str) -> Made:
        """The same desk in another folder."""
        shutil.copytree(self.folder.path, path)
        return Made(DeskFolder(path), self.master, self.code)


def typed(text: str = PASSPHRASE) -> bytearray:
    """A passphrase as it comes from a field."""
    return bytearray(text, "utf-8")


def make_desk(path: str) -> Made:
    """A new desk with the cheapest passphrase wrap that is allowed."""
    folder = DeskFolder(path)
    made = unlock.make(folder, typed(), FLOOR, HandClock())
    return Made(folder, bytes(made.master), made.recovery_code)


def quick_header(master: bytes, *, keyring: bool = False) -> Header:
    """A header whose passphrase nobody knows: there is no derivation to wait for."""
    key = bytearray(master)
    passphrase = Wrap(Kind.PASSPHRASE, os.urandom(16), FLOOR, os.urandom(12), os.urandom(48))
    wraps = [passphrase, seal(Kind.RECOVERY, bytearray(20), key, VAULT, None)]
    if keyring:
        wraps.append(seal(Kind.KEYRING, bytearray(32), key, VAULT, None))
    return Header(VAULT, 1_740_821_400_000_000, tuple(wraps), False, quarantine_public_key(key))


def quick_bytes(master: bytes, *, keyring: bool = False) -> bytes:
    """The bytes of a ``quick_header``."""
    return to_bytes(quick_header(master, keyring=keyring), bytearray(master))


def with_true_digest(content: bytes) -> bytes:
    """What a forger writes who knows the format: the SHA-256 is right again, the HMAC is not."""
    return content[:-DIGEST] + hashlib.sha256(content[:-DIGEST]).digest()


def read_bytes(path: str) -> bytes:
    """The whole file."""
    with open(path, "rb") as file:
        return file.read()


def write_bytes(path: str, content: bytes) -> None:
    """The whole file, in place."""
    with open(path, "wb") as file:
        file.write(content)
