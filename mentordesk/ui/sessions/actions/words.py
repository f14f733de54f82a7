"""The words of a row of all actions: whose, with whom, from when, and when it is due. No blame."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.clock import from_micros
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.overview import Grouping, Listed, Overview, Standing
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.words import dotted

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Heading:
    """A line above actions that belong together."""

    text: str
    count: int


@dataclass(frozen=True)
class Shown:
    """An action as its row reads. ``pill`` and ``tone`` say when it is due, or how it ended."""

    title: str
    detail: str
    pill: str
    tone: str
    is_open: bool

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.title, self.detail, self.pill) if part)


def owner(row: Listed) -> str:
    """``You``, or the first name of whose it is."""
    other = row.member or row.person
    if row.owner == "mine" or not other:
        return translate("sessions", "You")
    return other.split(maxsplit=1)[0]


def company(row: Listed) -> str:
    """The person or the circle it was agreed with; nothing for one of my own."""
    if row.circle:
        return translate("actions", "{name} · circle").format(name=row.circle)
    return row.person


def shown(row: Listed, today: date, grouping: Grouping) -> Shown:
    """A row in words."""
    made = zones.day_of(from_micros(row.written), row.zone)
    origin = translate("sessions", "from {day}").format(day=when.long_ago(made, today))
    with_whom = "" if grouping is Grouping.PERSON else company(row)
    if row.owner != "mine" and not row.circle:
        with_whom = ""  # the name of whose it is says so already
    pill, tone = _pill(row, today)
    detail = dotted((owner(row), with_whom, origin, row.if_then))
    return Shown(row.title, detail, pill, tone, row.state == "open")


def _pill(row: Listed, today: date) -> tuple[str, str]:
    if row.state != "open":
        said = (
            translate("actions", "done") if row.state == "done" else translate("actions", "let go")
        )
        return said, "accent" if row.state == "done" else ""
    if row.snoozed is not None and row.snoozed > today.isoformat():
        back = date.fromisoformat(row.snoozed)
        return translate("actions", "back {day}").format(day=when.due(back, today)[0]), ""
    return ("", "") if row.due is None else when.due(date.fromisoformat(row.due), today)


def rows(page: Overview, zone: str) -> list[Heading | Listed]:
    """The page's rows below their headings, in the order in which they came."""
    name = _Names(page, zone)
    made: list[Heading | Listed] = []
    for key, together in groupby(page.rows, name.key()):
        members = list(together)
        made.append(Heading(name.of(key, members[0]), len(members)))
        made.extend(members)
    return made


class _Names:
    """By what the rows of one page are parted, and how each part is called."""

    def __init__(self, page: Overview, zone: str) -> None:
        self._page, self._zone = page, zone
        self._edges = _edges(page.today)

    def key(self) -> Callable[[Listed], object]:
        """What is the same for rows that belong together; asked of thousands of rows."""
        grouping, standing = self._page.wanted.grouping, self._page.wanted.standing
        if grouping is Grouping.PERSON:
            return _company_id
        if grouping is Grouping.SESSION:
            return attrgetter("session")
        if standing is Standing.LATELY:
            return self._closed_on
        return self._back_in if standing is Standing.SNOOZED else self._due_in

    def _due_in(self, row: Listed) -> int:
        return self._part(row.due)

    def _back_in(self, row: Listed) -> int:
        return self._part(row.snoozed)

    def _part(self, day: str | None) -> int:
        return len(self._edges) if day is None else bisect_right(self._edges, day)

    def of(self, key: object, first: Listed) -> str:
        """What stands above a part, by its key and its first row."""
        grouping, today = self._page.wanted.grouping, self._page.today
        if grouping is Grouping.PERSON:
            return company(first) or translate("actions", "Of your own")
        if grouping is Grouping.SESSION:
            if first.start is None or first.my_zone is None:
                return translate("actions", "Agreed outside a session")
            day = zones.day_of(from_micros(first.start), first.my_zone)
            return dotted((company(first), when.heading(day, today)))
        if isinstance(key, date):
            return when.heading(key, today)
        return _near_and_far()[int(str(key))]

    def _closed_on(self, row: Listed) -> date:
        return zones.day_of(from_micros(row.closed or 0), self._zone)


def _company_id(row: Listed) -> bytes | None:
    return row.circle_id or row.pair


def _edges(today: date) -> tuple[str, ...]:
    """The first day after each part of the time to come, as ISO dates."""
    day = timedelta(days=1)
    monday = today + (7 - today.weekday()) * day
    days = (today, today + day, today + 2 * day, monday, monday + 7 * day)
    return (*(one.isoformat() for one in days), "9999-99-99")


def _near_and_far() -> tuple[str, ...]:
    return (
        translate("actions", "From earlier days"),
        translate("when", "Today"),
        translate("when", "Tomorrow"),
        translate("actions", "Later this week"),
        translate("actions", "Next week"),
        translate("actions", "Later"),
        translate("actions", "Without a day"),
    )
