"""The list of sessions as a view of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.changes import Changed
from mentordesk.ui.sessions.targets import Spot
from mentordesk.ui.sessions.view import View
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.ui.sessions.listing.session_list import SessionList


class ListPage(View):
    """Hands on what the list asks for."""

    shows = Changed.SESSIONS | Changed.PEOPLE

    def __init__(self, sessions: SessionList) -> None:
        super().__init__()
        self._list = sessions
        VBox(self).addWidget(sessions)
        sessions.open_asked.connect(self.open_asked)
        sessions.move_asked.connect(self.move_asked)
        sessions.plan_asked.connect(self._plan)
        sessions.told.connect(self.told)
        self.offer_copy()

    def load(self) -> None:
        """Ask for the list."""
        self._list.load()

    def focus_first(self) -> None:
        """The list, or its first verb."""
        self._list.focus_first()

    def spot(self) -> Spot:
        """The chosen session and its day."""
        line = self._list.chosen()
        if line is None:
            return Spot()
        return Spot(line.session.id, line.session.slot.here().date())

    def show_spot(self, spot: Spot) -> None:
        """Choose the session; a day alone is nothing in a list."""
        if spot.session_id is not None:
            self._list.choose(spot.session_id)

    def move_chosen(self) -> None:
        """Ask for another time."""
        self._list.move_chosen()

    def file_chosen(self) -> None:
        """Ask for a calendar file of the chosen session."""
        line = self._list.chosen()
        if line is not None:
            self.file_asked.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S asks for a calendar file, as in week and month."""
        if event.key() == Qt.Key.Key_S and not event.modifiers():
            self.file_chosen()
        else:
            super().keyPressEvent(event)

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "The list shows what is to be written up, what comes, and what was. Choose several "
            "with Shift or Ctrl: the verbs above the list are then for all of them, and one key "
            "takes them back."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the list."""
        return (
            ("Return", self.tr("Open the session chosen in the list")),
            ("Ctrl+M", self.tr("Move the session chosen in the list, or several")),
            ("Delete", self.tr("Cancel what is chosen in the list")),
            ("Shift+Down", self.tr("Choose several sessions in the list")),
            ("Ctrl+A", self.tr("Choose every planned session in the list")),
            ("S", self.tr("Save the session chosen in the list as a calendar file")),
        )

    def _plan(self) -> None:
        self.plan_asked.emit(None)
