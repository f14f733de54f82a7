"""The line of a goal's levels over time, with the same in words for whoever cannot see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring.goals.model import LEVELS
from mentordesk.ui.goals.words import short_day
from mentordesk.ui.sessions.words import dotted, how_far, level
from mentordesk.ui.theme.theme import Theme

HEIGHT, TOP, BOTTOM, LABELS, END = 168, 12, 24, 28, 10
DOT = 4.0
MOST_LABELS = 5
SHORT = 75
"""Below so many days, days are written; from there on months."""


@dataclass(frozen=True)
class Point:
    """Where a goal stood on a day. The first may be the start, which is no check-in."""

    day: date
    level: int


class LevelChart(QWidget):
    """Days along the line of reading, levels upwards. The keyboard reaches it, to be read out."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Point, ...] = ()
        self._today = date(2000, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Level over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def show_points(self, points: tuple[Point, ...], today: date) -> None:
        """Draw these, the earliest first; from the last to ``today`` nothing new was said."""
        self._points, self._today = points, today
        said = [
            dotted((short_day(one.day, today), level(one.level), how_far(one.level)))
            for one in points
        ]
        self.setAccessibleDescription(". ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide, and high enough for five lines."""
        theme = Theme.current()
        return QSize(theme.px(280), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Still to be read."""
        theme = Theme.current()
        return QSize(theme.px(160), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines, days, and the way of the goal."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_grid(painter)
        if self._points:
            self._draw_days(painter)
            self._draw_way(painter)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _plot(self) -> QRectF:
        theme = Theme.current()
        near, far = theme.px(LABELS), theme.px(END)
        left, right = (far, near) if self._mirrored else (near, far)
        return QRectF(self.rect()).adjusted(left, theme.px(TOP), -right, -theme.px(BOTTOM))

    def _span(self) -> tuple[date, int]:
        first = self._points[0].day
        last = max(self._today, self._points[-1].day)
        return first, max(14, (last - first).days)

    def _x(self, day: date) -> float:
        plot = self._plot()
        first, days = self._span()
        along = (day - first).days / days * plot.width()
        return plot.right() - along if self._mirrored else plot.left() + along

    def _y(self, value: int) -> float:
        plot = self._plot()
        return plot.bottom() - (value - LEVELS[0]) / (LEVELS[-1] - LEVELS[0]) * plot.height()

    def _draw_grid(self, painter: QPainter) -> None:
        theme, plot = Theme.current(), self._plot()
        painter.setFont(theme.font(12))
        for value in LEVELS:
            y = self._y(value)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("ink2"))
            left = plot.right() + theme.px(6) if self._mirrored else 0.0
            room = QRectF(left, y - theme.px(9), theme.px(LABELS - 6), theme.px(18))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the sign before the digit
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, level(value))

    def _draw_days(self, painter: QPainter) -> None:
        theme, plot = Theme.current(), self._plot()
        first, days = self._span()
        metrics = painter.fontMetrics()
        taken = plot.left() - 1 if not self._mirrored else plot.right() + 1
        pattern = self.tr("d MMM") if days < SHORT else self.tr("MMM")
        for day in _ticks(first, days):
            name = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
            width = metrics.horizontalAdvance(name) + theme.px(4)
            x = self._x(day) - width / 2
            x = min(max(x, 0.0), self.width() - width)
            if (x < taken) if not self._mirrored else (x + width > taken):
                continue
            taken = x - theme.px(8) if self._mirrored else x + width + theme.px(8)
            room = QRectF(x, plot.bottom() + theme.px(6), width, theme.px(18))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_way(self, painter: QPainter) -> None:
        theme = Theme.current()
        spots = [QPointF(self._x(one.day), self._y(one.level)) for one in self._points]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2 * theme.scale))
        painter.drawPolyline(QPolygonF(spots))
        dashed = QPen(theme.colour("accent"), 1.5 * theme.scale, Qt.PenStyle.DotLine)
        painter.setPen(dashed)
        until = self._x(max(self._today, self._points[-1].day))
        painter.drawLine(spots[-1], QPointF(until, spots[-1].y()))
        painter.setPen(QPen(theme.colour("accent"), 2 * theme.scale))
        painter.setBrush(theme.colour("surface"))
        for spot in spots:
            painter.drawEllipse(spot, DOT * theme.scale, DOT * theme.scale)


def _ticks(first: date, days: int) -> list[date]:
    """Days to write below: the first of months where there are some, else a few days."""
    if days < SHORT:
        step = max(7, days // (MOST_LABELS - 1))
        return [first + timedelta(days=at) for at in range(0, days + 1, step)]
    months = [first]
    day = first.replace(day=1)
    while True:
        day = (day + timedelta(days=32)).replace(day=1)
        if day > first + timedelta(days=days):
            break
        months.append(day)
    return months[:: max(1, -(-len(months) // (MOST_LABELS + 1)))]
