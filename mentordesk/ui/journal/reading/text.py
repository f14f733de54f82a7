"""A Markdown text laid out to read, and its lines as places. Nothing can be done to it here.

A long text comes in parts, its beginning at once. Nothing is ever loaded from a file or an address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget
from shiboken6 import isValid

from mentordesk.journal.markdown.names import NOBODY, Names
from mentordesk.ui.journal.reading.builder import Builder, Pictures, empty_document, no_pictures
from mentordesk.ui.journal.reading.places import block_of, draw_bars, line_of
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent


class ReadText(QTextBrowser):
    """Shows Markdown as it is meant.

    ``pictures`` gives the picture for a name that stands in the text (``![](name)``), or None;
    call ``show_again`` when more of them are there.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures: Pictures = no_pictures
        self._source: list[str] = []
        self._names = NOBODY
        self._builder: Builder | None = None
        self._links: list[str] = []
        self._wanted = 0
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "bare")
        set_property(self, "tone", "private")
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._go_on)
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self.horizontalScrollBar().rangeChanged.connect(self._show_words)
        self.verticalScrollBar().actionTriggered.connect(self._stay)
        Theme.current().changed.connect(self.show_again)

    # What is shown

    def read(self, text: str, line: int = 0) -> None:
        """Show a text; ``line`` of it comes to the top as soon as it is there."""
        self._source = text.split("\n")
        self._wanted = line
        self._begin()

    def show_again(self) -> None:
        """The same text in other colours, or with more pictures."""
        if self._source:
            self._wanted = self.top_line()
            self._begin()

    def know_names(self, names: Names) -> None:
        """Who is mentioned: a mention has its colour to the end of the name."""
        former, self._names = self._names, names
        if former != names and former.changes(names, "\n".join(self._source)):
            self.show_again()

    def clear_words(self) -> None:
        """Hold no word any more."""
        self._steps.stop()
        self._source, self._builder = [], None
        self._new_document()

    def _begin(self) -> None:
        self._new_document()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room = self.viewport().width() - Theme.current().px(16)
        self._builder = Builder(self.document(), self._source, self._names, self.pictures, room)
        self._links = self._builder.links
        self._steps.start()
        self._go_on()

    def _new_document(self) -> None:
        before = self.document()
        self.setDocument(empty_document(self))
        if isValid(before):  # Qt's first one is gone by itself
            before.deleteLater()

    def _go_on(self) -> None:
        builder = self._builder
        if builder is None:
            self._steps.stop()
            return
        more = builder.go_on()
        if builder.is_wide:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if not more:
            self._steps.stop()
            self._builder = None
        self._settle()

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is here."""
        return self._builder is None

    # Places

    def top_line(self) -> int:
        """The line of the source that stands at the top."""
        if self._wanted and self._builder is not None and self._builder.until <= self._wanted:
            return self._wanted
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid():
            at = line_of(block)
            if at is not None:
                return at
            block = block.previous()
        return 0

    def scroll_to(self, line: int) -> None:
        """Bring a line of the source to the top, or as far as there is text; later, if it must."""
        self._wanted = line
        if line == 0:
            self.verticalScrollBar().setValue(0)
        self._settle()

    def _settle(self) -> None:
        """Go to the wanted line; Qt lays a text out by and by, so perhaps once more."""
        if not self._wanted or (self._builder is not None and self._builder.until <= self._wanted):
            return
        cursor = QTextCursor(block_of(self.document(), self._wanted))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def _show_words(self) -> None:
        """Beside a table that goes beyond the side the other words are what is seen first."""
        if self.isRightToLeft():  # Qt's bar begins at the far end of the table then
            bar = self.horizontalScrollBar()
            bar.setValue(bar.maximum())

    def _stay(self) -> None:
        """The person went elsewhere."""
        self._wanted = 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Somebody scrolls."""
        self._stay()
        super().wheelEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded: no file, no address."""
        del kind, name
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Another direction: paragraphs without letters go with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.show_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and a bar beside each quotation."""
        super().paintEvent(event)
        top = self.cursorForPosition(event.rect().topLeft()).block()
        painter = QPainter(self.viewport())
        beside = self.horizontalScrollBar()
        gone = beside.maximum() - beside.value() if self.isRightToLeft() else beside.value()
        painter.translate(-gone, -self.verticalScrollBar().value())
        bottom = event.rect().bottom() + self.verticalScrollBar().value()
        draw_bars(painter, self.document(), top, bottom, self.viewport().width())
        painter.end()
