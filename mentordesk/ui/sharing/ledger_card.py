"""Everything that has left this machine, the latest first; each line opens its exact content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.sharing import ledger_line
from mentordesk.ui.sharing.ledger_row import LedgerRow
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from mentordesk.clock import Moment
    from mentordesk.consent.model import Copied, Sent
    from mentordesk.ui.sharing.facts import Standing

AT_FIRST = 8
"""How many lines are shown before a person asks for all."""


class LedgerCard(Card):
    """``opened`` is sent with the letter or the copy that a person wants to read."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self.setObjectName("sharing-ledger")
        self.column.addWidget(Label(self.tr("What has left this machine"), "heading", wrap=True))
        self._nothing = Label(self.tr("Nothing yet."), "quiet", wrap=True)
        self.column.addWidget(self._nothing)
        self.rows = VBox(gap=0)
        self.column.addLayout(self.rows)
        self.all_letters = LinkButton(self.tr("Show all"))
        self.all_letters.setObjectName("sharing-ledger-all")
        self.all_letters.clicked.connect(self._show_all)
        line = HBox()
        line.addWidget(self.all_letters)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self._all = False
        self._shown: tuple[Standing, Moment] | None = None

    def show_letters(self, standing: Standing, now: Moment) -> None:
        """Show what is known of each letter and of each copy made by hand."""
        self._shown = (standing, now)
        left = ledger_line.lines(standing, now)
        empty(self.rows)
        for number, line in enumerate(left if self._all else left[:AT_FIRST]):
            row = LedgerRow(line)
            row.setObjectName(f"ledger-{number + 1}")
            row.pressed_for.connect(self._open)
            self.rows.addWidget(row)
        self._nothing.setVisible(not left)
        self.all_letters.setVisible(len(left) > AT_FIRST and not self._all)

    def _show_all(self) -> None:
        self._all = True
        if self._shown is not None:
            self.show_letters(*self._shown)

    def _open(self, what: Sent | Copied) -> None:
        self.opened.emit(what)
