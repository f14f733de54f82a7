"""The circle's side of Meet: who is there with the clock for all, the insights, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.sessions.circle.insights_card import INSIGHT_KEY, InsightsCard
from mentordesk.ui.sessions.circle.voices_card import NEXT_VOICE_KEY, VoicesCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts
    from mentordesk.ui.sessions.texts.text_panes import TextPane
    from mentordesk.ui.widgets.card import Pill


translate = QCoreApplication.translate


class CircleSide:
    """Cards that are seen in a circle's session only."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        self.voices = VoicesCard(services, bridge, "voices-card")
        self.insights = InsightsCard(services, bridge)

    def listen(self, page: QWidget) -> None:
        """Let the keys work anywhere on ``page``."""
        for key, do in (
            (NEXT_VOICE_KEY, self.voices.hand_on),
            (INSIGHT_KEY, self.insights.add.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show a circle's session; of a pair's nothing is shown."""
        self.voices.show_facts(facts)
        self.insights.show_facts(facts)

    @staticmethod
    def say_for_whom(facts: SessionFacts, agreed: TextPane, actions: Pill) -> None:
        """Say that what is agreed is the circle's; of a pair it is for both."""
        both = translate("TextPane", "For both of you · not sent")
        said = translate("TextPane", "Agreed, for both of you")
        hint = translate("TextPane", "What you both say you agreed. Nothing comes here by itself.")
        if facts.brief.circle is not None:
            both = translate("circles", "For the circle · not sent")
            said = translate("circles", "Agreed, for the circle")
            hint = translate("circles", "What the circle agreed. Nothing comes here by itself.")
        for pill in (agreed.pill, actions):
            pill.setText(both)
        agreed.edit.setAccessibleName(said)
        agreed.edit.setPlaceholderText(hint)
