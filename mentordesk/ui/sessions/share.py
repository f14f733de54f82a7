"""Share: says plainly what is whose, and that nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.text_panes import both_pill
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page

if TYPE_CHECKING:
    from mentordesk.ui.sessions.facts import SessionFacts

WIDE = 760


class SharePage(Page):
    """Nothing is sent yet; closing never shares."""

    def __init__(self) -> None:
        super().__init__(margins=(24, 0, 24, 24))
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
        self._cards = (both, private)
        for card in self._cards:
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show what stands for both."""
        agreed = facts.agreed
        parts = [part for part in (agreed.moved, agreed.body) if part] if agreed else []
        self.agreed.setText("\n\n".join(parts))
        self.agreed.setVisible(bool(parts))
        actions = self.tr("%Ln actions", "", len(facts.actions))
        levels = self.tr("%Ln levels of goals", "", len(facts.check_ins))
        self.count.setText(words.dotted((actions, levels)))

    def focus_first(self) -> None:
        """There is nothing to do here but read."""
        self.setFocus()

    def _fit(self) -> None:
        for card in self._cards:
            card.setMaximumWidth(Theme.current().px(WIDE))
