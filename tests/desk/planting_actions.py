"""The part of ``planting`` for snoozed actions and nudges: they hold days and closed words only."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from mentordesk.ids import id_maker
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.actions.several import SeveralActions
from mentordesk.mentoring.nudges.service import Nudges
from mentordesk.mentoring.people.model import PersonDraft, Role
from tests.mentoring.world import TODAY, World

#: Text columns that hold no text of a person: days, and what was answered.
CLOSED = ("snoozed", "answer")
TABLES = ("nudge",)


def plant_actions(world: World, pair: UUID) -> None:
    """A snoozed action, and a nudge that was answered."""
    tools = world.database, world.clock, id_maker(world.clock)
    action = world.actions.add(ActionDraft("again", pair_id=pair)).value
    SeveralActions(*tools).snooze([action.id], TODAY + timedelta(days=9))
    world.people.add(PersonDraft("Quiet", "Africa/Nairobi", Role.MENTEE, ("en",), 7))
    world.clock.go(days=30)
    named = Nudges(*tools).name_one().value
    assert named is not None
    Nudges(*tools).not_now(named.nudge.id)
    world.clock.go(days=-30)
