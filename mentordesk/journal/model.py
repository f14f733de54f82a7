"""What an entry of the journal is. Everything here is written for the writer alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.text import Query, Snippet, one_line, places, snippet, unstorable

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from mentordesk.clock import Moment

TITLE_AT_MOST = 2_000
"""Characters of a title."""

PREVIEW_AT_MOST = 160
"""Characters of the preview on an entry's line in a list."""

START_AT_MOST = 2 * PREVIEW_AT_MOST
"""Characters of the body from which a preview is made."""

UNSTORABLE = QT_TRANSLATE_NOOP(
    "errors", "This text holds characters that no file can keep. Take them out."
)
TITLE_TOO_LONG = QT_TRANSLATE_NOOP("errors", "This title is too long. Say it in fewer words.")
TITLE_BROKEN = QT_TRANSLATE_NOOP("errors", "A title is one line. Put the rest into the text.")


def zone_is_known(name: str) -> bool:
    """Whether this machine knows the zone of this name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def local_time(moment: Moment) -> datetime:
    """What the clock on the person's wall showed at ``moment``; UTC where the zone is unknown."""
    try:
        zone = ZoneInfo(moment.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.instant
    return moment.instant.astimezone(zone)


def local_day(moment: Moment) -> date:
    """The date on the person's wall at ``moment``."""
    return local_time(moment).date()


def text_problems(title: str, body: str) -> tuple[str, ...]:
    """The sentences (context ``errors``) that say why these words cannot be kept; or none."""
    problems = []
    if unstorable(title) or unstorable(body):
        problems.append(UNSTORABLE)
    if len(title) > TITLE_AT_MOST:
        problems.append(TITLE_TOO_LONG)
    if len(title.splitlines()) > 1 or title != title.rstrip("\r\n\u2028\u2029"):
        problems.append(TITLE_BROKEN)
    return tuple(problems)


def place_problems(words: str) -> tuple[str, ...]:
    """The sentences (context ``errors``) that say why these words name no place; or none."""
    return text_problems(words, "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``seq`` is its place in time (see ``places``) and so in the order.

    ``version`` counts saved wordings from 1.
    """

    id: UUID
    seq: int
    version: int
    written: Moment
    changed: Moment
    title: str = field(repr=False)  # words never reach a log by way of a repr
    body: str = field(repr=False)  # Markdown source, exactly as written
    prompt_id: str = ""
    prompt_text: str = field(default="", repr=False)
    deleted: bool = False
    starred: bool = False
    place: str = field(default="", repr=False)  # where it was written, in words

    def __post_init__(self) -> None:
        """An entry has a version."""
        if self.version < 1:
            raise ValueError("an entry's version begins at 1")


@dataclass(frozen=True, slots=True)
class EntryLine:
    """What a list shows of an entry. ``start`` is the beginning of the body, as it is written."""

    id: UUID
    seq: int
    written: Moment
    title: str = field(repr=False)
    start: str = field(repr=False)
    prompt_id: str = ""
    starred: bool = False
    files: int = 0

    @property
    def preview(self) -> str:
        """The body's beginning on one line, without its marks."""
        return one_line(self.start, PREVIEW_AT_MOST)


@dataclass(frozen=True, slots=True)
class VersionLine:
    """What a list shows of an earlier wording, or of the present one.

    ``changed``: when it was saved.
    """

    entry_id: UUID
    version: int
    changed: Moment
    title: str = field(repr=False)
    start: str = field(repr=False)

    @property
    def preview(self) -> str:
        """The body's beginning on one line, without its marks."""
        return one_line(self.start, PREVIEW_AT_MOST)


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of an entry, whole."""

    entry_id: UUID
    version: int
    changed: Moment
    title: str = field(repr=False)
    body: str = field(repr=False)


@dataclass(frozen=True)
class Found:
    """An entry that answers a query; what a list shows of it is made when it is looked at.

    ``passage`` is the body, or of a very long one the part around the first place.
    """

    line: EntryLine
    passage: str = field(repr=False)
    query: Query = field(repr=False)

    @cached_property
    def _part(self) -> Snippet:
        return snippet(self.passage, self.query)

    @property
    def snippet(self) -> str:
        """The part of the body that answers, on one line."""
        return self._part.text

    @property
    def highlights(self) -> tuple[tuple[int, int], ...]:
        """The spans (start, end) of ``snippet`` that answer, in characters."""
        return self._part.highlights

    @cached_property
    def title_highlights(self) -> tuple[tuple[int, int], ...]:
        """The spans of the title that answer."""
        return tuple(places(self.line.title, self.query))


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """Words on their way.

    ``id`` None: a new entry. ``base_version``: the saved version from which the writing began, 0
    where nothing is saved yet.
    """

    id: UUID | None
    base_version: int
    title: str = field(repr=False)
    body: str = field(repr=False)
    prompt_id: str = ""
    prompt_text: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        """A draft of nothing saved begins at version 0."""
        if self.base_version < 0 or (self.id is None and self.base_version != 0):
            raise ValueError("a draft begins at a saved version, or at 0")

    @property
    def blank(self) -> bool:
        """Whether nothing but blanks is written."""
        return not self.title.strip() and not self.body.strip()

    def problems(self) -> tuple[str, ...]:
        """Why these words cannot be kept, in sentences of the context ``errors``; or nothing."""
        return text_problems(self.title, self.body)

    def begun(self, entry_id: UUID, seq: int, written: Moment) -> Entry:
        """These words as an entry of its first version, written at a moment."""
        return Entry(
            id=entry_id,
            seq=seq,
            version=1,
            written=written,
            changed=written,
            title=self.title,
            body=self.body,
            prompt_id=self.prompt_id,
            prompt_text=self.prompt_text,
        )


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to write about. ``id`` may carry the version of its wording."""

    id: str
    text: str = field(repr=False)
    minutes: int

    def __post_init__(self) -> None:
        """A prompt has an id and asks something."""
        if not self.id or not self.text.strip() or self.minutes < 1:
            raise ValueError("a prompt has an id, words and at least one minute")


class UnwritableText(UserFacingError):
    """Words that no file keeps exactly, or a title that is not one line."""

    code = "unwritable-text"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This entry cannot be kept as it stands.")
    safe = QT_TRANSLATE_NOOP("errors", "What was kept before is safe.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at the line beside the text.")


class UnwritablePlace(UserFacingError):
    """The words for a place are no line that a file keeps."""

    code = "unwritable-place"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This place cannot be kept as it stands.")
    safe = QT_TRANSLATE_NOOP("errors", "What was kept before is safe.")
    todo = QT_TRANSLATE_NOOP("errors", "Say the place in a few words, on one line.")


class EntryGone(UserFacingError):
    """The entry was shredded in the meantime, or never was."""

    code = "entry-gone"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "This entry is no longer in your journal.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing else was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Go back to the list and choose again.")


class EntryChanged(UserFacingError):
    """The entry was saved from elsewhere after this writing began."""

    code = "entry-changed"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "This entry was changed elsewhere while you were writing.")
    safe = QT_TRANSLATE_NOOP("errors", "Both are safe: your words become an entry of their own.")
    todo = QT_TRANSLATE_NOOP("errors", "Open both and put together what belongs together.")
