"""The header of a desk: its shape, its bytes, and how to tell damage. See docs/formats/header.md.

Bytes: magic (8) · length of the body (4, big-endian) · body (canonical JSON) · HMAC-SHA256 of all
before it under ``header_key`` (32) · SHA-256 of all before it (32). The digest tells damage before
anything is unlocked; the HMAC tells forgery once the master key is known.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from mentordesk.vault.errors import KdfRefused, NewerVault
from mentordesk.vault.kdf import KdfParams
from mentordesk.vault.keys import header_key, wipe
from mentordesk.vault.wraps import MAGIC, Kind, Wrap

FORMAT = 1
LARGEST = 64 * 1024  # bytes
DIGEST = 32  # bytes of the HMAC and of the SHA-256
FRAME = len(MAGIC) + 4 + 2 * DIGEST
MOST_MICROS = 1 << 53  # what JSON readers everywhere keep exactly; the year 2255


class Damaged(Exception):
    """These bytes are not a header, or not any more. Not for people's eyes."""


@dataclass(frozen=True)
class Header:
    """What a desk's header says. Raises ``ValueError`` when it cannot be."""

    vault_id: UUID
    created: int  # microseconds since 1970-01-01 UTC
    wraps: tuple[Wrap, ...]  # passphrase, recovery and perhaps keyring, in this order
    sheet_confirmed: bool
    quarantine_key: bytes  # X25519 public key

    def __post_init__(self) -> None:
        """Passphrase and recovery always, keyring at most beside them: it is never the only one."""
        kinds = [wrap.kind for wrap in self.wraps]
        if kinds not in (list(Kind)[:2], list(Kind)):
            raise ValueError("a header has a passphrase, a recovery and at most a keyring wrap")
        if len(self.quarantine_key) != 32 or not 0 <= self.created < MOST_MICROS:
            raise ValueError("the quarantine key or the date has the wrong size")

    def wrap(self, kind: Kind) -> Wrap | None:
        """The wrap of this kind, where there is one."""
        return next((wrap for wrap in self.wraps if wrap.kind is kind), None)

    def with_wrap(self, new: Wrap) -> tuple[Wrap, ...]:
        """All wraps, with ``new`` in the place of the one of its kind."""
        every = {wrap.kind: wrap for wrap in self.wraps} | {new.kind: new}
        return tuple(every[kind] for kind in Kind if kind in every)


@dataclass(frozen=True)
class Parsed:
    """A header and the very bytes it came from, so that its HMAC can be checked."""

    header: Header
    content: bytes

    def is_made_with(self, master: bytearray) -> bool:
        """Whether the HMAC is one of this master key."""
        framed, mac = self.content[: -2 * DIGEST], self.content[-2 * DIGEST : -DIGEST]
        return hmac.compare_digest(_mac(framed, master), mac)


def to_bytes(header: Header, master: bytearray) -> bytes:
    """The header as it lies on the disk."""
    body = _canonical(_as_json(header))
    content = MAGIC + len(body).to_bytes(4, "big") + body
    content += _mac(content, master)
    content += hashlib.sha256(content).digest()
    if len(content) > LARGEST:
        raise ValueError("a header has at most 64 KiB")
    return content


def parse(content: bytes) -> Parsed:
    """The header in ``content``, strictly: there is one way to write it.

    Raises ``Damaged``; ``NewerVault`` for a format that this program does not know;
    ``KdfRefused`` for a cost under the floor or above the ceiling.
    """
    if not FRAME < len(content) <= LARGEST or not content.startswith(MAGIC):
        raise Damaged("not the size or the beginning of a header")
    if not hmac.compare_digest(hashlib.sha256(content[:-DIGEST]).digest(), content[-DIGEST:]):
        raise Damaged("the digest differs")
    start = len(MAGIC) + 4
    if int.from_bytes(content[len(MAGIC) : start], "big") != len(content) - FRAME:
        raise Damaged("the length differs")
    return Parsed(_from_body(content[start : -2 * DIGEST]), content)


def _from_body(body: bytes) -> Header:
    try:
        found = json.loads(body.decode("ascii"))
        version = found["format"]
        if type(version) is int and version > FORMAT:
            raise NewerVault
        header = _from_json(found)
        canonical = _canonical(_as_json(header))
    except KdfRefused:
        raise
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("the body is not one of format 1") from error
    if canonical != body:
        raise Damaged("the body is not written canonically")
    return header


def _mac(content: bytes, master: bytearray) -> bytes:
    key = header_key(master)
    try:
        return hmac.digest(key, content, "sha256")
    finally:
        wipe(key)


def _canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _as_json(header: Header) -> dict[str, Any]:
    return {
        "created": header.created,
        "format": FORMAT,
        "quarantine_key": b64encode(header.quarantine_key).decode(),
        "sheet_confirmed": header.sheet_confirmed,
        "vault_id": str(header.vault_id),
        "wraps": [_wrap_as_json(wrap) for wrap in header.wraps],
    }


def _wrap_as_json(wrap: Wrap) -> dict[str, Any]:
    kdf: dict[str, Any] = {"name": "hkdf-sha256", "salt": b64encode(wrap.salt).decode()}
    if wrap.params is not None:
        kdf |= {
            "name": "argon2id",
            "memory_kib": wrap.params.memory_kib,
            "iterations": wrap.params.iterations,
            "lanes": wrap.params.lanes,
        }
    return {
        "kdf": kdf,
        "kind": wrap.kind.value,
        "nonce": b64encode(wrap.nonce).decode(),
        "sealed": b64encode(wrap.sealed).decode(),
    }


def _from_json(found: dict[str, Any]) -> Header:
    """What is missing or of another type raises; what is too much is caught by re-writing."""
    if found["format"] != FORMAT or type(found["sheet_confirmed"]) is not bool:
        raise ValueError("an unknown format, or a sheet neither confirmed nor not")
    return Header(
        vault_id=UUID(_text(found["vault_id"])),
        created=_whole(found["created"]),
        wraps=tuple(_wrap_from_json(wrap) for wrap in found["wraps"]),
        sheet_confirmed=found["sheet_confirmed"],
        quarantine_key=b64decode(found["quarantine_key"], validate=True),
    )


def _wrap_from_json(found: dict[str, Any]) -> Wrap:
    kdf = found["kdf"]
    params = None
    if kdf["name"] == "argon2id":
        costs = (_whole(kdf[name]) for name in ("memory_kib", "iterations", "lanes"))
        params = KdfParams(*costs)
    return Wrap(
        kind=Kind(found["kind"]),
        salt=b64decode(kdf["salt"], validate=True),
        params=params,
        nonce=b64decode(found["nonce"], validate=True),
        sealed=b64decode(found["sealed"], validate=True),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text stands here")
    return value


def _whole(value: object) -> int:
    """A whole number that is not a boolean."""
    if type(value) is not int:
        raise TypeError("a whole number stands here")
    return value
