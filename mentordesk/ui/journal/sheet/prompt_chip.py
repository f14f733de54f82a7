"""The question that an entry answers, on its plum ground; long ones break into lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mentordesk.ui.journal.writing.layout import runs_leftward
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

SIDE, ABOVE = 10, 4
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)


class PromptChip(QLabel):
    """Words on a rounded ground that is no wider than they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def ask(self, question: str) -> None:
        """Show a question, or nothing."""
        self.setText(question)
        self.setAccessibleName(question)
        self.setVisible(bool(question))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines at this width, and the ground around them."""
        return self._words(width).height() + 2 * Theme.current().px(ABOVE)

    def sizeHint(self) -> QSize:
        """All on one line."""
        theme = Theme.current()
        words = self._words(theme.px(100_000))
        return QSize(words.width() + 2 * theme.px(SIDE), words.height() + 2 * theme.px(ABOVE))

    def minimumSizeHint(self) -> QSize:
        """A long word's room."""
        return QSize(Theme.current().px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the words."""
        del event
        theme = Theme.current()
        words = self._words(self.width())
        ground = words.adjusted(0, 0, 2 * theme.px(SIDE), 2 * theme.px(ABOVE))
        ground.moveTopLeft(self.rect().topLeft())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ground.moveRight(self.rect().right())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("private_soft"))
        edge = QPen(theme.colour("private"), 1) if theme.palette.strong else Qt.PenStyle.NoPen
        painter.setPen(edge)
        corner = theme.px(12)
        painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.setPen(theme.colour("private"))
        painter.setFont(self._type())
        leftward = runs_leftward(self.text())
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if leftward else direction.LeftToRight)
        side, above = theme.px(SIDE), theme.px(ABOVE)
        painter.drawText(ground.adjusted(side, above, -side, -above), _WRAPPED, self.text())
        painter.end()

    def _words(self, width: int) -> QRect:
        theme = Theme.current()
        room = QRect(0, 0, max(1, width - 2 * theme.px(SIDE)), theme.px(100_000))
        self.setFont(self._type())
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text())

    @staticmethod
    def _type() -> QFont:
        return Theme.current().font(13, tokens.MEDIUM)
