"""The contents as a tree of two levels, for a view: headings, and items under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mentordesk.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.playbook.model import ItemLine
    from mentordesk.ui.playbook.groups import Group

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TOP = 0
"""Internal id of a heading; an item carries the number of its heading, from 1."""


class ContentsModel(QAbstractItemModel):
    """Shows groups; knows nothing else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups instead of those before."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self.endResetModel()

    def line(self, index: Index) -> ItemLine | None:
        """The item at ``index``; None for a heading."""
        if not index.isValid() or index.internalId() == TOP:
            return None
        return self._groups[index.internalId() - 1].lines[index.row()]

    def find(self, item_id: str) -> QModelIndex:
        """Where an item stands; an invalid index where it does not."""
        for number, group in enumerate(self._groups):
            for row, line in enumerate(group.lines):
                if line.id == item_id:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def first(self) -> str:
        """The id of the first item; empty where there is none."""
        return self._groups[0].lines[0].id if self._groups else ""

    def first_named(self, words: str) -> str:
        """The id of the first item with these folded words in its title, else of the first."""
        lines = (line for group in self._groups for line in group.lines)
        return next((line.id for line in lines if words in fold(line.title)), self.first())

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """The index of a heading, or of an item under the heading ``parent``."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index = ROOT) -> Any:
        """The heading over an item. Without an index: the owner, as Qt has it."""
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many headings there are, or items under one."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].lines) if parent.internalId() == TOP else 0

    def columnCount(self, parent: Index = ROOT) -> int:
        """One."""
        del parent
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; the delegate draws it."""
        if not index.isValid() or role not in _SAID:
            return None
        line = self.line(index)
        return line.title if line is not None else self._groups[index.row()].title


_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
