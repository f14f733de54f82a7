"""One line of the settings: what it is, what it means, and the control that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox


class Row(Panes):
    """Words at the start, the control at the end; the control goes below where it is narrow."""

    def __init__(self, title: str, detail: str, *controls: QWidget, least: int = 140) -> None:
        super().__init__(gap=12)
        words = QWidget()
        column = VBox(words, gap=2)
        column.addStretch(1)
        self.title = Label(title, "strong", wrap=True)
        self.detail = Label(detail, "muted", wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.detail)
        column.addStretch(1)
        self.detail.setVisible(bool(detail))
        held = QWidget()
        held.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        line = HBox(held, gap=8)
        for control in controls:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            if not control.accessibleName():
                control.setAccessibleName(title)
            if detail:
                control.setAccessibleDescription(detail)
        line.addStretch(1)
        self.add(words, 1, 130)
        self.add(held, 0, least)

    def set_detail(self, text: str) -> None:
        """Say something else below the title."""
        self.detail.setText(text)
        self.detail.setVisible(bool(text))
