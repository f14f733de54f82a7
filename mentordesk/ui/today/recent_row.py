"""One recent entry on Today: its title, when it was written, and how it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.journal.dates import short_day
from mentordesk.ui.journal.entry_delegate import draw_line
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from mentordesk.journal.model import EntryLine

HEIGHT, DAY = 56, 96


class RecentRow(QAbstractButton):
    """A line to press. ``pressed_for`` is sent with the entry's id."""

    pressed_for = Signal(object)

    def __init__(self, line: EntryLine, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry_id = line.id
        self._day = short_day(line.written, today)
        self._title = line.title or line.preview
        self._start = line.preview if line.title else ""
        self.setAccessibleName(f"{self._title}. {self._day}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._press)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(Theme.current().px(240), Theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two lines and the hair line above them."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(QRect(0, 0, self.width(), 1), theme.colour("line"))
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), theme.blend("ink", "surface", 0.04))
        inside = self.rect().adjusted(0, theme.px(9), 0, -theme.px(7))
        day_width = theme.px(DAY)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("ink2"))
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        height = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), height)
        if not self._start:
            upper.translate(0, (inside.height() - height) // 2)
        painter.drawText(upper, trailing, self._day)
        title = upper.adjusted(day_width if mirrored else 0, 0, 0 if mirrored else -day_width, 0)
        lower = QRect(inside.left(), inside.bottom() - height + 1, inside.width(), height)
        font = theme.font(14, tokens.MEDIUM)
        draw_line(painter, title, self._title, font, theme.colour("ink"))
        draw_line(painter, lower, self._start, theme.font(12), theme.colour("ink2"))
        painter.end()

    def _press(self) -> None:
        self.pressed_for.emit(self.entry_id)
