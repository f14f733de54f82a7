"""What the window works with: the rooms of one open desk, built once in ``app.py``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.journal.service import Journal
    from mentordesk.mentoring.me.service import MeService
    from mentordesk.vault.layout import DeskFolder


@dataclass(frozen=True)
class Services:
    """The rooms by name. Verbs go through ``bridge.do``, queries through ``bridge.ask``."""

    folder: DeskFolder
    clock: Clock
    journal: Journal
    me: MeService
