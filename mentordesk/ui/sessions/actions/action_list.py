"""The list of all actions: arrows choose, with Shift several; verbs have keys."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from mentordesk.ui.sessions.actions.action_delegate import ActionDelegate, box_of
from mentordesk.ui.sessions.actions.action_model import ActionListModel
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import OWN_RING

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from mentordesk.mentoring.actions.overview import Listed, Overview

COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
LEAST = 200
"""Height below which the list does not shrink, in pixels of the design."""


class ActionList(QListView):
    """``opened``: Return. ``ticked``: Space, or a click on a box (the ids). ``dropped``: Delete."""

    opened = Signal()
    ticked = Signal(object)
    dropped = Signal()
    typed = Signal(str)
    """A letter: words of a new action begin."""
    turned = Signal()
    """Other rows are chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("actions-list")
        self.setAccessibleName(name)
        self.setProperty(OWN_RING, True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._delegate = ActionDelegate()
        self.setItemDelegate(self._delegate)
        self.rows = ActionListModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.doubleClicked.connect(self._open)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def show_page(self, page: Overview, zone: str) -> None:
        """Show a page; what was chosen stays chosen where it still is there, else its neighbour."""
        kept, current = {row.id for row in self.chosen()}, self.currentIndex().row()
        at = self.rows.listed(current)
        before = self.blockSignals(True)
        scrolled = self.verticalScrollBar().value()
        self.rows.show_page(page, zone)
        places = self.rows.places()
        stays = places.get(at.id) if at is not None else None
        place = self.rows.nearest(current) if stays is None else stays
        if place >= 0:
            self._choose(place, [places[one] for one in kept if one in places])
        self.verticalScrollBar().setValue(scrolled)
        self.blockSignals(before)
        self.turned.emit()

    def chosen(self) -> list[Listed]:
        """The actions that the verbs are about, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self.rows.listed(place) for place in places)
        return [row for row in found if row is not None]

    def ids(self) -> list[UUID]:
        """Their ids."""
        return [UUID(bytes=row.id) for row in self.chosen()]

    def selectionChanged(self, now: QItemSelection, before: QItemSelection) -> None:
        """Other rows are chosen."""
        super().selectionChanged(now, before)
        if not self.signalsBlocked():
            self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Space ticks, Delete lets go; a letter begins a new action."""
        key, held = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Space and not held:
            self.ticked.emit(self.ids())
        elif key == Qt.Key.Key_Delete:
            self.dropped.emit()
        elif not held & COMMANDS and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box ticks that action and leaves alone what is chosen."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row = self.rows.listed(index.row()) if index.isValid() else None
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            box = box_of(self.visualRect(index), mirrored=mirrored)
            reach = Theme.current().px(6)
            if box.adjusted(-reach, -reach, reach, reach).contains(spot):
                self.ticked.emit([UUID(bytes=row.id)])
                return
        super().mousePressEvent(event)

    def _choose(self, place: int, chosen: list[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.rows.index(place), flags.ClearAndSelect)
        more = QItemSelection()
        for one in chosen:
            index = self.rows.index(one)
            more.select(index, index)
        if chosen:
            self.selectionModel().select(more, flags.ClearAndSelect)

    def _open(self, index: QModelIndex) -> None:
        del index
        self.opened.emit()

    def minimumSizeHint(self) -> QSize:
        """A few rows; the pages around ask for this, and for no minimum."""
        theme = Theme.current()
        return QSize(theme.px(240), theme.px(LEAST))

    def _fit(self) -> None:
        self.updateGeometry()
        self.doItemsLayout()
