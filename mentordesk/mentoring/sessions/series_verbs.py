"""The verbs on a series inside an open transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring import wording, zones
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.record import Head, Origin
from mentordesk.mentoring.sessions import company, moves_store, series_ahead, series_store, store
from mentordesk.mentoring.sessions.model import Session, SessionState, start_problem
from mentordesk.mentoring.sessions.series import (
    Rule,
    Series,
    SeriesChange,
    SeriesDraft,
    SeriesMade,
    SeriesPreview,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from mentordesk.mentoring.record import Pen
    from mentordesk.vault.database import Transaction

_NOT_YET = UUID(int=0)
"""The id of a series that is not written."""


def plan(tx: Transaction, pen: Pen, draft: SeriesDraft) -> SeriesMade:
    """Write a series and its first sessions. Raises ``ValueError``, ``NotThere``."""
    whole = draft.in_zone(pen.clock.now().zone)
    if problems := whole.problems():
        raise ValueError(str(problems))
    series = _written(tx, pen, _worded(pen, whole))
    first = replace(whole.first, place=series.place, their_zone=_their_zone(tx, whole))
    days = series_ahead.days_ahead(series, series_ahead.since_when(pen, series))
    made = series_ahead.write(tx, pen, series, first, days)
    return _made(tx, series, made)


def preview(tx: Transaction, pen: Pen, draft: SeriesDraft) -> SeriesPreview:
    """What ``plan`` would make. Raises ``ValueError`` if the draft has problems."""
    whole = draft.in_zone(pen.clock.now().zone)
    if problems := whole.problems():
        raise ValueError(str(problems))
    series = _worded(pen, whole)
    days = series_ahead.days_ahead(series, series_ahead.since_when(pen, series))
    starts = [series_ahead.start_of(series, whole.first, day) for day in days]
    return SeriesPreview(tuple(starts), _clashes(tx, series, starts), _odd(series, days))


def change_following(tx: Transaction, pen: Pen, change: SeriesChange) -> SeriesMade:
    """Put a session and all that follow it in its series to another day and hour.

    The old series ends before it; a new one goes on with the same sessions. Those that were moved
    or are not planned any more keep their own time. Raises ``NotThere``, ``WrongState``,
    ``ValueError``.
    """
    session, old = need(tx, change.session_id)
    if session.state is not SessionState.PLANNED:
        raise WrongState(state=session.state.value)
    if problem := start_problem(change.start):
        raise ValueError(problem)
    assert session.series_day is not None  # noqa: S101 - need() answers no other
    followers = series_store.sessions_since(tx, old.id, session.series_day)
    new = _written(tx, pen, _shifted(old, session.series_day, change, followers[-1]))
    begin = old.rule.place(session.series_day)
    kept = [old.keeps_hour(one) for one in followers]
    for one, untouched in zip(followers, kept, strict=True):
        assert one.series_day is not None  # noqa: S101 - as above
        day = new.rule.at(old.rule.place(one.series_day) - begin)
        if day is None:
            continue
        series_store.settle_in(tx, one.id, new.id, day)
        if one.id == session.id:
            _put(tx, pen, one, change.start, new.minutes)
        elif untouched and one.state is SessionState.PLANNED:
            _put(tx, None, one, new.start_on(day), new.minutes)
    _end_before(tx, old, session.series_day)
    store.renumber(tx, old.pair_id, old.circle_id)
    return _made(tx, new, series_store.sessions_since(tx, new.id, new.rule.first_day))


def end_after(tx: Transaction, session_id: UUID) -> list[Session]:
    """Let a series end with a session: what is planned after it is cancelled; answers those.

    Raises ``NotThere``.
    """
    session, series = need(tx, session_id)
    assert session.series_day is not None  # noqa: S101 - need() answers no other
    series_store.end(tx, series.id, session.series_day)
    after = series_store.sessions_since(tx, series.id, session.series_day + timedelta(days=1))
    gone = [one for one in after if one.state is SessionState.PLANNED]
    for one in gone:
        store.update(tx, replace(one, state=SessionState.CANCELLED, number=0))
    store.renumber(tx, series.pair_id, series.circle_id)
    return gone


def need(tx: Transaction, session_id: UUID) -> tuple[Session, Series]:
    """A session of a series, and the series. Raises ``NotThere``."""
    session = store.get(tx, session_id)
    if session is None or session.series_id is None:
        raise NotThere
    series = series_store.get(tx, session.series_id)
    assert series is not None  # noqa: S101 - the file refuses a session of no series
    return session, series


def _worded(pen: Pen, draft: SeriesDraft) -> Series:
    """The series that a draft describes, not written yet."""
    first = draft.first
    return Series(
        head=Head(0, _NOT_YET, None, Origin.MINE, pen.clock.now()),
        pair_id=first.pair_id,
        circle_id=first.circle_id,
        kind=first.kind,
        mode=first.mode,
        place=wording.tidy(first.place),
        minutes=first.minutes,
        rule=draft.rule(),
        wall=draft.wall(),
        anchor_zone=draft.anchor_zone,
    )


def _shifted(old: Series, from_day: date, change: SeriesChange, last: Session) -> Series:
    """The series with which ``old`` goes on from ``from_day``, put to another day and hour."""
    at = zones.local(change.start, old.anchor_zone)
    rule = Rule(old.rule.unit, old.rule.every, at.date())
    if old.rule.until is not None:
        assert last.series_day is not None  # noqa: S101 - a session of the series
        latest = rule.at(old.rule.place(last.series_day) - old.rule.place(from_day)) or at.date()
        moved = old.rule.until + (at.date() - from_day)
        rule = replace(rule, until=max(moved, latest))
    wall = at.time().replace(second=0, microsecond=0)
    return replace(old, rule=rule, wall=wall, minutes=change.minutes or old.minutes)


def _end_before(tx: Transaction, old: Series, day: date) -> None:
    """End a series before ``day``; one of which nothing is left goes."""
    if series_store.last_day(tx, old.id) is None:
        series_store.drop(tx, old.id)
        return
    series_store.end(tx, old.id, max(old.rule.first_day, day - timedelta(days=1)))


def _put(tx: Transaction, pen: Pen | None, session: Session, start: datetime, minutes: int) -> None:
    """Put a session to another time; with ``pen``, remember it as a move."""
    if pen is not None and start != session.slot.start:
        moves_store.add(tx, pen, session, start)
    store.update(tx, replace(session, slot=replace(session.slot, start=start, minutes=minutes)))


def _written(tx: Transaction, pen: Pen, series: Series) -> Series:
    made = series_store.get(tx, series_store.add(tx, pen, series))
    assert made is not None  # noqa: S101 - it was written in this transaction
    return made


def _their_zone(tx: Transaction, draft: SeriesDraft) -> str:
    first = draft.first
    return first.their_zone or company.home_zone(tx, first.pair_id, first.circle_id)


def _made(tx: Transaction, series: Series, sessions: Iterable[Session]) -> SeriesMade:
    every = tuple(sessions)
    starts = [one.slot.start for one in every]
    days = [one.series_day for one in every if one.series_day is not None]
    return SeriesMade(series, every, _clashes(tx, series, starts), _odd(series, days))


def _clashes(tx: Transaction, series: Series, starts: list[datetime]) -> tuple[Session, ...]:
    """Other sessions of the same people on one of the days, by this desk's clocks."""
    if not starts:
        return ()
    day = timedelta(days=1)
    found = series_store.standing(tx, series, (min(starts) - day, max(starts) + day))
    return tuple(
        one
        for one in found
        if zones.day_of(one.slot.start, one.slot.my_zone)
        in {zones.day_of(start, one.slot.my_zone) for start in starts}
    )


def _odd(series: Series, days: Iterable[date]) -> tuple[tuple[date, zones.Wall], ...]:
    kinds = [(day, series.wall_kind(day)) for day in days]
    return tuple(one for one in kinds if one[1] is not zones.Wall.PLAIN)
