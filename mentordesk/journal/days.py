"""On which days something was written. Counts of entries, and nothing made of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mentordesk.journal import days_store as store

if TYPE_CHECKING:
    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Database

DAY_AT_MOST = 500
"""Entries of one day that are listed."""


class Days:
    """Queries only; on the reader thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_year(self, year: int) -> dict[date, int]:
        """How many entries stand on each day of ``year`` that has any."""
        with self._database.read() as tx:
            return store.counts(tx, date(year, 1, 1), date(year, 12, 31))

    def lines(self, day: date, limit: int = DAY_AT_MOST) -> list[EntryLine]:
        """The entries begun on ``day``, the newest first."""
        with self._database.read() as tx:
            return store.lines(tx, (day,), limit)

    def earlier(self, day: date, limit: int = DAY_AT_MOST) -> list[EntryLine]:
        """The entries of this day of the month in earlier years, the newest first.

        On 29 February these are leap years only.
        """
        with self._database.read() as tx:
            first = store.first_day(tx)
            days = _same_days(first.year, day) if first is not None else ()
            return store.lines(tx, days, limit)


def _same_days(first_year: int, day: date) -> tuple[date, ...]:
    found = []
    for year in range(day.year - 1, first_year - 1, -1):
        try:
            found.append(day.replace(year=year))
        except ValueError:  # 29 February of a common year
            continue
    return tuple(found)
