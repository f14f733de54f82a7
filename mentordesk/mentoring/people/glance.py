"""A pair's history at a glance: plain counts and days, never a score and never a share of a whole.

Each side's promises are counted alike, so that neither stands as the one who fails.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from mentordesk.clock import from_micros
from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.vault.database import Transaction

GAPS = 5
"""So many distances between sessions are told: more would be a record to be measured by."""

_HELD = (
    "SELECT start, my_zone FROM session WHERE pair_id = ? AND state = 'held'"
    " ORDER BY start DESC, seq DESC LIMIT ?"
)
_COUNT = "SELECT count(*), min(start) FROM session WHERE pair_id = ? AND state = 'held'"
_PROMISES = "SELECT owner, state, count(*) FROM action WHERE pair_id = ? GROUP BY owner, state"


@dataclass(frozen=True)
class Promises:
    """What one side promised: done, open, and let go on purpose."""

    done: int = 0
    open: int = 0
    let_go: int = 0

    def __bool__(self) -> bool:
        """Whether anything was promised."""
        return bool(self.done or self.open or self.let_go)


@dataclass(frozen=True)
class Glance:
    """The history of a pair. ``gaps`` are days between the last sessions, the latest first."""

    held: int = 0
    first: date | None = None
    last: date | None = None
    gaps: tuple[int, ...] = ()
    mine: Promises = Promises()
    theirs: Promises = Promises()


def read(tx: Transaction, pair_id: UUID) -> Glance:
    """The history of the pair with this id; an empty one where there is none."""
    days = [
        zones.day_of(from_micros(start), zone)
        for start, zone in tx.all(_HELD, (pair_id.bytes, GAPS + 1))
    ]
    row = tx.one(_COUNT, (pair_id.bytes,))
    held, first = row if row is not None else (0, None)
    zone = tx.one("SELECT zone FROM pair WHERE id = ?", (pair_id.bytes,))
    began = zones.day_of(from_micros(first), str(zone[0])) if first is not None and zone else None
    counts = {(owner, state): n for owner, state, n in tx.all(_PROMISES, (pair_id.bytes,))}
    return Glance(
        held=held,
        first=began,
        last=days[0] if days else None,
        gaps=tuple((later - earlier).days for later, earlier in pairwise(days)),
        mine=_promises(counts, "mine"),
        theirs=_promises(counts, "theirs"),
    )


def _promises(counts: dict[tuple[str, str], int], owner: str) -> Promises:
    return Promises(*(counts.get((owner, state), 0) for state in ("done", "open", "dropped")))
