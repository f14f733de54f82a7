"""What can stand alone in the window made small: it asks for the large one, and is told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.tab_order import step


class Compact(QWidget):
    """The content of the small window. It is given back with ``gone`` and then may be destroyed."""

    large_asked = Signal()
    """Please make the window as large as it was."""
    above_wished = Signal(bool)
    """Please keep the window above those of other programs, or no more."""
    gone = Signal()
    """The window is large again, and this is out of it."""

    keeps_above = True
    """Whether it begins above other windows."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "page")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through all of it as it is read, and round."""
        return step(self, self.window().focusWidget(), forward=forward)

    def focus_first(self) -> None:
        """Put the keyboard where a person would begin."""
        self.setFocus()

    def say(self, text: str) -> None:
        """Show what would stand in the window's message strip."""
