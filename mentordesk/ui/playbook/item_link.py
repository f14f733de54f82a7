"""A way to an item of the playbook: its icon and its title, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.playbook.groups import ICONS
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from mentordesk.playbook.model import ItemLine


class ItemLink(QAbstractButton):
    """An item's icon and title; wraps where it must. Return and Space open it."""

    def __init__(self, line: ItemLine, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = line.id
        self.setText(line.title)
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(kind)
        self.setToolTip(kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = HBox(self, gap=6, margins=(0, 4, 0, 4))
        title = Label(line.title, "link", wrap=True)
        icon = IconLabel(ICONS[line.kind], "accent", 16)
        for part in (icon, title):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(title, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Icon and title."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The title may wrap."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped title."""
        return self._row.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and title draw themselves."""
