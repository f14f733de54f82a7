"""What one can do in a session of a circle: say who is there, keep an insight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import index, wording
from mentordesk.mentoring.circles import gathering, session_store, store
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import store as session_rows
from mentordesk.mentoring.sessions import verbs as sessions

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.mentoring.circles.gathering import Gathering
    from mentordesk.mentoring.circles.model import Insight, Mark
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.vault.database import Database, Transaction

MOST_INSIGHTS = 500  # that a page shows


class Attendance:
    """Attendance and insights. Verbs run on the writer thread, queries on any one at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._pen = Pen(clock, new_id)

    def mark(self, session_id: UUID, member_id: UUID, mark: Mark | None) -> Done[Gathering]:
        """Say whether a member is there, before or during the session; ``None`` takes it back.

        Raises ``NotThere`` where the member is not of that session's circle.
        """
        with self._database.write() as tx:
            session = sessions.need(tx, session_id)
            member = store.member(tx, member_id)
            if member is None or member.circle_id != session.circle_id:
                raise NotThere
            if mark is None:
                session_store.drop_mark(tx, session_id, member_id)
            else:
                session_store.set_mark(tx, self._pen, session_id, member_id, mark)
            return Done(_need(tx, session_id), Changed.SESSIONS)

    def keep_insight(self, session_id: UUID, line: str) -> Done[Insight]:
        """Write down what the circle understood. Raises ``ValueError``, ``NotThere``."""
        kept = _kept(line)
        with self._database.write() as tx:
            session = sessions.need(tx, session_id)
            if session.circle_id is None:
                raise NotThere
            made = session_store.add_insight(tx, self._pen, session.circle_id, session_id, kept)
            return self._done(tx, made)

    def change_insight(self, insight_id: UUID, line: str) -> Done[Insight]:
        """Other words for an insight. Raises ``ValueError``, ``NotThere``."""
        kept = _kept(line)
        with self._database.write() as tx:
            _need_insight(tx, insight_id)
            session_store.set_insight(tx, insight_id, kept)
            return self._done(tx, insight_id)

    def remove_insight(self, insight_id: UUID) -> Done[Insight]:
        """Take an insight away; answers what it was."""
        with self._database.write() as tx:
            insight = _need_insight(tx, insight_id)
            session_store.remove_insight(tx, insight_id)
            index.refresh(tx, self._pen, index.Kind.CIRCLE, insight.circle_id)
            return Done(insight, Changed.PEOPLE | Changed.SESSIONS)

    def gathering(self, session_id: UUID) -> Gathering | None:
        """The circle side of a session; ``None`` of a pair's or of one that is gone."""
        with self._database.read() as tx:
            session = session_rows.get(tx, session_id)
            return gathering.of_session(tx, session) if session else None

    def gatherings(self, session_ids: list[UUID]) -> list[Gathering]:
        """Those of the sessions that are a circle's, in the order asked for."""
        with self._database.read() as tx:
            found = (session_rows.get(tx, one) for one in session_ids)
            asked = (gathering.of_session(tx, one) for one in found if one is not None)
            return [one for one in asked if one is not None]

    def sessions(self, circle_id: UUID, limit: int = 200) -> list[SessionLine]:
        """A circle's sessions of every state, the latest start first."""
        with self._database.read() as tx:
            return session_rows.of_circle(tx, circle_id, limit)

    def insights(self, circle_id: UUID, limit: int = MOST_INSIGHTS) -> list[Insight]:
        """A circle's insights, the latest first."""
        with self._database.read() as tx:
            return session_store.insights(tx, circle_id, limit)

    def _done(self, tx: Transaction, insight_id: UUID) -> Done[Insight]:
        insight = _need_insight(tx, insight_id)
        index.refresh(tx, self._pen, index.Kind.CIRCLE, insight.circle_id)
        return Done(insight, Changed.PEOPLE | Changed.SESSIONS)


def _kept(line: str) -> str:
    if problem := wording.line_problem(line, wording.EMPTY_TITLE):
        raise ValueError(problem)
    return wording.tidy(line)


def _need(tx: Transaction, session_id: UUID) -> Gathering:
    found = gathering.of_session(tx, sessions.need(tx, session_id))
    if found is None:
        raise NotThere
    return found


def _need_insight(tx: Transaction, insight_id: UUID) -> Insight:
    insight = session_store.insight(tx, insight_id)
    if insight is None:
        raise NotThere
    return insight
