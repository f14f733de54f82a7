"""What the place Sessions can be asked to show, besides a session's id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

SESSIONS = "sessions"
"""The id of the place."""
LIST, WEEK, MONTH, ACTIONS = "list", "week", "month", "actions"
"""The views of the place."""


@dataclass(frozen=True)
class Open:
    """One page of a session: prepare, meet, reflect or share."""

    session_id: UUID
    tab: str = ""


@dataclass(frozen=True)
class Plan:
    """The form of a session to come, with this person in it, at this time (UTC)."""

    pair_id: UUID | None = None
    start: datetime | None = None


@dataclass(frozen=True)
class View:
    """One view of the place: list, week, month or actions."""

    view: str


@dataclass(frozen=True)
class Spot:
    """Where one is in a view: the session that is chosen, and the day. Kept from view to view."""

    session_id: UUID | None = None
    day: date | None = None
