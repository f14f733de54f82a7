"""The numbers beside the places: asked when something changed, never waited for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.changes import Changed
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import PlaceSpec
    from mentordesk.ui.services import Services
    from mentordesk.ui.shell.rail import Rail


class Counts(QObject):
    """Keeps the numbers of one rail."""

    def __init__(
        self, specs: Sequence[PlaceSpec], services: Services, bridge: Bridge, rail: Rail
    ) -> None:
        super().__init__(rail)
        self._specs, self._services = specs, services
        self._bridge, self._rail = bridge, rail

    def ask(self, changed: Changed | None = None) -> None:
        """Ask for the numbers that ``changed`` may have moved; for all where nothing is given."""
        for spec in self._specs:
            if changed is not None and not changed & spec.counts:
                continue
            if spec.count is not None:
                show = partial(self._rail.set_count, spec.id)
                self._bridge.ask(self._rail, partial(spec.count, self._services), show)
            if spec.named is not None:
                name = partial(self._rail.set_title, spec.id)
                self._bridge.ask(self._rail, partial(spec.named, self._services), name)
