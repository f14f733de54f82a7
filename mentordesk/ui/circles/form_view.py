"""The form of a circle, laid out: kind, name, who is in it, how often, from when on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mentordesk.mentoring.circles.code import MOST
from mentordesk.mentoring.circles.model import CircleKind
from mentordesk.ui.circles.seats import SeatList
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.plan.day_edit import MomentEdit
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, VBox
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDE = 620


class Sheet(QWidget):
    """A card on a page. Return sends, Esc goes back and keeps what was typed."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.page = Page()
        VBox(self).addWidget(self.page)
        self.card = Card(gap=12, margins=(24, 20, 24, 20))
        self.page.column.addWidget(self.card)
        self.page.column.addStretch(1)
        self.heading = Label("", "title", wrap=True)
        self.card.column.addWidget(self.heading)
        self.hint = Label("", "quiet", wrap=True)
        self.card.column.addWidget(self.hint)
        self.send = PrimaryButton("")
        self.send.setObjectName(f"{name}-send")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName(f"{name}-back")
        self._limit()
        Theme.current().changed.connect(self._limit)

    def line(self, name: str) -> QLineEdit:
        """A line to type in."""
        edit = QLineEdit()
        edit.setObjectName(f"{self.objectName()}-{name}")
        edit.setInputMethodHints(QUIET)
        return edit

    def add_verbs(self) -> None:
        """At the end: send, back."""
        row = FlowRow()
        row.add(self.send)
        row.add(self.back)
        self.card.column.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return sends, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send.click()
        else:
            super().keyPressEvent(event)

    def _limit(self) -> None:
        self.card.setMaximumWidth(Theme.current().px(WIDE))


class CircleFormView(Sheet):
    """A new circle, one to correct, or new seats for one."""

    def __init__(self) -> None:
        super().__init__("circle-form")
        kinds = tuple((one.value, words.kind(one)) for one in CircleKind)
        self.kind = Segment(kinds, self.tr("Which form of group"))
        self.kind.setObjectName("circle-form-kind")
        self.name, self.topic = self.line("name"), self.line("topic")
        self.seats = SeatList(MOST)
        self.rhythm = Choice((), self.tr("How often it meets"))
        self.rhythm.setObjectName("circle-form-rhythm")
        self.rhythm.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.start = MomentEdit(self.tr("First day and hour, on your clock"))
        self.start.setObjectName("circle-form-start")
        self.ahead = Label("", "muted", wrap=True)
        self.ahead.setObjectName("circle-form-ahead")
        seats_hint = self.tr(
            "Yours is the first. A name that has a card here is joined to it. Return goes on."
        )
        self.fields = {
            "name": Field(self.tr("&Name"), self.name),
            "topic": Field(self.tr("What it is &for, in one line"), self.topic),
            "members": Field(self.tr("&Members"), self.seats, hint=seats_hint),
            "rhythm": Field(self.tr("How &often it meets"), self.rhythm),
            "first_day": Field(self.tr("First &day and hour, on your clock"), self.start),
        }
        self.card.column.addWidget(self.kind)
        for field in self.fields.values():
            self.card.column.addWidget(field)
        self.card.column.addWidget(self.ahead)
        self.add_verbs()
