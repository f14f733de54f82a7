"""A journal on its way in: by steps that can be stopped, and proved at the end."""

from __future__ import annotations

import enum
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.journal import places
from mentordesk.journal.importing.runs.keeping import Keeping, Kept
from mentordesk.journal.importing.runs.proof import Proven, prove
from mentordesk.journal.importing.runs.tally import Counted, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentordesk.clock import Clock
    from mentordesk.journal.importing.runs.flow import Flow, Some
    from mentordesk.vault.database import Database

_WRITE_SECONDS: Final = 0.1
"""So long one step should write."""
_GROWTH: Final = 1.4
"""Up by small steps, down at once: what other programs leave of the processor changes."""
_LEAST, _MOST, _BEGIN = 32 * 1024, 1024 * 1024, 128 * 1024
"""Characters and bytes of one step."""
_TURN_SECONDS: Final = 0.0005
"""So long a step keeps the interpreter to itself when the window or a search wants it."""


class Stage(enum.Enum):
    """What a run is at."""

    MAKING_ROOM = "making-room"
    READING = "reading"
    PROVING = "proving"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Report:
    """What a run has done. ``run`` None: nothing came.

    ``places_out``: pictures that told where they were taken, and do no more.
    ``stopped``: the person stopped it. ``trouble``: it ended there before the source did. In both
    what came is in, and going on brings the rest.
    """

    run: int | None
    source: str
    name: str = field(repr=False)
    counted: Counted = field(repr=False)
    proven: Proven
    places_out: int = 0
    stopped: bool = False
    trouble: UserFacingError | None = None

    @property
    def is_at_end(self) -> bool:
        """Whether the source was read to its end."""
        return not self.stopped and self.trouble is None

    @property
    def is_whole(self) -> bool:
        """Whether the source was read to its end and everything is found."""
        return self.is_at_end and self.proven.is_whole


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is. ``report``: once it has ended."""

    stage: Stage
    entries: int
    here: int
    problems: int
    report: Report | None = None

    @property
    def read(self) -> int:
        """Entries that were read."""
        return self.entries + self.here


class Bringing:
    """One run. One thread at a time: the writer."""

    def __init__(
        self, flow: Flow, keeping: Keeping, database: Database, clock: Clock, name: str
    ) -> None:
        self._flow, self._keeping = flow, keeping
        self._database, self._clock, self._name = database, clock, name
        self._tally = Tally()
        self._most = _BEGIN
        self._places_out = 0
        self._has_room = False
        self._is_stopped = self._is_at_end = False
        self._trouble: UserFacingError | None = None
        self._work = self._all()

    def step(self) -> Done[Progress]:
        """Go on for at most a fifth of a second; what it wrote is on the disk.

        The last step answers the report, and that the journal changed. Raises what is wrong with
        the whole source, if that shows before anything came.
        """
        with _short_turns():
            progress = next(self._work)
        has_come = progress.report is not None and progress.report.run is not None
        return Done(progress, Changed.JOURNAL if has_come else Changed.NOTHING)

    def stop(self) -> None:
        """Read no more: the steps that are left prove what came. From any thread."""
        self._is_stopped = True

    def _all(self) -> Generator[Progress, None, None]:
        try:
            yield from self._reading()
        finally:
            self._flow.close()
        proven = yield from self._proved()
        try:
            self._keeping.end(self._flow.source, whole=self._is_at_end)
        except UserFacingError as error:  # the desk tells of the run when it is opened next
            self._ran_into(error)
        yield self._progress(Stage.ENDED, self._report(proven))

    def _proved(self) -> Generator[Progress, None, Proven]:
        """What came is told also where the disk takes nothing more, not even a proof."""
        if self._trouble is None:
            try:
                return (yield from self._proving(writes=True))
            except UserFacingError as error:
                if not self._tally.entries:
                    raise
                self._ran_into(error)
        return (yield from self._proving(writes=False))

    def _proving(self, *, writes: bool) -> Generator[Progress, None, Proven]:
        proving = prove(self._database, self._keeping.number, writes=writes)
        while True:
            try:
                next(proving)
            except StopIteration as ended:
                proven: Proven = ended.value
                return proven
            yield self._progress(Stage.PROVING)

    def _ran_into(self, error: UserFacingError) -> None:
        error.__traceback__ = None  # frames hold the words
        error.__cause__ = error.__context__ = None
        self._trouble = self._trouble or error

    def _make_room(self) -> bool:
        """Entries of older schemas stand in no time yet: older ones could not go between them."""
        if self._has_room:
            return False
        with self._database.write() as tx:
            self._has_room = not places.settle_step(tx, names=self._keeping.names)
        return not self._has_room

    def _reading(self) -> Iterator[Progress]:
        while not self._is_stopped:
            try:
                some = self._flow.some(self._most, hold=True)
                yield from self._keep(some)
            except UserFacingError as error:
                if not self._tally.entries:
                    raise
                self._ran_into(error)
                return
            yield self._progress(Stage.READING)
            if some.ended:
                self._is_at_end = True
                return

    def _keep(self, some: Some) -> Iterator[Progress]:
        for problem in some.problems:
            self._tally.problem(problem)
        while (some.entries or some.heavy) and self._make_room():
            yield self._progress(Stage.MAKING_ROOM)
        if some.entries:
            begun = self._clock.monotonic()
            self._count(self._keeping.keep(self._flow.source, some.entries))
            self._fit(self._clock.monotonic() - begun)
        if some.heavy is not None:
            kept = Kept()
            for _ in self._keeping.keep_heavy(self._flow.source, some.heavy, kept):
                yield self._progress(Stage.READING)
            self._count(kept)

    def _count(self, kept: Kept) -> None:
        for _ in range(kept.here):
            self._tally.here_already()
        for problem in kept.problems:
            self._tally.problem(problem)
        for one in kept.came:
            self._tally.entry(one)
        self._tally.reworded += kept.reworded
        self._places_out += kept.places_out

    def _fit(self, seconds: float) -> None:
        """Take more at once, or less, so that a step takes about as long as it should."""
        if seconds > 0:
            wanted = self._most * min(_GROWTH, _WRITE_SECONDS / seconds)
            self._most = round(min(max(wanted, _LEAST), _MOST))

    def _progress(self, stage: Stage, report: Report | None = None) -> Progress:
        tally = self._tally
        return Progress(stage, tally.entries, tally.here, tally.problem_count, report)

    def _report(self, proven: Proven) -> Report:
        return Report(
            run=self._keeping.number,
            source=self._flow.source,
            name=self._name,
            counted=self._tally.counted(),
            proven=proven,
            places_out=self._places_out,
            stopped=self._is_stopped and not self._is_at_end and self._trouble is None,
            trouble=self._trouble,
        )


@contextmanager
def _short_turns() -> Iterator[None]:
    """Give the interpreter up sooner than usual: drawing and searching ask for it all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
