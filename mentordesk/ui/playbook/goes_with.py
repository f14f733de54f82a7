"""“Goes with”: the items that this one links to, and those that link to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.ui.playbook.item_link import ItemLink
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from mentordesk.ui.playbook.opened import Opened


class GoesWithCard(Card):
    """Links to other items. ``followed`` sends the id of one."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=4, margins=(16, 14, 16, 12))
        self.setObjectName("playbook-goes-with")
        self.column.addWidget(Label(self.tr("Goes with"), "heading"))
        self._rows = VBox(gap=0)
        self.column.addLayout(self._rows)

    def show_item(self, opened: Opened, kinds: dict[str, str]) -> None:
        """Show the links of this item; ``kinds`` names the kind of each by its id."""
        empty(self._rows)
        for line in opened.goes_with:
            link = ItemLink(line, kinds[line.id])
            link.setObjectName(f"playbook-link-{line.id}")
            link.clicked.connect(self._follow)
            self._rows.addWidget(link)
        self.setVisible(bool(opened.goes_with))

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, ItemLink):
            self.followed.emit(sender.item_id)
