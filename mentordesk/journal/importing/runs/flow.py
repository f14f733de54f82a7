"""A source that is read a little at a time, so that nothing waits long for it."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mentordesk.errors import UserFacingError
from mentordesk.journal.importing.errors import FILE_DAMAGED, BrokenSource
from mentordesk.journal.importing.model import Imported, ImportedFile, Pause, Problem, Told
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.runs.asking import Asked, reader_for, refuse_own
from mentordesk.journal.importing.sources.opening import opening

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.database import Database

READ_SECONDS: Final = 0.05
"""So long one step reads."""
HELD_AT_MOST: Final = 512 * 1024
"""Bytes of an entry's files that are held while more entries are read."""
ENTRIES_AT_MOST: Final = 500
WAIT_SECONDS: Final = 0.05
"""So long, at most, a step waits for a search that goes on."""


@dataclass(frozen=True, slots=True)
class Some:
    """What one step has read. ``heavy``: the last entry, with large files; ``ended``: no more."""

    entries: tuple[Imported, ...] = ()
    problems: tuple[Problem, ...] = ()
    heavy: Imported | None = None
    ended: bool = False


class Flow:
    """The entries of a source, some at a time. One thread at a time."""

    def __init__(self, asked: Asked, database: Database, clock: Clock, desk_folder: str) -> None:
        self._asked, self._folder = asked, desk_folder
        self._database, self._clock = database, clock
        self._told = self._all()
        self._trouble: UserFacingError | None = None
        self.source = asked.source

    def _all(self) -> Generator[Told, None, None]:
        """Find out what it is, then tell what is in it: it is opened and walked once.

        Raises what is wrong with the whole source.
        """
        refuse_own(self._asked.path, self._folder)
        with (yield from opening(self._asked.path)) as source:
            reader = yield from reader_for(self._asked, source)
            self.source = reader.name
            home = self._clock.now().zone
            yield from reader.tell(source, Options(home, self._asked.password))

    def some(self, weight: int, *, hold: bool) -> Some:
        """The next entries, about ``weight`` characters and bytes of them, or none for now.

        ``hold``: their files are wanted. Small ones are held in memory; an entry with larger ones
        is the last of its step, for they can be read only until the next entry is asked for.
        """
        self._say_trouble()
        entries: list[Imported] = []
        problems: list[Problem] = []
        heavy: Imported | None = None
        ended = True
        left, until = weight, self._clock.monotonic() + READ_SECONDS
        while (told := self._next()) is not None:
            if isinstance(told, Pause):
                left -= 1  # many of them: the time decides
            elif isinstance(told, Problem):
                problems.append(told)
                left -= 500
            elif hold and _is_heavy(told):
                heavy = told
            else:
                entries.append(_held(told, problems) if hold else told)
                left -= weight_of(entries[-1])
            self._database.give_way(WAIT_SECONDS)
            is_enough = left <= 0 or heavy or len(entries) >= ENTRIES_AT_MOST
            if is_enough or self._clock.monotonic() > until:
                ended = False
                break
        if ended and not (entries or problems):
            self._say_trouble()
        is_broken = self._trouble is not None
        return Some(tuple(entries), tuple(problems), heavy, ended and not is_broken)

    def _say_trouble(self) -> None:
        if self._trouble is not None:
            raise self._trouble

    def _next(self) -> Told | None:
        """The next of the source; None at its end, or where the whole of it is broken."""
        try:
            return next(self._told, None)
        except UserFacingError as error:
            self._trouble = error  # what was read before it is whole
            return None

    def close(self) -> None:
        """Let the source go."""
        self._told.close()


def weight_of(one: Imported) -> int:
    """About how much there is to write."""
    return 500 + len(one.title) + 2 * len(one.body) + sum(file.size for file in one.attachments)


def _is_heavy(one: Imported) -> bool:
    return sum(file.size for file in one.attachments) > HELD_AT_MOST


def _held(one: Imported, problems: list[Problem]) -> Imported:
    """The entry with its files in memory."""
    if not one.attachments:
        return one
    kept: list[ImportedFile] = []
    for file in one.attachments:
        try:
            with contextlib.closing(file.open()) as opened:
                kept.append(ImportedFile.of_bytes(file.name, opened.read()))
        except BrokenSource:
            problems.append(damaged(one, file))
    return replace(one, attachments=tuple(kept))


def damaged(one: Imported, file: ImportedFile) -> Problem:
    """A file whose bytes cannot be read."""
    return Problem(one.title or one.key, FILE_DAMAGED, {"name": file.name})
