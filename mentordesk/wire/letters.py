"""Letters: what one author says to one audience about one scope and one period.

Every struct is a closed MessagePack array: unknown or extra fields, and unknown versions, are
refused with a reason. Sizes of ids are in bytes; keys are raw 32-byte curve points.
"""

from __future__ import annotations

import enum
from typing import Annotated, TypeVar

import msgspec

from mentordesk.wire.limits import LETTER_BYTES, VERSION, Reason, Refused

Id = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Short = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
Period = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}-(0[1-9]|1[0-2]))?\Z")]
#: ``\Z`` and ``[0-9]``: ``$`` would let a line end through, ``\d`` the figures of any script.
Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\Z")]
Text = Annotated[str, msgspec.Meta(max_length=2000)]
Code = Annotated[str, msgspec.Meta(max_length=24)]

NO_ID = bytes(16)


class Kind(enum.IntEnum):
    """What a letter does."""

    ENROL = 1
    CONSENT = 2
    WITHDRAW = 3
    ITEM = 4


class Scope(enum.StrEnum):
    """What a person may switch on. None of them maps to a private table."""

    ATTENDANCE = "S02"
    GOAL_STATE = "S06"


class Audience(enum.StrEnum):
    """To whom a letter speaks."""

    OFFICE = "office"


class Closed(
    msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True, kw_only=True
):
    """The base of everything that travels."""


class Letter(Closed, frozen=True, kw_only=True):
    """The frozen bytes that a person signs. ``body`` is itself MessagePack, by ``kind``."""

    version: int = VERSION
    kind: Kind
    id: Id
    revision: Count = 1
    author: Short
    seq: Count
    scope: Code = ""
    consent: Id = NO_ID
    audience: Code = ""
    period: Period = ""
    body: bytes = b""


class Signed(Closed, frozen=True, kw_only=True):
    """A letter's exact bytes and its author's Ed25519 signature over them."""

    letter: Annotated[bytes, msgspec.Meta(max_length=LETTER_BYTES)]
    signature: Signature


class Enrol(Closed, frozen=True, kw_only=True):
    """A desk joins: its public keys and the proof that it holds the invite's secret.

    ``signing_key`` speaks for the person, ``device_key`` for the machine; answers are sealed to
    ``device_sealing_key`` (the courier opens them), what is for the person's eyes to
    ``receive_key`` (only the desk opens that).
    """

    invite: Short
    signing_key: Key
    device_key: Key
    device_sealing_key: Key
    receive_key: Key
    proof: Digest


class Consent(Closed, frozen=True, kw_only=True):
    """What the person agreed to, in the words that the screen showed."""

    scopes: Annotated[list[Code], msgspec.Meta(min_length=1, max_length=8)]
    audience: Code
    purpose: Code
    wording: Text
    language: Annotated[str, msgspec.Meta(max_length=12)]
    wording_digest: Digest
    given: Annotated[str, msgspec.Meta(max_length=25)]
    expires: Day
    retention_months: Annotated[int, msgspec.Meta(ge=1, le=36)]
    notice_version: Annotated[int, msgspec.Meta(ge=1, le=10_000)]
    app_version: Annotated[str, msgspec.Meta(max_length=24)]
    preview_digest: Digest
    supersedes: Id = NO_ID


class Withdraw(Closed, frozen=True, kw_only=True):
    """Take back one consent with all that was sent under it, or single items."""

    consent: Id
    items: Annotated[list[Id], msgspec.Meta(max_length=256)]


T = TypeVar("T")
_KINDS = frozenset(bytes([kind]) for kind in Kind)
_encoder = msgspec.msgpack.Encoder()


def encode(value: Closed) -> bytes:
    """The one byte form of ``value``: MessagePack, shortest forms, fields in their order."""
    return _encoder.encode(value)


def decode(kind: type[T], data: bytes, limit: int) -> T:
    """A value from bytes; ``Refused`` when it is too large, malformed or not in its one form."""
    if len(data) > limit:
        raise Refused(Reason.TOO_LARGE)
    try:
        value = msgspec.msgpack.decode(data, type=kind)
    except (
        msgspec.MsgspecError,
        ValueError,
        RecursionError,
    ) as error:  # broken UTF-8 is the second
        raise Refused(Reason.MALFORMED) from error
    if _encoder.encode(value) != data:  # a second spelling of the same value is not accepted
        raise Refused(Reason.MALFORMED)
    return value


def read_letter(data: bytes) -> Letter:
    """A letter from its exact bytes; the version is looked at before anything else is believed."""
    if len(data) > LETTER_BYTES:
        raise Refused(Reason.TOO_LARGE)
    if data[1:2] != bytes([VERSION]):  # a fixarray header, then the version as a fixint
        raise Refused(Reason.UNKNOWN_VERSION)
    if data[2:3] not in _KINDS:
        raise Refused(Reason.UNKNOWN_KIND)
    return decode(Letter, data, LETTER_BYTES)
