"""The title of an entry: one line, as long as it wants to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.journal.model import TITLE_AT_MOST, text_problems
from mentordesk.ui.journal.writing.edit import WritingEdit, plain_document
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent


class TitleEdit(WritingEdit):
    """One line that wraps and grows. Return and Down at its end go on to the text."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setInputMethodHints(QUIET)
        self._put(plain_document("", self))
        self._dress()
        self.textChanged.connect(self._grow)
        Theme.current().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show a stored title, whole."""
        super().show_text(text)
        self._grow()

    def words(self) -> str:
        """The title, on one line; one that may be kept as it stands is given back exactly."""
        words = super().words()
        if text_problems(words, ""):
            words = " ".join(words.splitlines())[:TITLE_AT_MOST]
        return words

    def insert_words(self, text: str) -> None:
        """Put words in, on one line, as many as there is room for."""
        room = TITLE_AT_MOST - self.document().characterCount()
        line = " ".join(text.splitlines()) if len(text.splitlines()) > 1 else text.strip("\r\n")
        super().insert_words(line[: max(0, room)])

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A full title takes no more letters."""
        if not (event.commitString() and self._is_full()):
            super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No line ends in a title; a full one takes no more letters."""
        key = event.key()
        is_last_line = not self.textCursor().block().next().isValid()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            key == Qt.Key.Key_Down and is_last_line
        ):
            self.entered.emit()
            return
        if event.text().isprintable() and event.text() and self._is_full():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        self._grow()

    def _is_full(self) -> bool:
        return self.document().characterCount() >= TITLE_AT_MOST

    def _dress(self) -> None:
        self.setFont(Theme.current().font(26, tokens.BOLD))
        self._grow()

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        lines = self.document().documentLayout().blockBoundingRect(self.document().begin())
        height = round(max(line, lines.height())) + Theme.current().px(2)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
