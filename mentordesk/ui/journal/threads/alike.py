"""Two people or goals of one name: what tells them apart, and who was meant where one was chosen.

Words behind an ``@`` mean the first of those who are called so. Whoever takes another one from the
list is understood: the choice is held until the entry is kept, and then said to the journal.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from mentordesk.text import fold
from mentordesk.ui.journal.targets import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from mentordesk.journal.naming import Name
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane
    from mentordesk.ui.services import Services

Thing = tuple[str, "UUID | None", str]
_KINDS = (Kind.PERSON, Kind.GOAL)


def told_apart(
    services: Services, names: Iterable[Name], shown: Iterable[Name]
) -> dict[Thing, str]:
    """What tells those of ``shown`` apart that are called like another of ``names``."""
    wanted = [name for name in shown if name.kind in _KINDS]
    called = {(name.kind, fold(name.said)) for name in wanted}
    things = {
        (name.thing, key) for name in names if (key := (name.kind, fold(name.said))) in called
    }
    several = Counter(key for _, key in things)
    alike = [name for name in wanted if several[name.kind, fold(name.said)] > 1]
    found: dict[Thing, str] = {}
    if any(name.kind == Kind.PERSON for name in alike):
        found.update(_of_people(services, {one.target for one in alike}))
    if any(name.kind == Kind.GOAL for name in alike):
        lines = services.goals.lines()
        found.update({(Kind.GOAL.value, one.goal.id, ""): one.person_name for one in lines})
    return {name.thing: found[name.thing] for name in alike if found.get(name.thing)}


def _of_people(services: Services, ids: set[UUID | None]) -> dict[Thing, str]:
    """Where each lives, and since when you know each other."""
    words = QCoreApplication.translate("Threads", "{city}, since {day}")
    found: dict[Thing, str] = {}
    for one in services.people.everyone():
        if one.person.id in ids:
            began = one.pair.began
            date = QDate(began.year, began.month, began.day)
            day = QLocale().toString(date, QLocale.FormatType.ShortFormat)
            city = one.person.home_zone.rpartition("/")[2].replace("_", " ")
            found[Kind.PERSON.value, one.person.id, ""] = words.format(city=city, day=day)
    return found


class Meant(QObject):
    """Of one sheet: what was chosen among those called alike, until it is kept."""

    def __init__(self, pane: EntryPane, services: Services, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane, self._services, self._bridge = pane, services, bridge
        self._chosen: dict[UUID, dict[str, Name]] = {}
        pane.saver.written.connect(self._written)

    def choose(self, name: Name) -> None:
        """This one is meant by its words, in the entry on the sheet."""
        writing = self._pane.saver.writing
        if writing is not None:
            self._chosen.setdefault(writing.id, {})[name.said] = name

    def _written(self, entry: object) -> None:
        entry_id: UUID = entry.id  # type: ignore[attr-defined] # an Entry: a signal has no types
        for said, name in self._chosen.pop(entry_id, {}).items():
            job = partial(self._services.links.mean, entry_id, said, name)
            self._bridge.do(self, job)
