"""What the place Sessions can be asked to show, besides a session's id."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

SESSIONS = "sessions"
"""The id of the place."""


@dataclass(frozen=True)
class Open:
    """One page of a session: prepare, meet, reflect or share."""

    session_id: UUID
    tab: str = ""


@dataclass(frozen=True)
class Plan:
    """The form of a session to come, with this person in it."""

    pair_id: UUID | None = None
