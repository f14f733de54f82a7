"""A sentence with a sign before it, which stays at its first line when it breaks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox


class IconLine(QWidget):
    """``words`` is the label beside the icon ``icon`` in the colour ``token``."""

    def __init__(self, icon: str, token: str, text: str = "", role: str = "muted") -> None:
        super().__init__()
        row = HBox(self, gap=10, margins=(0, 4, 0, 4))
        row.addWidget(IconLabel(icon, token), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(text, role, wrap=True)
        row.addWidget(self.words, 1)
