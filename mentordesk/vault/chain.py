"""The links of the ledger's chain: each holds the hash of the one before it."""

from __future__ import annotations

import hashlib

FIRST = bytes(32)


def link(before: bytes, at: int, what: str, scope: str, of: tuple[bytes, bytes]) -> bytes:
    """SHA-256 over the link before and this one's content, each part behind its length.

    ``at`` in microseconds; ``of`` is a letter's id and digest.
    """
    content = hashlib.sha256(before)
    for part in (at.to_bytes(8, "big", signed=True), what.encode(), scope.encode(), *of):
        content.update(len(part).to_bytes(4, "big") + part)
    return content.digest()
