"""What the server keeps under the keys of consents, opened: for tests that look what is there."""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mentordesk.server.model import ConsentRow, ItemRow


def open_record(key: bytes, consent: ConsentRow) -> bytes:
    """A stored consent's exact signed bytes."""
    return ChaCha20Poly1305(key).decrypt(consent.digest[:12], consent.record, consent.id)


def open_payload(key: bytes, item: ItemRow) -> bytes:
    """A stored item's exact signed bytes."""
    return ChaCha20Poly1305(key).decrypt(item.digest[:12], item.payload, item.id)
