"""The verbs on a series inside an open transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import islice, takewhile
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring import index, wording, zones
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.record import Head, Origin
from mentordesk.mentoring.sessions import company, series_store, store
from mentordesk.mentoring.sessions.model import PlanDraft, Session, SessionState, start_problem
from mentordesk.mentoring.sessions.series import (
    AHEAD,
    HORIZON,
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
    days = days_ahead(series, _since(pen, series))
    made = _write(tx, pen, series, first, days)
    return _made(tx, series, made)


def preview(tx: Transaction, pen: Pen, draft: SeriesDraft) -> SeriesPreview:
    """What ``plan`` would make. Raises ``ValueError`` if the draft has problems."""
    whole = draft.in_zone(pen.clock.now().zone)
    if problems := whole.problems():
        raise ValueError(str(problems))
    series = _worded(pen, whole)
    days = days_ahead(series, _since(pen, series))
    starts = [_start(series, whole.first, day) for day in days]
    return SeriesPreview(tuple(starts), _clashes(tx, series, starts), _odd(series, days))


def extend(tx: Transaction, pen: Pen, series: Series) -> list[Session]:
    """Write what is missing ahead; nothing for a paused or ended pair or circle.

    Nothing either where this machine does not know the anchor's clocks: it would be a wrong hour.
    Days that passed while nothing was written stay free.
    """
    if not company.goes_on(tx, series.pair_id, series.circle_id):
        return []
    if not zones.is_known(series.anchor_zone):
        return []
    last = series_store.last_day(tx, series.id)
    days = [day for day in days_ahead(series, _since(pen, series)) if last is None or day > last]
    if not days:
        return []
    zone = pen.clock.now().zone
    draft = PlanDraft(
        pair_id=series.pair_id,
        circle_id=series.circle_id,
        start=series.start_on(days[0]),
        minutes=series.minutes,
        mode=series.mode,
        kind=series.kind,
        place=series.place,
        my_zone=zone,
        their_zone=company.home_zone(tx, series.pair_id, series.circle_id),
    )
    return _write(tx, pen, series, draft, days)


def extend_all(tx: Transaction, pen: Pen) -> list[Session]:
    """``extend`` for every series that may still have a day to come."""
    now = pen.clock.now()
    today = zones.day_of(now.instant, now.zone) - timedelta(days=1)  # wherever the anchor stands
    return [one for series in series_store.going(tx, today) for one in extend(tx, pen, series)]


def after_held(tx: Transaction, pen: Pen, session: Session) -> None:
    """Let the series of a session that was held go on."""
    if session.series_id is not None:
        series = series_store.get(tx, session.series_id)
        if series is not None:
            extend(tx, pen, series)


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


def leave_out(tx: Transaction, pen: Pen, session: Session) -> None:
    """See to it that the day of a session that goes away is not written anew.

    Only what lies after the last written day is ever written: so the next one is, or it ends.
    """
    if session.series_id is None or session.series_day is None:
        return
    series = series_store.get(tx, session.series_id)
    if series is None or series_store.last_day(tx, series.id) != session.series_day:
        return
    following = next(series.rule.days(session.series_day + timedelta(days=1)), None)
    if following is None:
        before = session.series_day - timedelta(days=1)
        series_store.end(tx, series.id, max(series.rule.first_day, before))
    else:
        slot = session.slot
        draft = PlanDraft(
            pair_id=series.pair_id,
            circle_id=series.circle_id,
            start=series.start_on(following),
            minutes=series.minutes,
            mode=series.mode,
            kind=series.kind,
            place=series.place,
            my_zone=slot.my_zone,
            their_zone=slot.their_zone,
        )
        _write(tx, pen, series, draft, [following])


def take_over(tx: Transaction, stays: Session, goes: Session) -> None:
    """After ``goes`` went: one that has no series stands for its day; an empty series goes."""
    if goes.series_id is None or goes.series_day is None:
        return
    if stays.series_id is None:
        series_store.settle_in(tx, stays.id, goes.series_id, goes.series_day)
    elif series_store.last_day(tx, goes.series_id) is None:
        series_store.drop(tx, goes.series_id)


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
        store.add_move(tx, pen, session, start)
    store.update(tx, replace(session, slot=replace(session.slot, start=start, minutes=minutes)))


def _written(tx: Transaction, pen: Pen, series: Series) -> Series:
    made = series_store.get(tx, series_store.add(tx, pen, series))
    assert made is not None  # noqa: S101 - it was written in this transaction
    return made


def _their_zone(tx: Transaction, draft: SeriesDraft) -> str:
    first = draft.first
    return first.their_zone or company.home_zone(tx, first.pair_id, first.circle_id)


def _since(pen: Pen, series: Series) -> date:
    """Today on the anchor's clocks, or the first day where that is still to come."""
    today = zones.day_of(pen.clock.now().instant, series.anchor_zone)
    return max(today, series.rule.first_day)


def days_ahead(series: Series, since: date) -> list[date]:
    """The days that are written ahead: the next one, and the others within the horizon."""
    days = series.rule.days(since)
    first = next(days, None)
    if first is None:
        return []
    near = takewhile(lambda day: day <= since + HORIZON, days)
    return [first, *islice(near, AHEAD - 1)]


def _start(series: Series, first: PlanDraft, day: date) -> datetime:
    """As the rule says; the first day as it was said, for its hour may come twice."""
    return first.start if day == series.rule.first_day else series.start_on(day)


def _write(
    tx: Transaction, pen: Pen, series: Series, first: PlanDraft, days: Iterable[date]
) -> list[Session]:
    written = []
    for day in days:
        start = _start(series, first, day)
        one = replace(first, start=start, series_id=series.id, series_day=day)
        written.append(store.add(tx, pen, one))
    store.renumber(tx, series.pair_id, series.circle_id)
    for session_id in written:
        index.refresh(tx, pen, index.Kind.SESSION, session_id)
    found = [store.get(tx, session_id) for session_id in written]
    return [one for one in found if one is not None]


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
