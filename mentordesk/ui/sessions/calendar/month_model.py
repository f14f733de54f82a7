"""Six weeks of days. A dumb item model: each cell is a day with its sessions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from mentordesk.mentoring import zones
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from datetime import date, datetime

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.sessions.calendar.loading import Days

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
WEEKS, WEEK = 6, 7


@dataclass(frozen=True)
class Cell:
    """A day: whether it is of the month that is shown, and the sessions that begin on it."""

    day: date
    lines: tuple[SessionLine, ...]
    now: datetime
    today: date
    is_inside: bool


class MonthModel(QAbstractTableModel):
    """Rows are weeks, columns weekdays."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[Cell] = []

    def show(self, days: Days, month: int) -> None:
        """Show these days; those of another month than ``month`` stand back."""
        found: dict[date, list[SessionLine]] = {day: [] for day in days.days}
        for line in days.lines:
            day = zones.day_of(line.session.slot.start, days.zone)
            if day in found:
                found[day].append(line)
        cells = [
            Cell(day, tuple(lines), days.now, days.today, day.month == month)
            for day, lines in found.items()
        ]
        self.beginResetModel()
        self._cells = cells
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """The day at ``index``."""
        place = index.row() * WEEK + index.column()
        return self._cells[place] if index.isValid() and place < len(self._cells) else None

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid where it is not shown."""
        for place, cell in enumerate(self._cells):
            if cell.day == day:
                return self.index(place // WEEK, place % WEEK)
        return QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Six weeks."""
        return 0 if parent.isValid() else len(self._cells) // WEEK

    def columnCount(self, parent: Index = ROOT) -> int:
        """Seven days."""
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, its words for a screen reader, its sessions for a tool tip."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken.day(cell.day, cell.today, cell.lines, cell.now)
        if role == Qt.ItemDataRole.ToolTipRole and cell.lines:
            return tip("\n".join(spoken.short(line, cell.now) for line in cell.lines[:20]))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The names of the weekdays."""
        named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation is not Qt.Orientation.Horizontal or role not in named or not self._cells:
            return None
        wide = QLocale.FormatType.ShortFormat
        if role == Qt.ItemDataRole.AccessibleTextRole:
            wide = QLocale.FormatType.LongFormat
        return QLocale().standaloneDayName(self._cells[section].day.isoweekday(), wide)
