"""A reader of header format 1 after docs/formats/header.md: no line of it is MentorDesk's.

``python read_header.py vault.hdr PASSPHRASE`` prints the master key in hexadecimal.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
import unicodedata
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def master_key(content: bytes, passphrase: str) -> bytes:
    size = int.from_bytes(content[8:12], "big")
    assert content[:8] == b"MDESKHDR"
    assert len(content) == 12 + size + 64
    assert hashlib.sha256(content[:-32]).digest() == content[-32:]
    body = json.loads(content[12 : 12 + size])
    wrap = next(one for one in body["wraps"] if one["kind"] == "passphrase")
    kdf = wrap["kdf"]
    salt = base64.b64decode(kdf["salt"])
    key = Argon2id(
        salt=salt,
        length=32,
        iterations=kdf["iterations"],
        lanes=kdf["lanes"],
        memory_cost=kdf["memory_kib"],
    ).derive(unicodedata.normalize("NFC", passphrase).encode())
    bound = (
        f"MDESKHDR|{body['vault_id']}|passphrase|argon2id,m={kdf['memory_kib']},"
        f"t={kdf['iterations']},p={kdf['lanes']}|{salt.hex()}"
    )
    master = ChaCha20Poly1305(key).decrypt(
        base64.b64decode(wrap["nonce"]), base64.b64decode(wrap["sealed"]), bound.encode()
    )
    mac_key = HKDF(SHA256(), 32, None, b"MentorDesk v1 header").derive(master)
    assert hmac.digest(mac_key, content[:-64], "sha256") == content[-64:-32]
    return master


if __name__ == "__main__":
    print(master_key(Path(sys.argv[1]).read_bytes(), sys.argv[2]).hex())
