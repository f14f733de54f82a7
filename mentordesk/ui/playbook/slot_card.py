"""The names, numbers and duties of an organisation, filled in under the page that says them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from mentordesk.playbook.slots import LONGEST
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from mentordesk.playbook.slots import SlotLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.opened import Opened
    from mentordesk.ui.services import Services


class SlotCard(Card):
    """One field a slot. What is typed holds when the keyboard leaves the field."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=10, margins=(16, 14, 16, 14))
        self.setObjectName("playbook-slots")
        self._services, self._bridge = services, bridge
        self._fields: dict[str, QLineEdit] = {}
        self._known: dict[str, str] = {}
        self.column.addWidget(Label(self.tr("In your organisation"), "heading", wrap=True))
        sentence = self.tr(
            "Fill in what holds where you work: it then stands in the text above and on paper. "
            "It stays on this desk."
        )
        self.column.addWidget(Label(sentence, "muted", wrap=True))
        self._rows = VBox(gap=10)
        self.column.addLayout(self._rows)
        self.hide()

    def show_item(self, opened: Opened) -> None:
        """The slots of this item; the field in which somebody types stays as it is."""
        self.setVisible(bool(opened.slots))
        names = [slot.name for slot in opened.slots]
        if names != list(self._fields):
            self._make(opened.slots)
        for slot in opened.slots:
            self._known[slot.name] = slot.filled
            field = self._fields[slot.name]
            if not field.hasFocus():
                field.setText(slot.filled)

    def settle(self) -> None:
        """What was typed counts, wherever the keyboard is."""
        for name, field in self._fields.items():
            words = " ".join(field.text().split())
            if words != self._known.get(name, ""):
                self._known[name] = words
                self._bridge.do(self, partial(self._services.playbook.fill, name, words))

    def _make(self, slots: tuple[SlotLine, ...]) -> None:
        empty(self._rows)
        self._fields = {}
        labels = self._labels()
        for slot in slots:
            field = QLineEdit()
            field.setObjectName(f"playbook-slot-{slot.name.replace('.', '-').replace('_', '-')}")
            field.setMaxLength(LONGEST)
            field.setInputMethodHints(QUIET)
            field.setPlaceholderText(slot.generic)
            field.editingFinished.connect(self.settle)
            self._fields[slot.name] = field
            self._rows.addWidget(Field(labels.get(slot.name, slot.note), field))

    def _labels(self) -> dict[str, str]:
        return {
            "org.help.emergency": self.tr("Emergency number"),
            "org.help.security": self.tr("In charge of security"),
            "org.help.report_to": self.tr("Reports of harm go to"),
            "org.help.report_within": self.tr("Reports are made within"),
            "org.help.safeguarding": self.tr("Contact for safeguarding"),
            "org.help.counsellor": self.tr("Counsellor or helpline"),
            "org.help.record_place": self.tr("Where notes on harm are kept"),
            "org.help.for_helpers": self.tr("For the person who heard it"),
            "org.mentor_hours": self.tr("Hours a month that a mentor gives"),
        }
