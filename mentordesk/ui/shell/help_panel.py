"""Help on this screen (F1): a few sentences, the keys of the place, the keys that work anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.ui.places import HELP_CARD, PLAYBOOK
from mentordesk.ui.theme.style import set_mirrored, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.labels import KeyCap, Label
from mentordesk.ui.widgets.layouts import Divider, HBox, Page, VBox, empty

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.ui.places import Place

WIDTH = 320
Keys = tuple[tuple[str, str], ...]


class HelpPanel(QFrame):
    """A panel at the end of the window. ``closed`` gives the keyboard back to the place."""

    closed = Signal()
    card_asked = Signal(str, object)
    """Go to this place and show this target: the Help card."""

    def __init__(self, everywhere: Keys, parent: QWidget | None = None) -> None:
        """``everywhere``: (key sequence, what it does) for the whole window."""
        super().__init__(parent)
        set_role(self, "help")
        self.setObjectName("help-panel")
        self.setAccessibleName(self.tr("Help on this screen"))
        self._everywhere = everywhere
        set_mirrored(self)
        column = VBox(self, gap=0)
        head = HBox(gap=8, margins=(20, 12, 12, 4))
        self._title = Label("", "heading", wrap=True)
        head.addWidget(self._title, 1)
        self.close_button = IconButton("x", self.tr("Close help"))
        self.close_button.setObjectName("help-close")
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._page = Page(self, margins=(20, 4, 20, 20))
        self._page.setObjectName("help-text")
        self._page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self._page, 1)

    def show_place(self, place: Place) -> None:
        """Say what helps on this place."""
        column = self._page.column
        empty(column)
        self._title.setText(place.title)
        for paragraph in place.help_text().split("\n\n"):
            if paragraph.strip():
                column.addWidget(Label(paragraph.strip(), wrap=True))
        here = place.keys()
        if here:
            self._add_keys(self.tr("Keys on this screen"), here)
        self._add_keys(self.tr("Keys that always work"), self._everywhere)
        column.addStretch()
        self._page.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Close, and say so."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, H opens the Help card."""
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.card_asked.emit(PLAYBOOK, HELP_CARD)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the line on the side of the place."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            set_mirrored(self)

    def _add_keys(self, heading: str, keys: Keys) -> None:
        column = self._page.column
        column.addWidget(Divider())
        column.addWidget(Label(heading, "label"))
        for key, words in keys:
            row = QWidget()
            line = HBox(row, gap=12)
            line.addWidget(Label(words, wrap=True), 1)
            line.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignTop)
            column.addWidget(row)


def width() -> int:
    """How wide the panel is beside a place, in pixels."""
    return Theme.current().px(WIDTH)
