"""What a reader is, and what it is told before it reads.

``read(source, options)`` is a generator over ``Told``. It holds one record at a time. A broken
record becomes a ``Problem`` and the rest goes on; what is wrong with the whole source is raised, as
one of ``importing.errors``. A reader opens nothing but files of its source, writes nothing and runs
in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from mentordesk.journal.importing.errors import NOT_FOLLOWED
from mentordesk.journal.importing.model import Problem, Told
from mentordesk.journal.importing.sources.safety import Source


@dataclass(frozen=True, slots=True)
class Options:
    """What a person says before reading.

    ``home`` is the zone in which a time without a zone was meant; ``password`` opens what is
    encrypted, empty where none was given.
    """

    home: str = "UTC"
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Reader:
    """One format. ``name`` is stable (``day-one``, ``jrnl``): the terminal's ``--from``.

    ``recognises(source)`` looks at no more than the list of the source and the beginnings of some
    of its files; it raises ``BrokenSource`` where one of them is damaged.
    """

    name: str
    recognises: Callable[[Source], bool] = field(repr=False)
    read: Callable[[Source, Options], Iterator[Told]] = field(repr=False)

    def tell(self, source: Source, options: Options) -> Iterator[Told]:
        """What of the source is not opened, then what is in it."""
        yield from (Problem(name, NOT_FOLLOWED, {"name": name}) for name in source.skipped)
        yield from self.read(source, options)
