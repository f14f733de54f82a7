"""What goes to the clipboard of a text: words and nothing but words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

PARAGRAPH = "\u2029"
FOR_NO_HISTORY = "x-kde-passwordManagerHint"
"""Clipboard histories that know this mark do not keep what carries it."""


def chosen_words(cursor: QTextCursor) -> QMimeData:
    """The chosen words."""
    return words_only(cursor.selectedText().replace(PARAGRAPH, "\n"))


def words_only(words: str) -> QMimeData:
    """Words for the clipboard, marked as not for clipboard histories."""
    data = QMimeData()
    data.setText(words)
    data.setData(FOR_NO_HISTORY, b"secret")
    return data
