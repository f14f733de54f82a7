"""The invite: one copyable line by which a desk learns of a programme's server.

``MD1-`` and base64url of: both public keys (sealing, receipts), the programme's id (8 bytes), the
secret (10 bytes = 80 bits), the server's address, and 4 check bytes (SHA-256 of the rest).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from mentordesk.wire.limits import Reason, Refused

PREFIX = "MD1-"
SECRET_BYTES = 10
CHECK_BYTES = 4
LONGEST_ADDRESS = 200
VISIBLE = re.compile("[!-~]+")  # ASCII without spaces: what an address is made of
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def address_problem(url: str) -> str:
    """Why ``url`` cannot be a server's address (a code), or an empty string."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return "not-an-address"
    odd = not VISIBLE.fullmatch(url) or parts.username or parts.query or parts.fragment
    if not host or odd or len(url) > LONGEST_ADDRESS:
        return "not-an-address"
    if parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK):
        return ""
    return "not-encrypted"


@dataclass(frozen=True)
class Invite:
    """What a card says. ``secret`` is worth one enrolment and is never stored by the server."""

    url: str
    programme: bytes
    sealing_key: bytes
    receipts_key: bytes
    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse an invite that could not be used."""
        sizes = (len(self.programme), len(self.sealing_key), len(self.receipts_key))
        if sizes != (8, 32, 32) or len(self.secret) != SECRET_BYTES or address_problem(self.url):
            raise Refused(Reason.BAD_INVITE)

    def line(self) -> str:
        """The line: letters, digits, ``-`` and ``_`` only, no spaces."""
        body = (
            self.sealing_key
            + self.receipts_key
            + self.programme
            + self.secret
            + self.url.encode("ascii")
        )
        whole = body + hashlib.sha256(body).digest()[:CHECK_BYTES]
        return PREFIX + base64.urlsafe_b64encode(whole).decode("ascii").rstrip("=")


def invite_number(secret: bytes) -> bytes:
    """The 8 bytes by which the server finds an invite of which it keeps only a hash."""
    return hashlib.sha256(b"mentordesk invite number\0" + secret).digest()[:8]


def parse(text: str) -> Invite:
    """An invite from what a person pasted: spaces, line ends and soft hyphens do no harm."""
    line = re.sub(r"[\s\u00ad\u200b\u2060]+", "", text)
    if not line.startswith(PREFIX) or len(line) > 2 * (LONGEST_ADDRESS + 100):
        raise Refused(Reason.BAD_INVITE)
    packed = line.removeprefix(PREFIX)
    try:
        whole = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        body, check = whole[:-CHECK_BYTES], whole[-CHECK_BYTES:]
        if hashlib.sha256(body).digest()[:CHECK_BYTES] != check:
            raise Refused(Reason.BAD_INVITE)
        return Invite(
            sealing_key=body[:32],
            receipts_key=body[32:64],
            programme=body[64:72],
            secret=body[72:82],
            url=body[82:].decode("ascii"),
        )
    except (binascii.Error, ValueError) as error:
        raise Refused(Reason.BAD_INVITE) from error
