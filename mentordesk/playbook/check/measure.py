"""Words, sentences, syllables, and two reading levels of English text.

Flesch-Kincaid grade = 0.39 w/s + 11.8 y/w − 15.59 (Kincaid and others, 1975); automated
readability index = 4.71 c/w + 0.5 w/s − 21.43 (Senter and Smith, 1967); w words, s sentences,
y syllables, c letters and digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+|\n+|[.!?]$")
SILENT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("e", ("le", "ee", "ye")),
    ("es", ("ses", "zes", "ches", "shes", "xes", "ces")),
    ("ed", ("ted", "ded", "eed")),
)
VOWELS = re.compile(r"[aeiouy]+")


def words(text: str) -> list[str]:
    """The words of a text; ``don't`` and ``if-then`` are one each."""
    return WORD.findall(text)


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line end ends one too."""
    return [part for part in END.split(text) if part and words(part)]


def syllables(word: str) -> int:
    """About how many syllables an English word has: vowel groups less silent endings."""
    low = word.lower().replace("’", "'")
    groups = len(VOWELS.findall(low))
    silent = any(low.endswith(end) and not low.endswith(kept) for end, kept in SILENT)
    return max(1, groups - silent)


def grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid grade of several texts taken together."""
    w, s, y, _ = _counts(texts)
    return 0.39 * w / s + 11.8 * y / w - 15.59 if w else 0.0


def readability_index(texts: Iterable[str]) -> float:
    """The automated readability index of several texts taken together."""
    w, s, _, c = _counts(texts)
    return 4.71 * c / w + 0.5 * w / s - 21.43 if w else 0.0


def mean_sentence(texts: Iterable[str]) -> float:
    """Words per sentence."""
    w, s, _, _ = _counts(texts)
    return w / s if s else 0.0


def _counts(texts: Iterable[str]) -> tuple[int, int, int, int]:
    w = s = y = c = 0
    for text in texts:
        s += len(sentences(text))
        for word in words(text):
            w += 1
            y += syllables(word)
            c += sum(char.isalnum() for char in word)
    return w, s, y, c
