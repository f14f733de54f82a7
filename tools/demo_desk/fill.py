"""Fill an empty desk with the story of Amara and four mentees, through the services alone."""

from __future__ import annotations

import os
import tomllib
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from mentordesk.journal.model import EntryDraft
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.goals.model import CheckInDraft
from mentordesk.mentoring.record import Owner
from tools.demo_desk import circle
from tools.demo_desk.clock import StoryClock, Timeline
from tools.demo_desk.goals import goal_draft
from tools.demo_desk.person import PersonStory

if TYPE_CHECKING:
    from tools.demo_desk.rooms import Rooms

NAME = "Amara"
PEOPLE = ("jonas", "mei", "ife", "tomas")
_FOLDER = os.path.dirname(os.path.abspath(__file__))


def fill(services: Rooms, clock: StoryClock, seed: int = 1) -> None:
    """Tell the whole story up to ``clock.present``; the services were built on ``clock``.

    The desk has its owner (``NAME``) already. The same present and seed give the same story.
    """
    line = Timeline(clock)
    for place, name in enumerate(PEOPLE):
        PersonStory(services, clock, _read(name), seed + place).tell(line)
    told = _read("journal")
    for entry in told["entry"]:
        line.at(_evening(clock, entry["days"]), partial(_write, services, entry))
    _tell_mine(services, clock, line, told["mine"])
    circle.tell(services, clock, line)
    line.play()


def _read(name: str) -> dict[str, Any]:
    with open(os.path.join(_FOLDER, f"{name}.toml"), "rb") as file:
        return tomllib.load(file)


def _evening(clock: StoryClock, days: int) -> datetime:
    day = zones.day_of(clock.present, clock.zone) - timedelta(days=days)
    return zones.instant_of(datetime.combine(day, time(20, 40)), clock.zone)


def _write(services: Rooms, entry: dict[str, Any]) -> None:
    prompt = entry.get("prompt", "")
    written = services.journal.write(
        EntryDraft(
            None,
            0,
            entry.get("title", ""),
            entry["body"].strip(),
            prompt_id=f"rp.{entry['set']}.demo@1" if prompt else "",
            prompt_text=prompt,
        )
    ).value
    if entry.get("star"):
        services.journal.star(written.id, True)


def _tell_mine(services: Rooms, clock: StoryClock, line: Timeline, mine: dict[str, Any]) -> None:
    """The mentor's own goal with its check-ins, and actions of no pair."""
    made: dict[str, Any] = {}

    def begin() -> None:
        made["goal"] = services.goals.set(goal_draft(mine, clock, None)).value.id

    def check(level: int, words: str) -> None:
        services.steps.check_in(CheckInDraft(made["goal"], level, words))

    def promise(action: dict[str, Any]) -> None:
        due = zones.day_of(clock.present, clock.zone) + timedelta(days=action["due"])
        draft = ActionDraft(action["title"], Owner.MINE, due)
        made[action["title"]] = services.actions.add(draft).value.id

    def finish(action: dict[str, Any]) -> None:
        services.actions.done(made[action["title"]])

    line.at(_evening(clock, 7 * mine["weeks"]), begin)
    for days, level, words in mine["checks"]:
        line.at(_evening(clock, days), partial(check, level, words))
    for action in mine["actions"]:
        line.at(_evening(clock, action["days"]), partial(promise, action))
        if action["end"] == "done":
            line.at(_evening(clock, -action["due"]), partial(finish, action))
