"""An action: a promised step with an owner, perhaps a day, perhaps an if-then line.

A step that is not done is no debt: it is done, dropped, carried into the next session, or re-set
openly to another day. What it was before stays readable.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring import wording
from mentordesk.mentoring.record import Owner, Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID


class ActionState(enum.StrEnum):
    """How an action stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class What(enum.StrEnum):
    """What happened to an action."""

    DONE = "done"
    DROPPED = "dropped"
    REOPENED = "reopened"
    RESET = "reset"
    CARRIED = "carried"


@dataclass(frozen=True, kw_only=True)
class Action(Record):
    """A step. ``due`` is a day, ``closed`` an instant in UTC where it is not open.

    Of a circle (``circle_id``) it is mine, or that of the member ``member_id``.

    ``snoozed``: the day until which it is kept out of sight, and on which it is back by itself.
    """

    pair_id: UUID | None
    session_id: UUID | None
    owner: Owner
    title: str
    if_then: str = ""
    due: date | None = None
    first_due: date | None = None
    resets: int = 0
    state: ActionState = ActionState.OPEN
    closed: datetime | None = None
    carried_to: UUID | None = None
    snoozed: date | None = None
    circle_id: UUID | None = None
    member_id: UUID | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be an action."""
        wording.need_line("an action", self.title, wording.TITLE)
        wording.may_line("an if-then line", self.if_then)
        if (self.state is ActionState.OPEN) != (self.closed is None):
            raise ValueError("an action is closed exactly when it is not open")
        if self.owner is Owner.THEIRS and self.pair_id is None and self.member_id is None:
            raise ValueError("an action of nobody")
        if self.circle_id is not None and self.pair_id is not None:
            raise ValueError("an action of a pair and of a circle")
        if self.member_id is not None and self.circle_id is None:
            raise ValueError("an action of a member of no circle")

    def is_snoozed(self, today: date) -> bool:
        """Whether it is out of sight on ``today``."""
        return self.snoozed is not None and self.snoozed > today


@dataclass(frozen=True)
class ActionLine:
    """A row of a list of actions. ``age_days`` counts from the day it was agreed.

    Of a circle, ``person_name`` is the member whose it is (empty: mine), and there is no person.
    """

    action: Action
    person_id: UUID | None
    person_name: str
    age_days: int
    circle_name: str = ""


@dataclass(frozen=True, kw_only=True)
class Event(Record):
    """Something that happened to an action, with the days before and after a re-setting."""

    action_id: UUID
    what: What
    old_due: date | None
    new_due: date | None
    session_id: UUID | None
    line: str = ""


@dataclass(frozen=True)
class ActionDraft:
    """An action as it is typed."""

    title: str
    owner: Owner = Owner.MINE
    due: date | None = None
    if_then: str = ""
    pair_id: UUID | None = None
    session_id: UUID | None = None
    circle_id: UUID | None = None
    member_id: UUID | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        other = self.pair_id or (self.circle_id and self.member_id)
        lonely = self.owner is Owner.THEIRS and not other
        return wording.named(
            title=wording.line_problem(self.title, wording.EMPTY_TITLE, wording.TITLE),
            if_then=wording.line_problem(self.if_then, ""),
            owner=wording.NEEDS_PARTNER if lonely else "",
        )
