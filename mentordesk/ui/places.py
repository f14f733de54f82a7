"""Places: what the rail leads to. A place is a widget that shows one kind of thing.

The shell makes a place when it is first gone to, and speaks to it only through this class.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

TODAY, JOURNAL, SETTINGS = "today", "journal", "settings"
"""Ids of the places that exist from the first part on."""

PEOPLE = "people"
"""The people; a target is a person's id or a pair's."""
PLAYBOOK = "playbook"
"""The playbook; its targets are ids of items and of their sections."""
HELP_CARD, HELP_CARD_KEY = "tp.help-card", "Ctrl+Shift+H"
"""The card for the moment in which someone tells of harm, and the key that opens it anywhere."""

QUICK_NOTE = "quick-note"
"""What ``show_target`` is given for Ctrl+N: put the cursor into today's entry."""


@dataclass(frozen=True)
class Command:
    """A verb in the command palette: its words, its key, and what it does."""

    id: str
    title: str
    do: Callable[[], None]
    icon: str = "command"
    key: str = ""
    words: str = ""  # further words by which it is found


class Place(QWidget):
    """One place of the desk. All methods are called on the window's thread.

    ``shows`` names the kinds of things on the screen: when a verb changes one of them, a visible
    place is asked to ``refresh`` at once, a hidden one when it is gone to again.
    """

    go = Signal(str, object)
    """Please go to the place with this id and show this target (``None``: just go)."""
    task_asked = Signal(str)
    """Please let the keeper start this task beside the desk: passphrase, recovery, keyring."""
    small_asked = Signal(object)
    """Please show this (``ui.widgets.compact.Compact``) alone in the window made small."""
    alone_asked = Signal(bool)
    """Please let this place have the whole window, without rail and top bar; or no more."""
    told = Signal(object)
    """A line for the message strip (``ui.widgets.strip.Message``)."""

    shows: Changed = Changed.NOTHING

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)

    def focus_first(self) -> None:
        """Put the keyboard where a person would begin."""
        self.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Ask again for what is on the screen; ``changed`` names the kinds that are stale."""

    def flush(self) -> None:
        """Hand every unsaved word to the bridge now; the writer thread keeps the order."""

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only, because saving them failed or was not tried yet."""
        return []

    def must_stay(self) -> bool:
        """Whether something that no disk has would be lost if this place were made anew."""
        return bool(self.unsaved_texts())

    def show_target(self, target: object) -> None:
        """Show one thing: an id of this room, or ``QUICK_NOTE``."""

    def help_text(self) -> str:
        """What F1 says about this screen: plain paragraphs, parted by blank lines."""
        return ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen for F1: (key sequence such as ``Ctrl+Return``, what it does)."""
        return ()

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers while this place is on the screen."""
        return ()

    def go_ahead(self) -> None:
        """Make what takes long and will be wanted; called once, while nobody waits."""


@dataclass(frozen=True)
class PlaceSpec:
    """A line of the rail. ``make`` builds the place when it is first gone to.

    ``count`` runs on the reader thread, through the bridge; 0 shows nothing. ``private`` places
    carry the plum of what is for the writer alone. ``named`` gives another name by who is here
    (nothing: ``title``); it runs on the reader thread, whenever ``counts`` changed.
    """

    id: str
    title: str
    icon: str
    key: str
    make: Callable[[Services, Bridge], Place]
    private: bool = False
    count: Callable[[Services], int] | None = None
    counts: Changed = Changed.NOTHING
    named: Callable[[Services], str] | None = None
