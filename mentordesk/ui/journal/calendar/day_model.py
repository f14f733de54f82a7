"""The days of a year. A dumb item model: each row is a day with what was written on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from mentordesk.ui.journal.calendar import spoken
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1


class DayModel(QAbstractListModel):
    """Row 0 is the first of January."""

    def __init__(self) -> None:
        super().__init__()
        self._days: list[date] = []
        self._counts: list[int] = []
        self._today: date | None = None

    def show(self, days: list[date], counts: Mapping[date, int], today: date) -> None:
        """Show these days; where they are the same days, only repaint."""
        numbers = [counts.get(day, 0) for day in days]
        if days == self._days:
            self._counts, self._today = numbers, today
            self.dataChanged.emit(self.index(0), self.index(len(days) - 1))
            return
        self.beginResetModel()
        self._days, self._counts, self._today = days, numbers, today
        self.endResetModel()

    def day(self, index: Index) -> date | None:
        """The day at ``index``."""
        return self._days[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """365 or 366."""
        return 0 if parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of entries, and the day in words."""
        if not index.isValid() or self._today is None:
            return None
        day, number = self._days[index.row()], self._counts[index.row()]
        if role == COUNT_ROLE:
            return number
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken.day(day, self._today, number)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(spoken.day(day, self._today, number))
        return None
