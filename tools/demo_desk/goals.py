"""What the story says of a goal, as the draft that a form would make of it."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.mentoring import zones
from mentordesk.mentoring.goals.model import Frame, GoalDraft, GoalType, MilestoneDraft
from mentordesk.mentoring.record import Owner

if TYPE_CHECKING:
    from uuid import UUID

    from tools.demo_desk.clock import StoryClock

FRAME = [field.name for field in fields(Frame)]


def goal_draft(goal: dict[str, Any], clock: StoryClock, pair: UUID | None) -> GoalDraft:
    """The goal of a mentee, or without a pair the mentor's own. Reviewed after the present."""
    review = zones.day_of(clock.present, clock.zone) + timedelta(days=goal["review_days"])
    return GoalDraft(
        title=goal["title"],
        pictures={int(level): picture for level, picture in goal["levels"].items()},
        owner=Owner.THEIRS if pair else Owner.MINE,
        pair_id=pair,
        type=GoalType(goal.get("type", "learn")),
        start_level=goal["start"],
        importance=goal.get("importance", 1),
        review_on=review,
        priority=goal.get("priority", ""),
        template=f"{goal['template']}@1",
        frame=Frame(*(goal.get(name, "") for name in FRAME)),
        milestones=tuple(MilestoneDraft(title) for title in goal.get("milestones", ())),
    )
