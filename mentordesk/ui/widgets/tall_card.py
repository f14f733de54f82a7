"""A card over the window that takes the height there is: a list and what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes, VBox
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

WIDE = 980
INSET, TOLD = 30, 480
LOW_LIST, NO_LIMIT = 84, 16_777_215
"""Pixels of the design: the height of the list above its text; Qt's own most."""


class TallCard(Overlay):
    """Fill ``body``; what scrolls in it scrolls by itself."""

    def __init__(self, asker: QWidget, title: str, name: str) -> None:
        super().__init__(asker)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.page.hide()
        set_role(self.card, "private")
        self._is_bare = False  # whether nothing but ``told`` says what there is
        self.body = VBox(gap=12, margins=(INSET, 4, INSET, 0))
        head = FlowRow(gap=12)
        self.heading = Label(title, "title", wrap=True)
        head.add(self.heading)
        head.add(private_pill(self.tr("Only you")))
        self.told = Label("", "muted", wrap=True)
        """What the card says of itself, where there is room."""
        self.body.addWidget(head)
        self.body.addWidget(self.told)
        self.card.column.insertLayout(0, self.body, 1)

    def be_bare(self, bare: bool) -> None:
        """Let ``told`` stand however low the window is: there is nothing else to look at."""
        self._is_bare = bare
        self.fit()

    def fit(self) -> None:
        """As wide as its two columns want, as high as the window lets."""
        theme, room, margin = Theme.current(), self._host.rect(), self._margin()
        self.setGeometry(room)
        self.told.setVisible(self._is_bare or room.height() >= theme.px(TOLD))
        self._draw_in()
        width = min(theme.px(WIDE), room.width() - 2 * margin)
        height = room.height() - 2 * margin
        self.card.setGeometry((room.width() - width) // 2, margin, width, height)


class ListAndText(Panes):
    """A list beside its text; where they stack, the text has most of the room."""

    _list: QWidget | None = None  # not yet among the panes

    def __init__(self, list_: QWidget, text: QWidget) -> None:
        super().__init__(gap=16)
        self.add(list_, 2, 230)
        self.add(text, 5, 320)
        self._list = list_
        self._turn()

    def _turn(self) -> None:
        super()._turn()
        if self._list is not None:
            stacked = self.are_stacked
            self._list.setMaximumHeight(Theme.current().px(LOW_LIST) if stacked else NO_LIMIT)
            self._box.setStretch(1, 1 if stacked else self._weights[1])


class _Lines(QStyledItemDelegate):
    """As high as its lines; as wide as the list, so that each line ends in … where it must."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height alone is asked for."""
        return QSize(0, super().sizeHint(option, index).height())


class PickingList(QListWidget):
    """A list from which one is picked, by arrows and by mouse. Each row has the same lines."""

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setObjectName(object_name)
        self.setProperty(OWN_RING, True)
        self._delegate = _Lines(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "pick")
