"""The form of a person, laid out: who they are, and, on a second card, what you agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from mentordesk.mentoring.people.model import PairForm, Role
from mentordesk.ui.people import words
from mentordesk.ui.people.agreed_fields import AgreedFields
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, Panes, VBox, bounded

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDE = 620


class PersonFormView(QWidget):
    """Return sends, Esc goes back and keeps what was typed."""

    left = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person-form")
        sheet = Page()
        self._whole = VBox(self, gap=0)
        self._whole.addWidget(sheet, 1)
        self.card = Card(gap=12, margins=(24, 20, 24, 20))
        self.agreed = AgreedFields()
        for card in (self.card, self.agreed):
            sheet.column.addLayout(bounded(card))
        sheet.column.addStretch(1)
        self.heading = Label("", "title", wrap=True)
        self.card.column.addWidget(self.heading)
        hint = self.tr("A name is enough to begin. What you write here stays on this desk.")
        self.card.column.addWidget(Label(hint, "quiet", wrap=True))
        self._make_notice()
        self._make_fields()
        self.agreed.touched.connect(self.touched)
        self.fields |= self.agreed.fields
        self._make_verbs()
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _make_notice(self) -> None:
        """Above the form of somebody new, where there is no room: a fact, and a way to say no."""
        self.notice = QWidget()
        column = VBox(self.notice, gap=4)
        self.notice_words = Label("", wrap=True)
        self.notice_words.setObjectName("person-form-full")
        self.say_no = LinkButton(self.tr("A polite no, to copy"), icon="arrow-right")
        self.say_no.setObjectName("person-form-say-no")
        column.addWidget(self.notice_words)
        row = FlowRow()
        row.add(self.say_no)
        column.addWidget(row)
        self.notice.hide()
        self.card.column.addWidget(self.notice)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"person-form-{name}")
        line.setInputMethodHints(QUIET)
        line.textEdited.connect(self.touched)
        return line

    def _make_fields(self) -> None:
        self.name, self.zone, self.languages, self.topic = (
            self._line(name) for name in ("name", "zone", "languages", "topic")
        )
        self.names = QStringListModel(self)
        completer = QCompleter(self.names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.zone.setCompleter(completer)
        self.zone.setPlaceholderText(self.tr("A city, such as Nairobi"))
        self.languages.setPlaceholderText(self.tr("such as sw, en"))
        zone_hint = self.tr("So that both clocks are shown. Your own zone is filled in.")
        tags = self.tr("Short tags with commas, the preferred one first. It may stay empty.")
        topic_hint = self.tr("What it is about, in a few words. It may stay empty.")
        self.fields = {
            "name": Field(self.tr("&Name"), self.name),
            "home_zone": Field(self.tr("Time &zone"), self.zone, hint=zone_hint),
            "languages": Field(self.tr("&Languages"), self.languages, hint=tags),
            "topic": Field(self.tr("To&pic"), self.topic, hint=topic_hint),
        }
        self.clock = Label("", "muted", wrap=True)
        self.clock.setObjectName("person-form-clock")
        self.card.column.addWidget(self.fields["name"])
        self.card.column.addWidget(self._make_choices())
        for part in (self.fields["home_zone"], self.clock, self.fields["languages"]):
            self.card.column.addWidget(part)
        self.card.column.addWidget(self.fields["topic"])

    def _make_choices(self) -> QWidget:
        self.role = Choice(
            tuple((one.value, words.role(one)) for one in Role), self.tr("What they are to you")
        )
        self.form = Choice(
            tuple((one.value, words.form(one)) for one in PairForm), self.tr("How long it goes")
        )
        rhythms = tuple((str(days), words.rhythm(days)) for days in words.RHYTHMS)
        self.rhythm = Choice(rhythms, self.tr("How often you talk"))
        named = ((self.role, "role"), (self.form, "form"), (self.rhythm, "rhythm"))
        for choice, name in named:
            choice.setObjectName(f"person-form-{name}")
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.picked.connect(self.touched)
        self.form.picked.connect(self.settle_form)
        self.fields["rhythm_days"] = Field(self.tr("How &often you talk"), self.rhythm)
        row = Panes(gap=12)
        row.add(Field(self.tr("What they are to &you"), self.role), 1, 170)
        row.add(Field(self.tr("&How long it goes"), self.form), 1, 170)
        row.add(self.fields["rhythm_days"], 1, 170)
        return row

    def settle_form(self) -> None:
        """One question, once, has no rhythm."""
        self.rhythm.setEnabled(self.form.value() != PairForm.ONE_OFF.value)

    def _make_verbs(self) -> None:
        row = FlowRow()
        foot = VBox(margins=(24, 8, 24, 12))
        self.send = PrimaryButton(self.tr("Add person"))
        self.send.setObjectName("person-form-send")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("person-form-back")
        row.add(self.send)
        row.add(self.back)
        foot.addWidget(row)
        self._whole.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return sends, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send.click()
        else:
            super().keyPressEvent(event)

    def _limit(self) -> None:
        for card in (self.card, self.agreed):
            card.setMaximumWidth(Theme.current().px(WIDE))
