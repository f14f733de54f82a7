"""Draws the contents: headings in bold with a caret, items below them, a frame on the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.journal.entry_delegate import draw_line
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from mentordesk.ui.playbook.contents_model import Index

HEIGHT, SIDE, INDENT, CARET = 36, 10, 18, 14


class ContentsDelegate(QStyledItemDelegate):
    """Rows of a ``ContentsModel``, all of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        theme = Theme.current()
        return QSize(theme.px(120), theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = Theme.current()
        is_heading = not index.parent().isValid()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        _ground(painter, option, chosen=chosen)
        room = option.rect.adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        if is_heading:
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            side = theme.px(CARET)
            left = room.left() if mirrored else room.right() - side + 1
            name = "caret-up" if is_open else "caret-down"
            top = room.center().y() - side // 2
            painter.drawPixmap(left, top, pixmap(name, "ink2", CARET))
            room.adjust(side if mirrored else 0, 0, 0 if mirrored else -side, 0)
        else:
            inset = theme.px(INDENT)
            room.adjust(0 if mirrored else inset, 0, -inset if mirrored else 0, 0)
        font = theme.font(14, tokens.SEMIBOLD if is_heading else tokens.REGULAR)
        tint = "ink" if is_heading or chosen else "ink2"
        draw_line(painter, room, str(index.data()), font, theme.colour(tint))
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
    theme = Theme.current()
    rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if chosen or has_keyboard:
        width = 2 if has_keyboard or theme.palette.strong else 1
        painter.setPen(QPen(theme.colour("ring" if has_keyboard else "line"), width))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blend("ink", "surface", 0.04))
        painter.drawRoundedRect(rect, theme.px(8), theme.px(8))
