"""A view of the place Sessions: the list, the week, the month, the actions.

The place makes each when it is first gone to, and speaks to it only through this class. A view
that has a chosen session or day tells it by ``spot`` and takes it over by ``show_spot``, so that
going from view to view loses neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed
from mentordesk.ui.sessions.targets import Plan, Spot

if TYPE_CHECKING:
    from mentordesk.ui.places import Command


COPY_KEY = "Ctrl+Shift+C"


class View(QWidget):
    """One view. All methods are called on the window's thread."""

    open_asked = Signal(object)
    """Please open the session with this id (or ``targets.Open``)."""
    plan_asked = Signal(object)
    """Please show the form of a session to come (``targets.Plan``, or None)."""
    move_asked = Signal(object)
    """Please show the form that moves this ``SessionLine``."""
    file_asked = Signal(object)
    """Please make a calendar file of this ``SessionLine``."""
    copy_asked = Signal()
    """Please show what can be copied of the chosen session."""
    told = Signal(object)
    """A line for the message strip (``ui.widgets.strip.Message``)."""
    go = Signal(str, object)
    """Please go to the place with this id and show this target."""

    shows = Changed.SESSIONS | Changed.PEOPLE | Changed.ACTIONS
    """The kinds of things on the screen: when one of them changed, the view is loaded anew."""

    def offer_copy(self) -> None:
        """The key that copies; it is another key where actions are listed."""
        key = QShortcut(QKeySequence(COPY_KEY), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.copy_asked)

    def load(self) -> None:
        """Ask anew for what is shown."""

    def focus_first(self) -> None:
        """Put the keyboard where a person would begin."""
        self.setFocus()

    def spot(self) -> Spot:
        """Where one is."""
        return Spot()

    def show_spot(self, spot: Spot) -> None:
        """Be where one was in another view."""

    def plan_wish(self) -> Plan:
        """With whom and when a session that is planned from here would be."""
        return Plan()

    def move_chosen(self) -> None:
        """Ask for another time for the chosen session."""

    def flush(self) -> None:
        """Hand every unsaved word to the bridge."""

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        return []

    def help_text(self) -> str:
        """Paragraphs for F1 about this view."""
        return ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this view for F1."""
        return ()

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers while this view is shown."""
        return ()
