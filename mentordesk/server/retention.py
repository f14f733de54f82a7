"""What the server deletes by itself, and when. Small steps, so that no desk waits for it.

=====================  ==========================================================================
a summary              24 months after it arrived, or sooner where its consent said so
a data key             once its consent has ended and nothing is stored under it any more
a consent's text       together with its key
a consent's row        400 days after its end; until then it tells a late letter that it is over
a withdrawal marker    400 days after the withdrawal
an invite              once used, or after its last day
the numbers of turns   of a revoked device: they only served to notice its clones
=====================  ==========================================================================

Receipts are not kept by the server at all. Devices stay until their owner revokes them, and longer,
because a forgotten device could not be told that it was revoked.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Table,
    delete,
    func,
    literal_column,
    select,
    update,
)

from mentordesk.clock import Clock, to_micros
from mentordesk.server import tables
from mentordesk.server.engine import empty_the_log
from mentordesk.server.statements import Prepared

MONTHS = {"S02": 24, "S06": 24}
LATE_DAYS = 400  # how long something that travelled on a stick may come late
STEP = 50  # rows deleted in one transaction: a few milliseconds


def kept_until(scope: str, agreed_months: int, stored: datetime) -> int:
    """When an item that is stored now must be gone, in seconds since 1970."""
    months = min(MONTHS.get(scope, agreed_months), agreed_months)
    return to_micros(months_after(stored, months)) // 1_000_000


def months_after(moment: datetime, months: int) -> datetime:
    """The same day and time ``months`` later, or the last day of a month that is shorter."""
    years, month = divmod(moment.month - 1 + months, 12)
    year = moment.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return moment.replace(year=year, month=month + 1, day=min(moment.day, last))


@dataclass(frozen=True)
class Rule:
    """Rows that are over; with a key its consent's text goes too."""

    name: str
    table: Table
    over: ColumnElement[bool]
    empties_record: bool = False


class Retention:
    """The rules, at the moment of an injected clock."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def due(self) -> dict[str, int]:
        """What would be deleted now, by rule: numbers of rows. Changes nothing."""
        with self._engine.begin() as connection:
            return {rule.name: _count(connection, rule) for rule in self._rules()}

    def steps(self) -> Iterator[tuple[str, int]]:
        """Delete what is over: one short transaction a step, told by rule and number of rows.

        At the end the write-ahead log is emptied, so that nothing is left in it either.
        """
        rows = 0
        for rule in self._rules():
            over = self._over(rule)
            for start in range(0, len(over), STEP):
                gone = self._step(rule, over[start : start + STEP])
                rows += gone
                yield rule.name, gone
        if rows:
            empty_the_log(self._engine)

    def run(self) -> dict[str, int]:
        """Delete all that is over; rows by rule."""
        gone: dict[str, int] = {rule.name: 0 for rule in self._rules()}
        for name, rows in self.steps():
            gone[name] += rows
        return gone

    def _over(self, rule: Rule) -> list[int]:
        """The rows of one rule, found in a snapshot: to look holds nobody up."""
        looked = Prepared(select(_row(rule.table)).select_from(rule.table).where(rule.over))
        raw = self._engine.raw_connection()
        try:
            connection = raw.driver_connection
            found = connection.execute(looked.text, looked.values({})) if connection else ()
            return [row[0] for row in found]
        finally:
            raw.close()

    def _step(self, rule: Rule, picked: list[int]) -> int:
        """Delete these rows of one rule, where they are over still."""
        row = _row(rule.table)
        these = row.in_(picked) & rule.over
        with self._engine.begin() as connection:
            if rule.empties_record:
                held = tables.consent
                ended = select(rule.table.c.consent).where(these)
                connection.execute(update(held).where(held.c.id.in_(ended)).values(record=b""))
            return connection.execute(delete(rule.table).where(these)).rowcount

    def _rules(self) -> list[Rule]:
        now = self._clock.now().instant.astimezone(UTC)
        seconds = to_micros(now) // 1_000_000
        today, late = now.date().isoformat(), (now.date() - timedelta(days=LATE_DAYS)).isoformat()
        item, held, key, card = tables.item, tables.consent, tables.data_key, tables.invite
        nothing_left = (
            ~select(item.c.id)
            .where(item.c.consent == held.c.id, item.c.keep_until > seconds)
            .exists()
        )
        ended = (held.c.expires < today) | (held.c.withdrawn_at > 0)
        revoked = select(tables.device.c.device).where(tables.device.c.revoked)
        return [
            Rule("summaries", item, item.c.keep_until <= seconds),
            Rule(
                "keys",
                key,
                select(held.c.id).where(held.c.id == key.c.consent, ended, nothing_left).exists(),
                empties_record=True,
            ),
            Rule(
                "consents",
                held,
                (held.c.expires < late)
                & (held.c.withdrawn_at < seconds - LATE_DAYS * 86_400)
                & nothing_left,
            ),
            Rule("markers", tables.marker, tables.marker.c.until <= seconds),
            Rule("invites", card, (card.c.used_at > 0) | (card.c.expires_at < seconds)),
            Rule("turns", tables.turn, tables.turn.c.device.in_(revoked)),
        ]


def _row(table: Table) -> ColumnElement[Any]:
    """SQLite's own number of a row."""
    return literal_column(f"{table.name}.rowid")


def _count(connection: Connection, rule: Rule) -> int:
    """How many rows are over."""
    found = select(func.count()).select_from(rule.table).where(rule.over)
    return int(connection.execute(found).scalar_one())
