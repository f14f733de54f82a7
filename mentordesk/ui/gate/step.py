"""What every step of the first run is: words, a body, and whether one may go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Step(QWidget):
    """One step. ``ready_changed``: Continue may be possible now, or no longer; ``go_on``: do it."""

    ready_changed = Signal()
    go_on = Signal()

    def title(self) -> str:
        """The heading of the card."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """One or two sentences under the heading."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every word anew, in the language of now."""
        raise NotImplementedError

    def beside_buttons(self) -> QWidget | None:
        """What stands in the row of Back and Continue, if anything."""
        return None

    def is_ready(self) -> bool:
        """Whether Continue can be pressed."""
        return True

    def check(self) -> bool:
        """Whether all is well; says beside the fields what is not, and goes there."""
        return True

    def focus_first(self) -> None:
        """Put the keyboard where this step begins."""
        self.setFocus()

    def wipe(self) -> None:
        """Forget what is secret."""
