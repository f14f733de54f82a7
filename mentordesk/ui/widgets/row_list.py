"""A list of rows of one height: a dumb model, the view with its keys, and what rows stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import OWN_RING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
BAR = 3
"""Pixels of the design: the bar at the side of the row that is chosen."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class Row(Protocol):
    """What a row is known by, and what a screen reader says of it."""

    @property
    def key(self) -> object:
        """The id of the thing."""

    @property
    def spoken(self) -> str:
        """The row in words."""


class RowModel(QStringListModel):
    """Rows as they are given.

    How many there are is asked twice a row when a list is laid out: Qt's own model of (empty)
    strings answers that without Python, so that 20,000 rows are no stall.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, its words for a screen reader."""
        row = self.row_at(index)
        if row is None or role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rows are shown; nothing is put into them."""
        del index, value, role
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row that says that it is a heading cannot be chosen."""
        row = self.row_at(index)
        if row is None or getattr(row, "is_heading", False):
            return Qt.ItemFlag.NoItemFlags
        leaf = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | leaf

    def supportedDropActions(self) -> Qt.DropAction:
        """Nothing is dropped here."""
        return Qt.DropAction.IgnoreAction

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; where they are the same things in the same order, only repaint."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self._rows = list(rows)
        self.setStringList([""] * len(self._rows))

    def place_of(self, key: object) -> QModelIndex:
        """Where a thing stands; invalid where it is not in the list."""
        for place, row in enumerate(self._rows):
            if row.key == key:
                return self.index(place)
        return QModelIndex()

    def row_at(self, index: Index) -> Row | None:
        """The row at ``index``."""
        place = index.row()  # of a list before this one perhaps
        return self._rows[place] if index.isValid() and place < len(self._rows) else None


class RowList(QListView):
    """The list: arrows choose, Return or a click opens. ``chosen`` carries the row's key."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows = RowModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.clicked.connect(self._open)
        Theme.current().changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[Row], chosen: object) -> None:
        """Show rows, the one with the key ``chosen`` as the current one; nothing is sent."""
        before = self.blockSignals(True)
        self.rows.show(rows)
        place = self.rows.place_of(chosen)
        if place.isValid():
            self.setCurrentIndex(place)
        self.blockSignals(before)

    def take_keyboard(self) -> None:
        """Take the keyboard, with a row chosen."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.take_first()

    def take_first(self) -> bool:
        """Choose the first row that can be chosen; False: there is none."""
        for place in range(self.rows.rowCount()):
            index = self.rows.index(place)
            if self.rows.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(index)
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is the current one."""
        super().currentChanged(current, previous)
        row = self.rows.row_at(current)
        if row is not None:
            self.chosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; letters do not jump about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.opened.emit()


def draw_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, ink: str = "accent", soft: str = "soft"
) -> None:
    """A row's ground: ``soft`` and a bar of ``ink`` where it is chosen, a line below.

    The bar is for eyes that see no colours. A ring stands where the keyboard is.
    """
    theme, rect = Theme.current(), option.rect
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, theme.colour(soft))
        bar = QRect(rect.left(), rect.top(), theme.px(BAR), rect.height())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(rect.right())
        painter.fillRect(bar, theme.colour(ink))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.blend("ink", "surface", 0.04))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
    if option.state & QStyle.StateFlag.State_HasFocus or (chosen and theme.palette.strong):
        painter.setPen(QPen(theme.colour("ring" if ink == "accent" else ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def avatar_ground(option: QStyleOptionViewItem) -> str:
    """What a round of initials stands on: white where the row itself is teal."""
    return "surface" if option.state & QStyle.StateFlag.State_Selected else "soft"


class Cut:
    """Cuts pieces off a box from the side where reading begins, or from the other."""

    def __init__(self, box: QRect, *, mirrored: bool) -> None:
        self.rest = QRect(box)
        self._mirrored = mirrored

    def leading(self, width: int, gap: int = 0) -> QRect:
        """A piece from where reading begins."""
        return self._cut(width, gap, at_left=not self._mirrored)

    def trailing(self, width: int, gap: int = 0) -> QRect:
        """A piece from where reading ends."""
        return self._cut(width, gap, at_left=self._mirrored)

    def _cut(self, width: int, gap: int, *, at_left: bool) -> QRect:
        rest = self.rest
        left = rest.left() if at_left else rest.right() + 1 - width
        piece = QRect(left, rest.top(), width, rest.height())
        self.rest = rest.adjusted(
            width + gap if at_left else 0, 0, 0 if at_left else -(width + gap), 0
        )
        return piece
