"""A row that wraps: pills, tags and buttons flow on to the next line like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem

from mentordesk.ui.theme.theme import Theme


class FlowLayout(QLayout):
    """Items one after the other in the direction of reading, line below line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        Theme.current().changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the item at ``place``."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, or None beyond the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at ``index`` out, or None beyond the end, as Qt expects."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: a flow takes only what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        around = self._around()
        inside = QRect(0, 0, width - around.width(), 0)
        return self._place(inside, move=False) + around.height()

    def setGeometry(self, rect: QRect) -> None:
        """Set out the items."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        gap = Theme.current().px(self._gap)
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height) + self._around()

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size + self._around()

    def _around(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap = Theme.current().px(self._gap)
        bottom = rect.y()
        for line, top, height in self._lines(rect, gap):
            x = rect.x()
            for item in line if move else ():
                size = self._size(item, rect.width())
                spot = QRect(QPoint(x, top + (height - size.height()) // 2), size)
                item.setGeometry(self._mirrored(spot, rect))
                x += size.width() + gap
            bottom = top + height
        return bottom - rect.y()

    def _lines(self, rect: QRect, gap: int) -> list[tuple[list[QLayoutItem], int, int]]:
        lines: list[tuple[list[QLayoutItem], int, int]] = []
        line: list[QLayoutItem] = []
        x, top, height = 0, rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, rect.width())
            if line and x + size.width() > rect.width():
                lines.append((line, top, height))
                top += height + gap
                line, x, height = [], 0, 0
            line.append(item)
            x += size.width() + gap
            height = max(height, size.height())
        lines.append((line, top, height))
        return lines

    def _size(self, item: QLayoutItem, width: int) -> QSize:
        hint = item.sizeHint()
        size = QSize(min(hint.width(), max(width, item.minimumSize().width())), hint.height())
        if item.hasHeightForWidth():
            size.setHeight(item.heightForWidth(size.width()))
        return size

    def _mirrored(self, spot: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(rect.right() - (spot.x() - rect.x()))
        return spot


class FlowRow(QWidget):
    """A widget whose children flow; add them with ``add``."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap=gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self.flow.addWidget(widget)
