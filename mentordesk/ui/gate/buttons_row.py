"""The row that ends a card: the other way on one side, the deed on the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox


class ButtonsRow(QWidget):
    """``other`` (Back, Cancel, Later) and ``deed``; between them what is being done."""

    def __init__(self, other: str, deed: str, parent: QWidget | None = None) -> None:
        """``other`` and ``deed`` are the object names of the two buttons."""
        super().__init__(parent)
        self.working = Label("", "muted", self)
        self.other = PlainButton("", self)
        self.other.setObjectName(other)
        self.deed = PrimaryButton("", self)
        self.deed.setObjectName(deed)
        row = HBox(self, gap=12)
        row.addStretch(1)
        row.addWidget(self.working)
        row.addWidget(self.other)
        row.addWidget(self.deed)

    def be_busy(self, sentence: str) -> None:
        """Say what is being done; an empty sentence ends it."""
        self.working.setText(sentence)
        self.deed.setEnabled(not sentence)
