"""A blank sheet over a whole window, with one card in its middle: nothing shows through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class BlankSheet(QWidget):
    """Covers ``window`` and says one thing. ``card`` takes what stands below the title."""

    def __init__(self, window: QWidget, name: str, title: str) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.card = Card(self, gap=12)
        self.card.setMaximumWidth(Theme.current().px(520))
        self.card.column.addWidget(Label(title, "title", self.card, wrap=True))
        row = HBox()  # centred by stretches: words wrap by its real width
        row.addStretch(1)
        row.addWidget(self.card, 100)
        row.addStretch(1)
        page = Page(self)  # in a low window the words scroll; they are never cut
        page.column.addStretch(1)
        page.column.addLayout(row)
        page.column.addStretch(1)
        VBox(self).addWidget(page)

    def stand_up(self, first: QWidget) -> None:
        """Stand over everything; ``first`` has the keyboard."""
        self.show()
        self.raise_()
        first.setFocus()

    def escaped(self) -> None:
        """Esc was pressed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc has a meaning of its own on each sheet."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill everything."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Theme.current().colour("bg"))
        painter.end()
