"""How a day of the month looks: its number, and a line for each session where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.calendar.heads import draw_number
from mentordesk.ui.sessions.calendar.month_model import CELL_ROLE
from mentordesk.ui.sessions.calendar.paint import look
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.sessions.calendar.month_model import Cell, Index

HEAD, LINE, PAD = 26, 18, 4


class DayDelegate(QStyledItemDelegate):
    """Paints cells of a ``MonthModel``."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one day."""
        cell: Cell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        _ground(painter, option, cell)
        theme = Theme.current()
        box = option.rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), -theme.px(2))
        _number(painter, box, cell)
        _lines(painter, box.adjusted(0, theme.px(HEAD), 0, 0), cell)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    theme, rect = Theme.current(), option.rect
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(rect, theme.colour("surface"))
    if chosen:
        painter.fillRect(rect, theme.colour("soft"))
    elif not cell.is_inside:
        painter.fillRect(rect, theme.blend("sunk", "surface", 0.6))
    line = theme.colour("line")
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line)
    side = rect.left() if option.direction == Qt.LayoutDirection.RightToLeft else rect.right()
    painter.fillRect(QRect(side, rect.top(), 1, rect.height()), line)
    if option.state & QStyle.StateFlag.State_HasFocus or (chosen and theme.palette.strong):
        painter.setPen(QPen(theme.colour("ring"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _number(painter: QPainter, box: QRect, cell: Cell) -> None:
    theme = Theme.current()
    shown = QLocale().toString(cell.day.day)
    font = theme.font(14, tokens.SEMIBOLD)
    wide = max(QFontMetrics(font).horizontalAdvance(shown) + theme.px(8), theme.px(24))
    left = box.left()
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left = box.right() - wide + 1
    spot = QRectF(left, box.top() + theme.px(1), wide, theme.px(HEAD - 2))
    is_today = cell.day == cell.today
    if cell.is_inside or is_today:
        draw_number(painter, spot, shown, is_today=is_today)
        return
    painter.setFont(theme.font(14))
    painter.setPen(theme.colour("ink2"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, shown)


def shown_lines(height: int, count: int) -> int:
    """How many of ``count`` sessions have a line of their own in ``height`` pixels."""
    room = max(0, height // Theme.current().px(LINE))
    return count if count <= room else max(0, room - 1)


def _lines(painter: QPainter, box: QRect, cell: Cell) -> None:
    theme = Theme.current()
    high, count = theme.px(LINE), len(cell.lines)
    shown = shown_lines(box.height(), count)
    for place, line in enumerate(cell.lines[:shown]):
        spot = QRect(box.left(), box.top() + place * high, box.width(), high)
        _session(painter, spot, cell, line)
    if shown == count:
        return
    room = QRect(box.left(), box.top() + shown * high, box.width(), high)
    if shown == 0 and box.height() < high:  # there is no line: beside the number
        side = theme.px(34)
        room = QRect(box.left() + side, box.top() - theme.px(HEAD), box.width() - side, high)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room.moveLeft(box.left())
    text = QCoreApplication.translate("Calendar", "+%Ln more", "", count - shown)
    if shown == 0:
        text = QCoreApplication.translate("Calendar", "%Ln sessions", "", count)
    font = theme.font(12, tokens.MEDIUM)
    if QFontMetrics(font).horizontalAdvance(text) > room.width():
        text = QLocale().toString(count)
    draw_line(painter, room, text, font, theme.colour("accent"))


def _session(painter: QPainter, spot: QRect, cell: Cell, line: SessionLine) -> None:
    theme, shown = Theme.current(), look(line, cell.now)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ground = QRectF(spot).adjusted(0, 1, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(shown.ground))
    painter.drawRoundedRect(ground, theme.px(3), theme.px(3))
    bar = QRect(spot.left(), spot.top() + 2, theme.px(3), spot.height() - 4)
    if mirrored:
        bar.moveRight(spot.right())
    painter.fillRect(bar, theme.colour(shown.bar))
    lead = theme.px(7)
    box = spot.adjusted(0, 0, -lead, 0) if mirrored else spot.adjusted(lead, 0, 0, 0)
    font = theme.font(12)
    font.setStrikeOut(shown.struck)
    text = f"{when.clock_time(line.session.slot.here())} {line.name}"
    draw_line(painter, box, text, font, theme.colour(shown.ink))
