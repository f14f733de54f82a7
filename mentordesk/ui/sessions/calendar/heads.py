"""The names of the days above a week."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from mentordesk.ui.sessions.calendar.geometry import Columns
    from mentordesk.ui.sessions.calendar.loading import Days

NAME, HIGH, PAD = 12, 40, 8


class Headed(Protocol):
    """What stands below the heads."""

    @property
    def days(self) -> Days | None:
        """The days that are shown."""

    def columns(self) -> Columns:
        """Where they stand."""


class DayHeads(QWidget):
    """Weekday and number of each day shown; today's number stands on a ground of its own.

    Decorative: each stop of the week says its day.
    """

    def __init__(self, parent: QWidget, week: Headed) -> None:
        super().__init__(parent)
        self._week = week

    def height_needed(self) -> int:
        """One line, and air."""
        return Theme.current().px(HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        theme, painter = Theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("surface"))
        days = self._week.days
        columns = self._week.columns()
        for place, day in enumerate(days.days if days is not None else ()):
            if columns.shows(place):
                box = columns.day(place, 0, self.height())
                is_today = days is not None and day == days.today
                draw_head(painter, box, day.isoweekday(), day.day, is_today=is_today)
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.colour("line"))
        painter.end()


def draw_head(painter: QPainter, box: QRect, weekday: int, number: int, *, is_today: bool) -> None:
    """``Fri 21`` in the middle of a box; the number of today on teal."""
    theme = Theme.current()
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    name = QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
    shown = QLocale().toString(number)
    small, strong = theme.font(NAME), theme.font(14, tokens.SEMIBOLD)
    wide = QFontMetrics(small).horizontalAdvance(name)
    number_wide = max(QFontMetrics(strong).horizontalAdvance(shown) + theme.px(10), theme.px(26))
    gap = theme.px(4)
    left = box.center().x() - (wide + gap + number_wide) / 2
    spots = [QRectF(left, box.top(), wide, box.height())]
    spots.append(QRectF(left + wide + gap, box.top(), number_wide, box.height()))
    if mirrored:
        for spot in spots:
            spot.moveLeft(box.left() + box.right() - spot.right())
    painter.setFont(small)
    painter.setPen(theme.colour("accent" if is_today else "ink2"))
    painter.drawText(spots[0], Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, name)
    draw_number(painter, spots[1], shown, is_today=is_today)


def draw_number(painter: QPainter, spot: QRectF, shown: str, *, is_today: bool) -> None:
    """The number of a day."""
    theme = Theme.current()
    if is_today:
        high = theme.px(24)
        round_ = QRectF(spot.left(), spot.center().y() - high / 2, spot.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(round_, high / 2, high / 2)
    painter.setFont(theme.font(14, tokens.SEMIBOLD))
    painter.setPen(theme.colour("on_accent" if is_today else "ink"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, shown)
