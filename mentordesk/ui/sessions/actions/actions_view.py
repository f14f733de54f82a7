"""All actions, laid out: a line to add one, what is looked at, the verbs, the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.actions.overview import Grouping, Standing, Wanted, Whose
from mentordesk.ui.sessions.actions.action_list import ActionList
from mentordesk.ui.sessions.actions.panels import DayPanel, Panel, WordsPanel
from mentordesk.ui.sessions.actions.quick_add import QuickAdd
from mentordesk.ui.sessions.view import View
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.segment import Segment
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from datetime import date


class ActionsLayout(View):
    """The parts and where they stand. ``today`` is the day of the page that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sessions-actions")
        self.today: date | None = None
        self.setAccessibleName(self.tr("All actions"))
        column = VBox(self, gap=12)
        self.quick = QuickAdd()
        column.addWidget(self.quick)
        card = Card(gap=0, margins=(1, 8, 1, 6))
        column.addWidget(card, 1)
        holder = VBox(gap=6, margins=(12, 0, 12, 6))
        holder.addWidget(self._choices())
        holder.addWidget(self._verbs())
        self.snoozing = DayPanel("actions-snooze-panel", snoozes=True)
        self.setting = DayPanel("actions-day-panel", snoozes=False)
        self.changing = WordsPanel()
        self.panels: tuple[Panel, ...] = (self.snoozing, self.setting, self.changing)
        for panel in self.panels:
            holder.addWidget(panel)
        card.column.addLayout(holder)
        self.list = ActionList(self.tr("Actions"))
        self.pages = Pages()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self._empty())
        card.column.addWidget(self.pages, 1)

    def _choices(self) -> QWidget:
        row = FlowRow(gap=12)
        self.standing = Segment(
            (
                (Standing.OPEN.value, self.tr("Open")),
                (Standing.SNOOZED.value, self.tr("Snoozed")),
                (Standing.LATELY.value, self.tr("Done lately")),
            ),
            self.tr("Which actions"),
        )
        self.standing.setObjectName("actions-standing")
        self.whose = Choice(
            (
                (Whose.ALL.value, self.tr("Mine and theirs")),
                (Whose.MINE.value, self.tr("Mine")),
                (Whose.THEIRS.value, self.tr("Theirs")),
            ),
            self.tr("Whose actions"),
        )
        self.whose.setObjectName("actions-whose")
        self.grouping = Choice(
            (
                (Grouping.PERSON.value, self.tr("By person")),
                (Grouping.SESSION.value, self.tr("By session")),
                (Grouping.DAY.value, self.tr("By day")),
            ),
            self.tr("How they stand together"),
        )
        self.grouping.setObjectName("actions-grouping")
        for part in (self.standing, self.whose, self.grouping):
            row.add(part)
        return row

    def _verbs(self) -> QWidget:
        self.verbs = FlowRow(gap=4)
        self.done = LinkButton(self.tr("Done"), icon="check")
        self.snooze = LinkButton(self.tr("Snooze…"), icon="moon")
        self.back_now = LinkButton(self.tr("Back now"), icon="sun")
        self.reset = LinkButton(self.tr("Another day…"), icon="calendar-blank")
        self.carry = LinkButton(self.tr("Carry to the next session"), icon="arrow-right")
        self.change = LinkButton(self.tr("Other words…"), icon="pencil-simple")
        self.give = LinkButton(self.tr("It is theirs"), icon="user-switch")
        self.drop = LinkButton(self.tr("Let go"), icon="minus")
        self.again = LinkButton(self.tr("Open again"), icon="arrow-counter-clockwise")
        for name, verb in (
            ("done", self.done),
            ("snooze", self.snooze),
            ("back-now", self.back_now),
            ("reset", self.reset),
            ("carry", self.carry),
            ("change", self.change),
            ("give", self.give),
            ("drop", self.drop),
            ("again", self.again),
        ):
            verb.setObjectName(f"actions-{name}")
            self.verbs.add(verb)
        return self.verbs

    def _empty(self) -> QWidget:
        self.first = PlainButton(self.tr("Write the first action"), icon="plus")
        self.first.setObjectName("actions-first")
        self.nothing = EmptyState("list-checks", "", "", self.first, tint="accent")
        return self.nothing

    def wanted(self) -> Wanted:
        """What is looked at."""
        return Wanted(
            Standing(self.standing.value()),
            Whose(self.whose.value()),
            Grouping(self.grouping.value()),
        )

    def show_standing(self, standing: Standing) -> None:
        """Look at these."""
        self.standing.set_value(standing.value)
        self.standing.chosen.emit(standing.value)

    def fold(self, but: Panel | None = None) -> None:
        """Hide every panel ``but`` this one."""
        for panel in self.panels:
            if panel is not but:
                panel.hide()

    def say_nothing(self, standing: Standing, *, any_at_all: bool) -> None:
        """What stands where there is no row."""
        heading, text = {
            Standing.OPEN: (
                self.tr("Nothing is open"),
                self.tr(
                    "An action is a promised step: who, what, perhaps by when. Write one in plain "
                    "words above, or behind a ! in the notes of a session."
                ),
            ),
            Standing.SNOOZED: (
                self.tr("Nothing is snoozed"),
                self.tr(
                    "What you snooze is out of sight here and on Today, and is back by itself."
                ),
            ),
            Standing.LATELY: (
                self.tr("Nothing was done or let go in the last thirty days"),
                self.tr("What is done stays readable in its session, for as long as the desk."),
            ),
        }[standing]
        self.nothing.heading.setText(heading)
        self.nothing.text.setText(text)
        self.first.setVisible(standing is Standing.OPEN and not any_at_all)
