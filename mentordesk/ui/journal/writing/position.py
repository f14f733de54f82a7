"""Places in a text as Qt counts them (UTF-16 units), and steps over whole characters."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCursor

_JOINER, _LOOK = "\u200d", "\ufe0f"
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]+$")
_PARTS = frozenset(
    {
        _JOINER,
        _LOOK,
        "\u20e3",
        *map(chr, range(0x1F3FB, 0x1F400)),
        *map(chr, range(0xE0020, 0xE0080)),
    }
)
"""What makes one sign of several: joiner, look, keycap, colours of skin, letters of a flag."""


def units(text: str) -> int:
    """How many UTF-16 units Qt counts in ``text``."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def before(cursor: QTextCursor) -> str:
    """The words of the cursor's paragraph that stand before it."""
    raw = cursor.block().text().encode("utf-16-le", "surrogatepass")
    return raw[: 2 * cursor.positionInBlock()].decode("utf-16-le", "surrogatepass")


def move_to(cursor: QTextCursor, begin: int, end: int) -> None:
    """Choose what stands from ``begin`` to ``end``."""
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def is_one_sign(text: str) -> bool:
    """Whether a step of the cursor is an emoji of several parts: it goes as a whole.

    A letter with marks over it does not: there Backspace takes the last mark, as people expect.
    """
    if len(text) < 2:
        return False
    return not _PARTS.isdisjoint(text) or _FLAG.match(text) is not None


def code_point(text: str, unit: int) -> int:
    """The place in ``text``, in code points, of the UTF-16 unit at which Qt says something is.

    A CR LF of the stored text is one end of a paragraph in the editor.
    """
    seen = place = 0
    while seen < unit and place < len(text):
        if text.startswith("\r\n", place):
            place += 1
        seen += 2 if text[place] > "\uffff" else 1
        place += 1
    return place
