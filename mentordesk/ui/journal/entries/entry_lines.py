"""A card with some entries: a heading, a word where there are none, and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.entries.entry_delegate import EntryDelegate
from mentordesk.ui.journal.entries.list_model import EntryListModel, line_of
from mentordesk.ui.journal.entries.list_view import EntryListWidget
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.ui.journal.entries.list_model import Row

LEAST = 168
"""Pixels of the design: two entries and a bit, so that one sees that there are more."""


class LineList(EntryListWidget):
    """Return or a click opens, Esc goes back to where the list was chosen."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; nothing is deleted from here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _click(self) -> None:
        self.opened.emit()


class EntryLines(Card):
    """``opened`` carries the id of an entry; ``page_wanted`` asks for entries below a place."""

    opened = Signal(object)
    left = Signal()
    page_wanted = Signal(object)

    def __init__(self, name: str, today: Callable[[], date], object_name: str) -> None:
        """``today`` is asked whenever lines are shown: the desk may stand open over midnight."""
        super().__init__(gap=4, margins=(1, 12, 1, 6))
        self.setObjectName(f"{object_name}-card")
        self.title = Label("", "heading", wrap=True)
        self.title.setObjectName(f"{object_name}-title")
        self.nothing = Label("", "muted", wrap=True)
        self.tools = FlowRow(gap=8)
        self.tools.hide()
        head = VBox(gap=4, margins=(15, 0, 15, 4))
        for part in (self.title, self.tools, self.nothing):
            head.addWidget(part)
        self.column.addLayout(head)
        self.list = LineList(name)
        self.list.setObjectName(object_name)
        self._today = today
        self.model = EntryListModel(today(), self)
        self.model.page_wanted.connect(self.page_wanted)
        self.list.setModel(self.model)
        self._delegate = EntryDelegate(self.tr("No title"))
        self.list.setItemDelegate(self._delegate)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.left)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def show_lines(
        self, title: str, lines: Sequence[Row], nothing: str, *, more: bool = False
    ) -> None:
        """Show entries under a title, or ``nothing``. Who stood on one still does."""
        self.title.setText(title)
        stood = self.current_id()
        self.model.turn_day(self._today())
        self.model.show(lines, more=more)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not lines and bool(nothing))
        self.list.setVisible(bool(lines))
        if lines:
            again = self.model.place_of(stood) if stood is not None else self.model.index(-1, 0)
            self.list.setCurrentIndex(again if again.isValid() else self.model.index(0, 0))

    def append(self, lines: Sequence[Row], *, more: bool) -> None:
        """The page that was asked for."""
        self.model.append(lines, more=more)

    def current_id(self) -> UUID | None:
        """The entry on which the person stands."""
        index = self.list.currentIndex()
        return line_of(self.model.rows[index.row()]).id if index.isValid() else None

    def focus_list(self) -> bool:
        """The keyboard into the list; False where it is empty."""
        if not self.model.rows:
            return False
        self.list.setFocus()
        return True

    def _open(self) -> None:
        chosen = self.current_id()
        if chosen is not None:
            self.opened.emit(chosen)

    def _fit(self) -> None:
        self.list.setMinimumHeight(Theme.current().px(LEAST))
