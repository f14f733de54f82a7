"""What the command palette can find: the journal now; people, sessions and goals bring theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from mentordesk.journal.model import local_day
from mentordesk.ui.places import JOURNAL
from mentordesk.ui.shell.results import Result

if TYPE_CHECKING:
    from mentordesk.journal.model import Found
    from mentordesk.journal.service import Journal


class JournalProvider:
    """Finds entries of the journal by any word in them."""

    def __init__(self, journal: Journal, untitled: str) -> None:
        """``untitled`` stands for an entry without title and text."""
        self._journal = journal
        self._untitled = untitled

    def find(self, query: str, limit: int) -> list[Result]:
        """Entries that hold every word of ``query``, newest first. Reader thread."""
        return [self._result(found) for found in self._journal.search(query, limit, typing=True)]

    def _result(self, found: Found) -> Result:
        line = found.line
        title = line.title or line.preview or self._untitled
        day = local_day(line.written)
        written = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        words = found.snippet if line.title else ""
        detail = f"{written} · {words}" if words else written
        return Result(title, detail, "notebook", JOURNAL, line.id, private=True)
