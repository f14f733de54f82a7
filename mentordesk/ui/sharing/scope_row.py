"""One kind of sharing: what it holds, its switch, the exact words that are agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.sharing import words
from mentordesk.ui.widgets.checks import CheckBox, Switch
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.consent.model import Consent
    from mentordesk.wire.letters import Scope


class ScopeRow(QWidget):
    """The switch asks; it shows only what is true and moves back until that has changed."""

    switched = Signal(object, bool)
    """(scope, on): a person wants it so."""
    standing_set = Signal(object, bool)
    """(consent id, on): each finished month goes unasked."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self.scope = scope
        self._consent: Consent | None = None
        code = scope.value.lower()
        column = VBox(self, gap=8, margins=(0, 0, 0, 8))
        column.addWidget(Divider())
        head = HBox(gap=12, margins=(0, 6, 0, 0))
        texts = VBox(gap=2)
        texts.addWidget(Label(words.title(scope), "strong", wrap=True))
        texts.addWidget(Label(words.detail(scope), "muted", wrap=True))
        head.addLayout(texts, 1)
        self.switch = Switch()
        self.switch.setObjectName(f"sharing-switch-{code}")
        name = self.tr("{what}, to the programme office").format(what=words.title(scope))
        self.switch.setAccessibleName(name)
        self.switch.clicked.connect(self._click)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self.wording = Label("", "muted", wrap=True)
        self.wording.setObjectName(f"sharing-wording-{code}")
        column.addWidget(self.wording)
        self.standing = CheckBox(self.tr("Send each finished month without asking me again"))
        self.standing.setObjectName(f"sharing-standing-{code}")
        self.standing.clicked.connect(self._set_standing)
        column.addWidget(self.standing)

    def show_consent(self, consent: Consent | None, until: date) -> None:
        """Show what is agreed, or the words that would be agreed to."""
        self._consent = consent
        self.switch.setChecked(consent is not None)
        told = consent.wording if consent else words.wording(self.scope, until)
        self.wording.setText(told)
        self.switch.setAccessibleDescription(told)
        self.standing.setVisible(consent is not None)
        self.standing.setChecked(consent is not None and consent.standing)

    def _click(self, on: bool) -> None:
        self.switch.setChecked(self._consent is not None)
        self.switched.emit(self.scope, on)

    def _set_standing(self, on: bool) -> None:
        if self._consent is not None:
            self.standing_set.emit(self._consent.id, on)
