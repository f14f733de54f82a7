"""A person's initials on a round ground: no picture, ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE = 34


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name."""
    words = name.split()
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [name.strip()[:1]]
    return "".join(letters).upper()


class Avatar(QWidget):
    """Decorative: the name stands beside it, so a screen reader passes over it."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = initials(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def set_name(self, name: str) -> None:
        """Show another person's initials."""
        self._initials = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A round of one size."""
        side = Theme.current().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        draw_avatar(painter, QRectF(self.rect()), self._initials)
        painter.end()


def draw_avatar(painter: QPainter, rect: QRectF, letters: str, *, ground: str = "soft") -> None:
    """Draw a round with letters into ``rect``; ``ground`` is the token that fills it."""
    theme = Theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(ground))
    strong = theme.palette.strong
    painter.setPen(QPen(theme.colour("accent"), 1) if strong else Qt.PenStyle.NoPen)
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(theme.colour("accent"))
    painter.setFont(theme.font(14 if rect.width() >= theme.px(SIDE) else 12, tokens.SEMIBOLD))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
