"""A session of the chosen day, on three lines: there is little room beside the month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.sessions.calendar.blocks import is_owed
from mentordesk.ui.sessions.listing.list_model import ROW_ROLE
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import Index, draw_ground

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.ui.sessions.listing.list_model import Row

SIDE, LINE, AIR = 16, 20, 8


class OneDayDelegate(QStyledItemDelegate):
    """Paints rows of a ``SessionListModel``; ``now`` says what is over."""

    now: datetime | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines; a fourth says how it stands."""
        del option
        theme = Theme.current()
        lines = 4 if self._state(index.data(ROW_ROLE)) else 3
        return QSize(theme.px(160), theme.px(LINE) * lines + theme.px(AIR) * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one session."""
        row: Row = index.data(ROW_ROLE)
        theme, slot = Theme.current(), row.line.session.slot
        painter.save()
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option)
        strong, small = theme.font(14, tokens.SEMIBOLD), theme.font(12)
        strong.setStrikeOut(row.line.session.state is SessionState.CANCELLED)
        owed = self.now is not None and is_owed(row.line, self.now)
        lines = (
            (row.name, strong, "ink"),
            (when.both_clocks(slot), small, "ink"),
            (_kind(row), small, "ink2"),
            (self._state(row), theme.font(12, tokens.MEDIUM), "warn" if owed else "ink2"),
        )
        box = option.rect.adjusted(theme.px(SIDE), theme.px(AIR), -theme.px(SIDE), 0)
        for place, (text, font, ink) in enumerate(lines):
            high = theme.px(LINE)
            spot = QRect(box.left(), box.top() + place * high, box.width(), high)
            draw_line(painter, spot, text, font, theme.colour(ink))
        painter.restore()

    def _state(self, row: Row) -> str:
        return spoken.state(row.line, self.now) if self.now is not None else row.pill


def _kind(row: Row) -> str:
    session = row.line.session
    minutes = session.held_minutes or session.slot.minutes
    parts = (words.kind(session.kind), words.minutes(minutes), words.mode(session.mode))
    return words.dotted((*parts, session.place))
