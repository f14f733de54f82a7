"""The map of the desk: the places in the order of the rail. A later place is one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.ui.places import JOURNAL, TODAY, Place, PlaceSpec

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class DeskMap(QObject):
    """Names the places in the language of the window. Their modules are loaded when gone to."""

    def specs(self) -> tuple[PlaceSpec, ...]:
        """Every place that exists, in the order of the rail."""
        return (
            PlaceSpec(TODAY, self.tr("Today"), "sun-horizon", "Alt+1", today),
            PlaceSpec(JOURNAL, self.tr("Journal"), "notebook", "Alt+2", journal, private=True),
        )


def today(services: Services, bridge: Bridge) -> Place:
    """Make the place Today."""
    from mentordesk.ui.today.today import TodayPlace

    return TodayPlace(services, bridge)


def journal(services: Services, bridge: Bridge) -> Place:
    """Make the place Journal."""
    from mentordesk.ui.journal.journal import JournalPlace

    return JournalPlace(services, bridge)
