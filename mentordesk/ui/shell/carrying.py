"""What the window does for sharing while any place is shown: rounds, the quiet card, the count."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout

from mentordesk.changes import Changed
from mentordesk.ui.places import TODAY
from mentordesk.ui.sharing import facts
from mentordesk.ui.sharing.announcements import Announcements
from mentordesk.ui.sharing.carrier import Carrier, NoCarrier, Status
from mentordesk.ui.sharing.rail_card import QuietCard
from mentordesk.ui.sharing.targets import SHARING

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import Place
    from mentordesk.ui.services import Services
    from mentordesk.ui.sharing.facts import Quiet
    from mentordesk.ui.sharing.sharing import SharingPlace
    from mentordesk.ui.shell.rail import Rail


class Carrying(QObject):
    """Belongs to one rail; made anew with it. The carrier stays the same."""

    def __init__(
        self, services: Services, bridge: Bridge, rail: Rail, carrier: Carrier | None = None
    ) -> None:
        super().__init__(rail)
        self._services, self._bridge, self._rail = services, bridge, rail
        self._carrier: Carrier = carrier or NoCarrier(self)
        self._carrier.ended.connect(self._ended)
        self._place: SharingPlace | None = None
        self._announcements: Announcements | None = None
        self._busy = False
        self._quiet: Quiet | None = None
        self._card = QuietCard()
        rail.set_card(self._card)
        bridge.changed.connect(self._look_again)

    def set_carrier(self, carrier: Carrier) -> None:
        """Send by this carrier from now on."""
        self._carrier.ended.disconnect(self._ended)
        self._carrier = carrier
        carrier.ended.connect(self._ended)
        if self._place is not None:
            self._place.set_carrier(carrier)

    def greet(self, place: Place) -> None:
        """Hear what Sharing asks for; give Today a place for announcements."""
        if place.objectName() == f"place-{TODAY}":
            self._stand_in(place)
        if place.objectName() != f"place-{SHARING}":
            return
        from mentordesk.ui.sharing.sharing import SharingPlace  # loaded when it is gone to

        if isinstance(place, SharingPlace):
            self._place = place
            place.set_carrier(self._carrier)
            place.send_asked.connect(self.send_now)

    def _stand_in(self, place: Place) -> None:
        column = getattr(place, "left", None)
        if isinstance(column, QBoxLayout):
            self._announcements = Announcements(self._services, self._bridge)
            column.insertWidget(0, self._announcements)

    def begin(self) -> None:
        """After the first paint: finish what was cut short, then say how things stand."""
        self._bridge.do(self, partial(facts.open_box, self._services), self._begun)

    def send_now(self) -> None:
        """A person wants a round now."""
        if not self._busy:
            self._busy = True
            self._show()
            self._carrier.send(True)

    def _begun(self, count: int) -> None:
        del count
        self._look()
        if self._announcements is not None:
            self._announcements.ask()

    def _ended(self, status: Status) -> None:
        del status  # the mailbox says more, and says it after a restart too
        self._busy = False
        self._bridge.do(self, partial(facts.round_ended, self._services))

    def _look_again(self, changed: Changed) -> None:
        if changed & Changed.MAILBOX:
            self._look()

    def _look(self) -> None:
        self._bridge.do(self, partial(facts.quiet, self._services), self._take)

    def _take(self, quiet: Quiet) -> None:
        self._quiet = quiet
        self._show()

    def _show(self) -> None:
        quiet = self._quiet
        if quiet is None:
            return
        self._rail.set_count(SHARING, quiet.waiting)
        self._card.show_quiet(quiet, self._services.clock.now(), busy=self._busy)
        self._rail.show_card(quiet.joined)
