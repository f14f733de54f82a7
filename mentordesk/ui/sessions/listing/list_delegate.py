"""How a session looks in the list: its time, the person, what kind, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.sessions.listing.list_model import ROW_ROLE, Heading, Row
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.avatar import draw_avatar, initials
from mentordesk.ui.widgets.card import TONES
from mentordesk.ui.widgets.row_list import Cut, avatar_ground, draw_ground

if TYPE_CHECKING:
    from mentordesk.ui.sessions.listing.list_model import Index

HEIGHT, HEADING, SECTION = 60, 34, 44
SIDE, TIME, ROUND, GAP = 16, 84, 30, 12
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class SessionDelegate(QStyledItemDelegate):
    """Paints rows of a ``SessionListModel``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than sessions."""
        del option
        row, theme = index.data(ROW_ROLE), Theme.current()
        height = HEIGHT
        if isinstance(row, Heading):
            height = SECTION if row.section else HEADING
        return QSize(theme.px(200), theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if isinstance(row, Heading):
            _heading(painter, option.rect, row)
        else:
            draw_ground(painter, option)
            _session(painter, option, row)
        painter.restore()


def _heading(painter: QPainter, rect: QRect, row: Heading) -> None:
    theme = Theme.current()
    size, token = (16, "ink") if row.section else (12, "ink2")
    painter.setFont(theme.font(size, tokens.SEMIBOLD))
    painter.setPen(theme.colour(token))
    box = rect.adjusted(theme.px(SIDE), 0, -theme.px(SIDE), -theme.px(6))
    painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, row.text)


def _session(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    theme, rect = Theme.current(), option.rect
    box = rect.adjusted(theme.px(SIDE), theme.px(8), -theme.px(SIDE), -theme.px(8))
    place = Cut(box, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
    painter.setFont(theme.font(14, tokens.SEMIBOLD))
    wide = painter.fontMetrics().horizontalAdvance(row.time) + theme.px(GAP)
    time = place.leading(max(theme.px(TIME), wide))
    painter.setPen(theme.colour("ink"))
    painter.drawText(time, _LEADING, row.time)
    side = theme.px(ROUND)
    spot = place.leading(side, theme.px(GAP))
    top = spot.top() + (spot.height() - side) / 2
    round_ = QRectF(spot.left(), top, side, side)
    draw_avatar(painter, round_, initials(row.name), ground=avatar_ground(option))
    if row.pill:
        _pill(painter, place, row)
    words = place.rest
    half = words.height() // 2
    upper = QRect(words.left(), words.top(), words.width(), half)
    lower = QRect(words.left(), words.bottom() - half + 1, words.width(), half)
    draw_line(painter, upper, row.name, theme.font(14, tokens.MEDIUM), theme.colour("ink"))
    draw_line(painter, lower, row.detail, theme.font(12), theme.colour("ink2"))


def _pill(painter: QPainter, place: Cut, row: Row) -> None:
    theme = Theme.current()
    ink, ground = TONES[row.tone]
    font = theme.font(12, tokens.MEDIUM)
    width = QFontMetrics(font).horizontalAdvance(row.pill) + theme.px(20)
    spot = place.trailing(width, theme.px(GAP))
    height = theme.px(22)
    round_ = QRectF(spot.left(), spot.center().y() - height / 2, width, height)
    painter.setBrush(theme.colour(ground))
    painter.setPen(QPen(theme.colour(ink), 1) if theme.palette.strong else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(round_, height / 2, height / 2)
    painter.setPen(theme.colour(ink))
    painter.setFont(font)
    painter.drawText(round_, Qt.AlignmentFlag.AlignCenter, row.pill)
