"""How much is written: words where words are parted by blanks, characters where they are not.

Nobody counts the words of Chinese, Japanese, Thai, Lao, Khmer or Burmese by looking: what is
counted there, and said to be, is characters without the signs that stand above or below one. Korean
parts its words. A long text is counted in parts, so that no key waits for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

_UNPARTED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1000-\u102a"
    "\u103f\u1050-\u1055\u1780-\u17b3\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096"
    "\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983"
    "\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51\u0a70-\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03"
    "\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d81-\u0d83\u0dca-\u0df3\u0f71-\u0f84\u200c\u200d"
)
_CHARACTER = re.compile(f"[{_UNPARTED}]")
_WORD = re.compile(rf"[^\W_{_UNPARTED}](?:[^\W_{_UNPARTED}]|[{_MARKS}]|['’\-.,_](?=\w))*")
_NEITHER = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece]")
PART = 30_000
"""Characters that are counted in one step, some milliseconds."""


@dataclass(frozen=True)
class Count:
    """Of one text."""

    words: int = 0
    characters: int = 0


def count(text: str) -> Count:
    """Count a text, or a part of one that ends between words."""
    if text.isascii():
        return Count(sum(1 for _ in _WORD.finditer(text)))
    characters = len(_CHARACTER.findall(text))
    if characters:
        text = _CHARACTER.sub(" ", _NEITHER.sub("", text))
    return Count(sum(1 for _ in _WORD.finditer(text)), characters)


class Counting(QObject):
    """Counts a text in parts on the window's thread. ``counted`` carries the ``Count``."""

    counted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text, self._at, self._sum = "", 0, Count()
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._go_on)

    def count(self, text: str) -> None:
        """Count this; what was being counted is forgotten."""
        self._text, self._at, self._sum = text, 0, Count()
        self._go_on()
        if self._at < len(text):
            self._steps.start()

    def _go_on(self) -> None:
        end = _end(self._text, self._at + PART)
        part = count(self._text[self._at : end])
        self._at = end
        self._sum = Count(self._sum.words + part.words, self._sum.characters + part.characters)
        if end >= len(self._text):
            self._steps.stop()
            self._text = ""
            self._at = 0
            self.counted.emit(self._sum)


def _end(text: str, wanted: int) -> int:
    """The end of a part: between words, if there is such a place nearby."""
    if wanted >= len(text):
        return len(text)
    for at in range(wanted, min(wanted + 1_000, len(text))):
        if text[at].isspace():
            return at
    return wanted
