"""Three plain choices first; the table of what can be shared behind the third."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QWidget

from mentordesk.consent.model import Choice
from mentordesk.ui.sharing import words
from mentordesk.ui.sharing.choice_radio import ChoiceRadio
from mentordesk.ui.sharing.facts import Wish
from mentordesk.ui.sharing.scope_row import ScopeRow
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.day_edit import settle
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.wire.letters import Scope

if TYPE_CHECKING:
    from mentordesk.ui.sharing.facts import Standing

MONTHS = 7
"""How long a consent lasts unless another day is chosen; a year at most."""
LONGEST = timedelta(days=365)


class LastDay(QDateEdit):
    """Until when a consent holds."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field, whatever part it is in; Left and Right go from part to part."""
        return QWidget.focusNextPrevChild(self, forward)


class ChoicesCard(Card):
    """``wished`` is sent with the scopes to switch on (list of Wish), ``stopped`` with scopes."""

    wished = Signal(object)
    stopped = Signal(object)
    standing_set = Signal(object, bool)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=10)
        self.setObjectName("sharing-choices")
        self._standing: Standing | None = None
        self._by_line = False
        self.column.addWidget(Label(self.tr("What do you want to share?"), "heading", wrap=True))
        self._choices()
        self._until(today)
        self._table()
        self._show()

    def _choices(self) -> None:
        said = (
            (Choice.NOTHING, "nothing", self.tr("Nothing")),
            (Choice.OFFICE_NUMBERS, "office", self.tr("Programme office, in numbers")),
            (Choice.LINE_BY_LINE, "lines", self.tr("Choose line by line")),
        )
        told = (
            self.tr("Everything stays on this machine."),
            self.tr("How many sessions there were, and where goals stand. Never a word of yours."),
            self.tr("Switch each kind on and off, and read what you agree to."),
        )
        self.group = QButtonGroup(self)
        self.radios: dict[Choice, ChoiceRadio] = {}
        for (choice, name, text), detail in zip(said, told, strict=True):
            radio = ChoiceRadio(text)
            radio.setObjectName(f"sharing-choice-{name}")
            radio.setAccessibleDescription(detail)
            radio.clicked.connect(self._choose)
            radio.setProperty("choice", choice.name)
            self.group.addButton(radio)
            self.radios[choice] = radio
            held = VBox(gap=4)  # room for the ring around the choice
            held.addWidget(radio)
            line = VBox(margins=(28, 0, 0, 0))
            line.addWidget(Label(detail, "muted", wrap=True))
            held.addLayout(line)
            self.column.addLayout(held)

    def _until(self, today: date) -> None:
        self.until = LastDay()
        self.until.setObjectName("sharing-until")
        self._rescale()  # before the format: Qt turns it round when it is set
        self.until.setDisplayFormat(self.tr("d MMMM yyyy"))
        first, last = _qdate(today), _qdate(today + LONGEST)
        self.until.setDateRange(first, last)
        self.until.setDate(first.addMonths(MONTHS))
        self.until.dateChanged.connect(self._show)
        Theme.current().changed.connect(self._rescale)
        hint = self.tr("A year at most. It holds for what you switch on from now on.")
        self.until_field = Field(self.tr("Until when"), self.until, hint=hint)

    def _rescale(self) -> None:
        settle(self.until)

    def _table(self) -> None:
        self.table = QWidget()
        self.table.setObjectName("sharing-table")
        column = VBox(self.table, gap=8, margins=(0, 6, 0, 0))
        column.addWidget(self.until_field)
        self.rows = {scope: ScopeRow(scope) for scope in Scope}
        for row in self.rows.values():
            row.switched.connect(self._switched)
            row.standing_set.connect(self.standing_set)
            column.addWidget(row)
        self.column.addWidget(self.table)

    def show_standing(self, standing: Standing) -> None:
        """Show what is switched on."""
        self._standing = standing
        self._show()

    def last_day(self) -> date:
        """The last day of what is switched on next."""
        chosen = self.until.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def focus_chosen(self) -> None:
        """Put the keyboard on the choice that holds."""
        self.radios[self._choice()].setFocus()

    def fold(self) -> None:
        """Everything was stopped: the plain choices again, and the keyboard on *Nothing*.

        On the choice that held before, one Return too many would agree to it anew.
        """
        self._by_line = False
        self._show()
        self.radios[Choice.NOTHING].setFocus()

    def refuse(self) -> None:
        """A person thought better of it: show what is true."""
        self._show()

    def _live(self) -> set[Scope]:
        return {one.scope for one in self._standing.consents} if self._standing else set()

    def _choice(self) -> Choice:
        live = self._live()
        if self._by_line or 0 < len(live) < len(Scope):
            return Choice.LINE_BY_LINE
        return Choice.OFFICE_NUMBERS if live else Choice.NOTHING

    def _show(self) -> None:
        choice, until = self._choice(), self.last_day()
        self.radios[choice].setChecked(True)
        self.table.setVisible(choice is Choice.LINE_BY_LINE)
        for scope, row in self.rows.items():
            row.show_consent(self._standing.live(scope) if self._standing else None, until)

    def _choose(self) -> None:
        choice = Choice[str(self.sender().property("choice"))]
        self._by_line = choice is Choice.LINE_BY_LINE
        live = self._live()
        if choice is Choice.NOTHING and live:
            self.stopped.emit(sorted(live))
        elif choice is Choice.OFFICE_NUMBERS and len(live) < len(Scope):
            self._wish([scope for scope in Scope if scope not in live])
        else:
            self._show()

    def _switched(self, scope: Scope, on: bool) -> None:
        self._by_line = True
        if on:
            self._wish([scope])
        else:
            self.stopped.emit([scope])

    def _wish(self, scopes: list[Scope]) -> None:
        until = self.last_day()
        self.wished.emit([Wish(scope, words.wording(scope, until), until) for scope in scopes])


def _qdate(one: date) -> QDate:
    return QDate(one.year, one.month, one.day)
