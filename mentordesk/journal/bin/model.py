"""What lies in the bin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.journal.lived_time import DAYS

if TYPE_CHECKING:
    from mentordesk.journal.model import EntryLine


@dataclass(frozen=True, slots=True)
class BinLine:
    """An entry that was put away. ``deleted``: when (UTC)."""

    line: EntryLine
    deleted: datetime

    @property
    def goes(self) -> datetime:
        """From when on it is shredded (UTC)."""
        return self.deleted + timedelta(days=DAYS)

    def days_left(self, now: datetime) -> int:
        """Whole days and the begun one for which it can still be brought back; 0: it goes now."""
        return min(DAYS, max(0, -((now - self.goes) // timedelta(days=1))))


class EntryStands(UserFacingError):
    """Only what was put away is shredded."""

    code = "entry-stands"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "This entry is not in the bin.")
    safe = QT_TRANSLATE_NOOP("errors", "It stands in your journal as before.")
    todo = QT_TRANSLATE_NOOP("errors", "Delete it first, then shred it in the bin.")
