"""A card over the window that takes the height there is: a list and what it leads to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.overlay import Overlay

WIDE = 980
INSET = 30


class TallCard(Overlay):
    """Fill ``body``; what scrolls in it scrolls by itself."""

    def __init__(self, asker: QWidget, title: str, name: str) -> None:
        super().__init__(asker)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.page.hide()
        set_role(self.card, "private")
        self.body = VBox(gap=12, margins=(INSET, 4, INSET, 0))
        head = FlowRow(gap=12)
        self.heading = Label(title, "title", wrap=True)
        head.add(self.heading)
        head.add(private_pill(self.tr("Only you")))
        self.body.addWidget(head)
        self.card.column.insertLayout(0, self.body, 1)

    def fit(self) -> None:
        """As wide as its two columns want, as high as the window lets."""
        theme, room, margin = Theme.current(), self._host.rect(), self._margin()
        self.setGeometry(room)
        self._draw_in()
        width = min(theme.px(WIDE), room.width() - 2 * margin)
        height = room.height() - 2 * margin
        self.card.setGeometry((room.width() - width) // 2, margin, width, height)


class PickingList(QListWidget):
    """A list from which one is picked, by arrows and by mouse."""

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setObjectName(object_name)
        self.setProperty(OWN_RING, True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "pick")
