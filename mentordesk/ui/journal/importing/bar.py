"""How far something is: a line that fills, in the direction of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Bar(QWidget):
    """A share between 0 and 1. What it is the share of stands beside it in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share = 0.0

    def show_share(self, share: float) -> None:
        """Fill so much of it."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleDescription(f"{round(100 * self._share)} %")
        self.update()

    def sizeHint(self) -> QSize:
        """A line as high as a small gap."""
        theme = Theme.current()
        return QSize(theme.px(240), theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be."""
        theme = Theme.current()
        return QSize(theme.px(80), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, and what is filled."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        round_ = whole.height() / 2
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(whole, round_, round_)
        filled = QRectF(whole)
        filled.setWidth(max(whole.width() * self._share, whole.height() if self._share else 0))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(whole.right())
        painter.setBrush(theme.colour("private"))
        painter.drawRoundedRect(filled, round_, round_)
        painter.end()
