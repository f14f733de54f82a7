"""Three things of the playbook for this session: open one, read why, or say: not this one."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.desk.suggestions import Suggestion, choose
from mentordesk.playbook.model import Kind
from mentordesk.ui.sessions import when
from mentordesk.ui.widgets.buttons import IconButton, LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, at_once, empty

if TYPE_CHECKING:
    from mentordesk.ui.sessions.facts import SessionFacts

ICONS = {
    Kind.CONVERSATION: "chats-circle",
    Kind.CHECKLIST: "list-checks",
    Kind.CARD: "file-text",
    Kind.MODULE: "lightbulb",
}


BELOW = 34
"""Pixels of the design by which the reason stands under the words of its title."""


class SuggestCard(Card):
    """``open_asked`` carries the id of an item of the playbook."""

    open_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.setObjectName("suggest-card")
        self.setAccessibleName(self.tr("From the playbook"))
        self._session_id: UUID | None = None
        self._today: date | None = None
        self._found: tuple[Suggestion, ...] = ()
        self._refused: set[str] = set()
        self._shown: tuple[Suggestion, ...] = ()
        self._swaps: list[IconButton] = []
        self.column.addWidget(Label(self.tr("From the playbook"), "heading"))
        self._rows = VBox(gap=10)
        self.column.addLayout(self._rows)
        self.none = Label(self.tr("Nothing else for this session."), "muted", wrap=True)
        self.column.addWidget(self.none)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show what goes with this session. What was refused stays away until it is left."""
        if facts.session.id != self._session_id:
            self._session_id, self._refused = facts.session.id, set()
        self._found, self._today = facts.suggestions, facts.today
        self.setVisible(bool(self._found))
        self._show()

    def shown(self) -> tuple[Suggestion, ...]:
        """What stands on the card."""
        return self._shown

    def _show(self) -> None:
        chosen = choose(self._found, self._refused)
        if chosen == self._shown:
            return
        self._shown = chosen
        self._swaps = []
        empty(self._rows)
        with at_once(self._rows):
            for number, one in enumerate(chosen, start=1):
                self._rows.addWidget(self._row(number, one))
        self.none.setVisible(not chosen)

    def _row(self, number: int, one: Suggestion) -> QWidget:
        held = QWidget()
        row = HBox(held, gap=8)
        texts = VBox(gap=0)
        title = LinkButton(one.line.title, icon=ICONS.get(one.line.kind, "book-open-text"))
        title.setObjectName(f"suggest-{number}")
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        title.clicked.connect(partial(self.open_asked.emit, one.line.id))
        reason = self.reason(one)
        title.setAccessibleDescription(reason)
        why = Label(reason, "muted", wrap=True)
        why.setObjectName(f"suggest-why-{number}")
        below = HBox(margins=(BELOW, 0, BELOW, 0))
        below.addWidget(why)
        texts.addWidget(title)
        texts.addLayout(below)
        row.addLayout(texts, 1)
        swap = IconButton("x", self.tr("Not this one: {title}").format(title=one.line.title))
        swap.setObjectName(f"suggest-not-{number}")
        swap.clicked.connect(partial(self._refuse, number, one.line.id))
        self._swaps.append(swap)
        row.addWidget(swap, 0, Qt.AlignmentFlag.AlignTop)
        return held

    def reason(self, one: Suggestion) -> str:
        """The sentence that says why, in the person's language."""
        today = self._today
        values = {
            name: when.long_ago(value, today or value) if isinstance(value, date) else value
            for name, value in one.values.items()
        }
        return QCoreApplication.translate("suggestions", one.reason).format(**values)

    def _refuse(self, number: int, item: str) -> None:
        self._refused.add(item)
        self._show()
        if self._swaps:  # by name one would find the old ones too, which are about to go
            self._swaps[min(number, len(self._swaps)) - 1].setFocus()
