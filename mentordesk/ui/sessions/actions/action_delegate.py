"""How an action looks in the list: its box, its words, whose it is and since when, its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.sessions.actions.words import Heading, Shown
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import TONES
from mentordesk.ui.widgets.row_list import ROW_ROLE, Cut, draw_ground

if TYPE_CHECKING:
    from mentordesk.ui.widgets.row_list import Index

HEIGHT, SIDE, BOX, GAP = 56, 16, 18, 12
_BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class ActionDelegate(QStyledItemDelegate):
    """Paints rows of an ``ActionListModel``, all of one height: thousands are laid out at once."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if isinstance(row, Heading):
            _heading(painter, option, row)
        elif isinstance(row, Shown):
            draw_ground(painter, option)
            _action(painter, option, row)
        painter.restore()


def box_of(rect: QRect, *, mirrored: bool) -> QRect:
    """Where the box to tick stands in a row."""
    theme = Theme.current()
    side, edge = theme.px(BOX), theme.px(SIDE)
    left = rect.right() + 1 - edge - side if mirrored else rect.left() + edge
    return QRect(QPoint(left, rect.center().y() - side // 2), QSize(side, side))


def _heading(painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
    theme, rect = Theme.current(), option.rect
    box = rect.adjusted(theme.px(SIDE), theme.px(20), -theme.px(SIDE), -theme.px(8))
    place = Cut(box, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
    painter.setFont(theme.font(12, tokens.SEMIBOLD))
    painter.setPen(theme.colour("ink2"))
    count = QLocale().toString(row.count)
    metrics = painter.fontMetrics()
    words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, box.width() - theme.px(60))
    painter.drawText(
        place.leading(metrics.horizontalAdvance(words) + 2, theme.px(8)), _BESIDE, words
    )
    painter.setFont(theme.font(12))
    painter.drawText(place.rest, _BESIDE, count)
    line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
    painter.fillRect(line, theme.colour("line"))


def _action(painter: QPainter, option: QStyleOptionViewItem, row: Shown) -> None:
    theme, rect = Theme.current(), option.rect
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    box = rect.adjusted(theme.px(SIDE), theme.px(8), -theme.px(SIDE), -theme.px(9))
    place = Cut(box, mirrored=mirrored)
    place.leading(theme.px(BOX), theme.px(GAP))
    _box(painter, box_of(rect, mirrored=mirrored), row)
    if row.pill:
        _pill(painter, place, row)
    words = place.rest
    half = words.height() // 2
    upper = QRect(words.left(), words.top(), words.width(), half)
    lower = QRect(words.left(), words.bottom() - half + 1, words.width(), half)
    ink = theme.colour("ink" if row.is_open else "ink2")
    draw_line(painter, upper, row.title, theme.font(14, tokens.MEDIUM), ink)
    draw_line(painter, lower, row.detail, theme.font(12), theme.colour("ink2"))


def _box(painter: QPainter, rect: QRect, row: Shown) -> None:
    theme = Theme.current()
    is_done = not row.is_open and row.tone == "accent"
    painter.setPen(QPen(theme.colour("accent" if is_done else "ink2"), 1.4 * theme.scale))
    painter.setBrush(theme.colour("accent") if is_done else theme.colour("surface"))
    edge = QRectF(rect).adjusted(0.7, 0.7, -0.7, -0.7)
    painter.drawRoundedRect(edge, theme.px(5), theme.px(5))
    if not row.is_open:
        name, ink = ("check-bold", "on_accent") if is_done else ("minus", "ink2")
        side = theme.px(12)
        spot = QPoint(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1)
        painter.drawPixmap(spot, pixmap(name, ink, 12))


def _pill(painter: QPainter, place: Cut, row: Shown) -> None:
    theme = Theme.current()
    ink, ground = TONES[row.tone]
    font = theme.font(12, tokens.MEDIUM)
    width = QFontMetrics(font).horizontalAdvance(row.pill) + theme.px(20)
    spot = place.trailing(min(width, place.rest.width() // 2), theme.px(GAP))
    height = theme.px(22)
    round_ = QRectF(spot.left(), spot.center().y() - height / 2, spot.width(), height)
    painter.setBrush(theme.colour(ground))
    painter.setPen(QPen(theme.colour(ink), 1) if theme.palette.strong else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(round_, height / 2, height / 2)
    painter.setPen(theme.colour(ink))
    painter.setFont(font)
    words = QFontMetrics(font).elidedText(
        row.pill, Qt.TextElideMode.ElideRight, spot.width() - theme.px(12)
    )
    painter.drawText(round_, Qt.AlignmentFlag.AlignCenter, words)
