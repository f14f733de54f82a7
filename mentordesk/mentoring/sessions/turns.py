"""A session in writing: five turns that alternate, days apart if need be.

The mentee begins: so turns 1, 3 and 5 are theirs and 2 and 4 the mentor's. Between peers whoever
writes the first turn begins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.mentoring import wording
from mentordesk.mentoring.people.model import Role
from mentordesk.mentoring.record import Owner, Record
from mentordesk.text import shows

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine

TURNS = 5
#: The first line of a turn that was copied out, in whatever language: dashes, n, 5, dashes.
_HEADER = re.compile(r"[>\s]*[\u2010-\u2015\u2212-]+\D*?(\d)\D*?(\d)\D*?[\u2010-\u2015\u2212-]+\s*")


class NotTheirTurn(UserFacingError):
    """Words of the other where the next turn is mine, or mine where it is theirs."""

    code = "not-their-turn"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "It is the other's turn in this exchange, not this one's.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at whose turn it is, or open the last turn again.")


class TurnHereAlready(UserFacingError):
    """A turn that is pasted a second time."""

    code = "turn-here-already"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "Turn {number} is here already.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Paste the turn that came after it.")


class TurnTooEarly(UserFacingError):
    """A turn that is pasted before the one that comes first."""

    code = "turn-too-early"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "This is turn {number}. Turn {wanted} comes first.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Paste turn {wanted}, or ask for it again.")


class TurnTooLong(UserFacingError):
    """More than is kept in one piece: a wrong thing was copied, most likely."""

    code = "turn-too-long"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This is too long for a turn of five lines.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Copy only the turn, then paste it again.")


class TurnEmpty(UserFacingError):
    """Nothing to read in it."""

    code = "turn-empty"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "There are no words in this turn.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Copy the turn as text, then paste it again.")


@dataclass(frozen=True, kw_only=True)
class Turn(Record):
    """One turn. ``copied``: when it was last copied out, an instant in UTC."""

    session_id: UUID
    number: int
    side: Owner
    body: str
    copied: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a number that cannot be."""
        if not 1 <= self.number <= TURNS:
            raise ValueError("turns count from 1 to 5")

    @property
    def since(self) -> datetime:
        """From when the other could know it: when it was copied out, or else written; UTC."""
        return self.copied or self.written.instant


@dataclass(frozen=True)
class Exchange:
    """The turns of a session so far, in order. ``first``: who begins, ``None``: either."""

    session_id: UUID
    first: Owner | None
    turns: tuple[Turn, ...] = field(default=())

    @property
    def number(self) -> int:
        """Of the turn that comes next; 6 where all are there."""
        return len(self.turns) + 1

    @property
    def is_over(self) -> bool:
        """Whether all five turns are there."""
        return len(self.turns) >= TURNS

    @property
    def whose(self) -> Owner | None:
        """Whose turn is next; ``None`` where all are there, or where either may begin."""
        if self.is_over:
            return None
        begins = self.turns[0].side if self.turns else self.first
        if begins is None or self.number % 2 == 1:
            return begins
        return Owner.THEIRS if begins is Owner.MINE else Owner.MINE

    @property
    def to_copy(self) -> Turn | None:
        """My last turn, where it was not copied out yet."""
        last = self.turns[-1] if self.turns else None
        return last if last and last.side is Owner.MINE and last.copied is None else None

    def check(self, side: Owner, body: str) -> None:
        """Refuse a turn of ``side`` that cannot be the next one, in words."""
        if not shows(body):
            raise TurnEmpty
        if len(body) > wording.TEXT:
            raise TurnTooLong
        if self.is_over or self.whose not in (None, side):
            raise NotTheirTurn

    def check_pasted(self, number: int | None, body: str) -> None:
        """Refuse words of the other that are here already, or that come too early."""
        for turn in self.turns:
            if turn.number == number or turn.body.split() == body.split():
                raise TurnHereAlready(number=turn.number)
        if number is not None and number > self.number:
            raise TurnTooEarly(number=number, wanted=self.number)


@dataclass(frozen=True)
class Waiting:
    """An exchange that is not over: who waits for whom, and since when (UTC).

    ``whose`` is whose turn it is, ``to_copy`` that mine is written and not copied out yet.
    ``reply_days`` is what was agreed with this person, 0 where nothing was.
    """

    line: SessionLine
    whose: Owner | None
    number: int
    since: datetime
    to_copy: bool
    reply_days: int


def begins(role: Role | None) -> Owner | None:
    """Who begins where the other is ``role`` to me."""
    return {Role.MENTEE: Owner.THEIRS, Role.MENTOR: Owner.MINE}.get(role) if role else None


def read(text: str) -> tuple[int | None, str]:
    """The number that a pasted text says it has, and its words without that line."""
    words = text.strip()
    head, _, rest = words.partition("\n")
    found = _HEADER.fullmatch(head)
    if found is None or int(found[2]) != TURNS or not 1 <= int(found[1]) <= TURNS:
        return None, words
    return int(found[1]), rest.strip()
