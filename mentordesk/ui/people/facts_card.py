"""What two people agreed about how they work, as facts on the page; the safe word stays covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.people.model import PairForm
from mentordesk.ui.people import words
from mentordesk.ui.widgets.buttons import IconButton, LinkButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from mentordesk.mentoring.people.channels import Channel
    from mentordesk.mentoring.people.model import PersonLine

UNCOVERED_MS = 30_000
"""After so long a word that was asked for is covered again by itself."""


class FactsCard(Card):
    """``word_asked``: show the safe word, please. ``copied`` carries an address."""

    word_asked = Signal()
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.setObjectName("person-facts")
        self._shown: object = None
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(UNCOVERED_MS)
        self._seen.timeout.connect(self.cover)
        head = FlowRow()
        head.add(Label(self.tr("What you agreed"), "strong"))
        head.add(Pill(self.tr("For both of you · not sent"), "accent", icon="users"))
        self.column.addWidget(head)
        self._rows = VBox(gap=8)
        self.column.addLayout(self._rows)
        self._make_word()
        nothing = self.tr(
            "Not written down yet: how to reach each other, how soon you answer, what helps. "
            "Ctrl+E opens the card."
        )
        self.nothing = Label(nothing, "quiet", wrap=True)
        self.column.addWidget(self.nothing)

    def _make_word(self) -> None:
        self._word = QWidget()
        column = VBox(self._word, gap=2)
        column.addWidget(Label(self.tr("Word for a line that is not safe"), "muted", wrap=True))
        row = HBox(gap=4)
        self.word = Label("", wrap=True)
        self.word.setObjectName("person-safe-word")
        self.show_word = LinkButton(self.tr("Show it"), icon="eye")
        self.show_word.setObjectName("person-safe-word-show")
        self.show_word.clicked.connect(self._turn)
        row.addWidget(self.word, 1)
        row.addWidget(self.show_word)
        column.addLayout(row)
        self.column.addWidget(self._word)

    def show_line(self, line: PersonLine, *, has_word: bool) -> None:
        """Show what was agreed with this person. A word that is uncovered is covered again."""
        self.cover()
        shown = (line.partner, line.channels, has_word)
        if shown == self._shown:  # the clocks go on: rows that are the same keep the keyboard
            return
        self._shown = shown
        empty(self._rows)
        person, pair = line.partner.person, line.partner.pair
        rhythm = "" if pair.form is PairForm.ONE_OFF else words.rhythm(pair.rhythm_days)
        facts = (
            ("topic", self.tr("Topic"), pair.topic),
            ("rhythm", self.tr("Rhythm"), rhythm if pair.rhythm_days else ""),
            ("reply", self.tr("A reply"), words.reply(pair.reply_days)),
        )
        needs = (
            ("hours", self.tr("Usual hours there"), words.usual_hours(person.usual_hours)),
            ("languages", self.tr("Languages"), words.languages(person.languages)),
            ("access", self.tr("Needs to take part"), person.access_needs),
            ("language-needs", self.tr("Helps with the language"), person.language_needs),
        )
        for name, label, said in facts:
            self._fact(name, label, said)
        self._channels(line.channels)
        for name, label, said in needs:
            self._fact(name, label, said)
        self._word.setVisible(has_word)
        self.nothing.setVisible(not has_word and self._rows.count() == 0)

    def uncover(self, word: str) -> None:
        """Show the word that was asked for."""
        self.word.setText(word)
        self.show_word.setText(self.tr("Cover it"))
        self._seen.start()

    def cover(self) -> None:
        """Show that there is a word, and not which."""
        self._seen.stop()
        self.word.setText(self.tr("covered"))
        self.show_word.setText(self.tr("Show it"))

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not looked at is covered."""
        super().hideEvent(event)
        self.cover()

    def _turn(self) -> None:
        if self.word.text() == self.tr("covered"):
            self.word_asked.emit()
        else:
            self.cover()

    def _fact(self, name: str, label: str, said: str) -> None:
        if not said:
            return
        holder = QWidget()
        column = VBox(holder, gap=2)
        column.addWidget(Label(label, "muted", wrap=True))
        value = Label(said, wrap=True)
        value.setObjectName(f"person-fact-{name}")
        column.addWidget(value)
        self._rows.addWidget(holder)

    def _channels(self, channels: tuple[Channel, ...]) -> None:
        if not channels:
            return
        holder = QWidget()
        column = VBox(holder, gap=2)
        first = self.tr("Ways to reach them, the first one first")
        column.addWidget(Label(first, "muted", wrap=True))
        for number, one in enumerate(channels, start=1):
            row = HBox(gap=4)
            column.addWidget(Label(f"{number}. {words.channel(one.kind)}", "muted"))
            said = Label(one.address, wrap=True)
            said.setObjectName(f"person-channel-{number}")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            copy = IconButton("copy", self.tr("Copy {address}").format(address=one.address))
            copy.setObjectName(f"person-channel-{number}-copy")
            copy.setProperty("address", one.address)
            copy.clicked.connect(self._copy)
            row.addWidget(said, 1)
            row.addWidget(copy)
            column.addLayout(row)
        self._rows.addWidget(holder)

    def _copy(self) -> None:
        self.copied.emit(str(self.sender().property("address")))
