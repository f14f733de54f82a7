"""Signing, sealing, padding: thin names over the ``cryptography`` library.

A seal is HPKE (RFC 9180) in base mode: X25519, HKDF-SHA256, ChaCha20-Poly1305. A signature is
Ed25519 (RFC 8032). Each use names its purpose, so that bytes made for one are nothing to another.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from mentordesk.wire.limits import PAD_TO, Reason, Refused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import hpke

LETTER = b"mentordesk letter 1"
UP = b"mentordesk up 1"
DOWN = b"mentordesk down 1"
ENROL = b"mentordesk enrol 1"


class Opener:
    """A 32-byte X25519 private key made ready once, for whoever opens many seals."""

    __slots__ = ("_key", "public")

    def __init__(self, private: bytes) -> None:
        self._key = X25519PrivateKey.from_private_bytes(private)
        self.public = self._key.public_key().public_bytes_raw()

    def open(self, purpose: bytes, sealed: bytes) -> bytes:
        """What ``seal`` closed; ``Refused`` when it was not sealed to this key for this purpose."""
        try:
            return unpad(suite().decrypt(sealed, self._key, purpose))
        except (InvalidTag, ValueError) as error:
            raise Refused(Reason.WRONG_KEY) from error


class Signer:
    """A 32-byte Ed25519 seed made ready once, for whoever signs many answers."""

    __slots__ = ("_key",)

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    def sign(self, purpose: bytes, message: bytes) -> bytes:
        """64 bytes over ``purpose`` and ``message``."""
        return self._key.sign(purpose + b"\0" + message)


def key_id(public_key: bytes) -> bytes:
    """The first 8 bytes of a public key's SHA-256: names a key, proves nothing."""
    return hashlib.sha256(public_key).digest()[:8]


def sign(seed: bytes, purpose: bytes, message: bytes) -> bytes:
    """64 bytes over ``purpose`` and ``message`` by the Ed25519 key of a 32-byte seed."""
    return Signer(seed).sign(purpose, message)


def verify(public_key: bytes, purpose: bytes, message: bytes, signature: bytes) -> None:
    """Refuse what the key did not sign for this purpose."""
    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(signature, purpose + b"\0" + message)
    except (InvalidSignature, ValueError) as error:
        raise Refused(Reason.BAD_SIGNATURE) from error


def signing_public(seed: bytes) -> bytes:
    """The Ed25519 public key of a 32-byte seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sealing_public(private: bytes) -> bytes:
    """The X25519 public key of a 32-byte private key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def suite() -> hpke.Suite:
    """The one HPKE suite of this protocol."""
    from cryptography.hazmat.primitives import hpke

    return hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def seal(public_key: bytes, purpose: bytes, message: bytes) -> bytes:
    """``message`` padded and sealed to a 32-byte X25519 public key; 48 bytes longer."""
    key = X25519PublicKey.from_public_bytes(public_key)
    return suite().encrypt(pad(message), key, purpose)


def open_seal(private: bytes, purpose: bytes, sealed: bytes) -> bytes:
    """What ``seal`` closed; ``Refused`` when it was not sealed to this key for this purpose."""
    return Opener(private).open(purpose, sealed)


def pad(message: bytes, step: int = PAD_TO) -> bytes:
    """``message``, a 0x80 and zeros up to a multiple of ``step`` (ISO/IEC 7816-4)."""
    return message + b"\x80" + bytes(-(len(message) + 1) % step)


def unpad(padded: bytes) -> bytes:
    """What ``pad`` padded."""
    body = padded.rstrip(b"\0")
    if not body.endswith(b"\x80"):
        raise Refused(Reason.MALFORMED)
    return body[:-1]


def invite_key(secret: bytes) -> bytes:
    """The 32 bytes that the server keeps of an invite, to check the proof of an enrolment.

    Whoever steals them may use up the open invites, but learns no card's secret.
    """
    return hashlib.sha256(b"mentordesk invite key 1\0" + secret).digest()


def proof(key: bytes, public_keys: bytes) -> bytes:
    """32 bytes that only a holder of the invite's key can make for these public keys."""
    return hmac.digest(key, ENROL + b"\0" + public_keys, "sha256")


def same(one: bytes, other: bytes) -> bool:
    """Whether two secrets are equal, in constant time."""
    return hmac.compare_digest(one, other)
