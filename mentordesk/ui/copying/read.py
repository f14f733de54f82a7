"""A copy that was made, read again from the ledger: its exact words, or that they were erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from mentordesk.ui.copying import words
from mentordesk.ui.copying.shown_text import ShownText
from mentordesk.ui.widgets.buttons import PrimaryButton
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.clock import Moment
    from mentordesk.consent.model import Copied

GROUP = 8


class CopyRead(Overlay):
    """Shows a line of the ledger; copies nothing."""

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("copy-read")
        self.setAccessibleName(self.tr("The exact text of the copy"))
        head = HBox(gap=8)
        self.heading = Label("", "title", wrap=True)
        self.way = Pill("")
        head.addWidget(self.heading, 1)
        head.addWidget(self.way)
        self.column.addLayout(head)
        self.told = Label("", "muted", wrap=True)
        self.text = ShownText()
        self.text.setObjectName("copy-read-text")
        self.text.setAccessibleName(self.tr("The exact text of the copy"))
        self.gone = Label(
            self.tr(
                "The words were erased with the person. That a copy was made stays in the chain,"
                " with its fingerprint."
            ),
            "quiet",
            wrap=True,
        )
        self.gone.setObjectName("copy-read-gone")
        self.print = Label("", "muted", wrap=True)
        self.print.setObjectName("copy-read-print")
        for part in (self.told, self.gone, self.text, self.print):
            self.column.addWidget(part)
        self.done = PrimaryButton(self.tr("Close"))
        self.done.setObjectName("copy-read-close")
        self.done.clicked.connect(self.close_overlay)
        foot = HBox()
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.foot.addLayout(foot)

    def open_with(self, one: Copied, now: Moment) -> None:
        """Read this copy."""
        self.heading.setText(words.title(one))
        self.way.setText(words.way(one.way))
        self.told.setText(words.told(one, now))
        self.text.show_text(one.body or "")
        self.text.setVisible(one.body is not None)
        self.gone.setVisible(one.body is None)
        figures = one.digest.hex()
        grouped = " ".join(figures[at : at + GROUP] for at in range(0, len(figures), GROUP))
        line = self.tr("Fingerprint (SHA-256): {figures}")
        self.print.setText(line.format(figures=f"\u2066{grouped}\u2069"))
        self.open_over()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.fit)
