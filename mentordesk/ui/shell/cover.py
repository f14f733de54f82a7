"""The cover: nothing of what was written stays on the screen while the desk closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Mark
from mentordesk.ui.widgets.layouts import HBox, Page, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Cover(QWidget):
    """An opaque sheet over the whole window, with the mark, or one question, in its middle."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self.setAccessibleName(self.tr("The desk is being locked"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._page = Page(self, margins=(24, 24, 24, 24))
        VBox(self).addWidget(self._page)
        self._mark = Mark(self)
        self._card: QWidget | None = None
        column = self._page.column
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)

    def ask(self, card: QWidget) -> None:
        """Show a question below the mark, instead of one before."""
        self.ask_no_more()
        self._card = QWidget()
        row = HBox(self._card)
        row.addStretch(1)
        row.addWidget(card, 1000)
        row.addStretch(1)
        self._page.column.insertWidget(2, self._card)

    def ask_no_more(self) -> None:
        """Take the question away."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill everything."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Theme.current().colour("bg"))
        painter.end()
