"""Two lines to press that lead to another place: a session, a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

HEIGHT = 46


class LinkRow(QAbstractButton):
    """A heading and what stands below it; ``followed`` is its target: (place, what to show)."""

    followed = Signal(str, object)

    def __init__(self, heading: str, detail: str) -> None:
        super().__init__()
        self.target: tuple[str, object] = ("", None)
        self._heading, self._detail = heading, detail
        self.setAccessibleName(". ".join(part for part in (heading, detail) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._follow)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words that do not fit are shortened."""
        return QSize(Theme.current().px(120), Theme.current().px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is shortened is told whole in the tool tip."""
        super().resizeEvent(event)
        theme = Theme.current()
        wide = QFontMetrics(theme.font(14, tokens.MEDIUM)).horizontalAdvance(self._heading)
        below = QFontMetrics(theme.font(12)).horizontalAdvance(self._detail)
        fits = max(wide, below) <= self.width()
        self.setToolTip("" if fits else tip(f"{self._heading}\n{self._detail}"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both lines."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse():
            painter.fillRect(self.rect(), theme.blend("ink", "surface", 0.04))
        inside = self.rect().adjusted(0, theme.px(3), 0, -theme.px(3))
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), half)
        lower = QRect(inside.left(), upper.bottom() + 1, inside.width(), half)
        font, ink = theme.font(14, tokens.MEDIUM), theme.colour("ink")
        draw_line(painter, upper, self._heading, font, ink)
        draw_line(painter, lower, self._detail, theme.font(12), theme.colour("ink2"))
        painter.end()

    def _follow(self) -> None:
        self.followed.emit(*self.target)
