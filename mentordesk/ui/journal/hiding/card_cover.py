"""Lines of the journal on another screen: hidden by the same key, and when one turns away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.widgets.labels import Label


class CardCover(Label):
    """The sentence that stands there instead of ``content``, which is taken from the screen."""

    turned = Signal(bool)

    def __init__(self, content: QWidget) -> None:
        super().__init__("", "quiet", wrap=True)
        self._content = content
        key = QKeySequence(HIDE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self.tr("Hidden. {key} shows it again.").format(key=key))
        self.hide()

    @property
    def is_drawn(self) -> bool:
        """Whether the lines are hidden."""
        return self._content.isHidden()

    def draw(self) -> None:
        """Hide them."""
        self._turn(hidden=True)

    def lift(self) -> None:
        """Show them again."""
        self._turn(hidden=False)

    def _turn(self, *, hidden: bool) -> None:
        if hidden is not self.is_drawn:
            self._content.setHidden(hidden)
            self.setVisible(hidden)
            self.turned.emit(hidden)
