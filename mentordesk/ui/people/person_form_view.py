"""The form of a person, laid out: name, role, where their clock stands, languages, rhythm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from mentordesk.mentoring.people.model import Role
from mentordesk.ui.people import words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, Panes, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDE = 620
OTHER = "other"
"""A rhythm that the form does not offer by name: it is kept as it is."""


class PersonFormView(QWidget):
    """Return sends, Esc goes back and keeps what was typed."""

    left = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person-form")
        sheet = Page()
        VBox(self).addWidget(sheet)
        self.card = Card(gap=12, margins=(24, 20, 24, 20))
        sheet.column.addWidget(self.card)
        sheet.column.addStretch(1)
        self.heading = Label("", "title", wrap=True)
        self.card.column.addWidget(self.heading)
        hint = self.tr("A name is enough to begin. What you write here stays on this desk.")
        self.card.column.addWidget(Label(hint, "quiet", wrap=True))
        self._make_fields()
        self._make_verbs()
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"person-form-{name}")
        line.setInputMethodHints(QUIET)
        line.textEdited.connect(self.touched)
        return line

    def _make_fields(self) -> None:
        self.name, self.zone, self.languages = (
            self._line(name) for name in ("name", "zone", "languages")
        )
        self.names = QStringListModel(self)
        completer = QCompleter(self.names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.zone.setCompleter(completer)
        self.zone.setPlaceholderText(self.tr("A city, such as Nairobi"))
        self.languages.setPlaceholderText(self.tr("such as sw, en"))
        self.role = Choice(
            tuple((one.value, words.role(one)) for one in Role), self.tr("What they are to you")
        )
        rhythms = tuple((str(days), words.rhythm(days)) for days in words.RHYTHMS)
        self.rhythm = Choice(rhythms, self.tr("How often you talk"))
        for choice, name in ((self.role, "role"), (self.rhythm, "rhythm")):
            choice.setObjectName(f"person-form-{name}")
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.picked.connect(self.touched)
        zone_hint = self.tr("So that both clocks are shown. Your own zone is filled in.")
        tags = self.tr("Short tags with commas, the preferred one first. It may stay empty.")
        self.fields = {
            "name": Field(self.tr("&Name"), self.name),
            "home_zone": Field(self.tr("Time &zone"), self.zone, hint=zone_hint),
            "languages": Field(self.tr("&Languages"), self.languages, hint=tags),
            "rhythm_days": Field(self.tr("How &often you talk"), self.rhythm),
        }
        self.card.column.addWidget(self.fields["name"])
        row = Panes(gap=12)
        row.add(Field(self.tr("What they are to &you"), self.role), 1, 200)
        row.add(self.fields["rhythm_days"], 1, 200)
        self.card.column.addWidget(row)
        self.card.column.addWidget(self.fields["home_zone"])
        self.clock = Label("", "muted", wrap=True)
        self.clock.setObjectName("person-form-clock")
        self.card.column.addWidget(self.clock)
        self.card.column.addWidget(self.fields["languages"])

    def _make_verbs(self) -> None:
        row = FlowRow()
        self.send = PrimaryButton(self.tr("Add person"))
        self.send.setObjectName("person-form-send")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("person-form-back")
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
