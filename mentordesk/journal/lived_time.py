"""Thirty days in the bin are days that the desk has lived through: no wrong clock shreds anything.

Clocks of computers in the field stand still, begin at 1970 when a battery is empty, or are set to
another year by mistake. So the desk notes until when it has lived. Where the clock is further from
that than ``FAR``, what lies in the bin gets its thirty days anew; what is put away while the clock
is behind is counted from the latest time that was seen. Functions take a write transaction.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from mentordesk.clock import to_micros

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

DAYS: Final = 30
"""Days for which something lies in the bin."""
FAR: Final = timedelta(days=45)
"""A desk that was not opened for so long may have had a holiday; beyond, the clock may be wrong."""

_SEEN: Final = "bin_seen"
_SECOND: Final = 1_000_000
_FAR: Final = FAR // timedelta(seconds=1) * _SECOND
_KEPT: Final = DAYS * 86_400 * _SECOND
_OFTEN: Final = 3_600 * _SECOND
_TABLES: Final = ("entry", "attachment")


def put_away_at(tx: Transaction, now: datetime) -> int:
    """Since when what is put away now is in the bin (microseconds, UTC)."""
    seen = _seen(tx)
    return to_micros(now) if seen is None else max(to_micros(now), seen)


def live_on(tx: Transaction, now: datetime) -> None:
    """Note that it is ``now``, and give thirty days anew where the clock tells of none."""
    at, noted = to_micros(now), _seen(tx)
    seen = _latest(tx, at) if noted is None else noted
    if at - seen > _FAR:
        _begin_anew(tx, seen - _KEPT, at)
    _begin_anew(tx, at + _FAR, at)
    if noted is None or at - seen > _OFTEN or seen - at > _FAR:
        row = (_SEEN, str(at if seen - at > _FAR else max(at, seen)))
        tx.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", row)


def _begin_anew(tx: Transaction, later_than: int, at: int) -> None:
    """What was put away later than that was put away just now; what was thrown away stays so."""
    for table in _TABLES:
        tx.execute(
            f"UPDATE {table} SET deleted = ? WHERE deleted > ?",  # noqa: S608 - names of ours
            (at, max(0, later_than)),
        )


def _seen(tx: Transaction) -> int | None:
    row = tx.one("SELECT value FROM meta WHERE name = ?", (_SEEN,))
    return int(row[0]) if row else None


def _latest(tx: Transaction, at: int) -> int:
    """Of a desk that noted nothing yet: when something was put away last."""
    rows = [tx.one(f"SELECT max(deleted) FROM {table}") for table in _TABLES]  # noqa: S608
    found = [row[0] for row in rows if row and row[0]]
    return max(found, default=at)
