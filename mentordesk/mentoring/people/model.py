"""A person one works with, and the pair that one is with them.

No pronoun, no age, no picture: a name, where their clocks stand, which languages they prefer. What
the person is to me, how often we agreed to talk and whether we still do belong to the pair, so
that a mentee may later become a peer without a second card.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.mentoring import hours, wording, zones
from mentordesk.mentoring.people.channels import Channel, channels_problem
from mentordesk.mentoring.record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

LONGEST_REPLY = 90  # days
NEEDS = 1_000  # characters
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")


class Role(enum.StrEnum):
    """What a person is to me."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    PEER = "peer"


class PairState(enum.StrEnum):
    """Whether a pair is talking."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class PairForm(enum.StrEnum):
    """Whether a pair goes on, or meets for one question and ends well."""

    ONGOING = "ongoing"
    ONE_OFF = "one_off"  # micro-mentoring: no rhythm


class EndedBy(enum.StrEnum):
    """Who ended a pair: a fact that may be left unsaid, never a blame."""

    UNSAID = ""
    ME = "me"
    THEM = "them"
    BOTH = "both"
    PROGRAMME = "programme"


def is_language(tag: str) -> bool:
    """Whether ``tag`` has the shape of a BCP 47 language tag."""
    return _LANGUAGE.fullmatch(tag) is not None


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """A person. ``home_zone`` is an IANA name, ``languages`` are BCP 47 tags, preferred first.

    ``usual_hours`` is the text of ``hours.UsualHours``, on the clocks of ``home_zone``.
    """

    name: str
    home_zone: str
    languages: tuple[str, ...] = ()
    access_needs: str = ""
    language_needs: str = ""
    usual_hours: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be a person's card."""
        wording.need_line("a name", self.name, wording.NAME)
        if not zones.is_shaped(self.home_zone):
            raise ValueError("a person's zone is no zone")
        if not all(is_language(tag) for tag in self.languages):
            raise ValueError("a language is not a tag")

    @property
    def short_name(self) -> str:
        """The first word of the name, as one calls the person in a sentence."""
        return self.name.split()[0]


@dataclass(frozen=True, kw_only=True)
class Pair(Record):
    """Me and one person in one role. ``rhythm_days`` and ``reply_days`` 0: none was agreed.

    The word for a safe line is not here: it is asked for by name (``People.safe_word``), so that
    no list, page or export carries it by the way.
    """

    person_id: UUID
    role: Role
    state: PairState
    rhythm_days: int
    began: date
    ended: date | None = None
    form: PairForm = PairForm.ONGOING
    topic: str = ""
    reply_days: int = 0
    ended_by: EndedBy = EndedBy.UNSAID

    def __post_init__(self) -> None:
        """Refuse what cannot be a pair."""
        if not 0 <= self.rhythm_days <= 366:
            raise ValueError("a rhythm is 0 to 366 days")
        if self.reply_days < 0:
            raise ValueError("a reply takes no negative days")
        if (self.state is PairState.ENDED) != (self.ended is not None):
            raise ValueError("a pair has a last day exactly when it has ended")


@dataclass(frozen=True)
class Partner:
    """A person and the pair that I am with them."""

    person: Person
    pair: Pair


@dataclass(frozen=True)
class PersonLine:
    """A row of the list of people. Counts are of this pair."""

    partner: Partner
    held: int
    last_held: datetime | None
    next_planned: datetime | None
    open_mine: int
    open_theirs: int
    open_goals: int
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True)
class PersonDraft:
    """What a form says of a person, new or changed: the whole card.

    ``safe_word`` ``None`` leaves the word as it is.
    """

    name: str
    home_zone: str
    role: Role = Role.MENTEE
    languages: tuple[str, ...] = ()
    rhythm_days: int = 14
    form: PairForm = PairForm.ONGOING
    topic: str = ""
    reply_days: int = 0
    channels: tuple[Channel, ...] = ()
    access_needs: str = ""
    language_needs: str = ""
    usual_hours: str = ""
    safe_word: str | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        return wording.named(
            name=wording.line_problem(self.name, wording.EMPTY_NAME, wording.NAME),
            home_zone="" if zones.is_known(self.home_zone) else wording.UNKNOWN_ZONE,
            languages="" if all(map(is_language, self.languages)) else wording.BAD_LANGUAGE,
            rhythm_days="" if 0 <= self.rhythm_days <= 366 else wording.BAD_RHYTHM,
            topic=wording.line_problem(self.topic, "", wording.TITLE),
            reply_days="" if 0 <= self.reply_days <= LONGEST_REPLY else wording.BAD_REPLY,
            channels=channels_problem(self.channels),
            usual_hours=hours.problem(self.usual_hours),
            access_needs=wording.line_problem(self.access_needs, "", NEEDS),
            language_needs=wording.line_problem(self.language_needs, "", NEEDS),
            safe_word=wording.line_problem(self.safe_word or "", "", wording.NAME),
        )

    def tidied(self) -> PersonDraft:
        """The same as the record keeps it. A one-off has no rhythm."""
        return replace(
            self,
            name=wording.tidy(self.name),
            rhythm_days=0 if self.form is PairForm.ONE_OFF else self.rhythm_days,
            topic=wording.tidy(self.topic),
            channels=tuple(one.tidied() for one in self.channels if one.tidied().address),
            access_needs=wording.tidy(self.access_needs),
            language_needs=wording.tidy(self.language_needs),
            usual_hours=hours.tidy(self.usual_hours),
            safe_word=None if self.safe_word is None else wording.tidy(self.safe_word),
        )
