"""Consents, letters and the ledger as the person sees them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from mentordesk.wire.letters import Audience, Scope

RETENTION_MONTHS = 24
NOTICE_VERSION = 1


class ConsentState(enum.StrEnum):
    """How a consent stands."""

    LIVE = "live"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class LetterState(enum.StrEnum):
    """Where a letter is. Only a verified receipt makes it confirmed."""

    SEALED = "sealed"
    POSTED = "posted"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    WITHDRAWING = "withdrawing"
    ERASED = "erased"


class Way(enum.StrEnum):
    """How something was copied out by hand; of a charter and a calendar file also what it was.

    These two may be for nobody in particular: then only this tells them apart in the ledger.
    """

    CLIPBOARD = "clipboard"
    PDF = "pdf"
    PAPER = "paper"
    CALENDAR = "calendar"  # the file of one or more sessions
    CHARTER = "charter"  # a circle's, to the clipboard
    CHARTER_PAPER = "charter_paper"


class Choice(enum.Enum):
    """The plain choices that come first."""

    NOTHING = enum.auto()
    OFFICE_NUMBERS = enum.auto()
    LINE_BY_LINE = enum.auto()


@dataclass(frozen=True)
class Consent:
    """What a person agreed to send, to whom, until which day (inclusive)."""

    id: bytes
    scope: Scope
    audience: Audience
    given: datetime
    expires: date
    wording: str
    language: str
    state: ConsentState
    standing: bool


@dataclass(frozen=True)
class Line:
    """One field of a summary: what it says now, what it said last time, whether it is struck."""

    name: str
    now: str
    before: str | None
    struck: bool = False

    @property
    def changed(self) -> bool:
        """Whether it differs from what was last shared."""
        return self.before is not None and self.now != self.before


@dataclass(frozen=True)
class Preview:
    """A letter as it would leave: ``lines`` are read back from the bytes to be signed."""

    scope: Scope
    audience: Audience
    period: str
    letter: bytes
    digest: bytes
    lines: tuple[Line, ...]
    expires: date

    @property
    def size(self) -> int:
        """Bytes of the letter with its signature, before it is sealed for the way."""
        return len(self.letter) + 64


@dataclass(frozen=True)
class Sent:
    """A letter in the ledger: everything about it that ever left, and what came back."""

    id: bytes
    kind: int
    scope: str
    audience: str
    period: str
    consent: bytes
    state: LetterState
    signed: bytes
    digest: bytes
    sealed: datetime
    answered: datetime | None
    reason: str


@dataclass(frozen=True)
class Event:
    """A link of the ledger's chain."""

    seq: int
    at: datetime
    what: str
    letter: bytes
    scope: str
    digest: bytes
    chain: bytes


@dataclass(frozen=True)
class Copied:
    """A line of the ledger: a text that the person took out by hand.

    ``body`` is ``None`` once the person it was for was erased; ``digest`` (SHA-256 of the body in
    UTF-8) stays. ``made`` is false where the file or paper then did not come about.
    """

    id: UUID
    seq: int
    at: datetime
    way: Way
    digest: bytes
    session_id: UUID | None
    person_id: UUID | None
    name: str
    start: datetime | None
    body: str | None
    made: bool = True
