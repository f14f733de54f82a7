"""How letters travel: the same sealed bytes over HTTPS or on a stick.

Up: a bundle is signed by the device, compressed from five letters on, padded, sealed to the server.
Down: an answer is signed by the server's receipts key, padded, sealed to the device.
"""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec

from mentordesk.wire import seals
from mentordesk.wire.letters import (
    Closed,
    Code,
    Count,
    Day,
    Digest,
    Id,
    Key,
    Short,
    Signature,
    Signed,
    Text,
    decode,
    encode,
)
from mentordesk.wire.limits import (
    BUNDLE_BYTES,
    COMPRESS_FROM,
    LETTERS,
    OPENED_BYTES,
    VERIFY_IDS,
    VERSION,
    Reason,
    Refused,
)


class Up(Closed, frozen=True, kw_only=True):
    """What a desk sends in one round."""

    version: int = VERSION
    programme: Short
    device: Key
    device_seq: Count
    epoch: Count
    cursor: Count
    verify: Annotated[list[Id], msgspec.Meta(max_length=VERIFY_IDS)]
    letters: Annotated[list[Signed], msgspec.Meta(max_length=LETTERS)]


class Framed(Closed, frozen=True, kw_only=True):
    """Signed bytes inside a seal; ``packed`` says that they are zstd-compressed."""

    packed: bool
    content: Annotated[bytes, msgspec.Meta(max_length=OPENED_BYTES)]
    signature: Signature


class Verdict(enum.IntEnum):
    """What became of one letter."""

    STORED = 1
    DUPLICATE = 2
    REFUSED = 3
    RETRY = 4
    ERASED = 5


class Ack(Closed, frozen=True, kw_only=True):
    """The server's word on one letter, by id and by the SHA-256 of its exact bytes."""

    id: Id
    digest: Digest
    verdict: Verdict
    reason: Code = ""


class Erased(Closed, frozen=True, kw_only=True):
    """What a withdrawal destroyed at the server."""

    consent: Id
    items: Annotated[list[Id], msgspec.Meta(max_length=256)]
    rows: Count
    key_destroyed: bool
    backups_until: Day


class Announcement(Closed, frozen=True, kw_only=True):
    """A programme message to everybody. It is shown; it changes nothing that a person wrote."""

    id: Id
    number: Count
    published: Day
    title: Annotated[str, msgspec.Meta(max_length=80)]
    text: Text


class Presence(Closed, frozen=True, kw_only=True):
    """Whether the server holds an item now, and the digest of what it holds."""

    id: Id
    present: bool
    digest: Annotated[bytes, msgspec.Meta(max_length=32)]


class Down(Closed, frozen=True, kw_only=True):
    """The server's whole answer. Signed as one: these bytes and the signature are the receipt."""

    version: int = VERSION
    programme: Short
    device: Key
    device_seq: Count
    epoch: Count
    cursor: Count
    at: Count
    acks: Annotated[list[Ack], msgspec.Meta(max_length=LETTERS)] = msgspec.field(
        default_factory=list
    )
    erased: Annotated[list[Erased], msgspec.Meta(max_length=LETTERS)] = msgspec.field(
        default_factory=list
    )
    announcements: Annotated[list[Announcement], msgspec.Meta(max_length=20)] = msgspec.field(
        default_factory=list
    )
    present: Annotated[list[Presence], msgspec.Meta(max_length=VERIFY_IDS)] = msgspec.field(
        default_factory=list
    )
    refused: Code = ""


def close_up(up: Up, device_seed: bytes, server_key: bytes) -> bytes:
    """The bytes that travel up: at most ``BUNDLE_BYTES``, or ``Refused`` too large."""
    content = encode(up)
    signature = seals.sign(device_seed, seals.UP, server_key + content)
    packed = len(up.letters) >= COMPRESS_FROM
    if packed:
        content = compress(content)
    framed = encode(Framed(packed=packed, content=content, signature=signature))
    sealed = seals.seal(server_key, seals.UP, framed)
    if len(sealed) > BUNDLE_BYTES:
        raise Refused(Reason.TOO_LARGE)
    return sealed


def open_up(sealed: bytes, server: bytes | seals.Opener) -> Up:
    """A bundle from bytes: size, seal, frame, signature of the device it names, in this order.

    ``server`` is the sealing key, as 32 private bytes or made ready.
    """
    opener = server if isinstance(server, seals.Opener) else seals.Opener(server)
    if len(sealed) > BUNDLE_BYTES:
        raise Refused(Reason.TOO_LARGE)
    framed = decode(Framed, opener.open(seals.UP, sealed), OPENED_BYTES)
    content = decompress(framed.content) if framed.packed else framed.content
    if content[1:2] != bytes([VERSION]):
        raise Refused(Reason.UNKNOWN_VERSION)
    up = decode(Up, content, OPENED_BYTES)
    seals.verify(up.device, seals.UP, opener.public + content, framed.signature)
    return up


class Receipt(Closed, frozen=True, kw_only=True):
    """The evidence of a round: the answer's exact bytes and the server's signature over them."""

    content: Annotated[bytes, msgspec.Meta(max_length=OPENED_BYTES)]
    signature: Signature


def close_down(down: Down, receipts: bytes | seals.Signer, device_sealing_key: bytes) -> bytes:
    """The bytes that travel down, sealed to the device. ``receipts`` is a seed, or made ready."""
    content = encode(down)
    signer = receipts if isinstance(receipts, seals.Signer) else seals.Signer(receipts)
    signature = signer.sign(seals.DOWN, content)
    receipt = Receipt(content=content, signature=signature)
    return seals.seal(device_sealing_key, seals.DOWN, encode(receipt))


def open_down(sealed: bytes, device_private: bytes) -> tuple[bytes, Down]:
    """The receipt's bytes and the answer in it. The signature is *not* verified here.

    The courier holds no pinned key on purpose: it acts on an answer only so far as not to send a
    letter twice. ``verify_receipt`` on the desk decides what is confirmed.
    """
    if len(sealed) > OPENED_BYTES:
        raise Refused(Reason.TOO_LARGE)
    receipt = seals.open_seal(device_private, seals.DOWN, sealed)
    return receipt, read_down(decode(Receipt, receipt, OPENED_BYTES).content)


def read_down(content: bytes) -> Down:
    """An answer from its exact bytes."""
    if content[1:2] != bytes([VERSION]):
        raise Refused(Reason.UNKNOWN_VERSION)
    return decode(Down, content, OPENED_BYTES)


def verify_receipt(receipt: bytes, receipts_key: bytes) -> Down:
    """The answer in a receipt that the pinned receipts key signed; else ``Refused``."""
    held = decode(Receipt, receipt, OPENED_BYTES)
    seals.verify(receipts_key, seals.DOWN, held.content, held.signature)
    return read_down(held.content)


def compress(data: bytes) -> bytes:
    """Zstandard, level 19: a bundle is small and bytes are dear."""
    import zstandard

    return zstandard.ZstdCompressor(level=19, write_content_size=True).compress(data)


def decompress(data: bytes) -> bytes:
    """The content of a compressed frame that says its size, at most ``OPENED_BYTES``."""
    import zstandard

    try:
        size = zstandard.frame_content_size(data)
        if not 0 <= size <= OPENED_BYTES:
            raise Refused(Reason.TOO_LARGE)
        return zstandard.ZstdDecompressor().decompress(data, max_output_size=OPENED_BYTES)
    except zstandard.ZstdError as error:
        raise Refused(Reason.MALFORMED) from error
