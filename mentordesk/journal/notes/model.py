"""What I write beside a session for myself alone, and every draft that is not yet saved.

These point at the record (a session, a person) by id. Nothing of the record points back.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from mentordesk.clock import Moment
from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.text import shows

TEXT_AT_MOST = 1_000_000
LINE_AT_MOST = 500

TOO_LONG = QT_TRANSLATE_NOOP("errors", "This is too long. Say it in fewer words.")
EMPTY = QT_TRANSLATE_NOOP("errors", "Write a few words.")

#: The target of a draft of something that is not there yet: the form of a new goal, say.
NEW = UUID(int=0)


class AskedFirst(enum.StrEnum):
    """My own mark after a session, on whether I asked before I advised."""

    UNSAID = ""
    NOT_YET = "not_yet"
    PARTLY = "partly"
    YES = "yes"


class Field(enum.StrEnum):
    """Which text of a session a past wording is of."""

    NOTE = "note"
    REFLECTION = "reflection"
    AGREED = "agreed"


class DraftKind(enum.StrEnum):
    """What is being written. Only the first two become saved texts by themselves."""

    NOTE = "note"
    AGREED = "agreed"
    REFLECTION = "reflection"
    CLOSE_CARD = "close_card"
    PERSON_FORM = "person_form"
    GOAL_FORM = "goal_form"
    CHECK_IN = "check_in"
    ACTION = "action"
    TURN = "turn"  # of a session in writing
    CIRCLE_FORM = "circle_form"
    PREPARE_ITEM = "prepare_item"  # lines of a session that are not entered yet
    MEET_ITEM = "meet_item"
    REMINDER_LINE = "reminder_line"
    ACTION_LINE = "action_line"
    INSIGHT_LINE = "insight_line"
    JOIN_FORM = "join_form"  # of a circle that others made
    CIRCLE_EDIT = "circle_edit"  # of a circle that is there: its words, its new seats, its hour
    CIRCLE_RENEW = "circle_renew"
    CIRCLE_PLAN = "circle_plan"


@dataclass(frozen=True)
class Note:
    """My notes of one session; Markdown. ``changed`` is an instant in UTC."""

    id: UUID
    seq: int
    session_id: UUID
    version: int
    written: Moment
    changed: datetime
    body: str = field(repr=False)

    def __post_init__(self) -> None:
        """Versions count from 1."""
        if self.version < 1 or len(self.body) > TEXT_AT_MOST:
            raise ValueError("a note has a version from 1 and at most a million characters")


@dataclass(frozen=True)
class NoteDraft:
    """Notes as they are written; ``base_version`` 0 where none are saved yet."""

    session_id: UUID
    base_version: int
    body: str = field(repr=False)

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        return {"body": TOO_LONG} if len(self.body) > TEXT_AT_MOST else {}


@dataclass(frozen=True)
class Reflection:
    """What I made of a session afterwards."""

    id: UUID
    seq: int
    session_id: UUID
    version: int
    written: Moment
    changed: datetime
    asked_first: AskedFirst
    prompt_id: str
    prompt_text: str = field(repr=False)
    body: str = field(repr=False)

    def __post_init__(self) -> None:
        """Versions count from 1."""
        if self.version < 1 or len(self.body) > TEXT_AT_MOST:
            raise ValueError("a reflection has a version from 1 and at most a million characters")


@dataclass(frozen=True)
class ReflectionDraft:
    """A reflection as it is written; ``prompt_text`` is the question as it was asked."""

    session_id: UUID
    base_version: int = 0
    asked_first: AskedFirst = AskedFirst.UNSAID
    body: str = field(default="", repr=False)
    prompt_id: str = ""
    prompt_text: str = field(default="", repr=False)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said."""
        return not self.body.strip() and self.asked_first is AskedFirst.UNSAID

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        return {"body": TOO_LONG} if len(self.body) > TEXT_AT_MOST else {}


@dataclass(frozen=True)
class Reminder:
    """One line to myself about a person; with a session, for that one only."""

    id: UUID
    seq: int
    person_id: UUID
    session_id: UUID | None
    written: Moment
    line: str = field(repr=False)
    done: bool = False

    def __post_init__(self) -> None:
        """A reminder says something, on one line."""
        if not self.line.strip() or len(self.line) > LINE_AT_MOST or "\n" in self.line:
            raise ValueError("a reminder is one line of 1 to 500 characters")


@dataclass(frozen=True)
class ReminderDraft:
    """A reminder as it is typed."""

    person_id: UUID
    line: str = field(repr=False)
    session_id: UUID | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        if not shows(self.line):
            return {"line": EMPTY}
        return {"line": TOO_LONG} if len(self.line) > LINE_AT_MOST else {}


@dataclass(frozen=True)
class PastText:
    """A wording that was replaced, at ``replaced``."""

    version: int
    replaced: Moment
    body: str = field(repr=False)


@dataclass(frozen=True)
class Draft:
    """Something half written. ``base_version``: of the saved text from which it began.

    For a note or an agreed text ``body`` is that text; for a form it is what the window makes of
    its fields (JSON).
    """

    kind: DraftKind
    target: UUID
    base_version: int
    body: str = field(repr=False)


@dataclass(frozen=True)
class KeptDraft:
    """A draft and when it was kept."""

    draft: Draft
    saved: Moment


class NoteKind(enum.StrEnum):
    """What can be found beside the sessions."""

    NOTE = "note"
    REFLECTION = "reflection"
    REMINDER = "reminder"


@dataclass(frozen=True)
class NoteMatch:
    """Something found. ``place`` orders; ``changed`` is the instant (UTC) of the last change.

    ``target`` is the session's id, or the person's for a reminder.
    """

    place: int
    kind: NoteKind
    target: UUID
    changed: datetime
    body: str = field(repr=False)
