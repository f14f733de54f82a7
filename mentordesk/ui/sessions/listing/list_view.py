"""The list of sessions, laid out: a heading with verbs, and the list or an empty state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mentordesk.ui.sessions.listing.list_delegate import SessionDelegate
from mentordesk.ui.sessions.listing.move_row import MoveRow
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


LEAST = 170
"""Pixels of the design: a heading, its day and a session; a lower window scrolls as a whole."""


class SessionListView(QWidget):
    """Verbs on the chosen session and the list; what stands in the heading of the place."""

    def __init__(self) -> None:
        super().__init__()
        column = VBox(self)
        self.summary = Label("", "subtitle", wrap=True)  # these two stand above every view
        self.summary.setObjectName("sessions-summary")
        self.plan = PrimaryButton(self.tr("Plan a session"), icon="calendar-plus")
        self.plan.setObjectName("sessions-plan")
        self.pages = Pages()
        column.addWidget(self.pages, 1)
        self.pages.addWidget(self._full())
        self.pages.addWidget(self._empty())

    def _full(self) -> QWidget:
        card = Card(gap=0, margins=(1, 6, 1, 6))
        self.verbs = FlowRow(gap=4)
        self.number = Label("", "strong")
        self.number.setObjectName("sessions-number")
        self.verbs.add(self.number)
        self.open = LinkButton(self.tr("Open"), icon="arrow-right")
        self.move_it = LinkButton(self.tr("Move…"), icon="clock")
        self.cancel = LinkButton(self.tr("Cancel it"), icon="calendar-x")
        self.missed = LinkButton(self.tr("It did not happen"), icon="minus")
        self.again = LinkButton(self.tr("Plan it again"), icon="arrow-counter-clockwise")
        self.same = LinkButton(self.tr("Same as…"), icon="arrows-merge")
        for name, verb in (
            ("open", self.open),
            ("move", self.move_it),
            ("cancel", self.cancel),
            ("missed", self.missed),
            ("again", self.again),
            ("same", self.same),
        ):
            verb.setObjectName(f"sessions-{name}")
            self.verbs.add(verb)
        holder = VBox(gap=0, margins=(8, 0, 8, 4))
        holder.addWidget(self.verbs)
        self.move_row = MoveRow()
        holder.addWidget(self.move_row)
        card.column.addLayout(holder)
        self.list = SessionListWidget(self.tr("Sessions by day"))
        card.column.addWidget(self.list, 1)
        return card

    def _empty(self) -> QWidget:
        card = Card()
        self.first = PrimaryButton(self.tr("Plan the first session"), icon="calendar-plus")
        self.first.setObjectName("sessions-first")
        self.nothing = EmptyState(
            "calendar-check",
            self.tr("No session yet"),
            self.tr(
                "Choose a person, a day and an hour. Before the session this place gives you one "
                "page to read; during it, room for notes; after it, a card that closes it within "
                "a minute."
            ),
            self.first,
            tint="accent",
        )
        card.column.addWidget(self.nothing)
        return card


class SessionListWidget(QListView):
    """The list itself: Return opens, Delete cancels; several are chosen as in every list."""

    opened = Signal()
    delete_asked = Signal()
    all_asked = Signal()
    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("sessions-list")
        self.setProperty(OWN_RING, True)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._delegate = SessionDelegate()
        self.setItemDelegate(self._delegate)
        self.doubleClicked.connect(self._open)
        Theme.current().changed.connect(self._rescale)
        self._rescale()

    def _rescale(self) -> None:
        self.setMinimumHeight(Theme.current().px(LEAST))
        self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Delete cancels, Ctrl+A is left to whoever knows which can be chosen."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_asked.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home goes to the first session, though a heading stands above it; Qt would not move."""
        if action is not QAbstractItemView.CursorAction.MoveHome:
            return super().moveCursor(action, modifiers)
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        enabled = Qt.ItemFlag.ItemIsEnabled
        return next((one for one in rows if one.flags() & enabled), QModelIndex())

    def _open(self) -> None:
        self.opened.emit()
