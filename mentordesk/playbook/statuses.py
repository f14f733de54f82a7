"""The status of each string in each language, and when a translation has been left behind.

A translation states the digest of the source string that it was made from. Where the source reads
otherwise today, the translation is stale, whatever it says of itself.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

STATUSES = ("missing", "machine", "draft", "reviewed", "stale")
PLAIN = ("source", "reviewed")  # shown without a label
DIGITS = 8


@dataclass(frozen=True)
class Text:
    """One string in one language: its words, its status, and the digest of what it was made from.

    ``by`` is a role ("role:translator"), never a person; ``note`` is for the next translator.
    """

    text: str
    status: str = "source"  # source, or one of STATUSES
    made_from: str = ""
    by: str = ""
    note: str = ""


def digest(text: str) -> str:
    """The digest of a source string: the first hex digits of SHA-256 over its NFC form."""
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()[:DIGITS]


def settled(text: Text, source: Text | None) -> Text:
    """A translated string with the status that it has beside the source string of today."""
    status = "draft" if text.status == "source" else text.status
    if not text.text.strip():
        status = "missing"
    if status != "missing" and text.made_from and source is not None:
        status = status if text.made_from == digest(source.text) else "stale"
    return replace(text, status=status)


def shown(text: Text, *, protected: bool) -> bool:
    """Whether a reader may meet this string; a protected one in a translation only if reviewed."""
    if text.status == "missing":
        return False
    return text.status in PLAIN or not protected


@dataclass(frozen=True)
class Tally:
    """How far a language is: strings by status; one that is not written counts as missing."""

    by_status: Mapping[str, int]

    @property
    def line(self) -> str:
        """``reviewed 0, draft 812, missing 2603``, without what there is none of."""
        named = (f"{status} {self.by_status[status]}" for status in STATUSES)
        return ", ".join(part for part in named if not part.endswith(" 0"))


def tally(
    source: Mapping[str, Mapping[str, Text]], made: Mapping[str, Mapping[str, Text]]
) -> Tally:
    """Count the strings of a translation beside those of the source, by item and key."""
    counted = dict.fromkeys(STATUSES, 0)
    for item, texts in source.items():
        for key in texts:
            text = made.get(item, {}).get(key)
            counted[text.status if text is not None and text.status in counted else "missing"] += 1
    return Tally(counted)
