"""What every item view that paints itself answers alike: one current item, nothing else chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel

Index = QModelIndex | QPersistentModelIndex


class SelfPainted(QListView):
    """Its items are read by a screen reader; keys, places and paint are those of its kind.

    A list only because Qt tells screen readers of the items of lists, and of no other view that is
    not a table or a tree; nothing of how a list lays out its rows is left.
    """

    def doItemsLayout(self) -> None:
        """Its kind lays out."""

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Paint anew: sideways one scrolls by days, not by pixels."""
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Keys are handled by each kind itself."""
        del action, modifiers
        return self.currentIndex()

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways by pixels."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """None is."""
        del index
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """What is chosen is the current item; there is no other selection."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """See ``setSelection``."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region
