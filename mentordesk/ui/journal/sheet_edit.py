"""The field of the journal's sheet: Markdown with keys that know it, and offers at the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor

from mentordesk.ui.journal.writing_edit import MarkdownEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

TakesKey = Callable[["QKeyEvent"], bool]


class SheetEdit(MarkdownEdit):
    """Markdown on the sheet.

    For offers (tags, mentions): ``typed`` carries the paragraph up to the cursor after each change
    by the person, ``moved`` after each move of the cursor; ``cursorRect`` is where the list
    belongs; ``replace_before`` puts a choice in, as one step of undo; ``take_keys`` asks first for
    every key.
    """

    typed = Signal(str)
    moved = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._takers: list[TakesKey] = []
        super().__init__(name, parent)
        self.edited.connect(self._tell_typed)
        self.cursorPositionChanged.connect(self._tell_moved)

    def take_keys(self, taker: TakesKey) -> None:
        """Let ``taker`` have each key first; it answers whether the key is done with."""
        self._takers.append(taker)

    def before_cursor(self) -> str:
        """The paragraph up to the cursor; nothing where words are chosen or hidden."""
        cursor = self.textCursor()
        if self.is_aside or cursor.hasSelection():
            return ""
        return before(cursor)

    def replace_before(self, typed: str, words: str) -> None:
        """Put ``words`` in the place of ``typed``, which stands right before the cursor."""
        cursor = self.textCursor()
        begin = cursor.position() - units(typed)
        cursor.setPosition(max(cursor.block().position(), begin), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever offers something comes first."""
        if any(taker(event) for taker in self._takers):
            return
        super().keyPressEvent(event)

    def _tell_typed(self) -> None:
        self.typed.emit(self.before_cursor())

    def _tell_moved(self) -> None:
        self.moved.emit(self.before_cursor())


def units(text: str) -> int:
    """How many UTF-16 units Qt counts in ``text``."""
    return len(text) + sum(char > "\uffff" for char in text)


def before(cursor: QTextCursor) -> str:
    """The words of the cursor's paragraph that stand before it."""
    raw = cursor.block().text().encode("utf-16-le", "surrogatepass")
    return raw[: 2 * cursor.positionInBlock()].decode("utf-16-le", "surrogatepass")
