"""A place of a list and a page: side by side, or one of them where there is no room for both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.places import Place
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.pages import Pages

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDE_BY_SIDE = 700
"""Pixels of the design from which on both have room."""
LOW = 400
"""And below which the heading stands closer, and the list has all the room."""
_NO_LIMIT = 16_777_215  # Qt's


@dataclass(frozen=True)
class ListWidth:
    """How wide the list is beside its page: a share of the room, within pixels of the design."""

    share: float
    least: int
    most: int


class ListAndPage(Place):
    """``main`` has ``head`` above ``body``: the list in ``card`` beside ``side``, or nothing yet.

    Fill ``head``, ``card`` and ``side``; add the empty state to ``body``, and forms to ``pages``.
    """

    def __init__(self, width: ListWidth) -> None:
        super().__init__("")
        self._width = width
        self._reading = False
        self.pages, self.body, self.side = Pages(), Pages(), Pages()
        VBox(self).addWidget(self.pages)
        self.main, self.head, both = QWidget(), QWidget(), QWidget()
        self._column = VBox(self.main, gap=16, margins=(24, 24, 24, 24))
        self._column.addWidget(self.head)
        self._column.addWidget(self.body, 1)
        self.card = Card(gap=0, margins=(1, 6, 1, 6))
        row = HBox(both, gap=16)
        row.addWidget(self.card)
        row.addWidget(self.side, 1)
        self.body.addWidget(both)
        self.pages.addWidget(self.main)
        Theme.current().changed.connect(self.lay_out)

    @property
    def is_side_by_side(self) -> bool:
        """Whether list and page are both on the screen."""
        return self.width() >= Theme.current().px(SIDE_BY_SIDE)

    @property
    def is_low(self) -> bool:
        """Whether there is little room from top to bottom."""
        return self.height() < Theme.current().px(LOW)

    @property
    def is_without_list(self) -> bool:
        """Whether one thing alone is there, which needs no list."""
        return False

    def read(self, reading: bool) -> None:
        """Where there is no room for both: show the page, or the list."""
        self._reading = reading
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both, or one of them."""
        super().resizeEvent(event)
        self.lay_out()

    def show_back(self, shown: bool) -> None:
        """Show the way from the page back to the list, or not."""

    def lay_out(self) -> None:
        """Show what there is room for."""
        theme, both = Theme.current(), self.is_side_by_side
        lonely = self.is_without_list
        alone = (self._reading and not both) or lonely
        wide = self._width
        width = min(max(self.width() * wide.share, theme.px(wide.least)), theme.px(wide.most))
        self.card.setMinimumWidth(round(width) if both else 0)
        self.card.setMaximumWidth(round(width) if both else _NO_LIMIT)
        self.card.setVisible(not alone)
        self.side.setVisible(both or alone)
        self.show_back(alone and not lonely)
        self.head.setVisible(lonely or not alone)
        narrow, low = alone and not both, self.is_low
        side, above = theme.px(24), theme.px(8 if narrow or low else 24)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(theme.px(8 if low else 16))
