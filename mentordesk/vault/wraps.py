"""The master key, sealed once for each way of opening a desk.

A wrap is ChaCha20-Poly1305 (RFC 8439) of the 32-byte master key. Its key comes from the
passphrase by Argon2id, or by HKDF-SHA256 from the recovery code or from the secret in the
system's keyring. Vault id, kind and derivation are bound to it as associated data, so that a
wrap opens nothing in another desk, as another kind, or under another cost.
"""

from __future__ import annotations

import enum
import os
from dataclasses import dataclass, field
from uuid import UUID

from mentordesk.vault.kdf import SALT_SIZE, KdfParams, derive, derive_anew
from mentordesk.vault.keys import SIZE, expand, wipe

MAGIC = b"MDESKHDR"
NONCE_SIZE = 12
TAG_SIZE = 16


class Kind(enum.Enum):
    """The ways of opening a desk."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True)
class Wrap:
    """One sealed copy of the master key. ``params`` is there for a passphrase, and only there."""

    kind: Kind
    salt: bytes
    params: KdfParams | None
    nonce: bytes = field(default=b"", repr=False)
    sealed: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        """Refuse a wrap of the wrong shape (``ValueError``) or cost (``KdfRefused``)."""
        if (self.params is not None) != (self.kind is Kind.PASSPHRASE):
            raise ValueError("a passphrase has a cost, and nothing else has")
        sizes = (len(self.salt), len(self.nonce), len(self.sealed))
        if sizes != (SALT_SIZE, NONCE_SIZE, SIZE + TAG_SIZE):
            raise ValueError("salt, nonce or sealed key has the wrong size")
        if self.params is not None:
            self.params.checked()


class WrapDoesNotOpen(Exception):
    """The secret is not the one that this wrap was made with. Not for people's eyes."""


def seal(
    kind: Kind, secret: bytearray, master: bytearray, vault_id: UUID, params: KdfParams | None
) -> Wrap:
    """A new wrap of ``master``, with a new salt and nonce. Wipes neither secret nor master.

    With a passphrase this takes as long as ``params`` says. Raises ``NotEnoughMemory``.
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt = os.urandom(SALT_SIZE)
    if params is None:
        key = expand(secret, f"wrap {kind.value}", salt)
    else:
        key, params = derive_anew(secret, salt, params)
    try:
        nonce = os.urandom(NONCE_SIZE)
        bound = associated(kind, salt, params, vault_id)
        sealed = ChaCha20Poly1305(key).encrypt(nonce, master, bound)
    finally:
        wipe(key)
    return Wrap(kind, salt, params, nonce, sealed)


def open_wrap(wrap: Wrap, secret: bytearray, vault_id: UUID) -> bytearray:
    """The master key in ``wrap``. Wipes nothing. Raises ``WrapDoesNotOpen``, ``NotEnoughMemory``.

    A secret of the wrong size for HKDF does not open anything either.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if wrap.params is not None:
        key = derive(secret, wrap.salt, wrap.params)
    else:
        try:
            key = expand(secret, f"wrap {wrap.kind.value}", wrap.salt)
        except ValueError as error:
            raise WrapDoesNotOpen from error
    master = bytearray(SIZE)
    try:
        bound = associated(wrap.kind, wrap.salt, wrap.params, vault_id)
        ChaCha20Poly1305(key).decrypt_into(wrap.nonce, wrap.sealed, bound, master)
    except InvalidTag as error:
        wipe(master)
        raise WrapDoesNotOpen from error
    finally:
        wipe(key)
    return master


def associated(kind: Kind, salt: bytes, params: KdfParams | None, vault_id: UUID) -> bytes:
    """What a wrap is bound to: magic, vault id, kind, derivation; documented in header.md."""
    if params is None:
        how = "hkdf-sha256"
    else:
        how = f"argon2id,m={params.memory_kib},t={params.iterations},p={params.lanes}"
    parts = (MAGIC.decode(), str(vault_id), kind.value, how, salt.hex())  # none has a "|" in it
    return "|".join(parts).encode()
