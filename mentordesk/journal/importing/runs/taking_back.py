"""A whole import taken back: its entries go to the bin, but for those that were worked on since."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.changes import Changed, Done
from mentordesk.journal import store
from mentordesk.journal.importing.runs import keeping_store
from mentordesk.text import one_line

if TYPE_CHECKING:
    from mentordesk.clock import Clock, Moment
    from mentordesk.journal.importing.runs.keeping_store import Brought
    from mentordesk.vault.database import Database, Transaction

_AT_ONCE: Final = 100
NAMED: Final = 100
"""Entries that stay are named, so many of them; of the rest the number is."""


@dataclass(frozen=True, slots=True)
class Stays:
    """An entry that was worked on since it came."""

    written: Moment
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How far it is. ``gone`` are in the bin now; ``stay_count`` stay, at most ``NAMED`` named."""

    gone: int = 0
    stay_count: int = 0
    stay: tuple[Stays, ...] = field(default=(), repr=False)
    ended: bool = False


class TakingBack:
    """One run on its way out, by steps; what a step did is on the disk. The writer thread."""

    def __init__(self, database: Database, clock: Clock, run: int) -> None:
        self._database, self._clock, self._run = database, clock, run
        self._gone = self._stay_count = 0
        self._stay: list[Stays] = []
        self._is_stopped = False
        self._work = self._all()

    def step(self) -> Done[TakenBack]:
        """Take a hundred entries back. The last step says that the journal changed."""
        back = next(self._work)
        return Done(back, Changed.JOURNAL if back.ended else Changed.NOTHING)

    def stop(self) -> None:
        """Take no more back; what is in the bin stays there. From any thread."""
        self._is_stopped = True

    def _all(self) -> Generator[TakenBack, None, None]:
        after = 0
        while not self._is_stopped:
            with self._database.write() as tx:
                rows = keeping_store.brought(tx, self._run, after, _AT_ONCE)
                self._take(tx, rows)
                if not rows:
                    keeping_store.forget_run_if_empty(tx, self._run)
                    break
            after = rows[-1].row
            yield self._so_far(ended=False)
        yield self._so_far(ended=True)

    def _take(self, tx: Transaction, rows: list[Brought]) -> None:
        now = self._clock.now()
        away = [row for row in rows if not (row.touched and not row.deleted) and row.entry_id]
        for row in sorted(away, key=lambda row: row.seq or 0):
            entry = store.entry(tx, row.entry_id) if row.entry_id else None
            if entry is not None and not entry.deleted:
                store.put_away(tx, entry, now)
                self._gone += 1
        for row in rows:
            if row.touched and not row.deleted:
                self._name(row)
        keeping_store.forget_sources(tx, [row.row for row in away])

    def _name(self, row: Brought) -> None:
        self._stay_count += 1
        if len(self._stay) < NAMED and row.written is not None:
            self._stay.append(Stays(row.written, row.title or one_line(row.start, 80)))

    def _so_far(self, *, ended: bool) -> TakenBack:
        return TakenBack(self._gone, self._stay_count, tuple(self._stay), ended)
