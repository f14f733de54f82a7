"""What one can do with a session: a public method for each verb.

Writing up what was agreed, and closing, touch private text too: they are acts of ``desk/``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, to_micros
from mentordesk.mentoring import zones
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import moves_store, series_ahead, series_verbs, store, verbs
from mentordesk.mentoring.sessions.model import (
    Mode,
    Move,
    PlanDraft,
    Session,
    SessionKind,
    SessionLine,
    SessionState,
)
from mentordesk.mentoring.sessions.series import SeriesDraft, SeriesMade

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction

T = TypeVar("T")
_ANYWHERE = (1 << 62, 1 << 62)


class Sessions:
    """Sessions. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def plan(self, draft: PlanDraft) -> Done[Session]:
        """A session to come. Raises ``ValueError`` if the draft has problems."""
        with self._database.write() as tx:
            return _done(verbs.plan(tx, self._pen, draft))

    def log(self, draft: PlanDraft) -> Done[Session]:
        """A session that took place already, told now; it is to be written up."""
        with self._database.write() as tx:
            session = verbs.plan(tx, self._pen, draft)
            return _done(verbs.hold(tx, session, session.slot.minutes))

    def plan_series(self, draft: SeriesDraft) -> Done[SeriesMade]:
        """Sessions that come again. Raises ``ValueError`` if the draft has problems."""
        with self._database.write() as tx:
            return Done(series_verbs.plan(tx, self._pen, draft), Changed.SESSIONS)

    def move(self, session_id: UUID, start: datetime, minutes: int | None = None) -> Done[Session]:
        """Put a planned session to another time (UTC); the move is remembered."""
        with self._database.write() as tx:
            session = verbs.need(tx, session_id)
            return _done(verbs.move(tx, self._pen, session, start, minutes))

    def cancel(self, session_id: UUID) -> Done[Session]:
        """Say that a planned session will not take place."""
        return self._set_state(session_id, SessionState.CANCELLED)

    def miss(self, session_id: UUID) -> Done[Session]:
        """Say that a planned session did not take place."""
        return self._set_state(session_id, SessionState.MISSED)

    def hold(self, session_id: UUID, minutes: int | None = None) -> Done[Session]:
        """Say that a session took place and is still to be written up."""
        now = self._clock.now().instant
        with self._database.write() as tx:
            session = verbs.need(tx, session_id, SessionState.PLANNED)
            taken = minutes or session.timer.minutes(now, session.slot.minutes)
            stopped = replace(session, timer=session.timer.standing(now))
            held = verbs.hold(tx, stopped, taken)
            series_ahead.after_held(tx, self._pen, held)
            return _done(held)

    def reopen(self, session_id: UUID) -> Done[Session]:
        """Take back a cancelling, a missing or a holding: it is planned again."""
        with self._database.write() as tx:
            return _done(verbs.reopen(tx, verbs.need(tx, session_id)))

    def change(
        self,
        session_id: UUID,
        *,
        minutes: int | None = None,
        mode: Mode | None = None,
        kind: SessionKind | None = None,
        place: str | None = None,
    ) -> Done[Session]:
        """Correct the length, mode, kind or place of a session. Raises ``ValueError``."""
        with self._database.write() as tx:
            old = verbs.need(tx, session_id)
            slot = replace(old.slot, minutes=minutes or old.slot.minutes)
            new = replace(old, slot=slot, mode=mode or old.mode, kind=kind or old.kind)
            return _done(verbs.put_at(tx, self._pen, new, place))

    def start_timer(self, session_id: UUID) -> Done[Session]:
        """Set the timer going, or on again after a pause. Raises ``WrongState``."""
        now = self._clock.now().instant
        with self._database.write() as tx:
            old = verbs.need(tx, session_id, SessionState.PLANNED)
            return _done(verbs.keep(tx, replace(old, timer=old.timer.going(now))))

    def pause_timer(self, session_id: UUID) -> Done[Session]:
        """Stop the timer; what it shows is kept."""
        now = self._clock.now().instant
        return self._mend(session_id, lambda old: replace(old, timer=old.timer.standing(now)))

    def _mend(self, session_id: UUID, change: Callable[[Session], Session]) -> Done[Session]:
        with self._database.write() as tx:
            return _done(verbs.keep(tx, change(verbs.need(tx, session_id))))

    def _set_state(self, session_id: UUID, state: SessionState) -> Done[Session]:
        now = self._clock.now().instant
        with self._database.write() as tx:
            session = verbs.need(tx, session_id, SessionState.PLANNED)
            timer = session.timer.standing(now)  # else it would go on unseen until a reopening
            return _done(verbs.keep(tx, replace(session, state=state, number=0, timer=timer)))

    def session(self, session_id: UUID) -> Session | None:
        """The session with this id."""
        return self._read(lambda tx: store.get(tx, session_id))

    def line(self, session_id: UUID) -> SessionLine | None:
        """The session with this id, with its person."""
        return self._read(lambda tx: store.line(tx, session_id))

    def upcoming(self, limit: int = 50) -> list[SessionLine]:
        """Planned sessions that are not over, the next (or present) one first."""
        now = to_micros(self._clock.now().instant)
        return self._read(lambda tx: store.upcoming(tx, now, limit))

    def to_write_up(self, limit: int = 20) -> list[SessionLine]:
        """Sessions whose time is over and that are not written up, the latest first."""
        now = to_micros(self._clock.now().instant)
        return self._read(lambda tx: store.to_write_up(tx, now, limit))

    def page(self, before: SessionLine | None = None, limit: int = 200) -> list[SessionLine]:
        """Sessions of every state by start, the latest first; the next page after ``before``."""
        place = _ANYWHERE
        if before is not None:
            place = (to_micros(before.session.slot.start), before.session.seq)
        return self._read(lambda tx: store.before(tx, place, limit))

    def days(self, first: date, count: int) -> list[SessionLine]:
        """Sessions of every state that start on ``count`` days from ``first``, my clocks."""
        zone = self._clock.now().zone
        begin = to_micros(zones.midnight(first, zone))
        end = to_micros(zones.midnight(first + timedelta(days=count), zone))
        return self._read(lambda tx: store.between(tx, begin, end))

    def of_pair(self, pair_id: UUID, limit: int = 200) -> list[SessionLine]:
        """A pair's sessions of every state, the latest start first."""
        return self._read(lambda tx: store.of_pair(tx, pair_id, limit))

    def that_day(self, draft: PlanDraft) -> list[SessionLine]:
        """Sessions that count of the same people on the day of ``draft``, by my clocks."""
        zone = self._clock.now().zone
        same = (draft.pair_id, draft.circle_id)
        return [
            line
            for line in self.days(zones.day_of(draft.start, zone), 1)
            if (line.session.pair_id, line.session.circle_id) == same and line.session.state.counts
        ]

    def beside(self, session_id: UUID, limit: int = 20) -> list[SessionLine]:
        """Other sessions of the same people, the nearest start first: one may be the same."""

        def ask(tx: Transaction) -> list[SessionLine]:
            session = store.get(tx, session_id)
            return store.beside(tx, session, limit) if session else []

        return self._read(ask)

    def previous(self, session_id: UUID) -> Session | None:
        """The session of the same pair that was held before this one."""

        def ask(tx: Transaction) -> Session | None:
            session = store.get(tx, session_id)
            return store.previous(tx, session) if session else None

        return self._read(ask)

    def following(self, session_id: UUID) -> Session | None:
        """The next planned session of the same pair or circle that is still to come."""
        now = to_micros(self._clock.now().instant)

        def ask(tx: Transaction) -> Session | None:
            session = store.get(tx, session_id)
            if session is None:
                return None
            after = max(now, to_micros(session.slot.start))
            return store.following(tx, session.pair_id, after, session.circle_id)

        return self._read(ask)

    def running(self) -> Session | None:
        """The planned session whose timer runs now."""
        with self._database.read() as tx:
            return store.running(tx)

    def moves(self, session_id: UUID) -> list[Move]:
        """A session's moves, the first one first."""
        return self._read(lambda tx: moves_store.of_session(tx, session_id))

    def _read(self, ask: Callable[[Transaction], T]) -> T:
        with self._database.read() as tx:
            return ask(tx)


def _done(session: Session) -> Done[Session]:
    return Done(session, Changed.SESSIONS)
