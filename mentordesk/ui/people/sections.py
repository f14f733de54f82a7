"""The list of people in sections: who stands where, in which order, and what typing leaves of it.

Pure values: no widget. Circles and mentor pockets come from ``ui/circles`` as ``PersonRow``s of
their own kind (see ``companies``).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import PairState, Role
from mentordesk.text import fold
from mentordesk.ui.people.person_rows import PersonRow, SectionRow, person_row

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from mentordesk.clock import Moment
    from mentordesk.mentoring.people.model import PersonLine

translate = QCoreApplication.translate


class Section(enum.IntEnum):
    """In the order of the screen."""

    MENTEES = 0
    MENTORS = 1
    PEERS = 2
    COMPANIES = 3
    PAUSED = 4
    ENDED = 5


class Order(enum.StrEnum):
    """How the people of a section are ordered."""

    NAME = "name"
    NEXT = "next"
    CLOCK = "clock"


@dataclass(frozen=True)
class Entry:
    """A row, where it belongs, and by what it is found and ordered."""

    section: Section
    row: PersonRow
    words: str
    next: float = float("inf")
    east: float = 0.0

    def place(self, order: Order) -> tuple[float, str]:
        """Its place within the section."""
        first = {Order.NAME: 0.0, Order.NEXT: self.next, Order.CLOCK: self.east}[order]
        return first, fold(self.row.name)


def section_of(line: PersonLine) -> Section:
    """Where a person stands: by what they are to me, or by how the pair stands."""
    state, role = line.partner.pair.state, line.partner.pair.role
    if state is PairState.PAUSED:
        return Section.PAUSED
    if state is PairState.ENDED:
        return Section.ENDED
    return {
        Role.MENTEE: Section.MENTEES,
        Role.MENTOR: Section.MENTORS,
        Role.PEER: Section.PEERS,
    }[role]


def entry(line: PersonLine, now: Moment) -> Entry:
    """A person as an entry of the list."""
    row = person_row(line, now)
    person, pair = line.partner.person, line.partner.pair
    addresses = (one.address for one in line.channels)
    words = (row.spoken, pair.topic, *person.languages, person.home_zone, *addresses)
    return Entry(
        section_of(line),
        row,
        fold(" ".join(words)),
        line.next_planned.timestamp() if line.next_planned else float("inf"),
        _east(now.instant, person.home_zone),
    )


def arranged(
    entries: Iterable[Entry], order: Order, typed: str = ""
) -> list[PersonRow | SectionRow]:
    """The rows of the list: every typed word stands somewhere in a row that is left.

    Headings stand above sections where there are two or more, or where something was typed.
    """
    wanted = fold(typed).split()
    left = [one for one in entries if all(word in one.words for word in wanted)]
    rows: list[PersonRow | SectionRow] = []
    sections = sorted({one.section for one in left})
    for section in sections:
        among = sorted(
            (one for one in left if one.section is section), key=lambda one: one.place(order)
        )
        if len(sections) > 1:
            rows.append(SectionRow(heading(section), len(among)))
        rows += [one.row for one in among]
    return rows


def heading(section: Section) -> str:
    """The section's name."""
    return {
        Section.MENTEES: translate("people", "Mentees"),
        Section.MENTORS: translate("people", "Mentors"),
        Section.PEERS: translate("people", "Peers"),
        Section.COMPANIES: translate("people", "Circles and pockets"),
        Section.PAUSED: translate("people", "Paused"),
        Section.ENDED: translate("people", "Ended well"),
    }[section]


def _east(now: datetime, zone: str) -> float:
    """Minutes by which a zone's clocks are ahead of UTC."""
    offset = zones.local(now, zone).utcoffset()
    return offset.total_seconds() / 60 if offset is not None else 0.0
