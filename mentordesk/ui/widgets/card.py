"""Cards, pills and avatars: the grounds on which things stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_mirrored, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import Margins, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TONES = {
    "": ("ink2", "sunk"),
    "accent": ("accent", "soft"),
    "private": ("private", "private_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
}
"""Ink and ground of a pill by its tone."""


class Card(QFrame):
    """A white card with a column (``column``) in it. ``role``: card, private or sunk."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        role: str = "card",
        gap: int = 8,
        margins: Margins = (16, 16, 16, 16),
    ) -> None:
        super().__init__(parent)
        set_role(self, role)
        self.column = VBox(self, gap=gap, margins=margins)
        set_mirrored(self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the plum edge on the side where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            set_mirrored(self)


DAY = 120
"""Width of a pill that holds a day, such as “since 28 November”, in pixels of the design."""


class Pill(QLabel):
    """A word on a round ground: who sees it, when it is due. Tones: accent, private, warn, bad."""

    def __init__(
        self, text: str, tone: str = "", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone, self._icon = tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colours."""
        self._tone = tone
        self.setVisible(bool(self.text()))
        self.update()

    def sizeHint(self) -> QSize:
        """The words, the icon and the round ends."""
        theme = Theme.current()
        metrics = QFontMetrics(theme.font(12, tokens.MEDIUM))
        icon = theme.px(18) if self._icon else 0
        width = metrics.horizontalAdvance(self.text()) + icon + theme.px(9) * 2 + 2
        return QSize(width, max(metrics.height() + theme.px(3), theme.px(20)))

    def minimumSizeHint(self) -> QSize:
        """A day in full; of a name a few letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), Theme.current().px(DAY)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and words; words that do not fit are shortened."""
        del event
        theme = Theme.current()
        ink, ground = TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(ground))
        painter.setPen(QPen(theme.colour(ink), 1) if theme.palette.strong else Qt.PenStyle.NoPen)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side, icon = theme.px(9), theme.px(18) if self._icon else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            top = round((self.height() - theme.px(14)) / 2)
            left = self.width() - side - theme.px(14) if mirrored else side
            painter.drawPixmap(left, top, pixmap(self._icon, ink, 14))
        room = self.rect().adjusted(
            side if mirrored else side + icon, 0, -(side + icon) if mirrored else -side, 0
        )
        painter.setPen(theme.colour(ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(theme.font(12, tokens.MEDIUM))
        elide = Qt.TextElideMode.ElideMiddle  # the end may be what tells two names apart
        shown = painter.fontMetrics().elidedText(self.text(), elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


def private_pill(text: str, parent: QWidget | None = None) -> Pill:
    """The plum pill with the lock: what only the writer sees."""
    return Pill(text, "private", parent, icon="lock-simple")
