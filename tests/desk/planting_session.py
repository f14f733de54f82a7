"""The part of ``planting`` for series, places and turns in writing."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from mentordesk.mentoring.sessions.series import SeriesDraft
from tests.mentoring.world import NOW, World

Word = Callable[[str], str]

#: Text columns that hold no text of a person: closed words, hours, days, zones.
CLOSED = ("unit", "wall", "anchor_zone", "first_day", "until", "series_day", "side")
TABLES = ("series", "session_turn")


def plant_sessions(world: World, pair: UUID, word: Word) -> None:
    """Write a word of its own into every text column of series and turns."""
    first = PlanDraft(pair, NOW, place=word("series.place"))
    one = world.sessions.plan_series(SeriesDraft(first, 28)).value.sessions[0]
    world.sessions.change(one.id, place=word("session.place"))
    writing = PlanDraft(pair, NOW, 15, kind=SessionKind.ASYNC)
    turns = world.sessions.plan(writing).value.id
    world.turns.take_in(turns, word("session_turn.body"))
