"""The command palette: places, commands and what was written, from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from mentordesk.ui.places import Command
from mentordesk.ui.shell.results import Line, ResultsDelegate, ResultsModel, matching
from mentordesk.ui.shell.rooms_search import RoomsSearch
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.announcing import announce
from mentordesk.ui.widgets.fields import SearchBox
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.finding import Provider

WIDTH, HEIGHT, MARGIN = 560, 440, 6
"""Of the card at 100 % text: least width, height at most, room around the field."""
COMMANDS_AT_FIRST = 12


class CommandPalette(QFrame):
    """A card over the window. ``gone`` is sent when it closes with the keyboard in it.

    Nothing of the query is kept.
    """

    chosen = Signal(str, object)
    """Go to this place and show this target."""
    gone = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, providers: Sequence[Provider]) -> None:
        super().__init__(window)
        self._window = window
        self._commands: tuple[Command, ...] = ()
        self._search = RoomsSearch(bridge, providers, self)
        self._search.changed.connect(self._list)
        set_role(self, "palette")
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search and commands"))
        self._lay_out()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)
        self.hide()

    def open_with(self, commands: Sequence[Command], over: QRect) -> None:
        """Show the palette with its field laid over ``over`` (in the window's coordinates)."""
        self._commands = tuple(commands)
        self._place(over)
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._list()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """Another program has the keyboard: no private line that was found stays in sight."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self.close_palette()

    def close_palette(self) -> None:
        """Hide, and forget what was typed and found."""
        if self.isHidden():
            return
        has_keyboard = self.edit.hasFocus()
        self.hide()
        self._search.forget()
        self._commands = ()
        self.edit.clear()
        self.edit.setAccessibleDescription("")
        self.model.show_lines([])
        if has_keyboard:  # else the person has put it elsewhere already
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field: up and down choose, Return goes, Esc closes; leaving closes too."""
        if watched is self.edit and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._press(Qt.Key(event.key()))
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in STEPS:
                event.accept()
                return True
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._close_if_left)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = VBox(self, gap=4, margins=(MARGIN, MARGIN, MARGIN, MARGIN))
        self.edit = SearchBox(self.tr("Search or type a command"))
        self.edit.setObjectName("palette-edit")
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        column.addWidget(self.edit)
        self.model = ResultsModel()
        self.model.setParent(self)
        self.results = QListView()
        self.results.setObjectName("palette-results")
        self.results.setAccessibleName(self.tr("Results"))
        self.results.setModel(self.model)
        self.results.setItemDelegate(ResultsDelegate(self.model))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.results.setMouseTracking(True)
        self.results.clicked.connect(self._clicked)
        column.addWidget(self.results)
        self._nothing = Label(self.tr("Nothing was found."), "quiet")
        self._nothing.setObjectName("palette-nothing")
        row = HBox(margins=(12, 0, 12, 0))
        row.addWidget(self._nothing)
        column.addLayout(row)
        column.addStretch(1)
        self._column = column

    def _place(self, over: QRect) -> None:
        theme = Theme.current()
        edge = theme.px(MARGIN) + 1
        room = self._window.rect().adjusted(edge, edge, -edge, -edge)
        width = min(max(over.width() + 2 * edge, theme.px(WIDTH)), room.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = over.right() + 1 + edge - width if mirrored else over.left() - edge
        left = max(room.left(), min(left, room.right() - width))
        self.move(QPoint(left, max(0, over.top() - edge)))
        self.setFixedWidth(width)

    def _typed(self) -> None:
        self._list()
        if not self.isHidden():
            self._search.ask_soon(self.edit.text().strip())

    def _list(self) -> None:
        query = self.edit.text().strip()
        commands = matching(self._commands, query)
        found = self._search.found() if query else []
        lines: list[Line] = [*(commands if query else commands[:COMMANDS_AT_FIRST]), *found]
        before = self.results.currentIndex().row()
        self.model.show_lines(lines)
        self.results.setVisible(bool(lines))
        self._nothing.setVisible(not lines and self._search.answered(query))
        self._fit(len(lines))
        self._choose(max(0, before) if query == self._search.asked else 0)
        if not self._nothing.isHidden():
            self._tell(self._nothing.text())

    def _fit(self, rows: int) -> None:
        """Be as high as the lines need, and no higher than the window has room for."""
        needed = sum(self.results.sizeHintForRow(row) for row in range(rows))
        room = self._window.height() - self.y() - self._edge_height()
        most = min(Theme.current().px(HEIGHT), room)
        self.results.setFixedHeight(max(0, min(needed + 2, most)))
        self._column.activate()
        self.resize(self.width(), self.sizeHint().height())

    def _edge_height(self) -> int:
        return self.edit.sizeHint().height() + Theme.current().px(4 * MARGIN)

    def _press(self, key: Qt.Key) -> bool:
        if key in STEPS:
            self._choose(self.results.currentIndex().row() + STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._clicked(self.results.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # they stay here
        return True

    def _choose(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last < 0:
            return
        index = self.model.index(max(0, min(last, row)), 0)
        self.results.setCurrentIndex(index)
        self._tell(str(index.data()))

    def _tell(self, said: str) -> None:
        """The line that is chosen, once: the rooms answer one after the other to each letter."""
        if said != self.edit.accessibleDescription():
            self.edit.setAccessibleDescription(said)
            announce(self.edit, said)

    def _clicked(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is None:
            return
        self.close_palette()
        if isinstance(line, Command):
            line.do()
        else:
            self.chosen.emit(line.place, line.target)

    def _close_if_left(self) -> None:
        if self.isVisible() and not self.edit.hasFocus() and self._window.isActiveWindow():
            self.close_palette()


STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
