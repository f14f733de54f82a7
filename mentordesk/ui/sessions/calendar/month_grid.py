"""Six weeks at work: the arrows walk from day to day, over the edges of the page too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mentordesk.ui.sessions.calendar.month_delegate import DayDelegate
from mentordesk.ui.sessions.calendar.month_model import MonthModel
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import OWN_RING

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.ui.sessions.calendar.month_model import Cell

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.Key
LEAST_DAY, LEAST_HIGH, HEAD, SMALL = 40, 46, 30, 12


class WeekdayHeader(QHeaderView):
    """The names of the weekdays, in the theme's colours."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """One name on the ground of the month."""
        theme = Theme.current()
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.colour("line"))
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("ink2"))
        name = str(self.model().headerData(place, Qt.Orientation.Horizontal) or "")
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()


class MonthGrid(QTableView):
    """``stepped`` carries days on and ``paged`` months, ``chosen`` tells of another day."""

    chosen = Signal()
    stepped = Signal(int)
    paged = Signal(int)
    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self.cells = MonthModel()
        self.cells.setParent(self)
        self.setModel(self.cells)
        self._delegate = DayDelegate()
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalHeader(WeekdayHeader(self))
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.doubleClicked.connect(self._open)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def cell(self) -> Cell | None:
        """The day that has the keyboard's mark."""
        return self.cells.cell(self.currentIndex())

    def go_to(self, day: date) -> None:
        """Put the mark on a day that is shown."""
        index = self.cells.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another day has the mark."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Days and weeks by arrows, months by page; the rest is left to the view."""
        key, modifiers = KEY(event.key()), event.modifiers()
        step = self._step(key)
        if modifiers:
            event.ignore()
        elif step:
            self.stepped.emit(step)
        elif key in (KEY.Key_PageUp, KEY.Key_PageDown):
            self.paged.emit(1 if key == KEY.Key_PageDown else -1)
        elif key in (KEY.Key_Home, KEY.Key_End):
            column = 0 if key == KEY.Key_Home else self.cells.columnCount() - 1
            self.setCurrentIndex(self.cells.index(self.currentIndex().row(), column))
        elif key in (KEY.Key_Return, KEY.Key_Enter):
            self.opened.emit()
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Room for numbers, at the least."""
        theme = Theme.current()
        return QSize(theme.px(LEAST_DAY) * 7, theme.px(220))

    def _step(self, key: Qt.Key) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = -1 if mirrored else 1
        days = {KEY.Key_Right: right, KEY.Key_Left: -right, KEY.Key_Down: 7, KEY.Key_Up: -7}
        return days.get(key, 0)

    def _open(self) -> None:
        self.opened.emit()

    def _rescale(self) -> None:
        theme = Theme.current()
        self.verticalHeader().setMinimumSectionSize(theme.px(LEAST_HIGH))
        self.horizontalHeader().setMinimumSectionSize(theme.px(LEAST_DAY))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD))
