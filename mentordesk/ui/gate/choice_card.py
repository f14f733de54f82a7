"""One of several choices, as a card with a title and a line that explains it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.theme.tokens import RADIUS, SEMIBOLD, SPACE
from mentordesk.ui.widgets.labels import leading

RING = 18
PADDING = 14
LEAST_WIDTH = 160
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class ChoiceCard(QRadioButton):
    """A radio button; the cards of one parent exclude each other. Arrow keys go between them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._line = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, line: str) -> None:
        """Set title and line; a screen reader hears the line after the title."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to read well, as high as the words then are."""
        width = Theme.current().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A narrow column of words."""
        width = Theme.current().px(LEAST_WIDTH)
        return QSize(width, QFontMetrics(self._title_font()).height() + 2 * self._px(PADDING))

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of title, line and padding."""
        title, line = self._rooms(width)
        bottom = line.bottom() if self._line else title.bottom()
        return bottom + 1 + self._px(PADDING)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card can be pressed."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw card, ring and words from tokens."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2.0 if chosen or theme.palette.strong else 1.0
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), width))
        painter.setBrush(theme.colour("surface"))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, theme.px(RADIUS[0]), theme.px(RADIUS[0]))
        self._draw_ring(painter)
        title, line = (self._mirrored(room) for room in self._rooms(self.width()))
        painter.setPen(theme.colour("ink"))
        painter.setFont(self._title_font())
        painter.drawText(title, WRAP | leading(self), self.text())
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font(14))
        painter.drawText(line, WRAP | leading(self), self._line)
        painter.end()

    def _draw_ring(self, painter: QPainter) -> None:
        theme = Theme.current()
        chosen = self.isChecked()
        side = theme.px(RING)
        middle = self._px(PADDING) + QFontMetrics(self._title_font()).height() / 2
        ring = QRect(self._px(PADDING), round(middle - side / 2), side, side)
        width = theme.px(5) if chosen else 1.3
        half = width / 2 + 0.5
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), width))
        painter.drawEllipse(QRectF(self._mirrored(ring)).adjusted(half, half, -half, -half))

    def _rooms(self, width: int) -> tuple[QRect, QRect]:
        """Where title and line stand in a card of this width, before mirroring."""
        theme = Theme.current()
        padding = self._px(PADDING)
        left = padding + theme.px(RING) + self._px(SPACE[2])
        room = QRect(left, padding, max(1, width - left - padding), 10_000)
        title = QFontMetrics(self._title_font()).boundingRect(room, WRAP, self.text())
        title = QRect(left, padding, room.width(), title.height())
        below = room.translated(0, title.height() + self._px(2))
        line = QFontMetrics(theme.font(14)).boundingRect(below, WRAP, self._line)
        return title, QRect(left, below.top(), room.width(), line.height())

    def _mirrored(self, room: QRect) -> QRect:
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return room
        return QRect(self.width() - room.right() - 1, room.top(), room.width(), room.height())

    @staticmethod
    def _title_font() -> QFont:
        return Theme.current().font(14, SEMIBOLD)

    @staticmethod
    def _px(pixels: int) -> int:
        return Theme.current().px(pixels)
