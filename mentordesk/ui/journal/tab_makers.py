"""What makes the tabs and pages of the journal, each when it is first gone to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentordesk.ui.journal.tab import BRING, CALENDAR, COPY, THREADS, Tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


def makers(services: Services, bridge: Bridge) -> dict[str, Callable[[], Tab]]:
    """By their names. A later one is a line here and, for a tab, one in the view's names."""
    every = {BRING: _bring, CALENDAR: _calendar, COPY: _copy, THREADS: _threads}
    return {name: partial(make, services, bridge) for name, make in every.items()}


def _bring(services: Services, bridge: Bridge) -> Tab:
    """The readers of other programs' journals take their time to load."""
    from mentordesk.ui.journal.importing.bringing import BringingTab

    return BringingTab(services, bridge)


def _calendar(services: Services, bridge: Bridge) -> Tab:
    from mentordesk.ui.journal.calendar.year import YearTab

    return YearTab(services, bridge)


def _copy(services: Services, bridge: Bridge) -> Tab:
    from mentordesk.ui.journal.exporting.copy_page import CopyTab

    return CopyTab(services, bridge)


def _threads(services: Services, bridge: Bridge) -> Tab:
    from mentordesk.ui.journal.threads.threads import ThreadsTab

    return ThreadsTab(services, bridge)
