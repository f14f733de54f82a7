"""Breaks a paragraph that is too long to write in, where sentences end. Only line ends come in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QTextCursor

from mentordesk.ui.journal.writing.position import units
from mentordesk.ui.journal.writing.smart_keys import one_step

LONG_PARAGRAPH = 100_000
"""Characters of one paragraph from which a key takes 30 ms in English and 90 in Chinese (0199)."""
PART = 20_000
"""Characters of a part at the least; a key in it is as quick as anywhere."""
_NEAR = 5_000
"""Characters behind that in which a sentence may end, then those in which a word may."""
_SENTENCE = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4][\"'\\])\u00bb\u201d\u2019]*(?:\\s+|(?<=[\u3002\uff01\uff1f]))"
)
_BLANK = re.compile(r"\s+")
_JOINERS = "\u200c\u200d"


def is_long(cursor: QTextCursor) -> bool:
    """Whether the cursor stands in a paragraph in which each key is felt."""
    return cursor.block().length() > LONG_PARAGRAPH


def break_paragraph(cursor: QTextCursor) -> None:
    """Break the paragraph of a cursor into parts, as one step of undo; the cursor stays."""
    block = cursor.block()
    at = block.position()
    places = [at := at + units(part) for part in parts_of(block.text())][:-1]
    with one_step(QTextCursor(block)) as pen:
        for place in reversed(places):
            pen.setPosition(place)
            pen.insertText("\n")


def parts_of(text: str) -> Iterator[str]:
    """A long paragraph in parts, in order; nothing of it is left out."""
    begin = 0
    while len(text) - begin > PART + _NEAR:
        end = _end(text, begin + PART)
        yield text[begin:end]
        begin = end
    yield text[begin:]


def _end(text: str, least: int) -> int:
    """Behind the first sentence that ends from a place on; else behind a word, else a letter."""
    for ends in (_SENTENCE, _BLANK):
        found = ends.search(text, least, least + _NEAR)
        if found is not None:
            return found.end()
    end = least
    while end < least + _NEAR and _belongs(text, end):
        end += 1
    return end


def _belongs(text: str, at: int) -> bool:
    """Whether a character belongs to the one before it."""
    char = text[at]
    joined = char in _JOINERS or text[at - 1] in _JOINERS
    return joined or unicodedata.category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"
