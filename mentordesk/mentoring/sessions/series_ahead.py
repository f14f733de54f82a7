"""Writing the sessions of a series ahead, inside an open transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from mentordesk.mentoring import index, zones
from mentordesk.mentoring.sessions import company, series_store, store
from mentordesk.mentoring.sessions.model import PlanDraft, Session
from mentordesk.mentoring.sessions.series import AHEAD, HORIZON, Series

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from mentordesk.mentoring.record import Pen
    from mentordesk.vault.database import Transaction


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
    days = [
        day for day in days_ahead(series, since_when(pen, series)) if last is None or day > last
    ]
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
    return write(tx, pen, series, draft, days)


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
        write(tx, pen, series, draft, [following])


def take_over(tx: Transaction, stays: Session, goes: Session) -> None:
    """After ``goes`` went: one that has no series stands for its day; an empty series goes."""
    if goes.series_id is None or goes.series_day is None:
        return
    if stays.series_id is None:
        series_store.settle_in(tx, stays.id, goes.series_id, goes.series_day)
    elif series_store.last_day(tx, goes.series_id) is None:
        series_store.drop(tx, goes.series_id)


def since_when(pen: Pen, series: Series) -> date:
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


def start_of(series: Series, first: PlanDraft, day: date) -> datetime:
    """As the rule says; the first one as it was said, for its hour may come twice."""
    return first.start if day == series.rule.first_day else series.start_on(day)


def write(
    tx: Transaction, pen: Pen, series: Series, first: PlanDraft, days: Iterable[date]
) -> list[Session]:
    """Write a session like ``first`` for each of ``days``, numbered and found."""
    written = []
    for day in days:
        start = start_of(series, first, day)
        one = replace(first, start=start, series_id=series.id, series_day=day)
        written.append(store.add(tx, pen, one))
    store.renumber(tx, series.pair_id, series.circle_id)
    for session_id in written:
        index.refresh(tx, pen, index.Kind.SESSION, session_id)
    found = [store.get(tx, session_id) for session_id in written]
    return [one for one in found if one is not None]
