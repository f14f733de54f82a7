"""Before joining: nothing leaves this machine; and the field for the invite line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.ui.widgets.buttons import PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class JoinCard(Card):
    """``join_asked`` is sent with the pasted line."""

    join_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12, margins=(20, 20, 20, 20))
        self.setObjectName("sharing-join-card")
        self.heading = Label("", "heading", wrap=True)
        self.column.addWidget(self.heading)
        self.told = Label("", "quiet", wrap=True)
        self.told.setObjectName("sharing-join-told")
        self.column.addWidget(self.told)
        self.line = QLineEdit()
        self._field()
        self.show_refusal("")

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing more is taken from this desk; empty: it has not joined yet."""
        if sentence:
            self.heading.setText(self.tr("Nothing more is sent"))
            self.told.setText(sentence)
            return
        self.heading.setText(self.tr("Nothing leaves this machine by itself"))
        told = self.tr(
            "You need no programme to use this desk. If you take part in one, its office gives you"
            " an invite: a line that begins with MD1-. Joining works without a network and shares"
            " nothing by itself: you choose afterwards, line by line, and see every byte first."
        )
        self.told.setText(told)

    def _field(self) -> None:
        self.line.setObjectName("sharing-invite")
        self.line.setPlaceholderText("MD1-…")
        self.line.setMaxLength(2000)
        self.line.setInputMethodHints(QUIET)
        self.line.returnPressed.connect(self._join)
        self.line.textEdited.connect(self._edited)
        self.field = Field(
            self.tr("Invite line"),
            self.line,
            hint=self.tr("Paste the whole line. Spaces and line ends do no harm."),
        )
        self.field.problem.setObjectName("sharing-invite-problem")
        self.column.addWidget(self.field)
        self.join = PrimaryButton(self.tr("Join a programme"))
        self.join.setObjectName("sharing-join")
        self.join.clicked.connect(self._join)
        foot = HBox()
        foot.addWidget(self.join)
        foot.addStretch(1)
        self.column.addLayout(foot)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the line, and let it be mended."""
        self.join.setEnabled(True)
        self.field.set_problem(sentence)
        if sentence:
            self.line.setFocus()

    def _join(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.show_problem(self.tr("Paste the line that your programme office gave you."))
        elif self.join.isEnabled():
            self.join.setEnabled(False)
            self.join_asked.emit(text)

    def _edited(self) -> None:
        self.field.set_problem("")
