"""What goes to the clipboard of a text and comes from it: words and nothing but words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

    from mentordesk.journal.importing.html.tree import Node

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


def words_from(source: QMimeData) -> str:
    """The words that another program gives; of a page that has no words beside it, its Markdown.

    Nothing is fetched for it: a picture of the page is left out.
    """
    if source.hasText() or not source.hasHtml():
        return source.text()
    from mentordesk.journal.importing.html.converting import to_markdown  # seldom needed

    return to_markdown(source.html(), _no_picture)


def _no_picture(_node: Node) -> str:
    return ""
