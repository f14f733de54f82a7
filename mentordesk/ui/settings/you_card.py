"""The card of the one whose desk this is: a name and a role, changed where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.mentoring.me.model import LONGEST_NAME
from mentordesk.ui.settings.row import Row
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from mentordesk.mentoring.me.model import Me

UNKNOWN = "both"
"""The role that is shown while none was chosen: it hides nothing."""
LEAST_NAME = 180
"""Width of the name's field at 100 % text."""


class YouCard(Card):
    """``said(name, role)``: the person changed one of them, and both are there."""

    said = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self.setObjectName("settings-you")
        self.is_asking = False
        self.name = QLineEdit()
        self.name.setObjectName("settings-name")
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setInputMethodHints(QUIET)
        self.name.setMinimumWidth(Theme.current().px(LEAST_NAME))
        words = (
            ("mentor", self.tr("Mentor")),
            ("mentee", self.tr("Mentee")),
            ("both", self.tr("Both")),
        )
        self.role = Segment(words, self.tr("I am here as a"))
        self.role.setObjectName("settings-role")
        self.role.set_value(UNKNOWN)
        self._known = ("", UNKNOWN)
        self._asking = Label("", "muted", wrap=True)
        self._asking.setObjectName("settings-name-missing")
        self._asking.hide()
        self.column.addWidget(Label(self.tr("You"), "heading", wrap=True))
        self.column.addWidget(self._asking)
        detail = self.tr("Greets you, and stands under what you agree with others.")
        self.column.addWidget(Row(self.tr("Your name"), detail, self.name, least=LEAST_NAME))
        self.column.addWidget(Divider())
        self.column.addWidget(Row(self.tr("I am here as a"), "", self.role, least=240))
        self.name.editingFinished.connect(self.settle)
        self.role.chosen.connect(self.settle)

    def show_me(self, me: Me | None) -> None:
        """Show who is here; nobody: ask. What is being typed stays."""
        self.is_asking = me is None
        self._asking.setText(self.tr("Type your name and choose your role.") if me is None else "")
        self._asking.setVisible(me is None)
        known = (me.name, me.role.value) if me is not None else ("", UNKNOWN)
        if known == self._known:
            return
        self._known = known
        self.name.setText(known[0])
        self.role.set_value(known[1])

    def settle(self) -> None:
        """Say a change once; an empty name is none, and the known one comes back."""
        name = " ".join(self.name.text().split()) or self._known[0]
        self.name.setText(name)
        now = (name, self.role.value())
        if name and now != self._known:
            self._known = now
            self.said.emit(*now)
