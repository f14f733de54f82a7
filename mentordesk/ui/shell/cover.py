"""The cover: nothing of what was written stays on the screen while the desk closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Mark
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Cover(QWidget):
    """An opaque sheet over the whole window, with the mark in its middle."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self.setAccessibleName(self.tr("The desk is being locked"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        VBox(self).addWidget(Mark(self), 0, Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill everything."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Theme.current().colour("bg"))
        painter.end()
