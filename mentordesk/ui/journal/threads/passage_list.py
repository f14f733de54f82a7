"""Starred passages as a list: the words, and in which entry they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.text import one_line
from mentordesk.ui.journal.dates import short_day
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.journal.targets import Place
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.row_list import ROW_ROLE, RowList, draw_ground
from mentordesk.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.ui.journal.threads.loading import Starred
    from mentordesk.ui.widgets.row_list import Index

HEIGHT, SIDE, SHOWN = 64, 16, 400


@dataclass(frozen=True)
class PassageRow:
    """A passage as its line reads; ``place`` leads there."""

    key: UUID
    quote: str = field(repr=False)
    below: str = field(repr=False)
    place: Place = field(repr=False)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.quote}. {self.below}"


def passage_row(one: Starred, today: date) -> PassageRow:
    """The line of a starred passage."""
    quote = one_line(one.passage.quote, SHOWN)
    below = dotted((short_day(one.line.written, today), one.line.title, one.goal))
    place = Place(one.passage.entry_id, one.passage.at, one.passage.quote)
    return PassageRow(one.passage.id, quote, below, place)


class PassageDelegate(QStyledItemDelegate):
    """Paints passages, all of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words, then where they stand."""
        row, theme = index.data(ROW_ROLE), Theme.current()
        painter.save()
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option, ink="private", soft="private_soft")
        side = theme.px(SIDE)
        box = option.rect.adjusted(side, theme.px(10), -side, -theme.px(10))
        half = box.height() // 2
        upper = QRect(box.left(), box.top(), box.width(), half)
        draw_line(painter, upper, row.quote, theme.font(14, tokens.MEDIUM), theme.colour("ink"))
        lower = upper.translated(0, box.height() - half)
        draw_line(painter, lower, row.below, theme.font(12), theme.colour("ink2"))
        painter.restore()


class PassageList(RowList):
    """Esc goes back to where the list was chosen, Delete takes the star away."""

    left = Signal()
    unstarred = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.unstarred.emit()
        else:
            super().keyPressEvent(event)


class PassageLines(Card):
    """``opened`` carries the place of a passage, ``unstarred`` its id."""

    opened = Signal(object)
    unstarred = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        """``today`` is asked whenever passages are shown."""
        super().__init__(gap=4, margins=(1, 12, 1, 6))
        self._today = today
        head = VBox(gap=4, margins=(15, 0, 15, 4))
        head.addWidget(Label(self.tr("Starred passages"), "heading", wrap=True))
        self.column.addLayout(head)
        self.list = PassageList(self.tr("Starred passages"))
        self.list.setObjectName("thread-passages")
        self._delegate = PassageDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._open)
        self.list.unstarred.connect(self._unstar)
        self.list.left.connect(self.left)
        self.column.addWidget(self.list, 1)

    def show_passages(self, passages: Sequence[Starred]) -> None:
        """Show these passages, the newest first."""
        stood = self.list.rows.row_at(self.list.currentIndex())
        today = self._today()
        rows = [passage_row(one, today) for one in passages]
        keys = [row.key for row in rows]
        wanted = stood.key if stood is not None and stood.key in keys else next(iter(keys), None)
        self.list.show_rows(rows, wanted)

    def focus_list(self) -> bool:
        """The keyboard into the list; False where it is empty."""
        if not self.list.rows.rowCount():
            return False
        self.list.setFocus()
        return True

    def _unstar(self) -> None:
        row = self.list.rows.row_at(self.list.currentIndex())
        if isinstance(row, PassageRow):
            self.unstarred.emit(row.key)

    def _open(self) -> None:
        row = self.list.rows.row_at(self.list.currentIndex())
        if isinstance(row, PassageRow):
            self.opened.emit(row.place)
