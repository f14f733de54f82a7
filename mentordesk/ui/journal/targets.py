"""What the journal can be asked to show, besides an entry's id and ``places.QUICK_NOTE``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ui.journal.threads.rows import Thread


@dataclass(frozen=True)
class Place:
    """A place in an entry: ``quote`` is looked for near ``at`` (characters before it)."""

    entry_id: UUID
    at: int
    quote: str = field(repr=False)


@dataclass(frozen=True)
class ShowThread:
    """The tab of threads with this one chosen; ``text`` names it while it is looked for."""

    thread: Thread
