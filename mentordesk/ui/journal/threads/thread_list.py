"""The list of threads, with a field that leaves what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.targets import Thread
from mentordesk.ui.journal.threads.rows import ThreadDelegate, ThreadRow, arranged, words_in
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import SearchBox
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence


class ThreadList(Card):
    """The list with a field that leaves what is typed. ``chosen`` carries a ``Thread``."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__(gap=0, margins=(1, 12, 1, 6))
        self._rows: Sequence[ThreadRow] = ()
        self._key: Thread | None = None
        self.filter = SearchBox(self.tr("Tag, name, goal…"))
        self.filter.setObjectName("threads-filter")
        self.filter.textChanged.connect(self._arrange)
        self.filter.returnPressed.connect(self._open_first)
        top = QWidget()
        VBox(top, margins=(11, 0, 11, 12)).addWidget(self.filter)
        self.list = RowList(self.tr("Threads"))
        self.list.setObjectName("threads-list")
        self.filter.down.connect(self.list.take_keyboard)
        self._delegate = ThreadDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.opened)
        self.nothing = Label(self.tr("Nothing here answers to that."), "quiet", wrap=True)
        self.nothing.setMargin(16)
        self.nothing.hide()
        self.column.addWidget(top)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)

    def show_rows(self, rows: Sequence[ThreadRow], key: Thread | None) -> None:
        """Show these threads, the one with this key as the current one; nothing is sent."""
        self._rows, self._key = rows, key
        self._arrange()

    def row(self, key: Thread | None) -> ThreadRow | None:
        """The row of a thread."""
        return next((row for row in self._rows if row.key == key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed in the list finds; Esc gives everything back."""
        typed = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and typed.strip() and typed.isprintable():
            self.filter.setFocus()
            self.filter.insert(typed)
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        typed = self.filter.text()
        rows = arranged(self._rows, typed)
        self._delegate.flat = bool(words_in(typed))
        self.list.show_rows(rows, self._key)
        self.nothing.setVisible(bool(typed) and not rows)

    def _choose(self, key: object) -> None:
        if isinstance(key, Thread):
            self._key = key
            self.chosen.emit(key)

    def _open_first(self) -> None:
        if self.list.currentIndex().isValid() or self.list.take_first():
            self.opened.emit()
