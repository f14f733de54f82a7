"""What is counted while a journal is read: the same for a look beforehand and for the report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.journal.importing.model import Problem

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.journal.importing.model import Imported

PROBLEMS_KEPT: Final = 1_000
"""Problems that are kept whole; of the rest the number is."""
NAMES_KEPT: Final = 1_000
"""Different tags and names of fields that are counted."""

Named = tuple[tuple[str, int], ...]
"""Names with how often they came, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What was read so far.

    ``entries`` came (or would come), ``here`` were in the journal already. Of those that came
    ``reworded`` stand at the moment of one that came before, with other words. ``dropped`` names
    what the source had and is not carried; ``notes`` are sentences on how entries were read.
    ``problems`` are at most the first ``PROBLEMS_KEPT`` of ``problem_count``.
    """

    entries: int = 0
    here: int = 0
    reworded: int = 0
    files: int = 0
    file_bytes: int = 0
    starred: int = 0
    first: datetime | None = None
    last: datetime | None = None
    problem_count: int = 0
    problems: tuple[Problem, ...] = field(default=(), repr=False)
    tags: Named = field(default=(), repr=False)
    dropped: Named = field(default=(), repr=False)
    notes: Named = field(default=(), repr=False)

    @property
    def read(self) -> int:
        """Entries that were read whole."""
        return self.entries + self.here


class Tally:
    """Counts. Its memory has a bound, however long the source is."""

    def __init__(self) -> None:
        self.entries = self.here = self.reworded = 0
        self._files = self._bytes = self._starred = self._problem_count = 0
        self._first: datetime | None = None
        self._last: datetime | None = None
        self._problems: list[Problem] = []
        self._tags: Counter[str] = Counter()
        self._dropped: Counter[str] = Counter()
        self._notes: Counter[str] = Counter()

    @property
    def problem_count(self) -> int:
        """How many problems were told."""
        return self._problem_count

    def problem(self, problem: Problem) -> None:
        """Something could not be read, or not whole."""
        self._problem_count += 1
        if len(self._problems) < PROBLEMS_KEPT:
            self._problems.append(problem)

    def here_already(self) -> None:
        """An entry is left out: it is in the journal, or was shredded there."""
        self.here += 1

    def entry(self, one: Imported) -> None:
        """An entry comes."""
        self.entries += 1
        self._files += len(one.attachments)
        self._bytes += sum(file.size for file in one.attachments)
        self._starred += one.starred
        at = one.written.instant
        self._first = at if self._first is None else min(self._first, at)
        self._last = at if self._last is None else max(self._last, at)
        _count(self._tags, one.tags)
        _count(self._dropped, one.dropped)
        _count(self._notes, one.notes)

    def counted(self) -> Counted:
        """All of it as a value."""
        return Counted(
            entries=self.entries,
            here=self.here,
            reworded=self.reworded,
            files=self._files,
            file_bytes=self._bytes,
            starred=self._starred,
            first=self._first,
            last=self._last,
            problem_count=self._problem_count,
            problems=tuple(self._problems),
            tags=tuple(self._tags.most_common()),
            dropped=tuple(self._dropped.most_common()),
            notes=tuple(self._notes.most_common()),
        )


def _count(counter: Counter[str], names: tuple[str, ...]) -> None:
    for name in names:
        if name in counter or len(counter) < NAMES_KEPT:
            counter[name] += 1
