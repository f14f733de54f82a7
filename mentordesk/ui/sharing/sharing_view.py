"""Sharing laid out: the quiet page before joining; then choices, the next summary, the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.places import Place
from mentordesk.ui.sharing import words
from mentordesk.ui.sharing.choices_card import ChoicesCard
from mentordesk.ui.sharing.ending_card import EndingCard
from mentordesk.ui.sharing.join_card import JoinCard
from mentordesk.ui.sharing.ledger_card import LedgerCard
from mentordesk.ui.sharing.next_card import NextCard
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.clock import Moment
    from mentordesk.ui.sharing.facts import Standing

WIDE, NARROW = 1_160, 620
"""Pixels of the design beyond which the cards, and the invite's card, grow no wider."""


class SharingView(Place):
    """Every part by name; decides nothing."""

    def __init__(self, today: date) -> None:
        super().__init__("")
        self.title = self.tr("Sharing")
        self.setAccessibleName(self.title)
        self.setObjectName("place-sharing")
        self.page = Page()
        whole = VBox(self)
        whole.addWidget(self.page)
        self._inside = QWidget()
        self._column = VBox(self._inside, gap=16)
        self.page.column.addWidget(self._inside)
        self.page.column.addStretch(1)
        self._head()
        self.join_card = JoinCard()
        line = HBox()
        line.addWidget(self.join_card, 1000)
        line.addStretch(1)
        self._column.addLayout(line)
        self.panes = Panes(gap=16)
        self.choices, self.ending = ChoicesCard(today), EndingCard()
        self.next, self.ledger = NextCard(today), LedgerCard()
        self.panes.add(_stacked(self.choices, self.ending), 55, 380)
        self.others = _stacked(self.next, self.ledger)
        self.panes.add(self.others, 45, 360)
        self._column.addWidget(self.panes)
        self._alone = HBox()
        self._column.addLayout(self._alone)
        self.join_card.hide()
        self.panes.hide()
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _head(self) -> None:
        head = Panes(gap=8)
        texts = QWidget()
        column = VBox(texts, gap=4)
        column.addWidget(Label(self.title, "title"))
        told = self.tr(
            "Nothing leaves this machine unless it is switched on here or copied out by your own"
            " hand. Your journal and your notes are not in this list, because they cannot be sent."
        )
        column.addWidget(Label(told, "subtitle", wrap=True))
        head.add(texts, 1, 420)
        self.verbs = QWidget()
        row = HBox(self.verbs)
        self.send_now = PlainButton(self.tr("Send now"), icon="tray-arrow-up")
        self.send_now.setObjectName("sharing-send-now")
        row.addStretch(1)
        row.addWidget(self.send_now, 0, Qt.AlignmentFlag.AlignTop)
        head.add(self.verbs, 0, 140)
        self.verbs.hide()
        self._column.addWidget(head)

    def show_standing(self, standing: Standing, now: Moment) -> None:
        """Show how everything stands; without a programme, the copies made by hand."""
        self.show_joined(bool(standing.joined), words.refusal(standing.refused))
        self.choices.show_standing(standing)
        self.ending.show_standing(standing)
        self.ledger.show_letters(standing, now)
        self.ledger.setVisible(bool(standing.joined) or self.ledger.rows.count() > 0)

    def show_joined(self, joined: bool, refusal: str = "") -> None:
        """Show what belongs before joining, or after it; with a refusal, both."""
        self.join_card.show_refusal(refusal if joined else "")
        self.join_card.setVisible(not joined or bool(refusal))
        self.panes.setVisible(joined)
        self.verbs.setVisible(joined)
        self._place_ledger(joined)

    def _place_ledger(self, joined: bool) -> None:
        """In the second column; below the invite before joining: a copy needs no programme."""
        second = self.others.layout()
        if joined and isinstance(second, VBox) and second.indexOf(self.ledger) < 0:
            self._alone.removeWidget(self.ledger)
            second.insertWidget(1, self.ledger)
        elif not joined and self._alone.indexOf(self.ledger) < 0:
            self._alone.addWidget(self.ledger, 1000)
            self._alone.addStretch(1)
        self.ledger.setMaximumWidth(Theme.current().px(WIDE if joined else NARROW))

    def add_last(self, card: QWidget) -> None:
        """Put a card at the end of the second column, above its empty room."""
        column = self.others.layout()
        if isinstance(column, VBox):
            column.insertWidget(column.count() - 1, card)

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "Nothing leaves this machine unless you switch it on here. Each switch opens a look"
            " at the letter: every field, what it says now, what it said last time. The cross"
            " leaves a line out. Only “Sign and queue” signs, and it signs exactly what you saw."
            "\n\n“Waiting” means that it is still here. “Sent, not confirmed” means that no signed"
            " answer has come yet. “Confirmed” is said only with the server’s signature. Press a"
            " line of the ledger to read what it said, out of its own bytes.\n\n"
            "“Copied by you” is what you took out by hand, for somebody without a desk of their"
            " own. It is noted before it is copied, and cannot be called back.\n\n"
            "“Stop and erase” deletes what waits, and has erased what was sent."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Ctrl+Return", self.tr("Sign and queue, while you look at a letter")),
            ("Space", self.tr("Switch, leave a line out, open a letter")),
            ("Esc", self.tr("Hold back")),
        )

    def _limit(self) -> None:
        theme = Theme.current()
        self._inside.setMaximumWidth(theme.px(WIDE))
        self.join_card.setMaximumWidth(theme.px(NARROW))


def _stacked(*cards: QWidget) -> QWidget:
    held = QWidget()
    held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = VBox(held, gap=16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return held
