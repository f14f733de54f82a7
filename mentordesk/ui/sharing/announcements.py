"""What the programme announced, on Today; each is put away by the person."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.changes import Changed, Done
from mentordesk.ui.sharing import words
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from mentordesk.intake.store import Announced
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class Announcements(QWidget):
    """A card for each; hidden where there is none. It changes nothing that the person wrote."""

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self.setObjectName("announcements")
        self.cards = VBox(self, gap=16)
        self.hide()
        bridge.changed.connect(self._changed)

    def ask(self) -> None:
        """Ask for what was not put away."""
        self._bridge.do(self, partial(_announced, self._services), self._show)

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.SHARING:
            self.ask()

    def _show(self, announced: list[Announced]) -> None:
        empty(self.cards)
        for one in announced:
            card = AnnouncementCard(one)
            card.put_away.connect(self._put_away)
            self.cards.addWidget(card)
        self.setVisible(bool(announced))

    def _put_away(self, number: int) -> None:
        self._bridge.do(self, partial(_put_away, self._services, number))


class AnnouncementCard(Card):
    """One announcement. ``put_away`` is sent with its number."""

    put_away = Signal(int)

    def __init__(self, announced: Announced, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self._number = announced.number
        self.setObjectName(f"announcement-{announced.number}")
        head = HBox()
        pill = Pill(self.tr("From your programme"), "accent", icon="megaphone")
        head.addWidget(pill)
        head.addStretch(1)
        published = words.day(date.fromisoformat(announced.published))
        head.addWidget(Label(published, "muted"))
        self.column.addLayout(head)
        if announced.title:
            self.column.addWidget(Label(announced.title, "heading", wrap=True))
        self.column.addWidget(Label(announced.text, wrap=True))
        self.away = PlainButton(self.tr("Put away"))
        self.away.setObjectName(f"announcement-{announced.number}-away")
        self.away.clicked.connect(self._put)
        self.column.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(announced.title or announced.text)

    def _put(self) -> None:
        self.put_away.emit(self._number)


def _announced(services: Services) -> Done[list[Announced]]:
    return Done(services.intake.announcements(), Changed.NOTHING)


def _put_away(services: Services, number: int) -> Done[int]:
    return services.intake.put_away(number)
