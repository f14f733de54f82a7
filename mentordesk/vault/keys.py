"""The keys that come from the master key, each by HKDF-SHA256 (RFC 5869) and none back again.

Every key is 32 bytes in a bytearray that its taker wipes. Whoever holds one of them can reach
neither the master key nor any of the others.
"""

from __future__ import annotations

SIZE = 32  # bytes of the master key and of every key that comes from it


def wipe(buffer: bytearray) -> None:
    """Overwrite ``buffer`` with zeros, in place and at the same length."""
    for place in range(len(buffer)):
        buffer[place] = 0


def desk_key(master: bytearray) -> bytearray:
    """The raw key of ``desk.db``."""
    return expand(master, "desk.db")


def mailbox_key(master: bytearray) -> bytearray:
    """The raw key of ``mailbox.db``: the only one that the courier is given."""
    return expand(master, "mailbox.db")


def header_key(master: bytearray) -> bytearray:
    """The key of the header's HMAC."""
    return expand(master, "header")


def quarantine_private_key(master: bytearray) -> bytearray:
    """The X25519 private key (RFC 7748, 32 bytes) that opens quarantined drafts."""
    return expand(master, "quarantine")


def quarantine_public_key(master: bytearray) -> bytes:
    """The X25519 public key that belongs to ``quarantine_private_key``; it is no secret."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    private = quarantine_private_key(master)
    try:
        return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    finally:
        wipe(private)


def backup_key(master: bytearray, salt: bytes) -> bytearray:
    """The key of one backup; ``salt`` is that backup's own, at least 16 random bytes."""
    if len(salt) < 16:
        raise ValueError("a backup's salt has at least 16 bytes")
    return expand(master, "backup", salt)


def expand(secret: bytearray, purpose: str, salt: bytes | None = None) -> bytearray:
    """HKDF-SHA256 of ``secret`` with info ``MentorDesk v1 <purpose>``."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    if len(secret) < 20:
        raise ValueError("HKDF wants a secret of full entropy")
    key = bytearray(SIZE)
    HKDF(SHA256(), SIZE, salt, f"MentorDesk v1 {purpose}".encode()).derive_into(secret, key)
    return key
