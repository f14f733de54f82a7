"""The list below the cursor: it is seen, never has the keyboard, and is never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from mentordesk.ui.journal.threads.rows import ThreadDelegate
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.journal.threads.rows import ThreadRow

WIDE, SHOWN = 320, 8


class OfferList(QListView):
    """Rows over the window of ``editor``. Keys come from the editor, clicks from the mouse."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor.window())
        self._editor = editor
        self.setObjectName("offer-list")
        self.rows = RowModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self._delegate = ThreadDelegate()
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "offer")
        self.hide()

    def show_rows(
        self, rows: Sequence[ThreadRow], name: str, spot: QRect, *, leftward: bool, chosen: bool
    ) -> None:
        """Show rows at ``spot`` of the editor; ``leftward``: the words there run to the left."""
        self.setAccessibleName(name)
        self.rows.show(rows)
        self.setCurrentIndex(self.rows.index(0) if chosen else self.rows.index(-1))
        self.setGeometry(self._place(spot, len(rows), leftward=leftward))
        self.show()
        self.raise_()
        self._tell()

    def row(self) -> ThreadRow | None:
        """The row that is chosen."""
        found = self.rows.row_at(self.currentIndex())
        return found if found is None else self._row(self.currentIndex().row())

    def first(self) -> ThreadRow | None:
        """The first row."""
        return self._row(0) if self.rows.rowCount() else None

    def step(self, way: int) -> None:
        """Choose the next row or the one before; over the ends it goes on from the other."""
        count, at = self.rows.rowCount(), self.currentIndex().row()
        if at < 0:
            at = -1 if way > 0 else 0
        self.setCurrentIndex(self.rows.index((at + way) % count))
        self._tell()

    def _row(self, place: int) -> ThreadRow:
        row: ThreadRow = self.rows.row_at(self.rows.index(place))  # type: ignore[assignment]
        return row

    def _place(self, spot: QRect, count: int, *, leftward: bool) -> QRect:
        """Below the cursor, or above it where there is more room; never over the words themselves.

        What finds no room is reached by the arrows.
        """
        theme, window = Theme.current(), self._editor.window()
        around = 2 * self.frameWidth()
        wide = min(theme.px(WIDE), window.width())
        row = max(1, self.sizeHintForRow(0))
        high = min(count, SHOWN) * row + around
        below = self._editor.mapTo(window, QPoint(spot.left(), spot.bottom() + theme.px(4)))
        left = below.x() - (wide if leftward else 0)
        left = max(0, min(left, window.width() - wide))
        above = below.y() - spot.height() - theme.px(8)
        under = window.height() - below.y()
        room = under if high <= under or under >= above else above
        high = max(row + around, min(high, (room - around) // row * row + around))
        top = below.y() if room == under else above - high
        return QRect(QPoint(left, max(0, top)), QSize(wide, high))

    def _tell(self) -> None:
        """A screen reader whose attention is at the text hears what would be taken."""
        row = self.row()
        if row is not None and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._editor, row.spoken)
            QAccessible.updateAccessibility(event)
