"""Draws the contents: headings in bold with a caret, items below them, a frame on the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from mentordesk.ui.journal.writing.layout import runs_leftward
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from mentordesk.ui.playbook.contents_model import Index

HEIGHT, SIDE, INDENT, CARET, GAP = 36, 10, 14, 14, 6
AIR = 16
"""Pixels of the design above and below a title together."""
WRAP = Qt.TextFlag.TextWordWrap


class ContentsDelegate(QStyledItemDelegate):
    """Rows of a ``ContentsModel``; a long title takes a second line."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or as many as the title needs."""
        del option
        theme = Theme.current()
        width = self._view.viewport().width()
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = _room(QRect(0, 0, width, 0), _is_heading(index), mirrored=mirrored)
        bounds = QRect(0, 0, max(1, room.width()), 10_000)
        title = QFontMetrics(_font(index)).boundingRect(bounds, WRAP, str(index.data()))
        return QSize(width, max(theme.px(HEIGHT), title.height() + theme.px(AIR)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = Theme.current()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, chosen=chosen)
        heading = _is_heading(index)
        if heading:
            _caret(painter, option, mirrored=mirrored)
        text = str(index.data())
        leftward = runs_leftward(text, otherwise=mirrored)
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        lean = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        )
        painter.setFont(_font(index))
        painter.setPen(theme.colour("ink" if heading or chosen else "ink2"))
        painter.drawText(_room(option.rect, heading, mirrored=mirrored), lean | WRAP, text)
        painter.restore()


def _is_heading(index: Index) -> bool:
    return not index.parent().isValid()


def _font(index: Index) -> QFont:
    return Theme.current().font(14, tokens.SEMIBOLD if _is_heading(index) else tokens.REGULAR)


def _room(row: QRect, heading: bool, *, mirrored: bool) -> QRect:
    """Where the title stands: beside the caret, or further in."""
    px = Theme.current().px
    start = px(SIDE) if heading else px(SIDE + INDENT)
    end = px(SIDE + CARET + GAP) if heading else px(SIDE)
    left, right = (end, start) if mirrored else (start, end)
    return row.adjusted(left, 0, -right, 0)


def _caret(painter: QPainter, option: QStyleOptionViewItem, *, mirrored: bool) -> None:
    theme = Theme.current()
    side, edge = theme.px(CARET), theme.px(SIDE)
    is_open = bool(option.state & QStyle.StateFlag.State_Open)
    left = option.rect.left() + edge if mirrored else option.rect.right() - edge - side + 1
    top = option.rect.center().y() - side // 2
    painter.drawPixmap(left, top, pixmap("caret-up" if is_open else "caret-down", "ink2", CARET))


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
