"""All actions on one page: which are shown, in what order, as light rows straight from the file.

A desk of many years shows thousands: a row is turned into words only when it is seen.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentordesk.clock import to_micros
from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.vault.database import Transaction

LATELY_DAYS = 30
"""For so many days what is done or let go is still shown."""


class Standing(enum.StrEnum):
    """Which actions are looked at."""

    OPEN = "open"
    SNOOZED = "snoozed"
    LATELY = "lately"  # done or let go within ``LATELY_DAYS``


class Whose(enum.StrEnum):
    """Whose actions are looked at."""

    ALL = "all"
    MINE = "mine"
    THEIRS = "theirs"


class Grouping(enum.StrEnum):
    """By what they stand together."""

    PERSON = "person"
    SESSION = "session"
    DAY = "day"


@dataclass(frozen=True)
class Wanted:
    """What a person wants to look at."""

    standing: Standing = Standing.OPEN
    whose: Whose = Whose.ALL
    grouping: Grouping = Grouping.PERSON


class Listed(NamedTuple):
    """A row as the file keeps it: ids are 16 bytes, days ISO dates, instants microseconds.

    ``session`` is where it was agreed, ``start`` and ``my_zone`` when that was. ``person`` and
    ``circle`` are names, ``member`` the name of the circle's member whose it is; empty: none.
    """

    id: bytes
    owner: str
    title: str
    if_then: str
    due: str | None
    snoozed: str | None
    written: int
    zone: str
    state: str
    closed: int | None
    pair: bytes | None
    circle_id: bytes | None
    session: bytes | None
    start: int | None
    my_zone: str | None
    person: str
    circle: str
    member: str


@dataclass(frozen=True)
class Overview:
    """The page. The counts are of all that stand so, whoever's they are."""

    wanted: Wanted
    today: date
    rows: tuple[Listed, ...]
    open: int
    snoozed: int


_ROWS = (
    "SELECT a.id, a.owner, a.title, a.if_then, a.due, a.snoozed, a.written, a.zone, a.state,"
    " a.closed, a.pair_id, a.circle_id, a.session_id, s.start, s.my_zone,"
    " coalesce(p.name, ''), coalesce(c.name, ''), coalesce(m.name, '') FROM action a"
    " LEFT JOIN pair r ON r.id = a.pair_id LEFT JOIN person p ON p.id = r.person_id"
    " LEFT JOIN circle c ON c.id = a.circle_id LEFT JOIN circle_member m ON m.id = a.member_id"
    " LEFT JOIN session s ON s.id = a.session_id"
)
_STANDS = {
    Standing.OPEN: "a.state = 'open' AND (a.snoozed IS NULL OR a.snoozed <= ?)",
    Standing.SNOOZED: "a.state = 'open' AND a.snoozed > ?",
    Standing.LATELY: "a.closed >= ?",
}
_WHOSE = {
    Whose.ALL: "",
    Whose.MINE: " AND a.owner = 'mine'",
    Whose.THEIRS: " AND a.owner = 'theirs'",
}
_DAY = {
    Standing.OPEN: "a.due IS NULL, a.due, a.seq",
    Standing.SNOOZED: "a.snoozed, a.seq",
    Standing.LATELY: "a.closed DESC, a.seq DESC",
}
_GROUPED = {
    Grouping.PERSON: "coalesce(p.name, c.name, '') COLLATE NOCASE, r.seq, c.seq, ",
    Grouping.SESSION: "s.start IS NULL, s.start DESC, s.seq DESC, ",
    Grouping.DAY: "",
}


def overview(tx: Transaction, today: date, zone: str, wanted: Wanted) -> Overview:
    """The page as of ``today`` in ``zone``."""
    since = zones.midnight(today - timedelta(days=LATELY_DAYS), zone)
    lately = wanted.standing is Standing.LATELY
    rows = tx.all(
        f"{_ROWS} WHERE {_STANDS[wanted.standing]}{_WHOSE[wanted.whose]}"
        f" ORDER BY {_GROUPED[wanted.grouping]}{_DAY[wanted.standing]}",
        (to_micros(since) if lately else today.isoformat(),),
    )
    counted = tx.one(
        "SELECT count(*), count(*) FILTER (WHERE snoozed > ?) FROM action WHERE state = 'open'",
        (today.isoformat(),),
    )
    every, snoozed = counted or (0, 0)
    return Overview(wanted, today, tuple(map(Listed._make, rows)), every - snoozed, snoozed)
