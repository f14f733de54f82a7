"""Rules V24 claims have a source and some are never made, V26 nothing is copied."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterator

from mentordesk import assets
from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.language import any_of

SHINGLE = 8  # words
HASH_DIGITS = 16
NO_WORD = re.compile(r"[^\w\s]")


def v24_claims(desk: Desk) -> Iterator[Finding]:
    """What claims to be known says from where; what is not known is not claimed."""
    claims = any_of(desk.lists.get("claims", []), literal=False)
    banned = any_of(desk.lists.get("banned_claims", []), literal=False)
    for item in desk.pack.items:
        for key, text in desk.plain_texts(item):
            if not item.words("sources") and (match := claims.search(text)):
                says = f"“{match[0]}” is a claim, and the item names no source"
                yield error("V24", item.id, key, says)
            if match := banned.search(text):
                yield error("V24", item.id, key, f"“{match[0]}” is a claim that we do not make")


def v26_nothing_copied(desk: Desk) -> Iterator[Finding]:
    """No eight words in a row of a text that is somebody else's, or of the founding documents."""
    known = restricted()
    for item in desk.pack.items:
        for key, text in desk.plain_texts(item):
            for shingle in shingles(text):
                if _hash(shingle) in known:
                    yield error("V26", item.id, key, f"copied: “{shingle}”")
                    break


def shingles(text: str) -> Iterator[str]:
    """Each eight words in a row: small letters, no punctuation, a hyphen dropped or a blank."""
    low = text.lower()
    for version in {low.replace("-", ""), low.replace("-", " ")}:
        words = NO_WORD.sub("", version).split()
        for start in range(len(words) - SHINGLE + 1):
            yield " ".join(words[start : start + SHINGLE])


def _hash(shingle: str) -> str:
    return hashlib.sha256(shingle.encode()).hexdigest()[:HASH_DIGITS]


@functools.cache
def restricted() -> frozenset[str]:
    """The hashes of shingles that must not stand in a pack; the texts themselves are not kept."""
    with open(assets.path("packs", "rules", "shingles.txt"), encoding="ascii") as file:
        return frozenset(line.strip() for line in file if line.strip())
