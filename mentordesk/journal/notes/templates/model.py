"""A pattern for notes: a name, and the words with which a note begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from mentordesk.clock import Moment
from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.journal.notes.model import EMPTY, TOO_LONG
from mentordesk.text import shows

NAME_AT_MOST, BODY_AT_MOST = 120, 50_000
NOTHING_IN_IT = QT_TRANSLATE_NOOP("errors", "Write the words with which such notes begin.")


@dataclass(frozen=True)
class NoteTemplate:
    """A pattern as it is kept. ``changed`` is an instant in UTC; versions count from 1."""

    id: UUID
    seq: int
    version: int
    written: Moment
    changed: datetime
    name: str = field(repr=False)
    body: str = field(repr=False)

    def __post_init__(self) -> None:
        """It has a name of one line, and is not endless."""
        if self.version < 1 or not self.name.strip() or "\n" in self.name:
            raise ValueError("a pattern has a name of one line and a version from 1")
        if len(self.name) > NAME_AT_MOST or len(self.body) > BODY_AT_MOST:
            raise ValueError("a pattern's name has 120 characters at most, its words 50,000")


@dataclass(frozen=True)
class TemplateDraft:
    """A pattern as it is typed; without ``id`` a new one."""

    name: str = field(repr=False)
    body: str = field(repr=False)
    id: UUID | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        found = {}
        if not shows(self.name):
            found["name"] = EMPTY
        elif len(" ".join(self.name.split())) > NAME_AT_MOST:
            found["name"] = TOO_LONG
        if not shows(self.body):
            found["body"] = NOTHING_IN_IT
        elif len(self.body) > BODY_AT_MOST:
            found["body"] = TOO_LONG
        return found
