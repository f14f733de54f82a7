"""A tab of the journal beside its entries: the calendar, the threads.

The place makes each when it is first gone to, and speaks to it only through this class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed

if TYPE_CHECKING:
    from mentordesk.ui.places import Command

ENTRIES, CALENDAR, THREADS = "entries", "calendar", "threads"
"""The tabs, in their order."""
COPY = "copy"
"""No tab of the segment: the page that saves a copy of the journal."""
BRING = "bring"
"""No tab of the segment either: the page that brings in a journal from elsewhere."""
EARLIER = "earlier"
"""The part of the calendar that shows this day in earlier years."""
TAB_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3")


class Tab(QWidget):
    """One tab. All methods are called on the window's thread."""

    open_asked = Signal(object)
    """Please open the entry with this id on its sheet (or ``targets.Passage``: at a place)."""
    go = Signal(str, object)
    """Please go to the place with this id and show this target."""

    shows = Changed.JOURNAL
    """The kinds of things on the screen: when one of them changed, the tab is loaded anew."""

    def load(self) -> None:
        """Ask anew for what is shown."""

    def focus_first(self) -> None:
        """Put the keyboard where a person would begin."""
        self.setFocus()

    def show_part(self, part: str) -> None:
        """Bring a part of the tab into sight, the keyboard with it, once it is there."""

    def focus_back(self) -> None:
        """Put the keyboard where an entry was opened from."""
        self.focus_first()

    def search_here(self) -> bool:
        """Put the keyboard into the tab's own field that finds; False where it has none."""
        return False

    def help_text(self) -> str:
        """Paragraphs for F1 about this tab."""
        return ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this tab for F1."""
        return ()

    def commands(self) -> tuple[Command, ...]:
        """What the command palette offers while this tab is shown."""
        return ()
