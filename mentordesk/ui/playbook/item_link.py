"""A way to an item of the playbook: its icon and its title, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.playbook.groups import ICONS
from mentordesk.ui.playbook.row_button import RowButton
from mentordesk.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from mentordesk.playbook.model import ItemLine


class ItemLink(RowButton):
    """An item's icon and title; wraps where it must. Return and Space open it."""

    def __init__(self, line: ItemLine, kind: str, parent: QWidget | None = None) -> None:
        icon = IconLabel(ICONS[line.kind], "accent", 16)
        title = Label(line.title, "link", wrap=True)
        super().__init__((icon, title), 6, (0, 4, 0, 4), parent)
        self.item_id = line.id
        self.setAccessibleDescription(kind)
        self.setToolTip(kind)
