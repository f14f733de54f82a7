"""What stands beside the list of people: a person's page, or a circle's."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from mentordesk.clock import Moment
    from mentordesk.ui.people.companies import Companies
    from mentordesk.ui.people.person_page import PersonPane
    from mentordesk.ui.people.sections import Entry
    from mentordesk.ui.places import Command
    from mentordesk.ui.widgets.pages import Pages


class Beside:
    """Turns ``side`` to what was chosen. ``chosen`` is a pair's id or a circle's."""

    def __init__(self, side: Pages, pane: PersonPane) -> None:
        self._side, self._pane = side, pane
        self.companies: Companies | None = None
        self.company_keys: frozenset[object] = frozenset()
        self.chosen: object = None

    @property
    def is_company(self) -> bool:
        """Whether a circle is shown."""
        return self.companies is not None and self._side.currentWidget() is self.companies.pane

    def choose(self, key: object) -> None:
        """Show the person, or the circle, with this key."""
        if not isinstance(key, UUID):
            return
        self.chosen = key
        if self.companies is not None and key in self.company_keys:
            self._side.setCurrentWidget(self.companies.pane)
            self.companies.open(key)
        else:
            self._side.setCurrentWidget(self._pane)
            self._pane.open_pair(key)

    def entries(self, now: Moment) -> list[Entry]:
        """The rows of circles. Reader thread."""
        return self.companies.entries(now) if self.companies is not None else []

    def load(self) -> None:
        """Something changed. The page that is not seen is asked for when it is turned to."""
        if self.companies is not None and self.is_company:
            self.companies.load()
        else:
            self._pane.load()

    def flush(self) -> None:
        """Keep what is half written."""
        if self.companies is not None:
            self.companies.flush()

    def focus_first(self) -> None:
        """Put the keyboard where a person would begin on the page."""
        if self.companies is not None and self.is_company:
            self.companies.focus_first()
        else:
            self._pane.plan.setFocus()

    def show_back(self, shown: bool) -> None:
        """The way back to the list, on both pages."""
        self._pane.back.setVisible(shown)
        if self.companies is not None:
            self.companies.pane.back.setVisible(shown)

    def commands(self) -> tuple[Command, ...]:
        """What circles offer in the palette."""
        return self.companies.commands() if self.companies is not None else ()
