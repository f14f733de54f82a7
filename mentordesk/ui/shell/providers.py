"""What the command palette can find: the journal now; people, sessions and goals bring theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mentordesk.journal.model import local_day
from mentordesk.journal.reading import PASSAGE_AT_MOST
from mentordesk.text import places
from mentordesk.ui.finding import Result
from mentordesk.ui.journal.targets import Place
from mentordesk.ui.people.found import RecordProvider
from mentordesk.ui.places import JOURNAL, PEOPLE, PLAYBOOK
from mentordesk.ui.sessions.found import SessionProvider
from mentordesk.ui.sessions.targets import SESSIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.journal.model import Found
    from mentordesk.journal.service import Journal
    from mentordesk.ui.finding import Provider
    from mentordesk.ui.places import PlaceSpec
    from mentordesk.ui.services import Services


def providers(
    services: Services, specs: Sequence[PlaceSpec], untitled: str
) -> tuple[Provider, ...]:
    """Everything that can be found, for the places that there are."""
    found: list[Provider] = [JournalProvider(services.journal, untitled)]
    if any(spec.id == PEOPLE for spec in specs):
        found.insert(0, RecordProvider(services))
    if any(spec.id == SESSIONS for spec in specs):
        found.insert(-1, SessionProvider(services))
    if any(spec.id == PLAYBOOK for spec in specs):
        found.append(PlaybookProvider(services))
    return tuple(found)


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
        kind = QCoreApplication.translate("journal", "Journal")
        words = found.snippet if line.title else ""
        detail = " · ".join(part for part in (kind, written, words) if part)
        return Result(title, detail, "notebook", JOURNAL, _target(found), private=True)


def _target(found: Found) -> object:
    """The entry, or in it the first place that answers."""
    passage = found.passage
    first = next(places(passage, found.query), None) if len(passage) < PASSAGE_AT_MOST else None
    if first is None:
        return found.line.id
    return Place(found.line.id, first[0], passage[first[0] : first[1]])


class PlaybookProvider:
    """Finds passages of the playbook; the pack is opened when the first search needs it."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def find(self, query: str, limit: int) -> list[Result]:
        """Passages that hold every word of ``query``, the best first. Reader thread."""
        # not before: the window opens without the playbook's words
        from mentordesk.ui.playbook.found import results

        return results(self._services.playbook, query, limit)
