"""Encrypted journals of jrnl: its three ways of locking, opened with the person's password.

From jrnl's own documents: 1.x is AES-CBC under SHA-256 of the password, the first block being the
vector; 2.x a Fernet token under PBKDF2-HMAC-SHA256 (100,000 rounds) with a salt that is the same
for everybody; the newest puts a header with a salt of its own before the token.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import struct

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mentordesk.journal.importing.errors import PasswordNeeded, TooLarge, WrongImportPassword
from mentordesk.journal.importing.sources.safety import MB

LOCKED_AT_MOST = 24 * MB
"""Bytes of an encrypted journal: it can be opened whole only, in memory."""

_SALT_OF_ALL = bytes.fromhex("f2d5710ec18d2ededc8e36748904cef8")
_ROUNDS = 100_000
_MARK = b"JRNLv3"
_TOKEN = re.compile(rb"gAAAAA[A-Za-z0-9_=\-\s]*")
_BLOCK = 16


def kind_of_lock(head: bytes, size: int) -> int:
    """With which of the ways (1, 2, 3) a file that begins with ``head`` may be locked; 0 none."""
    if head.startswith(_MARK):
        return 3
    if _TOKEN.fullmatch(head):
        return 2
    return 1 if size >= 2 * _BLOCK and size % _BLOCK == 0 and _is_noise(head) else 0


def unlock(data: bytes, password: str, path: str) -> str:
    """The text of a locked journal. Raises ``PasswordNeeded``, ``WrongImportPassword``."""
    if len(data) > LOCKED_AT_MOST:
        raise TooLarge(path=path, most=LOCKED_AT_MOST // MB)
    if not password:
        raise PasswordNeeded(path=path)
    kind = kind_of_lock(data[:512], len(data))
    try:
        secret = password.encode()
        if kind == 3:
            return _unlock_third(data, secret).decode()
        if kind == 2:
            return _open_token(data, secret, _SALT_OF_ALL).decode()
        return _unlock_first(data, secret).decode()
    except (InvalidToken, ValueError, LookupError, struct.error, TypeError) as fault:
        raise WrongImportPassword(path=path) from fault


def _is_noise(head: bytes) -> bool:
    try:
        head.decode()
    except UnicodeDecodeError as fault:
        return fault.start < len(head) - 4  # not merely cut within a sign
    return b"\0" in head


def _open_token(token: bytes, secret: bytes, salt: bytes) -> bytes:
    key = hashlib.pbkdf2_hmac("sha256", secret, salt, _ROUNDS, 32)
    return Fernet(base64.urlsafe_b64encode(key)).decrypt(token.strip())


def _unlock_third(data: bytes, secret: bytes) -> bytes:
    (length,) = struct.unpack_from(">H", data, len(_MARK))
    begin = len(_MARK) + 2
    header = json.loads(data[begin : begin + length])
    try:
        salt = base64.b64decode(header["salt"], altchars=b"-_", validate=True)
    except binascii.Error as fault:
        raise ValueError from fault
    return _open_token(data[begin + length :], secret, salt)


def _unlock_first(data: bytes, secret: bytes) -> bytes:
    """CBC. The oldest files are filled up with blanks, the later ones after PKCS 7."""
    key = hashlib.sha256(secret).digest()
    opening = Cipher(algorithms.AES(key), modes.CBC(data[:_BLOCK])).decryptor()
    filled = opening.update(data[_BLOCK:]) + opening.finalize()
    if filled[-1:] == b" ":
        return filled.rstrip(b" ")
    unfilling = padding.PKCS7(_BLOCK * 8).unpadder()
    return unfilling.update(filled) + unfilling.finalize()
