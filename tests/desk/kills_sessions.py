"""Acts on sessions for ``kills``: doubled ones, turns in writing, series."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from mentordesk.desk.service import Desk
from mentordesk.journal.notes.model import NoteDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from mentordesk.mentoring.sessions.series import SeriesChange, SeriesDraft
from tests.mentoring.world import NOW, TODAY, World


def prepare(world: World, pair: UUID) -> None:
    """A session twice, one in writing, and a series; all before the one that is there."""
    twin = world.planned(pair, NOW - timedelta(hours=2))
    world.notes.write(NoteDraft(twin.id, 0, "The same hour, written twice."))
    world.desk.write_agreed(AgreedDraft(twin.id, 0, "moved", "They call us."))
    writing = PlanDraft(pair, NOW - timedelta(days=3), 15, kind=SessionKind.ASYNC)
    turns = world.sessions.plan(writing).value
    world.turns.take_in(turns.id, "The first turn.")
    world.clock.go(days=-41)
    first = PlanDraft(pair, NOW - timedelta(days=40))
    world.sessions.plan_series(SeriesDraft(first, 1, until=TODAY - timedelta(days=36)))
    world.clock.go(days=41)


def _in_writing(world: World) -> UUID:
    return world.turns.waiting()[0].line.session.id


def merge_sessions(desk: Desk, world: World) -> object:
    one, two = world.sessions.page()[:2]
    return desk.merge_sessions(one.session.id, two.session.id)


def finish_turn(desk: Desk, world: World) -> object:
    return desk.finish_turn(_in_writing(world), "My answer.")


def reopen_turn(desk: Desk, world: World) -> object:
    return desk.reopen_turn(_in_writing(world))


def plan_series(desk: Desk, world: World) -> object:
    del desk
    first = PlanDraft(world.people.everyone()[0].pair.id, NOW + timedelta(days=1))
    return world.sessions.plan_series(SeriesDraft(first, 14))


def change_series(desk: Desk, world: World) -> object:
    del desk
    one = world.sessions.page()[-3].session
    return world.series.change_following(SeriesChange(one.id, one.slot.start + timedelta(hours=1)))


def end_series(desk: Desk, world: World) -> object:
    del desk
    return world.series.end_after(world.sessions.page()[-3].session.id)


ACTS = (merge_sessions, finish_turn, reopen_turn, plan_series, change_series, end_series)
