"""“Goes with”: the items that this one links to, and those that link to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.playbook.groups import ICONS
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from mentordesk.playbook.model import ItemLine
    from mentordesk.ui.playbook.opened import Opened


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
