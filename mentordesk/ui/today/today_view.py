"""Today, laid out: a greeting, then two columns of cards that stack where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.journal.calendar import spoken
from mentordesk.ui.journal.hiding.card_cover import CardCover
from mentordesk.ui.places import Place
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.today.recent_row import RecentRow
from mentordesk.ui.widgets.buttons import LinkButton, PrivateButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.journal.model import EntryLine
    from mentordesk.ui.today.prompt_card import PromptCard
    from mentordesk.ui.today.session_cards import SessionCards

WIDE = 1_320
"""Pixels of the design beyond which the cards grow no wider."""


class TodayView(Place):
    """The page. Later cards are added to ``left`` and ``right``, the columns."""

    def __init__(self, prompt: PromptCard) -> None:
        super().__init__("")
        self.title = self.tr("Today")
        self.setAccessibleName(self.title)
        self.setObjectName("place-today")
        self.prompt = prompt
        page = Page()
        page.setObjectName("today-page")
        whole = VBox(self)
        whole.addWidget(page)
        self._inside = QWidget()
        self._column = VBox(self._inside, gap=16)
        page.column.addWidget(self._inside)
        page.column.addStretch(1)
        self._head()
        self.left = self._new_column(61, 340)
        self.right = self._new_column(39, 300)
        self.left.addWidget(self._recent())
        self.right.addWidget(prompt)
        for column in (self.left, self.right):
            column.addStretch(1)
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _head(self) -> None:
        self.greeting = Label("", "title", wrap=True)
        self.greeting.setObjectName("today-greeting")
        self.day = Label("", "subtitle", wrap=True)
        self.day.setObjectName("today-day")
        head = VBox(gap=2)
        head.addWidget(self.greeting)
        head.addWidget(self.day)
        self._column.addLayout(head)
        self.hint = QWidget()
        self.hint.setObjectName("today-hint")
        self.hint_text = Label("", "quiet", wrap=True)
        row = HBox(self.hint, gap=8)
        row.addWidget(IconLabel("lightbulb", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.hint_text, 1)
        self.hint.hide()
        self._column.addWidget(self.hint)
        self._panes = Panes(gap=16)
        self._column.addWidget(self._panes)

    def _new_column(self, weight: int, least: int) -> VBox:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = VBox(holder, gap=16)
        self._panes.add(holder, weight, least)
        return column

    def _recent(self) -> Card:
        card = Card(gap=8, margins=(16, 14, 16, 8))
        card.setObjectName("recent-card")
        self.all_entries = LinkButton(self.tr("All entries"))
        self.all_entries.setObjectName("today-all-entries")
        head = HBox(gap=8)
        head.addWidget(Label(self.tr("Recently in your journal"), "heading"), 1)
        head.addWidget(self.all_entries)
        card.column.addLayout(head)
        lines = QWidget()
        content = VBox(lines)
        self._rows = VBox(gap=0)
        content.addLayout(self._rows)
        self.earlier = LinkButton("", icon="calendar-blank", quiet=True)
        self.earlier.setObjectName("today-earlier")
        self.earlier.hide()
        line = HBox()
        line.addWidget(self.earlier)
        line.addStretch(1)
        content.addLayout(line)
        card.column.addWidget(lines)
        self.recent_cover = CardCover(lines)
        self.recent_cover.setObjectName("today-hidden")
        card.column.addWidget(self.recent_cover)
        self.first_step = self._first_step()
        card.column.addWidget(self.first_step)
        return card

    def _first_step(self) -> QWidget:
        step = QWidget()
        column = VBox(step, gap=12, margins=(0, 4, 0, 10))
        words = self.tr(
            "Nothing is written yet. Begin with one line about today: what surprised you, what "
            "helped, what you want to ask. It is encrypted while you type, and nobody else can "
            "read it."
        )
        column.addWidget(Label(words, "quiet", wrap=True))
        self.write_first = PrivateButton(self.tr("Write the first line"), icon="note-pencil")
        self.write_first.setObjectName("today-write-first")
        column.addWidget(self.write_first, 0, Qt.AlignmentFlag.AlignLeading)
        return step

    def show_recent(self, lines: Sequence[EntryLine], today: date) -> list[RecentRow]:
        """Show these entries, or the first step where there are none; the rows to connect."""
        empty(self._rows)
        rows = [RecentRow(line, today) for line in lines]
        for number, row in enumerate(rows):
            row.setObjectName(f"recent-{number + 1}")
            self._rows.addWidget(row)
        self.first_step.setVisible(not rows)
        self.all_entries.setVisible(bool(rows))
        return rows

    def show_hint(self, words: str) -> None:
        """A hint of the first week, or none."""
        self.hint_text.setText(words)
        self.hint.setVisible(bool(words))

    def show_earlier(self, lines: Sequence[EntryLine]) -> None:
        """One line where something was written on this day in earlier years."""
        self.earlier.setText(spoken.earlier(lines) if lines else "")
        self.earlier.setVisible(bool(lines))

    def stand(self, cards: SessionCards) -> None:
        """Set the cards of the working record among the others."""
        self.left.insertWidget(0, cards.next)
        self.left.insertWidget(1, cards.later)
        self.left.insertWidget(2, cards.follow_up)
        self.right.insertWidget(0, cards.write_ups)
        self.right.insertWidget(1, cards.waiting)
        self.right.insertWidget(3, cards.nudge)
        self.right.insertWidget(4, cards.moving)

    def _limit(self) -> None:
        self._inside.setMaximumWidth(Theme.current().px(WIDE))
