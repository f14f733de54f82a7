"""One day beside the month: its sessions in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.list_delegate import SessionDelegate
from mentordesk.ui.sessions.list_model import SessionListModel, row
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine

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
        self._delegate = SessionDelegate()
        self.setItemDelegate(self._delegate)
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
        return QSize(theme.px(200), theme.px(60))

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
        self.name.setContentsMargins(14, 0, 14, 0)
        self.nothing = Label(self.tr("No session on this day."), "muted", wrap=True)
        self.list = DayList(self.tr("Sessions of the day"))
        self.column.addWidget(self.name)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)

    def show_day(
        self, day: date, today: date, lines: tuple[SessionLine, ...], wanted: UUID | None
    ) -> None:
        """Show a day; ``wanted`` is the session that is chosen, else the first."""
        self.name.setText(when.heading(day, today))
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.list.rows.show_rows([row(line) for line in lines], more=False)
        place = self.list.rows.place_of(wanted)
        self.list.setCurrentIndex(self.list.rows.index(place, 0))

    def line(self) -> SessionLine | None:
        """The chosen session."""
        return self.list.rows.line(self.list.currentIndex().row())
