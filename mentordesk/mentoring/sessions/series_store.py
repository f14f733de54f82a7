"""All SQL of series and of the sessions written for them. Functions take an open transaction."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import to_micros
from mentordesk.mentoring.record import (
    HEAD_WIDTH,
    Pen,
    day_or_none,
    head_of,
    heads,
    id_or_none,
    iso_or_none,
    raw_or_none,
)
from mentordesk.mentoring.sessions import store
from mentordesk.mentoring.sessions.model import Mode, SessionKind
from mentordesk.mentoring.sessions.series import Rule, Series, Unit

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.vault.database import Transaction

_SERIES = (
    f"{heads('x')}, x.pair_id, x.circle_id, x.kind, x.mode, x.place, x.minutes, x.unit, x.every,"
    " x.first_day, x.wall, x.anchor_zone, x.until"
)


def series_of(row: tuple[Any, ...]) -> Series:
    """A series from the columns of ``_SERIES``."""
    pair, circle, kind, mode, place, minutes, *rule = row[HEAD_WIDTH:]
    unit, every, first_day, wall, anchor_zone, until = rule
    return Series(
        head=head_of(row),
        pair_id=id_or_none(pair),
        circle_id=id_or_none(circle),
        kind=SessionKind(kind),
        mode=Mode(mode),
        place=place,
        minutes=minutes,
        rule=Rule(Unit(unit), every, date.fromisoformat(first_day), day_or_none(until)),
        wall=time.fromisoformat(wall),
        anchor_zone=anchor_zone,
    )


def add(tx: Transaction, pen: Pen, made: Series) -> UUID:
    """A new series, with all of ``made`` but its head; answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO series (id, author, origin, written, zone, pair_id, circle_id, kind, mode,"
        " place, minutes, unit, every, first_day, wall, anchor_zone, until)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *head,
            raw_or_none(made.pair_id),
            raw_or_none(made.circle_id),
            made.kind.value,
            made.mode.value,
            made.place,
            made.minutes,
            made.rule.unit.value,
            made.rule.every,
            made.rule.first_day.isoformat(),
            made.wall.isoformat("minutes"),
            made.anchor_zone,
            iso_or_none(made.rule.until),
        ),
    )
    return UUID(bytes=head[0])


def get(tx: Transaction, series_id: UUID) -> Series | None:
    """The series with this id."""
    row = tx.one(f"SELECT {_SERIES} FROM series x WHERE x.id = ?", (series_id.bytes,))
    return series_of(row) if row else None


def going(tx: Transaction, today: date) -> list[Series]:
    """Series that may still have a day from ``today`` on, of active pairs and circles."""
    rows = tx.all(
        f"SELECT {_SERIES} FROM series x LEFT JOIN pair r ON r.id = x.pair_id"
        " LEFT JOIN circle c ON c.id = x.circle_id"
        " WHERE (x.until IS NULL OR x.until >= ?) AND coalesce(r.state, c.state) = 'active'"
        " ORDER BY x.seq",
        (today.isoformat(),),
    )
    return [series_of(row) for row in rows]


def end(tx: Transaction, series_id: UUID, until: date) -> None:
    """Let a series end with ``until``."""
    tx.execute("UPDATE series SET until = ? WHERE id = ?", (until.isoformat(), series_id.bytes))


def drop(tx: Transaction, series_id: UUID) -> None:
    """Take away a series that has no session."""
    tx.execute("DELETE FROM series WHERE id = ?", (series_id.bytes,))


def last_day(tx: Transaction, series_id: UUID) -> date | None:
    """The last day for which a session of the series was written."""
    row = tx.one("SELECT max(series_day) FROM session WHERE series_id = ?", (series_id.bytes,))
    return day_or_none(row[0]) if row else None


def sessions_since(tx: Transaction, series_id: UUID, day: date) -> list[Session]:
    """The series' sessions of every state, for its days from ``day`` on, in order."""
    rows = tx.all(
        f"SELECT {store.COLUMNS} FROM session s WHERE s.series_id = ? AND s.series_day >= ?"
        " ORDER BY s.series_day",
        (series_id.bytes, day.isoformat()),
    )
    return [store.session_of(row) for row in rows]


def settle_in(tx: Transaction, session_id: UUID, series_id: UUID, day: date) -> None:
    """Let a session be the one of ``day`` of a series."""
    tx.execute(
        "UPDATE session SET series_id = ?, series_day = ? WHERE id = ?",
        (series_id.bytes, day.isoformat(), session_id.bytes),
    )


def standing(tx: Transaction, of: Series, span: tuple[datetime, datetime]) -> list[Session]:
    """Sessions that count, of the same people, within ``span`` (UTC), none of them this series'."""
    rows = tx.all(
        f"SELECT {store.COLUMNS} FROM session s WHERE (s.pair_id = ?1 OR s.circle_id = ?2)"
        " AND s.state IN ('planned', 'held') AND s.start BETWEEN ?3 AND ?4"
        " AND s.series_id IS NOT ?5 ORDER BY s.start, s.seq",
        (
            raw_or_none(of.pair_id),
            raw_or_none(of.circle_id),
            *map(to_micros, span),
            of.id.bytes,
        ),
    )
    return [store.session_of(row) for row in rows]
