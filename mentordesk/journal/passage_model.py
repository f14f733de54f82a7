"""What a starred passage is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Moment
    from mentordesk.journal.model import EntryLine

QUOTE_AT_MOST: Final = 20_000
"""Characters of a passage."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of an entry that were starred, perhaps as evidence for a goal.

    ``quote`` is the passage as it stood then, ``at`` the number of characters before it.
    ``stands``: these words are still in the entry; if not, ``at`` is where they stood last.
    """

    id: UUID
    entry_id: UUID
    goal_id: UUID | None
    starred: Moment
    at: int
    quote: str = field(repr=False)
    stands: bool = True

    def __post_init__(self) -> None:
        """A passage has words and a place."""
        if not self.quote or self.at < 0:
            raise ValueError("a passage has words and a place")


@dataclass(frozen=True, slots=True)
class PassageLine:
    """A passage with the line of its entry."""

    passage: Passage
    line: EntryLine


def find(body: str, quote: str, near: int) -> int | None:
    """The place of ``quote`` in ``body`` that is nearest to ``near``; None: it is not there."""
    if body.startswith(quote, near):
        return near
    behind = body.find(quote, near)
    before = body.rfind(quote, 0, near + len(quote))
    if behind < 0 or before < 0:
        return max(before, behind) if max(before, behind) >= 0 else None
    return before if near - before <= behind - near else behind


class NotInTheEntry(UserFacingError):
    """The words that were to be starred do not stand in the saved entry."""

    code = "passage-not-there"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "These words are not in the entry as it was saved.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was starred; the entry is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose at most a few paragraphs, and star them again.")


class PassageGone(UserFacingError):
    """The passage is starred no longer."""

    code = "passage-gone"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This passage is no longer starred.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing else was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Go back to the list and choose again.")
