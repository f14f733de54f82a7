"""Fill an empty desk with the story of Amara and four mentees, through the services alone."""

from __future__ import annotations

import os
import tomllib
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

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
    from mentordesk.desk.service import Desk
    from mentordesk.journal.notes.service import Notes
    from mentordesk.journal.service import Journal
    from mentordesk.mentoring.actions.service import Actions
    from mentordesk.mentoring.agenda.service import Agendas
    from mentordesk.mentoring.circles.attendance import Attendance
    from mentordesk.mentoring.circles.service import Circles
    from mentordesk.mentoring.goals.service import Goals
    from mentordesk.mentoring.goals.steps import GoalSteps
    from mentordesk.mentoring.people.service import People
    from mentordesk.mentoring.sessions.service import Sessions

NAME = "Amara"
PEOPLE = ("jonas", "mei", "ife", "tomas")
_FOLDER = os.path.dirname(os.path.abspath(__file__))


class Rooms(Protocol):
    """The services that the story drives."""

    @property
    def people(self) -> People: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def agendas(self) -> Agendas: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def circles(self) -> Circles: ...
    @property
    def attendance(self) -> Attendance: ...
    @property
    def goals(self) -> Goals: ...
    @property
    def steps(self) -> GoalSteps: ...
    @property
    def notes(self) -> Notes: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def desk(self) -> Desk: ...


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
