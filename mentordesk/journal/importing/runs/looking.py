"""A look at a journal before it is brought in: nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.clock import Moment
from mentordesk.errors import UserFacingError
from mentordesk.journal.importing.runs import keeping_store
from mentordesk.journal.importing.runs.flow import Flow, Some
from mentordesk.journal.importing.runs.tally import Counted, Tally

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.journal.importing.model import Imported
    from mentordesk.vault.database import Database

SHOWN: Final = 5
"""So many entries are shown."""
START: Final = 320
"""Characters of an entry's beginning."""
_WEIGHT: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class First:
    """What is shown of an entry."""

    written: Moment
    title: str = field(repr=False)
    start: str = field(repr=False)
    tags: tuple[str, ...] = field(default=(), repr=False)
    files: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen so far. ``ended``: it was all of it, or all up to ``trouble``."""

    source: str
    counted: Counted
    first: tuple[First, ...]
    ended: bool
    trouble: UserFacingError | None = None


class Look:
    """One look, by steps of at most a fifth of a second. One thread at a time: the reader."""

    def __init__(self, flow: Flow, database: Database, clock: Clock) -> None:
        self._flow, self._database, self._clock = flow, database, clock
        self._tally = Tally()
        self._first: list[First] = []

    def step(self) -> Seen:
        """Look a little further. Raises what is wrong with the whole source."""
        trouble: UserFacingError | None = None
        try:
            self._count(some := self._flow.some(_WEIGHT, hold=False))
            ended = some.ended
        except UserFacingError as error:
            if not (self._tally.entries or self._tally.here):
                raise
            trouble, ended = error, True
        if ended:
            self._flow.close()
        counted = self._tally.counted()
        return Seen(self._flow.source, counted, tuple(self._first), ended, trouble)

    def _count(self, some: Some) -> None:
        for problem in some.problems:
            self._tally.problem(problem)
        with self._database.read() as tx:
            fresh = keeping_store.new_of(tx, self._flow.source, some.entries)
            self._tally.reworded += keeping_store.reworded(tx, self._flow.source, fresh, None)
        for _ in range(len(some.entries) - len(fresh)):
            self._tally.here_already()
        for one in fresh:
            self._tally.entry(one)
            if len(self._first) < SHOWN:
                self._first.append(self._shown(one))

    def close(self) -> None:
        """Look no further."""
        self._flow.close()

    def _shown(self, one: Imported) -> First:
        zone = one.written.zone or self._clock.now().zone
        moment = Moment(one.written.instant, zone)
        return First(moment, one.title, one.body[:START], one.tags, len(one.attachments))
