"""A pair's history at a glance: counts and days in plain words, both sides alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.mentoring.people.model import PairForm
from mentordesk.ui.people import words
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.mentoring.people.glance import Glance
    from mentordesk.mentoring.people.model import Partner


class GlanceCard(Card):
    """Facts, and nothing that could be read as a mark."""

    def __init__(self) -> None:
        super().__init__(gap=6)
        self.setObjectName("person-glance")
        self.column.addWidget(Label(self.tr("At a glance"), "strong"))
        self.sessions = Label("", wrap=True)
        self.rhythm = Label("", "subtitle", wrap=True)
        self.mine = Label("", wrap=True)
        self.theirs = Label("", wrap=True)
        for name, label in (
            ("sessions", self.sessions),
            ("rhythm", self.rhythm),
            ("mine", self.mine),
            ("theirs", self.theirs),
        ):
            label.setObjectName(f"person-glance-{name}")
            self.column.addWidget(label)

    def show_glance(self, glance: Glance, partner: Partner, today: date) -> None:
        """Show the history of this pair; nothing where there is none yet."""
        pair = partner.pair
        self._say(self.sessions, words.sessions_so_far(glance, today))
        days = "" if pair.form is PairForm.ONE_OFF else words.gaps(glance.gaps, pair.rhythm_days)
        self._say(self.rhythm, days)
        you = self.tr("You promised: {promises}")
        mine = words.promises(glance.mine)
        self._say(self.mine, you.format(promises=mine) if mine else "")
        they = self.tr("{name} promised: {promises}")
        theirs = words.promises(glance.theirs)
        name = partner.person.short_name
        self._say(self.theirs, they.format(name=name, promises=theirs) if theirs else "")
        self.setVisible(bool(glance.held or mine or theirs))

    @staticmethod
    def _say(label: Label, words_: str) -> None:
        label.setText(words_)
        label.setVisible(bool(words_))
