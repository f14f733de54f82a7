"""A quiet bar: a share of a whole, with words for whoever cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEIGHT = 6


class Bar(QWidget):
    """``tone`` is a colour token: accent, or warn where a goal is a little behind."""

    def __init__(self, name: str, tone: str = "accent") -> None:
        super().__init__()
        self._name, self._tone, self._share = name, tone, 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, said: str = "") -> None:
        """Fill this share (0–1); ``said`` is what a screen reader says of it."""
        self._share = share
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(Theme.current().px(80), Theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well and what is filled of it."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = rect.height() / 2
        strong = theme.palette.strong
        painter.setPen(QPen(theme.colour("line"), 1) if strong else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunk"))
        painter.drawRoundedRect(rect, corner, corner)
        if self._share > 0:
            filled = QRectF(rect)
            filled.setWidth(max(rect.height(), rect.width() * self._share))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(rect.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._tone))
            painter.drawRoundedRect(filled, corner, corner)
        painter.end()
