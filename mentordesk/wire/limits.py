"""Bounds that are checked before anything is parsed, and the reasons of a refusal."""

from __future__ import annotations

import enum

VERSION = 1
LETTER_BYTES = 8 * 1024  # one signed letter
BUNDLE_BYTES = 64 * 1024  # one bundle, sealed, as it travels
OPENED_BYTES = 512 * 1024  # one bundle after decompression
LETTERS = 64  # in one bundle
VERIFY_IDS = 32
PAD_TO = 256
COMPRESS_FROM = 5  # letters: below that zstd costs more than it saves


class Reason(enum.StrEnum):
    """Why something was refused; these words travel and never change their meaning."""

    TOO_LARGE = "too-large"
    MALFORMED = "malformed"
    UNKNOWN_VERSION = "unknown-version"
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_SCOPE = "unknown-scope"
    BAD_SIGNATURE = "bad-signature"
    WRONG_KEY = "wrong-key"
    CONFLICT = "conflict"
    NO_CONSENT = "no-consent"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"
    BAD_INVITE = "bad-invite"
    NOT_ENROLLED = "not-enrolled"
    CLONE = "clone"


class Refused(Exception):
    """Bytes that were not taken up, and why. Nothing was stored."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(str(reason))
