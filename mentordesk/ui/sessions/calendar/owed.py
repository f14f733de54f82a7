"""The way through the sessions that are still to be written up: from each to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine


def following(owed: tuple[SessionLine, ...], session_id: UUID | None) -> SessionLine | None:
    """The one after ``session_id``; after the last, or from elsewhere, the first."""
    ids = [line.session.id for line in owed]
    if not ids:
        return None
    place = ids.index(session_id) + 1 if session_id in ids else 0
    return owed[place % len(ids)]
