"""What one can do with a series. Planning one is a verb of ``Sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import series_ahead, series_store, series_verbs
from mentordesk.mentoring.sessions.series import (
    Series,
    SeriesChange,
    SeriesDraft,
    SeriesMade,
    SeriesPreview,
)

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ids import NewId
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.vault.database import Database


class SessionSeries:
    """Series. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._pen = Pen(clock, new_id)

    def extend(self) -> Done[int]:
        """Write ahead what is missing, of every series: when the desk is opened. How many."""
        with self._database.write() as tx:
            made = len(series_ahead.extend_all(tx, self._pen))
        return Done(made, Changed.SESSIONS if made else Changed.NOTHING)

    def change_following(self, change: SeriesChange) -> Done[SeriesMade]:
        """Put a session and all that follow it to another day and hour.

        Raises ``NotThere``, ``WrongState``, ``ValueError``.
        """
        with self._database.write() as tx:
            return Done(series_verbs.change_following(tx, self._pen, change), Changed.SESSIONS)

    def end_after(self, session_id: UUID) -> Done[list[Session]]:
        """End a series with a session: what is planned after it is cancelled; answers those."""
        with self._database.write() as tx:
            return Done(series_verbs.end_after(tx, session_id), Changed.SESSIONS)

    def preview(self, draft: SeriesDraft) -> SeriesPreview:
        """What planning would make. Raises ``ValueError`` if the draft has problems."""
        with self._database.read() as tx:
            return series_verbs.preview(tx, self._pen, draft)

    def series(self, series_id: UUID) -> Series | None:
        """The series with this id."""
        with self._database.read() as tx:
            return series_store.get(tx, series_id)
