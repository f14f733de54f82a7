"""The part of ``kills`` for verbs on several actions: each writes actions and what happened."""

from __future__ import annotations

from datetime import timedelta

from mentordesk.desk.service import Desk
from mentordesk.mentoring.actions.several import SeveralActions
from tests.mentoring.world import TODAY, World, seeded_ids


def _several(world: World) -> SeveralActions:
    return SeveralActions(world.database, world.clock, seeded_ids(5))


def finish_several(desk: Desk, world: World) -> object:
    del desk
    ids = [line.action.id for line in world.actions.open()]
    return _several(world).done(ids)


def reset_several(desk: Desk, world: World) -> object:
    del desk
    ids = [line.action.id for line in world.actions.open()]
    return _several(world).reset(ids, TODAY + timedelta(days=30))


ACTS = (finish_several, reset_several)
