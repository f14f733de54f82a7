"""One line of the rail: the icon and the name of a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import key_name, leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

ITEM = 36
INSET, ICON, WORDS = 10, 18, 38
"""In an item: where the icon begins, its size, where the words begin."""


class RailButton(QAbstractButton):
    """An icon and a word; the current one stands on white. ``compact`` ones are narrower."""

    def __init__(
        self, text: str, icon: str, key: str, *, tint: str = "accent", compact: bool = False
    ) -> None:
        super().__init__()
        self._icon, self._tint, self._count = icon, tint, 0
        self._inset, self._words = (6, 30) if compact else (INSET, WORDS)
        self._narrow = False
        self._is_current = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._given, self._key = text, key
        self.setToolTip(f"{text}  {key_name(key)}")
        self._name()
        self._tell()

    @property
    def is_current(self) -> bool:
        """Whether its place is on the screen."""
        return self._is_current

    def be_current(self, current: bool) -> None:
        """Its place is on the screen, or is not."""
        self._is_current = current
        self._tell()
        self.update()

    def set_count(self, count: int) -> None:
        """Show how many there are; 0 shows nothing."""
        if count != self._count:
            self._count = count
            self._name()
            self.update()

    def set_title(self, text: str) -> None:
        """Be called something else; nothing is the name from the map."""
        self.setText(text or self._given)
        self.setToolTip(f"{self.text()}  {key_name(self._key)}")
        self._name()
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, in the middle."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        theme = Theme.current()
        height = theme.px(ITEM)
        if self._narrow:
            return QSize(height, height)
        metrics = QFontMetrics(theme.font(14, tokens.MEDIUM))
        words = metrics.horizontalAdvance(self.text()) + 4
        return QSize(theme.px(self._words + self._inset) + words, height)

    def minimumSizeHint(self) -> QSize:
        """The icon must be seen."""
        height = Theme.current().px(ITEM)
        return QSize(height, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word and count."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        side = theme.px(ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) // 2 if self._narrow else theme.px(self._inset)
        if mirrored and not self._narrow:
            left = self.width() - left - side
        tint = self._tint if self._is_current else "ink2"
        painter.drawPixmap(left, (self.height() - side) // 2, pixmap(self._icon, tint, ICON))
        if not self._narrow:
            self._draw_words(painter, mirrored)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        theme = Theme.current()
        if self._is_current:
            painter.setBrush(theme.colour("surface"))
            width = 3 if theme.palette.strong else 1
            painter.setPen(QPen(theme.colour("line"), width))
        elif self.underMouse():
            painter.setBrush(theme.blend("ink", "sunk", 0.06))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            return
        half = 1.5 if theme.palette.strong else 0.5
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, theme.px(8), theme.px(8))

    def _draw_words(self, painter: QPainter, mirrored: bool) -> None:
        theme = Theme.current()
        start, end = theme.px(self._words), theme.px(self._inset)
        room = self.rect().adjusted(end if mirrored else start, 0, -(start if mirrored else end), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("ink" if self._is_current else "ink2"))
        painter.setFont(theme.font(12, tokens.MEDIUM))
        count = QLocale().toString(self._count) if self._count else ""
        if count:
            other = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(room, middle | other | Qt.AlignmentFlag.AlignAbsolute, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + (theme.px(6) if count else 0)
        painter.setFont(theme.font(14, tokens.MEDIUM))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() - taken
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, middle | leading(self), words)

    def _tell(self) -> None:
        """Its key, and where one is: what the white ground says to the eye."""
        key = key_name(self._key)
        here = self.tr("On the screen now. {key}").format(key=key)
        self.setAccessibleDescription(here if self._is_current else key)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())
