"""What stands on a session's agenda, and the checklists that prepare for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring import pins, wording
from mentordesk.mentoring.record import Record

if TYPE_CHECKING:
    from uuid import UUID

MOST_MINUTES = 600


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Record):
    """One line of an agenda; ``minutes`` 0 means that none were set aside."""

    session_id: UUID
    position: int
    title: str
    hint: str = ""
    minutes: int = 0
    done: bool = False
    pin: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot stand on an agenda."""
        wording.need_line("an agenda item", self.title, wording.TITLE)
        wording.may_line("a hint", self.hint)
        pins.may_pin("an agenda item's source", self.pin)
        if not 0 <= self.minutes <= MOST_MINUTES:
            raise ValueError("an agenda item takes 0 to 600 minutes")


@dataclass(frozen=True)
class ItemDraft:
    """An agenda item as it is typed, or as it comes from the playbook (then with a ``pin``)."""

    title: str
    minutes: int = 0
    hint: str = ""
    pin: str = ""

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        fits = 0 <= self.minutes <= MOST_MINUTES
        return wording.named(
            title=wording.line_problem(self.title, wording.EMPTY_TITLE, wording.TITLE),
            hint=wording.line_problem(self.hint, ""),
            minutes="" if fits else wording.BAD_LENGTH,
        )


@dataclass(frozen=True, kw_only=True)
class Checklist(Record):
    """A checklist of the playbook on a session, in one wording, with the items ticked."""

    session_id: UUID
    pin: str
    marked: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a list without a wording."""
        pins.need_pin("a checklist", self.pin)
