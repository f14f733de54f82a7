"""A self-assessment to be answered, laid out: step, statements or result, verbs below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton, PrivateButton
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.checks import Switch
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from mentordesk.ui.widgets.buttons import Button


class SelfCheckView(QWidget):
    """One area at a time, the result at the end, and what becomes of the answers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("self-check")
        column = VBox(self, gap=12)
        head = FlowRow(gap=8)
        self.step = Label("", "muted")
        self.step.setObjectName("self-check-step")
        head.add(Pill(self.tr("Only you"), "private"))
        head.add(self.step)
        column.addWidget(head)
        self.area = Choice((), self.tr("Area"))
        self.area.setObjectName("self-check-area")
        column.addWidget(self.area)
        self.stem = Label("", "quiet", wrap=True)
        column.addWidget(self.stem)
        self.then = Switch(self.tr("Mark the start as well, as you see it today"))
        self.then.setObjectName("self-check-then")
        column.addWidget(self.then)
        self.body = VBox(gap=10)
        column.addLayout(self.body)
        self.choice = Choice((), self.tr("I begin with"))
        self.choice.setObjectName("self-check-begin")
        self.chooser = Field(self.tr("I &begin with"), self.choice)
        column.addWidget(self.chooser)
        self.note = Label("", "muted", wrap=True)
        self.note.setObjectName("self-check-note")
        column.addWidget(self.note)
        column.addWidget(self._keeping())
        column.addWidget(self._moving())

    def _keeping(self) -> QWidget:
        self.keep = PrivateButton(self.tr("Keep in my journal"), icon="lock-simple")
        self.open = LinkButton(self.tr("Open it in the journal"))
        self.clear = PlainButton(self.tr("Clear my answers"))
        return _row(keep=self.keep, open=self.open, clear=self.clear)

    def _moving(self) -> QWidget:
        self.next = PrimaryButton(self.tr("Next"))
        self.before = PlainButton(self.tr("Back a step"))
        self.result = PlainButton(self.tr("See what it says"))
        self.leave = LinkButton(self.tr("Back to the page"))
        return _row(next=self.next, before=self.before, result=self.result, leave=self.leave)


def _row(**buttons: Button) -> FlowRow:
    row = FlowRow()
    for name, button in buttons.items():
        button.setObjectName(f"self-check-{name}")
        row.add(button)
    return row
