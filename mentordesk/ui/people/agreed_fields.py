"""The second card of the form: how you reach each other, and what a person needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.model import LONGEST_REPLY
from mentordesk.ui.people.channel_rows import ChannelRows
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Stepper
from mentordesk.ui.widgets.fields import QUIET, Field, PassphraseEdit
from mentordesk.ui.widgets.hours_edit import HoursEdit
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mentordesk.mentoring.people.model import PersonLine


class AgreedFields(Card):
    """All of it may stay empty. ``touched``: a person changed something."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__(gap=12, margins=(24, 20, 24, 20))
        self.column.addWidget(Label(self.tr("What you agreed"), "heading", wrap=True))
        hint = self.tr("Whatever you know by now. All of it may stay empty.")
        self.column.addWidget(Label(hint, "quiet", wrap=True))
        self.channels = ChannelRows()
        self.channels.touched.connect(self.touched)
        self.reply = Stepper(0, LONGEST_REPLY, self.tr("Days until a reply"))
        self.reply.setObjectName("person-form-reply")
        self.reply.box.setSpecialValueText(self.tr("not agreed"))
        self.reply.name_buttons(self.tr("Fewer days"), self.tr("More days"))
        self.reply.changed.connect(self._touch)
        self.hours = HoursEdit(self.tr("Their usual hours"))
        self.hours.setObjectName("person-form-hours")
        self.hours.changed.connect(self.touched)
        self.access, self.language = self._line("access"), self._line("language-needs")
        self.safe_word = PassphraseEdit(self.tr("Show the word"), self.tr("Cover the word"))
        set_role(self.safe_word, "")
        self.safe_word.setObjectName("person-form-safe-word")
        self.safe_word.eye.setObjectName("person-form-safe-word-eye")
        self.safe_word.textEdited.connect(self.touched)
        self._make_fields()
        for field in self.fields.values():
            self.column.addWidget(field)

    def _make_fields(self) -> None:
        ways = self.tr("The first is tried first. Alt+Up and Alt+Down change the order.")
        reply = self.tr("How many days you both have to answer. 0: you did not agree on it.")
        hours = self.tr("On their clocks. They make it easier to find a time.")
        word = self.tr(
            "A neutral word that changes the subject when somebody may be listening, such as "
            "“Did the books arrive?”. It stays covered on the page."
        )
        self.fields = {
            "channels": Field(self.tr("Ways to &reach them"), self.channels, hint=ways),
            "reply_days": Field(self.tr("A reply &takes, in days"), self.reply, hint=reply),
            "usual_hours": Field(self.tr("Their &usual hours"), self.hours, hint=hours),
            "access_needs": Field(self.tr("What they need to take &part"), self.access),
            "language_needs": Field(self.tr("What helps with the lan&guage"), self.language),
            "safe_word": Field(
                self.tr("&Word for a line that is not safe"), self.safe_word, hint=word
            ),
        }
        self.access.setPlaceholderText(self.tr("such as captions, large print, a break"))
        self.language.setPlaceholderText(self.tr("such as slow, short sentences, an interpreter"))

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"person-form-{name}")
        line.setInputMethodHints(QUIET)
        line.textEdited.connect(self.touched)
        return line

    def words(self) -> dict[str, Any]:
        """The fields, to be kept as a draft."""
        return {
            "channels": [[one.kind.value, one.address] for one in self.channels.channels()],
            "reply": self.reply.value(),
            "hours": self.hours.text(),
            "access": self.access.text(),
            "language_needs": self.language.text(),
            "safe_word": self.safe_word.text(),
        }

    def set_words(self, fields: dict[str, Any]) -> None:
        """Fields as ``words`` gave them; what is missing is empty."""
        kinds = set(ChannelKind)
        self.channels.set_channels(
            [
                Channel(ChannelKind(kind), str(address))
                for kind, address in fields.get("channels", ())
                if kind in kinds
            ]
        )
        self.reply.set_value(int(fields.get("reply", 0)))
        self.hours.set_text(str(fields.get("hours", "")))
        self.access.setText(str(fields.get("access", "")))
        self.language.setText(str(fields.get("language_needs", "")))
        self.safe_word.setText(str(fields.get("safe_word", "")))
        self.safe_word.hide_text()

    def _touch(self, _days: int) -> None:
        self.touched.emit()


def words_of(line: PersonLine, safe_word: str) -> dict[str, Any]:
    """The fields of a card that is to be corrected."""
    person, pair = line.partner.person, line.partner.pair
    return {
        "channels": [[one.kind.value, one.address] for one in line.channels],
        "reply": pair.reply_days,
        "hours": person.usual_hours,
        "access": person.access_needs,
        "language_needs": person.language_needs,
        "safe_word": safe_word,
    }
