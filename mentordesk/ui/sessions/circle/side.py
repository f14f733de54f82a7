"""The circle's side of Meet: who is there with the clock for all, the insights, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.sessions.circle.insights_card import INSIGHT_KEY, InsightsCard
from mentordesk.ui.sessions.circle.voices_card import NEXT_VOICE_KEY, VoicesCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


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
