"""A tag or a name on the foot of the sheet: pressed, it leads to its thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mentordesk.ui.journal.targets import Kind
from mentordesk.ui.journal.threads.rows import ThreadRow
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

SIDE, MOST, ICON = 10, 220, 14
ICONS = {
    Kind.PERSON: "user",
    Kind.CIRCLE: "users-three",
    Kind.GOAL: "target",
    Kind.JOURNEY: "path",
    Kind.SESSION: "calendar-check",
}


class ThreadChip(QAbstractButton):
    """``led`` carries the thread. ``taken`` is sent by Delete, where the tag can be taken away."""

    led = Signal(object)
    taken = Signal(str)

    def __init__(self, row: ThreadRow, *, loose: bool) -> None:
        """``loose``: given beside the text, so that it can be taken away here."""
        super().__init__()
        self._row, self._loose = row, loose
        self._words = f"#{row.text}" if row.key.kind is Kind.TAG else row.text
        self.setText(self._words)
        name = self.tr("{name}. Delete takes it away.").format(name=self._words)
        self.setAccessibleName(name if loose else self._words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._lead)

    def sizeHint(self) -> QSize:
        """The words, the icon and the round ends; a long tag is shortened."""
        theme = Theme.current()
        metrics = QFontMetrics(theme.font(12, tokens.MEDIUM))
        icon = theme.px(ICON + 4) if self._row.key.kind in ICONS else 0
        width = metrics.horizontalAdvance(self._words) + icon + 2 * theme.px(SIDE) + 2
        return QSize(min(width, theme.px(MOST)), max(metrics.height() + theme.px(5), theme.px(22)))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), Theme.current().px(60)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return leads there, Delete takes the tag away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._loose:
            self.taken.emit(self._row.text)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A round ground with the words."""
        del event
        theme, painter = Theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.palette.strong or self.underMouse()
        painter.setPen(QPen(theme.colour("ink2"), 1) if strong else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunk"))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
        side, icon = theme.px(SIDE), ICONS.get(self._row.key.kind)
        room = self.rect().adjusted(side, 0, -side, 0)
        if icon is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            wide = theme.px(ICON)
            left = room.right() - wide + 1 if mirrored else room.left()
            painter.drawPixmap(left, (self.height() - wide) // 2, pixmap(icon, "ink2", ICON))
            gap = theme.px(ICON + 4)
            room = room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)
        painter.setFont(theme.font(12, tokens.MEDIUM))
        painter.setPen(theme.colour("ink2"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        elide = Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(self._words, elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()

    def _lead(self) -> None:
        self.led.emit(self._row.key)
