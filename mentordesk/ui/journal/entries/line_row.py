"""One line of a card on Today that leads somewhere: words, a detail below, a word at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import Cut

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

HEIGHT, GAP = 52, 12
MOST = 0.6
"""So much of a line at most is for the word at its end."""
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class LineRow(QAbstractButton):
    """A line to press. ``pressed_for`` is sent with what it is about."""

    pressed_for = Signal(object)

    def __init__(
        self, about: object, title: str, detail: str, end: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._about, self._title, self._detail, self._end = about, title, detail, end
        self.setAccessibleName(". ".join(part for part in (title, end, detail) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._press)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines; one alone stands in the middle."""
        return QSize(Theme.current().px(220), Theme.current().px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes there, like Space and like Return in every list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and the hair line above them."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(QRect(0, 0, self.width(), 1), theme.colour("line"))
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), theme.blend("ink", "surface", 0.04))
        inside = self.rect().adjusted(0, theme.px(7), 0, -theme.px(6))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        half = inside.height() // 2
        top = inside.top() if self._detail else inside.top() + (inside.height() - half) // 2
        upper = Cut(QRect(inside.left(), top, inside.width(), half), mirrored=mirrored)
        if self._end:
            font = theme.font(12)
            metrics = QFontMetrics(font)
            wide = min(metrics.horizontalAdvance(self._end) + 2, round(inside.width() * MOST))
            end = metrics.elidedText(self._end, Qt.TextElideMode.ElideRight, wide)
            painter.setFont(font)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(upper.trailing(wide, theme.px(GAP)), _TRAILING, end)
        lower = QRect(inside.left(), inside.bottom() - half + 1, inside.width(), half)
        font = theme.font(14, tokens.MEDIUM)
        draw_line(painter, upper.rest, self._title, font, theme.colour("ink"))
        draw_line(painter, lower, self._detail, theme.font(12), theme.colour("ink2"))
        painter.end()

    def _press(self) -> None:
        self.pressed_for.emit(self._about)
