"""One day beside the month: its sessions in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.calendar.day_delegate import OneDayDelegate
from mentordesk.ui.sessions.listing.list_model import SessionListModel, row
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.sessions.calendar.month_model import Cell

KEY = Qt.Key


class DayList(QListView):
    """Return opens, Esc goes back to the month."""

    opened = Signal()
    left = Signal()
    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("month-day-list")
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = SessionListModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.delegate = OneDayDelegate()
        self.setItemDelegate(self.delegate)
        self.selectionModel().currentChanged.connect(self._turned)
        self.doubleClicked.connect(self._open)
        Theme.current().changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the view's."""
        key = KEY(event.key())
        if key in (KEY.Key_Return, KEY.Key_Enter):
            self.opened.emit()
        elif key == KEY.Key_Escape:
            self.left.emit()
        elif key == KEY.Key_Delete or (event.text().isprintable() and event.text().strip()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A line."""
        theme = Theme.current()
        return QSize(theme.px(200), theme.px(110))

    def _open(self) -> None:
        self.opened.emit()

    def _turned(self) -> None:
        self.turned.emit()


class DayPanel(Card):
    """The day's name, and its sessions or a word that there is none."""

    def __init__(self) -> None:
        super().__init__(gap=4, margins=(1, 12, 1, 6))
        self.name = Label("", "heading", wrap=True)
        self.name.setObjectName("month-day")
        self.nothing = Label(self.tr("No session on this day."), "muted", wrap=True)
        self.list = DayList(self.tr("Sessions of the day"))
        head = VBox(gap=4, margins=(15, 0, 15, 4))
        head.addWidget(self.name)
        head.addWidget(self.nothing)
        self.column.addLayout(head)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)

    def show_day(self, cell: Cell, wanted: UUID | None) -> None:
        """Show a day; ``wanted`` is the session that is chosen, else the first."""
        lines = cell.lines
        self.list.delegate.now = cell.now
        self.name.setText(when.heading(cell.day, cell.today))
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.list.rows.show_rows([row(line) for line in lines], more=False)
        place = self.list.rows.place_of(wanted)
        self.list.setCurrentIndex(self.list.rows.index(place, 0))

    def line(self) -> SessionLine | None:
        """The chosen session."""
        return self.list.rows.line(self.list.currentIndex().row())
