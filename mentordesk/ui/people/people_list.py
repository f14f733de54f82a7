"""The list of people: sections, a field that leaves what is typed, and an order to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.people.person_rows import PersonDelegate, SectionRow
from mentordesk.ui.people.sections import Order, arranged
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import SearchBox
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from mentordesk.ui.people.sections import Entry

FEW = 5
"""So many need neither a field to find them by nor an order."""


class PeopleList(QWidget):
    """``chosen`` carries the key of a row; ``opened``: go on to its page."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self._key: object = None
        column = VBox(self, gap=0)
        self.filter = SearchBox(self.tr("Name, city, topic…"))
        self.filter.setObjectName("people-filter")
        self.filter.textChanged.connect(self._arrange)
        self.filter.returnPressed.connect(self._open_first)
        self._top = QWidget()
        VBox(self._top, margins=(11, 4, 11, 8)).addWidget(self.filter)
        self.list = RowList(self.tr("People"))
        self.list.setObjectName("people-list")
        self.filter.down.connect(self.list.take_keyboard)
        self.list.setUniformItemSizes(False)
        self._delegate = PersonDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.opened)
        self.nobody = Label(self.tr("Nobody here answers to that."), "quiet", wrap=True)
        self.nobody.setObjectName("people-nobody")
        self.nobody.setMargin(16)
        self.nobody.hide()
        column.addWidget(self._top)
        column.addWidget(self.nobody)
        column.addWidget(self.list, 1)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        orders = (
            (Order.NAME.value, self.tr("By name")),
            (Order.NEXT.value, self.tr("By the next session")),
            (Order.CLOCK.value, self.tr("By their clocks, west to east")),
        )
        self.order = Choice(orders, self.tr("Order of the list"))
        self.order.setObjectName("people-order")
        self.order.picked.connect(self._arrange)
        self._foot = QWidget()
        VBox(self._foot, margins=(11, 6, 11, 4)).addWidget(self.order)
        return self._foot

    def show_entries(self, entries: Sequence[Entry], key: object) -> None:
        """Show these people, the one with this key as the current one; nothing is sent."""
        self._entries, self._key = entries, key
        self._arrange()

    @property
    def is_lonely(self) -> bool:
        """Whether one alone is there."""
        return len(self._entries) == 1

    def set_low(self, is_low: bool) -> None:
        """Where there is little room the list has all of it; a filter that holds stays."""
        many = len(self._entries) > FEW
        self._top.setVisible((many and not is_low) or bool(self.filter.text()))
        self._foot.setVisible(many and not is_low)

    def search(self) -> None:
        """Put the keyboard into the field that finds."""
        self._top.show()
        self.filter.setFocus()
        self.filter.selectAll()

    def first_key(self) -> object:
        """Whom to show where nobody was chosen."""
        rows = arranged(self._entries, Order(self.order.value()))
        return next((row.key for row in rows if not isinstance(row, SectionRow)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed in the list finds; Esc gives everybody back."""
        typed = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and typed.strip() and typed.isprintable() and len(self._entries) > 1:
            self._top.show()
            self.filter.setFocus()
            self.filter.insert(typed)
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        typed = self.filter.text()
        rows = arranged(self._entries, Order(self.order.value()), typed)
        self.list.show_rows(rows, self._key)
        self.nobody.setVisible(bool(typed) and not rows)

    def _choose(self, key: object) -> None:
        self._key = key
        self.chosen.emit(key)

    def _open_first(self) -> None:
        if self.list.currentIndex().isValid() or self.list.take_first():
            self.opened.emit()
