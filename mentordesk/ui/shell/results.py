"""What the command palette lists: commands and things that were found, one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.text import fold
from mentordesk.ui.finding import Result
from mentordesk.ui.places import Command
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import key_name, paint_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


Line = Command | Result


def matching(commands: Iterable[Command], query: str) -> list[Command]:
    """The commands in which every word of ``query`` begins a word; best first."""
    asked = fold(query).split()
    if not asked:
        return list(commands)
    found: list[tuple[int, Command]] = []
    for command in commands:
        words = fold(f"{command.title} {command.words}").split()
        if all(any(word.startswith(part) for word in words) for part in asked):
            first = fold(command.title).startswith(asked[0])
            found.append((0 if first else 1, command))
    found.sort(key=_rank)
    return [command for _, command in found]


def _rank(pair: tuple[int, Command]) -> int:
    return pair[0]


class ResultsModel(QAbstractListModel):
    """The lines of the palette."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of those before."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line at ``row``."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a line, for screen readers and tests; the delegate draws the line itself."""
        line = self.line(index.row())
        if line is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return line.title


class ResultsDelegate(QStyledItemDelegate):
    """Draws a line: icon, words, the detail in grey, the key at the end."""

    def __init__(self, model: ResultsModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two where there is a detail."""
        del option
        theme = Theme.current()
        line = self._model.line(index.row())
        return QSize(theme.px(200), theme.px(50 if isinstance(line, Result) else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = self._model.line(index.row())
        if line is None:
            return
        theme = Theme.current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        private = isinstance(line, Result) and line.private
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(theme.colour("line") if theme.palette.strong else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("private_soft" if private else "soft"))
            painter.drawRoundedRect(
                QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(8), theme.px(8)
            )
        tint = ("private" if private else "accent") if selected else "ink2"
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        _draw_line(painter, rect, line, tint=tint, mirrored=mirrored)
        painter.restore()


def _draw_line(painter: QPainter, rect: QRect, line: Line, *, tint: str, mirrored: bool) -> None:
    theme = Theme.current()
    side, inset = theme.px(18), theme.px(12)
    icon_left = rect.right() - inset - side if mirrored else rect.left() + inset
    icon_top = rect.top() + (rect.height() - side) // 2
    painter.drawPixmap(icon_left, icon_top, pixmap(line.icon, tint, 18))
    start, end = theme.px(42), inset
    room = rect.adjusted(end if mirrored else start, 0, -(start if mirrored else end), 0)
    key = key_name(line.key) if isinstance(line, Command) and line.key else ""
    if key:
        painter.setFont(theme.font(11, tokens.MEDIUM))
        width = painter.fontMetrics().horizontalAdvance(key) + theme.px(12)
        height = painter.fontMetrics().height() + theme.px(6)
        left = room.left() if mirrored else room.right() - width
        top = rect.top() + (rect.height() - height) / 2
        paint_key(painter, QRectF(left, top, width, height), key)
        room.adjust(width + inset if mirrored else 0, 0, 0 if mirrored else -width - inset, 0)
    _draw_words(painter, room, line, mirrored=mirrored)


def _draw_words(painter: QPainter, room: QRect, line: Line, *, mirrored: bool) -> None:
    theme = Theme.current()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    lean = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(theme.font(14, tokens.MEDIUM))
    painter.setPen(theme.colour("ink"))
    metrics = painter.fontMetrics()
    elide = Qt.TextElideMode.ElideRight
    title = metrics.elidedText(line.title, elide, room.width())
    detail = line.detail if isinstance(line, Result) else ""
    if not detail:
        painter.drawText(room, lean, title)
        return
    upper = QRect(room.left(), room.top() + theme.px(4), room.width(), room.height() // 2)
    painter.drawText(upper, lean, title)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("ink2"))
    lower = upper.translated(0, room.height() // 2 - theme.px(4))
    painter.drawText(lower, lean, painter.fontMetrics().elidedText(detail, elide, room.width()))
