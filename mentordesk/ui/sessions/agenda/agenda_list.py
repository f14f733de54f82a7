"""The agenda as a line of dots: tick with Space, move with Alt+Up and Alt+Down or by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.listing.list_model import ROW_ROLE
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import OWN_RING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from mentordesk.mentoring.agenda.model import AgendaItem
    from mentordesk.ui.sessions.listing.list_model import Index

DOT, INDENT, BELOW = 12, 22, 10
INSET = 6
"""Pixels of the design around the words of a row: its ring stands there, beside the dot."""
MOVED = "application/x-mentordesk-moved"
STEP = 5
"""Minutes that a key gives or takes."""
_WRAP = Qt.TextFlag.TextWordWrap
_HERE_ROLE = ROW_ROLE + 1


class _Delegate(QStyledItemDelegate):
    """Paints dot, title, minutes and hint; the words wrap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 200
        item = index.data(ROW_ROLE)
        theme = Theme.current()
        title, below = _heights(item, width)
        return QSize(theme.px(120), title + below + theme.px(BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, item = Theme.current(), index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        box = option.rect.adjusted(0, theme.px(4), 0, 0)
        is_last = index.row() == index.model().rowCount() - 1
        title, below = _heights(item, box.width())
        _dot(painter, box, item, (title, is_last, bool(index.data(_HERE_ROLE))))
        indent = theme.px(INDENT)
        end = theme.px(INSET)
        words_ = box.adjusted(end if mirrored else indent, 0, -(indent if mirrored else end), 0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _ring(painter, words_.adjusted(-end, 0, end, 0))
        # what a person wrote keeps its own direction, and begins where the row begins
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flag = Qt.AlignmentFlag
        side = (
            (flag.AlignRight if mirrored else flag.AlignLeft) | flag.AlignAbsolute | flag.AlignTop
        )
        painter.setFont(theme.font(14, tokens.SEMIBOLD))
        painter.setPen(theme.colour("ink"))
        painter.drawText(
            QRect(words_.topLeft(), QSize(words_.width(), title)), side | _WRAP, item.title
        )
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("ink" if index.data(_HERE_ROLE) else "ink2"))
        lower = QRect(words_.left(), words_.top() + title, words_.width(), below)
        painter.drawText(lower, side | _WRAP, _detail(item))
        painter.restore()


def _ring(painter: QPainter, rect: QRect) -> None:
    theme = Theme.current()
    painter.setPen(QPen(theme.colour("ring"), 3 if theme.palette.strong else 2))
    painter.setBrush(theme.colour("soft"))
    above = rect.adjusted(1, -theme.px(3), -2, -1)
    painter.drawRoundedRect(above, theme.px(8), theme.px(8))


def _detail(item: AgendaItem) -> str:
    return words.dotted((words.minutes(item.minutes) if item.minutes else "", item.hint))


def _heights(item: AgendaItem, width: int) -> tuple[int, int]:
    theme = Theme.current()
    room = QRect(0, 0, max(60, width - theme.px(INDENT + INSET)), 10_000)
    title = QFontMetrics(theme.font(14, tokens.SEMIBOLD)).boundingRect(room, _WRAP, item.title)
    small = QFontMetrics(theme.font(12))
    detail = _detail(item)
    return title.height() + 2, small.boundingRect(room, _WRAP, detail).height() if detail else 0


def _dot(painter: QPainter, box: QRect, item: AgendaItem, looks: tuple[int, bool, bool]) -> None:
    theme = Theme.current()
    line, is_last, is_here = looks
    side = theme.px(DOT)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = box.right() - side / 2 if mirrored else box.left() + side / 2
    height = QFontMetrics(theme.font(14)).height()
    middle = QPointF(x, box.top() + min(line, height) / 2 + 1)
    if not is_last:
        painter.setPen(QPen(theme.colour("line"), max(1, theme.px(2))))
        painter.drawLine(middle + QPointF(0, side / 2 + 2), QPointF(x, box.bottom() + 1))
    strong = "accent" if item.done or is_here else "edge"
    painter.setPen(QPen(theme.colour(strong), 2 if strong == "accent" else 1))
    painter.setBrush(theme.colour("accent" if item.done else "surface"))
    painter.drawEllipse(middle, side / 2 - 1, side / 2 - 1)


class AgendaList(QListWidget):
    """Signals carry ids: ``ticked`` (id, done), ``ordered`` (ids), ``removed``, ``minutes_set``.

    ``edit_asked``: other words are wanted for this item.
    """

    ticked = Signal(object, bool)
    ordered = Signal(object)
    removed = Signal(object)
    edit_asked = Signal(object)
    minutes_set = Signal(object, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self._pressed = QPoint()
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.clicked.connect(self._clicked)
        Theme.current().changed.connect(self._fit)

    def show_items(self, items: Sequence[AgendaItem], *, begun: bool = False) -> None:
        """Show this agenda; the row with the keyboard keeps it. ``begun``: the talk has."""
        here = self.current_id()
        self.clear()
        first_open = next((one.id for one in items if not one.done), None)
        begun = begun or any(one.done for one in items)
        for item in items:
            row = QListWidgetItem(self)
            row.setData(ROW_ROLE, item)
            row.setData(_HERE_ROLE, begun and item.id == first_open)
            here_now = self.tr("now") if begun and item.id == first_open else ""
            state = self.tr("talked about") if item.done else here_now
            spoken = words.dotted((item.title, _detail(item), state))
            row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            row.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            if item.id == here:
                self.setCurrentItem(row)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        self._fit()

    def items_shown(self) -> list[AgendaItem]:
        """The items in the order on the screen."""
        return [self.item(row).data(ROW_ROLE) for row in range(self.count())]

    def current_id(self) -> UUID | None:
        """The item with the keyboard."""
        item: Any = self.currentItem()
        return item.data(ROW_ROLE).id if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Alt+arrows move; + and - change minutes; F2 the words; Delete removes."""
        row: Any = self.currentItem()
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if row is None:
            event.ignore()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._tick()
        elif alt and key in moves:
            self._move(moves[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
            said = self.removed if key == Qt.Key.Key_Delete else self.edit_asked
            said.emit(row.data(ROW_ROLE).id)
        elif event.text() in ("+", "-"):
            self._lengthen(STEP if event.text() == "+" else -STEP)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, for the click."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Other words for the item under the mouse."""
        row: Any = self.itemAt(event.position().toPoint())
        if row is not None:
            self.edit_asked.emit(row.data(ROW_ROLE).id)

    def mimeTypes(self) -> list[str]:
        """What a drag is called: other programs see that, and nothing else."""
        return [MOVED]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """No word of an item: whatever program the mouse passes may ask what is dragged."""
        del items
        data = QMimeData()
        data.setData(MOVED, b"1")
        return data

    def dropEvent(self, event: QDropEvent) -> None:
        """The new order is what is on the screen."""
        super().dropEvent(event)
        self.ordered.emit([item.id for item in self.items_shown()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrow; as high as the items."""
        return QSize(Theme.current().px(160), self._needed())

    def sizeHint(self) -> QSize:
        """As high as the items."""
        return self.minimumSizeHint()

    def _clicked(self, index: Index) -> None:
        """A click on the dot ticks."""
        spot = self._pressed
        rect = self.visualRect(self.model().index(index.row(), 0))
        side = Theme.current().px(INDENT - INSET)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        away = rect.right() - spot.x() if mirrored else spot.x() - rect.left()
        if away <= side:
            self._tick()

    def _tick(self) -> None:
        item = self.currentItem().data(ROW_ROLE)
        self.ticked.emit(item.id, not item.done)

    def _move(self, step: int) -> None:
        ids = [item.id for item in self.items_shown()]
        here, there = self.currentRow(), self.currentRow() + step
        if 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self.ordered.emit(ids)

    def _lengthen(self, minutes: int) -> None:
        item = self.currentItem().data(ROW_ROLE)
        self.minutes_set.emit(item.id, max(0, item.minutes + minutes))

    def _needed(self) -> int:
        return sum(max(0, self.sizeHintForRow(row)) for row in range(self.count())) + 4

    def _fit(self) -> None:
        self.doItemsLayout()
        needed = self._needed()
        if self.minimumHeight() != needed:
            self.setFixedHeight(needed)
