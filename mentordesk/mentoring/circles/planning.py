"""The sessions of a circle as a series: on the days from which its hosts are counted."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.code import Unit
from mentordesk.mentoring.circles.model import CircleKind
from mentordesk.mentoring.sessions import series
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.model import Circle

DAYS_A_WEEK = 7


def series_of(circle: Circle, wall: time, mode: Mode = Mode.VIDEO) -> series.SeriesDraft:
    """The series of a circle whose clocks show ``wall`` when a session begins.

    It counts from the circle's first day, even one that is past: only what is to come is written.
    """
    kind = SessionKind.CIRCLE if circle.kind is CircleKind.CIRCLE else SessionKind.POCKET
    start = zones.instant_of(datetime.combine(circle.first_day, wall), circle.home_zone)
    first = PlanDraft(
        pair_id=None,
        circle_id=circle.id,
        start=start,
        minutes=kind.usual_minutes,
        mode=mode,
        kind=kind,
        their_zone=circle.home_zone,
    )
    weeks = circle.rhythm.unit is Unit.WEEK
    return series.SeriesDraft(
        first,
        circle.rhythm.every * (DAYS_A_WEEK if weeks else 1),
        series.Unit.DAY if weeks else series.Unit.MONTH,
        anchor_zone=circle.home_zone,
    )
