"""The first two steps: in which language, and who sits here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.gate.choice_card import ChoiceCard
from mentordesk.ui.gate.frame import WIDE
from mentordesk.ui.gate.step import Step
from mentordesk.ui.languages import SOURCE, Language
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes, VBox

LONGEST_NAME = 80
ROLES = ("mentor", "mentee", "both")
LEAST_CARD = 180
"""Width of a role beside the others, at 100 % text; narrower than that they stand in a column."""


class LanguageStep(Step):
    """``chosen`` carries the code of a language, which is put on at once."""

    chosen = Signal(str)

    def __init__(self, languages: tuple[Language, ...], now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages = languages
        self._cards: dict[str, ChoiceCard] = {}
        self._label = Label("", "label", self)
        self._promise = Label("", "subtitle", self, wrap=True)
        column = VBox(self, gap=8)
        column.addWidget(self._label)
        for language in languages:
            card = ChoiceCard(f"language-{language.code}", self)
            card.setChecked(language.code == now)
            card.toggled.connect(self._toggled)
            self._cards[language.code] = card
            column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(self._promise)
        column.addStretch(1)
        self.retranslate()

    def title(self) -> str:
        """The heading of the card."""
        return self.tr("Welcome to MentorDesk")

    def subtitle(self) -> str:
        """What this is, in two sentences."""
        return self.tr(
            "A desk for mentors and mentees: your journal, your sessions, your goals. It works"
            " without the internet, and what you write stays on this computer."
        )

    def retranslate(self) -> None:
        """A language is always named by its own name; only the line below is translated."""
        self._label.setText(self.tr("Language"))
        self._promise.setText(
            self.tr(
                "Making your desk takes about three minutes. You choose a passphrase, get a sheet"
                " for the day it is forgotten, and arrive at your desk. No network is needed."
            )
        )
        draft = self.tr("A draft translation that nobody has checked yet")
        for language in self._languages:
            line = "" if language.code == SOURCE else draft
            self._cards[language.code].say(language.own_name, line)

    def focus_first(self) -> None:
        """The language of now."""
        for card in self._cards.values():
            if card.isChecked():
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, on: bool) -> None:
        if not on:
            return
        for code, card in self._cards.items():
            if card.isChecked():
                self.chosen.emit(code)


class PersonStep(Step):
    """A name to be greeted by, and a role; both can be changed later."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name_edit = QLineEdit(self)
        self.name_edit.setObjectName("name")
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_edit.setInputMethodHints(QUIET)
        set_role(self.name_edit, "big")
        self.field = Field("", self.name_edit, self)
        self.field.problem.setObjectName("name-problem")
        self.role_label = Label("", "label", self)
        self.role_problem = Label("", "problem", self, wrap=True)
        self.role_problem.setObjectName("role-problem")
        self.role_problem.hide()
        self._cards = {role: ChoiceCard(f"role-{role}", self) for role in ROLES}
        column = VBox(self, gap=8)
        column.addWidget(self.field)
        column.addSpacing(8)
        column.addWidget(self.role_label)
        roles = Panes(self, gap=8)
        roles.resize(Theme.current().px(WIDE), 0)  # side by side, until it is laid out
        for card in self._cards.values():
            card.setParent(roles)
            card.toggled.connect(self._role_chosen)
            roles.add(card, 1, LEAST_CARD)
        column.addWidget(roles)
        column.addWidget(self.role_problem)
        column.addStretch(1)
        self.name_edit.textEdited.connect(self._name_edited)
        self.retranslate()

    def title(self) -> str:
        """The heading of the card."""
        return self.tr("Who sits at this desk?")

    def subtitle(self) -> str:
        """Why it is asked."""
        return self.tr(
            "Your name greets you and stands under what you agree with others. It is kept inside"
            " the desk, so nobody sees it before you unlock."
        )

    def retranslate(self) -> None:
        """Set the words."""
        self.field.label.setText(self.tr("Your name"))
        self.name_edit.setAccessibleName(self.tr("Your name"))
        self.role_label.setText(self.tr("I am here as a"))
        self._cards["mentor"].say(
            self.tr("Mentor"), self.tr("I accompany one or more people and prepare our sessions.")
        )
        self._cards["mentee"].say(
            self.tr("Mentee"), self.tr("I bring my questions and own my goals; a mentor helps me.")
        )
        self._cards["both"].say(self.tr("Both"), self.tr("I mentor some people and have a mentor."))

    def focus_first(self) -> None:
        """The name."""
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self) -> str:
        """The name, without space around it."""
        return " ".join(self.name_edit.text().split())

    def role(self) -> str:
        """mentor, mentee, both; empty when nothing is chosen yet."""
        return next((role for role, card in self._cards.items() if card.isChecked()), "")

    def check(self) -> bool:
        """A name and a role are there."""
        self.field.set_problem("" if self.name() else self.tr("Type a name; a first name will do."))
        self.role_problem.setVisible(not self.role())
        self.role_problem.setText("" if self.role() else self.tr("Choose one of the three."))
        if not self.name():
            self.focus_first()
        elif not self.role():
            self._cards["mentor"].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.name() and self.role())

    def _name_edited(self) -> None:
        self.field.set_problem("")

    def _role_chosen(self) -> None:
        self.role_problem.hide()
