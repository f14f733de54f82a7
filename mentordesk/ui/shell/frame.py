"""The parts of the window and where they stand; which of them there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentordesk.ui.sessions.targets import SESSIONS
from mentordesk.ui.shell import help_panel
from mentordesk.ui.shell.commands import WindowCommands
from mentordesk.ui.shell.help_panel import HelpPanel
from mentordesk.ui.shell.messages import Messages
from mentordesk.ui.shell.rail import NARROW, WIDE, Rail
from mentordesk.ui.shell.room import Room
from mentordesk.ui.shell.stage import Stage
from mentordesk.ui.shell.top_bar import TopBar
from mentordesk.ui.shell.undo_toast import UndoToast
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.returning import Returning
from mentordesk.ui.widgets.tab_order import step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import Place, PlaceSpec
    from mentordesk.ui.services import Services

LEAST_STAGE = 720
"""Pixels at 100 % text that a place wants before the rail may keep its words."""
LEAST_BESIDE_HELP = 480
"""Pixels at 100 % text that a place wants beside the help; with less, the help takes its room."""


class Frame(QWidget):
    """Rail, top bar, messages, stage and help. Made anew when the language changes."""

    def __init__(
        self,
        specs: Sequence[PlaceSpec],
        settings: PlaceSpec,
        services: Services,
        bridge: Bridge,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        set_role(self, "page")
        self.rail = Rail(specs, settings)
        self.top = TopBar()
        self.messages = Messages()
        self.stage = Stage((*specs, settings), services, bridge)
        self._room = Room(self.stage)
        self.help = HelpPanel(WindowCommands(self).keys((*specs, settings)))
        self.help.hide()
        self._returning = Returning()
        row = HBox(self, gap=0)
        row.addWidget(self.rail)
        column = VBox(gap=0)
        column.addWidget(self.top)
        column.addWidget(self.messages)
        beside = HBox(gap=0)
        beside.addWidget(self._room, 1)
        beside.addWidget(self.help)
        column.addLayout(beside, 1)
        self.toast = UndoToast()
        column.addWidget(self.toast)
        row.addLayout(column, 1)
        self.stage.made.connect(self._greet)
        self.help.closed.connect(self.fit)
        Theme.current().changed.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each part the room that there is."""
        super().resizeEvent(event)
        self.fit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through all of the window as it is read, and round."""
        return step(self, self.window().focusWidget(), forward=forward)

    def ahead(self) -> tuple[Callable[[], None], ...]:
        """What may be made while nobody waits: what opens a session from Today."""
        return self._make_sessions, self._make_session

    def _make_sessions(self) -> None:
        if isValid(self):  # no frame of a language that is not spoken any more
            self.stage.make_ahead(SESSIONS)

    def _make_session(self) -> None:
        if isValid(self):
            self.stage.go_ahead(SESSIONS)

    def leave_place(self) -> None:
        """Something comes over the place: remember what has the keyboard there."""
        self._returning.note(self.stage.current())

    def focus_place(self) -> None:
        """Give the keyboard back to what had it on the place, else to what comes first there."""
        place = self.stage.current()
        if place is not None and not self._returning.go_back(place):
            place.focus_first()

    def fit(self) -> None:
        """Shrink the rail, and let the help stand beside the place or instead of it."""
        theme = Theme.current()
        self.rail.set_narrow(self.width() - theme.px(WIDE) < theme.px(LEAST_STAGE))
        rail = theme.px(NARROW if self.rail.is_narrow else WIDE)
        room = self.width() - rail
        beside = room - help_panel.width() >= theme.px(LEAST_BESIDE_HELP)
        shown = not self.help.isHidden()
        self._room.setVisible(beside or not shown)
        if beside:
            self.help.setFixedWidth(help_panel.width())
        else:
            self.help.setMinimumWidth(0)
            self.help.setMaximumWidth(16_777_215)

    def _greet(self, place: Place) -> None:
        place.alone_asked.connect(self._let_alone)

    def _let_alone(self, alone: bool) -> None:
        """Let the place have the whole window, or give rail and top bar back."""
        self.rail.setVisible(not alone)
        self.top.setVisible(not alone)
        self.fit()

    def open_help(self) -> None:
        """Show the help on the place that is on the screen."""
        place = self.stage.current()
        if place is not None:
            self.leave_place()
            self.help.show_place(place)
            self.help.show()
            self.fit()
            self.help.close_button.setFocus()
