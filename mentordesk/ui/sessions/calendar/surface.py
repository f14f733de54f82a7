"""A week on the screen: an item view whose items are hours and sessions, painted by itself.

The keyboard's index is the current one; a screen reader reads the items' own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mentordesk.ui.sessions.calendar import paint
from mentordesk.ui.sessions.calendar.axis import Axis, Heights
from mentordesk.ui.sessions.calendar.blocks import lay, pieces, used_hours
from mentordesk.ui.sessions.calendar.geometry import NARROW, Columns
from mentordesk.ui.sessions.calendar.heads import DayHeads
from mentordesk.ui.sessions.calendar.stops import StopModel, stops
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.self_painted import SelfPainted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from mentordesk.ui.sessions.calendar.blocks import Block
    from mentordesk.ui.sessions.calendar.loading import Days
    from mentordesk.ui.sessions.calendar.stops import Stop

Index = QModelIndex | QPersistentModelIndex
HOUR, RUN, LEAST = 48, 26, 18
"""Heights of an hour, of a run of empty ones, and of the shortest block, in the design."""
DAY_WIDTH, HIGH = 96, 220
"""The least width of a day, and height of all; where there is less width, fewer days are shown."""


class WeekSurface(SelfPainted):
    """Geometry and painting. ``turned`` says that other days have come on to the screen."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days: Days | None = None
        self.axis: Axis | None = None
        self.blocks: list[Block] = []
        self.all_hours = False
        self.heads = DayHeads(self, self)  # first: Qt asks for geometries from the next line on
        self.stops = StopModel()
        self.stops.setParent(self)
        self.setModel(self.stops)
        self.setProperty(OWN_RING, True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget())  # Qt draws one of its own, in no colour of ours
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._scrolled)
        Theme.current().changed.connect(self.rebuild)

    def show_days(self, days: Days) -> None:
        """Show these days; what is chosen is up to the caller."""
        self.days = days
        self.rebuild()

    def rebuild(self) -> None:
        """Lay everything out anew: other days, another size of text, more hours."""
        days, theme = self.days, Theme.current()
        if days is None:
            return
        parts = pieces(days.lines, days.days, days.zone)
        used = set(range(24)) if self.all_hours else used_hours(parts, days.zone)
        heights = Heights(theme.px(HOUR), theme.px(RUN))
        self.axis = Axis(days.days, days.zone, used, heights)
        self.blocks = lay(parts, self.axis, theme.px(LEAST))
        self.stops.show(stops(self.axis, self.blocks, days.now))
        self.setViewportMargins(0, self.heads.height_needed(), 0, 0)
        self.updateGeometries()
        self.viewport().update()

    def columns(self) -> Columns:
        """Where the days stand."""
        theme, gutter = Theme.current(), paint.gutter()
        width = self.viewport().width()
        held = len(self.days.days) if self.days is not None else 7
        count = max(1, min(held, (width - gutter) // theme.px(DAY_WIDTH)))
        first = min(self.horizontalScrollBar().value(), held - count)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Columns(width, gutter, first, count, theme.px(NARROW), mirrored)

    def stop(self) -> Stop | None:
        """Where the keyboard is."""
        return self.stops.stop(self.currentIndex())

    # What an item view asks of its kind

    def visualRect(self, index: Index) -> QRect:
        """Where an item stands on the screen."""
        stop = self.stops.stop(index)
        if stop is None:
            return QRect()
        return self.columns().stop(stop, self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at a point: the chosen one first, then sessions, then hours."""
        columns, scrolled = self.columns(), self.verticalOffset()
        current = self.currentIndex()
        if (
            current.isValid()
            and self._is_block(current)
            and self.visualRect(current).contains(point)
        ):
            return current
        found = -1
        for row, stop in enumerate(self.stops.stops):
            if columns.stop(stop, scrolled).contains(point):
                is_first = found < 0 or stop.block is not None
                found = row if is_first else found
        return self.stops.index(found, 0) if found >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring an item on to the screen."""
        stop = self.stops.stop(index)
        if stop is None:
            return
        columns, across = self.columns(), self.horizontalScrollBar()
        if stop.place < columns.first:
            across.setValue(stop.place)
        elif stop.place >= columns.first + columns.count:
            across.setValue(stop.place - columns.count + 1)
        down, height = self.verticalScrollBar(), self.viewport().height()
        room = Theme.current().px(8)
        if stop.top - room < down.value() or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            down.setValue(round(stop.top) - room)
        elif stop.bottom + room > down.value() + height:
            down.setValue(min(round(stop.bottom) + room - height, round(stop.top)))

    def verticalOffset(self) -> int:
        """Pixels above the screen."""
        return self.verticalScrollBar().value()

    def minimumSizeHint(self) -> QSize:
        """A day and a few hours."""
        theme = Theme.current()
        return QSize(paint.gutter() + theme.px(DAY_WIDTH), theme.px(HIGH))

    def updateGeometries(self) -> None:
        """The scroll bars, and the heads above the days."""
        height = self.axis.height if self.axis is not None else 0
        down, view = self.verticalScrollBar(), self.viewport().height()
        down.setRange(0, max(0, round(height) - view))
        down.setPageStep(view)
        down.setSingleStep(Theme.current().px(HOUR) // 2)
        columns = self.columns()
        held = len(self.days.days) if self.days is not None else 7
        across = self.horizontalScrollBar()
        across.setRange(0, held - columns.count)
        across.setPageStep(columns.count)
        across.setSingleStep(1)
        frame = self.viewport().geometry()
        heads = self.heads.height_needed()
        self.heads.setGeometry(frame.left(), frame.top() - heads, frame.width(), heads)
        QAbstractItemView.updateGeometries(self)  # a list's own would set the bars anew

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold other days."""
        super().resizeEvent(event)
        self.updateGeometries()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is on the screen."""
        theme, painter = Theme.current(), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), theme.colour("surface"))
        if self.days is not None and self.axis is not None:
            canvas = paint.Canvas(
                painter, self.columns(), self.verticalOffset(), self.axis, self.days
            )
            paint.ground(canvas)
            paint.free(canvas)
            self._paint_blocks(canvas, event.rect())
            paint.now_line(canvas)
            self.paint_over(canvas)
        painter.end()

    def paint_over(self, canvas: paint.Canvas) -> None:
        """What lies over the sessions."""

    def _paint_blocks(self, canvas: paint.Canvas, seen: QRect) -> None:
        current, last = self.currentIndex().row(), None
        for row, stop in enumerate(self.stops.stops):
            rect = canvas.columns.stop(stop, canvas.scrolled)
            if row == current:
                last = (rect, stop)
            elif stop.line is not None and rect.intersects(seen):
                paint.block(canvas, rect, stop.line, chosen=False, focused=False)
        if last is None:
            return
        rect, stop = last
        if stop.line is not None:
            paint.block(canvas, rect, stop.line, chosen=True, focused=self.hasFocus())
        elif self.hasFocus():
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.setPen(QPen(Theme.current().colour("ring"), 2))
            canvas.painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _is_block(self, index: QModelIndex) -> bool:
        stop = self.stops.stop(index)
        return stop is not None and stop.block is not None

    def _scrolled(self) -> None:
        self.heads.update()
        self.viewport().update()
        self.turned.emit()
