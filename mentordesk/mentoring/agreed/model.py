"""What two people agreed on in a session: one line of what moved, and the text for both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring import wording
from mentordesk.mentoring.record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Agreed(Record):
    """The agreed text of a session. ``changed`` is an instant in UTC; versions count from 1."""

    session_id: UUID
    version: int
    changed: datetime
    moved: str = ""
    body: str = ""

    def __post_init__(self) -> None:
        """Refuse a version that cannot be, and texts that are too long."""
        if self.version < 1:
            raise ValueError("versions count from 1")
        wording.may_line("what moved", self.moved)
        if len(self.body) > wording.TEXT:
            raise ValueError("an agreed text is too long")


@dataclass(frozen=True)
class AgreedDraft:
    """An agreed text as it is written; ``base_version`` 0 where none is saved yet."""

    session_id: UUID
    base_version: int
    moved: str = ""
    body: str = ""

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        return wording.named(
            moved=wording.line_problem(self.moved, ""),
            body=wording.TOO_LONG if len(self.body) > wording.TEXT else "",
        )
