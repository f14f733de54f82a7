"""The verbs on several sessions at once: each in one transaction, so that one key takes it back.

A session that is not in the state that a verb is for (it was cancelled meanwhile) is left alone and
not counted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import zones
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import store, verbs
from mentordesk.mentoring.sessions.model import Session, SessionState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

    Step = Callable[[Transaction, Session], None]

PLANNED = frozenset({SessionState.PLANNED})
ENDED = frozenset({SessionState.CANCELLED, SessionState.MISSED})


class SeveralSessions:
    """All verbs answer how many sessions they changed. On the writer thread."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def cancel(self, ids: Sequence[UUID]) -> Done[int]:
        """Say that planned sessions will not take place."""
        return self._end(ids, SessionState.CANCELLED)

    def miss(self, ids: Sequence[UUID]) -> Done[int]:
        """Say that planned sessions did not take place."""
        return self._end(ids, SessionState.MISSED)

    def reopen(self, ids: Sequence[UUID]) -> Done[int]:
        """Plan again what was cancelled or did not happen."""

        def step(tx: Transaction, session: Session) -> None:
            verbs.reopen(tx, session)

        return self._each(ids, ENDED, step)

    def move(self, ids: Sequence[UUID], days: int, minutes: int = 0) -> Done[int]:
        """Put planned sessions ``days`` and ``minutes`` later (or earlier) on my own clocks.

        Each keeps its hour where daylight saving shifts between the old day and the new one.
        """
        if not days and not minutes:
            return Done(0, Changed.NOTHING)

        def step(tx: Transaction, session: Session) -> None:
            verbs.move(tx, self._pen, session, later(session, days, minutes), None)

        return self._each(ids, PLANNED, step)

    def _end(self, ids: Sequence[UUID], state: SessionState) -> Done[int]:
        now = self._clock.now().instant

        def step(tx: Transaction, session: Session) -> None:
            timer = session.timer.standing(now)
            verbs.keep(tx, replace(session, state=state, number=0, timer=timer))

        return self._each(ids, PLANNED, step)

    def _each(self, ids: Sequence[UUID], states: frozenset[SessionState], step: Step) -> Done[int]:
        number = 0
        with self._database.write() as tx:
            for session_id in dict.fromkeys(ids):
                session = store.get(tx, session_id)
                if session is not None and session.state in states:
                    step(tx, session)
                    number += 1
        return Done(number, Changed.SESSIONS if number else Changed.NOTHING)


def later(session: Session, days: int, minutes: int = 0) -> datetime:
    """The instant that many days and minutes later on the clocks by which it was planned here.

    An hour that the clocks skip on that day becomes the one after it; of an hour that they show
    twice it is the first.
    """
    zone = session.slot.my_zone
    wall = zones.local(session.slot.start, zone).replace(tzinfo=None, fold=0)
    return zones.instant_of(wall + timedelta(days=days, minutes=minutes), zone)
