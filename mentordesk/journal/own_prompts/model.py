"""What a prompt of one's own is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.journal.model import Prompt
from mentordesk.text import shows, unstorable

if TYPE_CHECKING:
    from uuid import UUID

LINE_AT_MOST: Final = 300
"""Characters of a prompt."""

MINUTES: Final = 5
"""How long it may take to answer one; nobody is asked."""

DAY: Final = "day"
"""The occasion of a prompt that may come up on any day."""

MARK: Final = "own."
"""How the ids of the writer's own prompts begin among all prompts."""


@dataclass(frozen=True, slots=True)
class OwnPrompt:
    """A question that the writer asks themselves. ``rests``: it is kept and does not come up."""

    id: UUID
    line: str = field(repr=False)
    occasion: str = DAY
    rests: bool = False

    @property
    def prompt_id(self) -> str:
        """Its id among all prompts."""
        return f"{MARK}{self.id}"

    @property
    def prompt(self) -> Prompt:
        """As it is asked."""
        return Prompt(self.prompt_id, self.line, MINUTES)


def cleaned(typed: str) -> str:
    """A line as it was typed, without needless blanks."""
    return " ".join(typed.split())


def is_fit(line: str) -> bool:
    """Whether a clean line asks something and can be kept."""
    return shows(line) and len(line) <= LINE_AT_MOST and not unstorable(line)


class UnfitPrompt(UserFacingError):
    """Nothing is asked, it is too long, or it cannot be kept exactly."""

    code = "unfit-prompt"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This question cannot be kept as it stands.")
    safe = QT_TRANSLATE_NOOP("errors", "Your other questions are as they were.")
    todo = QT_TRANSLATE_NOOP("errors", "Ask one thing, in at most 300 characters.")


class PromptGone(UserFacingError):
    """The prompt was removed in the meantime."""

    code = "prompt-gone"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This question is no longer among yours.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing else was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Go back to the list and choose again.")
