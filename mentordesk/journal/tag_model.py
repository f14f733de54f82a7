"""What a tag is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.journal.markdown.marks import fold_tag
from mentordesk.text import unstorable

SHOWN_AT_MOST: Final = 100
"""Characters of a tag that is given beside a text."""


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag in use. ``number``: standing entries that have exactly it, not one nested in it.

    ``shown`` is how most of them spell it; ``folded`` finds it, its parts parted by ``/``.
    """

    shown: str = field(repr=False)
    folded: str = field(repr=False)
    number: int


@dataclass(frozen=True, slots=True)
class EntryTag:
    """A tag of one entry. ``beside``: it was given beside the text and can be taken away there."""

    shown: str = field(repr=False)
    folded: str = field(repr=False)
    beside: bool


def cleaned(typed: str) -> str:
    """A tag as it was typed beside a text, without its ``#`` and needless blanks."""
    return " ".join(typed.strip().lstrip("#＃").split())


def can_be_given(shown: str) -> bool:
    """Whether these words make a tag; they are clean."""
    return bool(fold_tag(shown)) and len(shown) <= SHOWN_AT_MOST and not unstorable(shown)


class UnfitTag(UserFacingError):
    """Words that make no tag: nothing to be found by, too long, or not to be kept exactly."""

    code = "unfit-tag"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This is no tag.")
    safe = QT_TRANSLATE_NOOP("errors", "The entry is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Take a word or two, at most 100 characters.")
