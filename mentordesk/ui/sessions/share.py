"""Share: says plainly what is whose, that nothing is sent, and how to take a copy out by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.copying import acts
from mentordesk.ui.copying import words as copying
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.prepare.brief_card import shortened
from mentordesk.ui.sessions.texts.text_panes import both_pill
from mentordesk.ui.sessions.view import COPY_KEY
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.breaking import brief_name
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, VBox, empty

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.consent.model import Copied
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts

WIDE = 760
AT_MOST = 3
"""How many earlier copies are told; Sharing has them all."""


class SharePage(Page):
    """Nothing is sent; closing never shares. ``copy_asked``, ``questions_asked``: show them."""

    copy_asked = Signal()
    questions_asked = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(margins=(24, 0, 24, 24))
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._cards = (self._both(), self._private())
        for card in self._cards:
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def _both(self) -> Card:
        both = Card(role="agreed", gap=8)
        both.setObjectName("share-both")
        flow = FlowRow(gap=12)
        flow.add(Label(self.tr("Nothing is sent"), "heading"))
        flow.add(both_pill(self.tr("For both of you · not sent")))
        both.column.addWidget(flow)
        both.column.addWidget(
            Label(
                self.tr(
                    "What you agreed, the actions and the levels of goals are meant for both of "
                    "you, but they stand on this desk only. Nobody else has them: not the other "
                    "person, not the programme. Closing a session never shares."
                ),
                wrap=True,
            )
        )
        self.agreed = Label("", wrap=True)
        self.agreed.setObjectName("share-agreed")
        self.count = Label("", "muted", wrap=True)
        both.column.addWidget(self.agreed)
        both.column.addWidget(self.count)
        verbs = FlowRow(gap=8)
        self.copy = PrimaryButton("…", icon="copy")
        self.copy.setObjectName("share-copy")
        key = QKeySequence(COPY_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.copy.setToolTip(key)
        self.questions = LinkButton("…", icon="chats-circle")
        self.questions.setObjectName("share-questions")
        verbs.add(self.copy)
        verbs.add(self.questions)
        both.column.addWidget(verbs)
        self._copies = VBox(gap=2)
        both.column.addLayout(self._copies)
        self.copy.clicked.connect(self.copy_asked)
        self.questions.clicked.connect(self.questions_asked)
        return both

    def _private(self) -> Card:
        private = Card(role="private", gap=8)
        private.column.addWidget(private_pill(self.tr("Only you")))
        private.column.addWidget(
            Label(
                self.tr(
                    "Your notes, your reflection and your reminders are private. No screen can "
                    "share them."
                ),
                wrap=True,
            )
        )
        return private

    def show_facts(self, facts: SessionFacts) -> None:
        """Show what stands for both."""
        self._session_id = facts.session.id
        agreed = facts.agreed
        parts = [part for part in (agreed.moved, agreed.body) if part] if agreed else []
        self.agreed.setText(shortened("\n\n".join(parts)))
        self.agreed.setVisible(bool(parts))
        actions = self.tr("%Ln actions", "", len(facts.actions))
        levels = self.tr("%Ln levels of goals", "", len(facts.check_ins))
        self.count.setText(words.dotted((actions, levels)))
        short = brief_name(facts.brief.short_name)
        self.copy.setText(self.tr("Copy for {name}…").format(name=short))
        self.questions.setText(self.tr("Questions for {name}…").format(name=short))
        self.copy.setEnabled(bool(parts or facts.actions))
        to_come = facts.session.state is SessionState.PLANNED
        self.questions.setVisible(to_come)
        self.load_copies()

    def load_copies(self) -> None:
        """Ask what was copied out of this session."""
        self._bridge.do(self, partial(acts.copies, self._services), self._show_copies)

    def _show_copies(self, copies: list[Copied]) -> None:
        now = self._services.clock.now()
        mine = [one for one in copies if one.session_id == self._session_id]
        empty(self._copies)
        for number, one in enumerate(mine[:AT_MOST]):
            said = words.dotted((copying.told(one, now), copying.way(one.way)))
            line = Label(said, "muted", wrap=True)
            line.setObjectName(f"share-copied-{number + 1}")
            self._copies.addWidget(line)

    def focus_first(self) -> None:
        """The copy, where there is something to copy."""
        for button in (self.copy, self.questions):
            if button.isEnabled() and button.isVisible():
                button.setFocus()
                return
        self.setFocus()

    def _fit(self) -> None:
        for card in self._cards:
            card.setMaximumWidth(Theme.current().px(WIDE))
