"""Where lines break: at words, and within those that are longer than a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_LONG_WORD, _PIECE = re.compile(r"\S{32,}"), re.compile(r"\S{8}(?=\S)")
"""A word of 32 letters and more is broken; what any language has in its dictionary is not."""

LONG_NAME = 28


def breakable(text: str) -> str:
    """The text with places to break in very long words, for a label only."""
    return _LONG_WORD.sub(lambda found: _PIECE.sub("\\g<0>\u200b", found[0]), text)


def brief_name(name: str, most: int = LONG_NAME) -> str:
    """A name that fits on a button and into a line that does not wrap."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def line_starts(text: str, font: QFont, width: int) -> list[str]:
    """The first letter of every line of ``text``, broken at words to ``width`` pixels."""
    found = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            found.append(paragraph[line.textStart() : line.textStart() + 1])
        layout.endLayout()
    return found
