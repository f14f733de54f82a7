"""A journal over a temporary encrypted file, with a clock that stands still."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mentordesk.clock import Moment
from mentordesk.ids import id_maker
from mentordesk.journal.model import Entry, EntryDraft, Prompt
from mentordesk.journal.old_words import SMALL
from mentordesk.journal.service import Journal
from mentordesk.vault.database import Database
from mentordesk.vault.schema import make

KEY = bytes(range(32))
#: A Friday, 11:10 in Nairobi.
NOW = datetime(2026, 11, 20, 8, 10, tzinfo=UTC)
PROMPTS = (
    Prompt("rp.week.01@1", "What went better than you expected?", 5),
    Prompt("rp.week.02@1", "What did you avoid this week?", 5),
    Prompt("rp.week.03@1", "When did you feel most useful?", 5),
)


class StandingClock:
    """A clock that goes on only when it is told to."""

    def __init__(self, instant: datetime = NOW, zone: str = "Africa/Nairobi") -> None:
        self.instant, self.zone, self.ticks = instant, zone, 0.0

    def now(self) -> Moment:
        return Moment(self.instant, self.zone)

    def monotonic(self) -> float:
        return self.ticks

    def go(self, **span: float) -> None:
        self.instant += timedelta(**span)
        self.ticks += timedelta(**span).total_seconds()


@dataclass
class Room:
    """The journal, and how to close its file and open it again."""

    path: Path
    clock: StandingClock
    database: Database
    journal: Journal
    prompts: tuple[Prompt, ...] = PROMPTS

    def reopen(self) -> None:
        """What a lock and an unlock do to the file."""
        self.database.close()
        self.database, self.journal = opened(self.path, self.clock, self)

    def write(self, body: str, title: str = "") -> Entry:
        """A new entry."""
        return self.journal.write(EntryDraft(None, 0, title, body)).value

    def rewrite(self, entry: Entry, body: str, title: str = "") -> Entry:
        """The next version of an entry."""
        asked = entry.prompt_id, entry.prompt_text
        return self.journal.write(EntryDraft(entry.id, entry.version, title, body, *asked)).value

    def bodies(self) -> list[str]:
        """All standing entries, the newest first."""
        return [entry.body for entry in self.journal.entries()]

    def is_settled(self) -> bool:
        """Whether every entry has a place in time."""
        with self.database.read() as tx:
            return tx.one("SELECT 1 FROM entry WHERE seq < ? LIMIT 1", (SMALL,)) is None

    def found(self, query: str) -> list[str]:
        """The bodies that answer."""
        return [hit.passage for hit in self.journal.search(query, 100_000)]


def opened(path: Path, clock: StandingClock, room: Room | None = None) -> tuple[Database, Journal]:
    database = Database(str(path), bytearray(KEY))
    source = (lambda: room.prompts) if room else (lambda: PROMPTS)
    return database, Journal(database, clock, id_maker(clock), source)


def make_file(path: Path) -> None:
    """An empty desk's file, to be copied for each test."""
    make(str(path), bytearray(KEY), "desk")


@contextmanager
def fresh(empty: Path, folder: Path) -> Iterator[Room]:
    path = Path(shutil.copy(empty, folder / "desk.db"))
    clock = StandingClock()
    database, journal = opened(path, clock)
    room = Room(path, clock, database, journal)
    room.reopen()
    yield room
    room.database.close()
