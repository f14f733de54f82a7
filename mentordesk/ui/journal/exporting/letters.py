"""Which letters no font of this computer has: on paper their place stays empty."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QFont, QFontMetrics

_DRAWN = "LNPS"
"""Letters, numbers, punctuation, symbols: what has a shape of its own."""
_PICTURE = "\ufffc"


class Letters:
    """Looks at every letter once. ``missing`` in the order in which they came."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetrics(font)
        self._seen: set[str] = {_PICTURE}
        self.missing: list[str] = []

    def look(self, text: str) -> None:
        """Look through more of the text."""
        fresh = set(text) - self._seen
        self._seen |= fresh
        for letter in sorted(fresh):
            is_drawn = unicodedata.category(letter)[0] in _DRAWN
            if is_drawn and not self._metrics.inFontUcs4(ord(letter)):
                self.missing.append(letter)
