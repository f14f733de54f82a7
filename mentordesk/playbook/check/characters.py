"""Rules V27 which characters a language uses, V28 that the bundled fonts have them all."""

from __future__ import annotations

import functools
import os
import unicodedata
from collections.abc import Iterator

from mentordesk import assets
from mentordesk.playbook.check.coverage import code_points
from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.source import SourceItem

SCRIPTS: dict[str, tuple[str, ...]] = {"ar": ("ARABIC", "LATIN")}
"""Beginnings of the Unicode names of the letters that a language uses; Latin where none is set."""
LATIN = ("LATIN",)
QUOTES: dict[str, str] = {"en": "“”'", "fr": "«»’", "ar": "«»", "es": "«»“”’", "pt": "«»“”’"}
"""The marks with which a language quotes, and its apostrophe. Others are a slip of the keyboard."""
ALL_QUOTES = frozenset("\"'`´‘’“”„«»‹›‚‛‟")
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _texts(desk: Desk) -> Iterator[tuple[str, SourceItem, str, str]]:
    for language in (desk.pack.language, *desk.pack.translations):
        for item in desk.pack.items:
            for key, text in desk.pack.text(item.id, language).items():
                if text.status != "missing":
                    yield language, item, key, text.text


def v27_characters(desk: Desk) -> Iterator[Finding]:
    """Composed forms, the language's own letters and quotes, no control of direction."""
    for language, item, key, text in _texts(desk):
        where = key if language == desk.pack.language else f"{language} {key}"
        for says in _faults(language.split("-")[0], text):
            yield error("V27", item.id, where, says)


def _faults(language: str, text: str) -> Iterator[str]:
    if not unicodedata.is_normalized("NFC", text):
        yield "not in composed form (NFC)"
    used = set(text)
    for sign in sorted(used & BIDI):
        yield f"a control of direction, U+{ord(sign):04X}; the app isolates"
    quotes = QUOTES.get(language)
    if quotes is not None:
        for sign in sorted((used & ALL_QUOTES) - set(quotes)):
            yield f"{sign} is no quote of this language: {quotes}"
    scripts = SCRIPTS.get(language, LATIN)
    for sign in sorted(used):
        if sign.isalpha() and not unicodedata.name(sign, "").startswith(scripts):
            yield f"{sign} (U+{ord(sign):04X}) is no letter of this language"


def v28_fonts(desk: Desk) -> Iterator[Finding]:
    """Every sign can be drawn with the fonts that come with the app."""
    covered = bundled()
    for language, item, key, text in _texts(desk):
        for sign in sorted(set(text) - covered):
            if not sign.isspace():
                where = key if language == desk.pack.language else f"{language} {key}"
                says = f"{sign} (U+{ord(sign):04X}) is in none of the bundled fonts"
                yield error("V28", item.id, where, says)


@functools.cache
def bundled() -> frozenset[str]:
    """Every character that the regular cuts of the bundled fonts can draw."""
    folder = assets.path("fonts")
    found: set[str] = set()
    for name in sorted(os.listdir(folder)):
        if name.endswith("-Regular.ttf"):
            with open(os.path.join(folder, name), "rb") as file:
                found.update(map(chr, code_points(file.read())))
    return frozenset(found)
