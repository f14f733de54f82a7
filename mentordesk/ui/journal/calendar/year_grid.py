"""A year of days, each the darker the more was written; painted by itself, read by its items.

The shades only tell days with writing from days without, and much from little.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame

from mentordesk.ui.journal.calendar.day_model import COUNT_ROLE, DayModel
from mentordesk.ui.journal.calendar.shape import Sizes, YearShape
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.self_painted import SelfPainted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from mentordesk.ui.journal.calendar.shape import Box

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.Key
LEAST, MOST, GAP, NAME = 12, 22, 3, 12
SHADES = ((1, 0.34), (2, 0.56), (4, 0.78), (1 << 30, 1.0))
"""Up to so many entries a day has so much of the private colour."""


class YearGrid(SelfPainted):
    """``stepped`` carries days on, ``opened`` asks for the entries of the chosen day."""

    chosen = Signal()
    stepped = Signal(int)
    paged = Signal(int)
    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.days = DayModel()
        self.days.setParent(self)
        self._shape: YearShape | None = None
        self._year, self._today = 0, date.min
        self.setModel(self.days)
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._clicked)
        Theme.current().changed.connect(self._lay_out)

    # What is shown

    def show_year(self, year: int, counts: Mapping[date, int], today: date) -> None:
        """Show a year; what is chosen is up to the caller."""
        self._year, self._today = year, today
        self._lay_out()
        if self._shape is not None:
            days = [self._shape.day(place) for place in range(self._shape.days)]
            self.days.show(days, counts, today)
        self.viewport().update()

    def day(self) -> date | None:
        """The day with the keyboard's mark."""
        return self.days.day(self.currentIndex())

    def go_to(self, day: date) -> None:
        """Put the mark on a day of the year that is shown."""
        if self._shape is not None and day.year == self._year:
            self.setCurrentIndex(self.days.index(self._shape.place(day)))

    def _lay_out(self) -> None:
        if not self._year:
            return
        theme, first = Theme.current(), QLocale().firstDayOfWeek().value
        metrics = QFontMetrics(theme.font(NAME))
        widest = max(metrics.horizontalAdvance(_weekday(one)) for one in range(1, 8))
        sizes = Sizes(
            theme.px(LEAST), theme.px(MOST), theme.px(GAP),
            widest + theme.px(8), metrics.height() + theme.px(GAP),
        )  # fmt: skip
        self._shape = YearShape(self._year, first, self.viewport().width(), sizes)
        if self.height() != self._shape.height:
            QTimer.singleShot(0, self, self._take_height)
        self.viewport().update()

    def _take_height(self) -> None:
        """Not while Qt lays the viewport out: it would keep the height that it had before."""
        if self._shape is not None:
            self.setFixedHeight(self._shape.height)

    # What an item view asks of its kind

    def visualRect(self, index: Index) -> QRect:
        """Where a day stands on the screen."""
        if self._shape is None or not index.isValid():
            return QRect()
        return self._mirrored(self._shape.box(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The day at a point."""
        if self._shape is None:
            return QModelIndex()
        x = self.viewport().width() - 1 - point.x() if self._is_mirrored() else point.x()
        place = self._shape.place_at(x, point.y())
        return self.days.index(place) if place is not None else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The whole year is on the screen."""

    def verticalOffset(self) -> int:
        """Nothing scrolls."""
        return 0

    def updateGeometries(self) -> None:
        """There are no bars to set; a list's own would count pixels of rows."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another day has the mark."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other bands."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Days by the arrows up and down, weeks by those to the sides, months by page."""
        key = KEY(event.key())
        step = self._step(key)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step:
            self.stepped.emit(step)
        elif key in (KEY.Key_PageUp, KEY.Key_PageDown):
            self.paged.emit(1 if key == KEY.Key_PageDown else -1)
        elif key in (KEY.Key_Home, KEY.Key_End):
            self.setCurrentIndex(self.days.index(0 if key == KEY.Key_Home else self._last()))
        elif key in (KEY.Key_Return, KEY.Key_Enter):
            self.opened.emit()
        else:
            event.ignore()

    def _step(self, key: Qt.Key) -> int:
        right = -7 if self._is_mirrored() else 7
        days = {KEY.Key_Right: right, KEY.Key_Left: -right, KEY.Key_Down: 1, KEY.Key_Up: -1}
        return days.get(key, 0)

    def _last(self) -> int:
        return self.days.rowCount() - 1

    def _clicked(self) -> None:
        self.opened.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of months and weekdays, and the days."""
        theme, painter = Theme.current(), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), theme.colour("surface"))
        if self._shape is not None:
            self._paint_names(painter, self._shape)
            for place in range(self.days.rowCount()):
                self._paint_day(painter, place)
        painter.end()

    def _paint_names(self, painter: QPainter, shape: YearShape) -> None:
        theme = Theme.current()
        painter.setFont(theme.font(NAME))
        painter.setPen(theme.colour("ink2"))
        at = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        for month, box in shape.months():
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            if metrics.horizontalAdvance(name) <= box.width:  # else its days tell it
                painter.drawText(self._mirrored(box), at, name)
        for weekday, box in shape.weekdays():
            painter.drawText(self._mirrored(box), at | Qt.TextFlag.TextDontClip, _weekday(weekday))

    def _paint_day(self, painter: QPainter, place: int) -> None:
        theme, index = Theme.current(), self.days.index(place)
        rect = self.visualRect(index)
        number = int(index.data(COUNT_ROLE) or 0)
        corner = theme.px(3)
        edge = self.days.day(index) == self._today
        painter.setPen(QPen(theme.colour("ink2"), 1) if edge else Qt.PenStyle.NoPen)
        if theme.palette.strong and not edge:
            painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(_shade(number))
        painter.drawRoundedRect(rect, corner, corner)
        if index == self.currentIndex():
            width = theme.px(2)
            painter.setPen(QPen(theme.colour("ring" if self.hasFocus() else "ink2"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-width, -width, width, width), corner, corner)

    def _mirrored(self, box: Box) -> QRect:
        rect = QRect(box.x, box.y, box.width, box.height)
        if self._is_mirrored():
            rect.moveRight(self.viewport().width() - 1 - box.x)
        return rect

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _shade(number: int) -> QColor:
    theme = Theme.current()
    if not number:
        return theme.colour("sunk")
    share = next(share for most, share in SHADES if number <= most)
    return theme.blend("private", "surface", share)


def _weekday(weekday: int) -> str:
    return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)


def month_on(day: date, way: int) -> date:
    """The same day of the month before or after, or that month's last."""
    months = day.year * 12 + day.month - 1 + way
    begin = date(months // 12, months % 12 + 1, 1)
    last = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(last, begin + timedelta(days=day.day - 1))
