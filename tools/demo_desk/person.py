"""One mentee's months: sessions prepared, held and closed, goals, and what became of promises."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.desk.close import CloseDraft, NextDraft, StepDraft
from mentordesk.journal.notes.model import AskedFirst, NoteDraft, ReminderDraft
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.goals.model import CheckInDraft
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind
from tools.demo_desk.dates import starts
from tools.demo_desk.goals import goal_draft

if TYPE_CHECKING:
    from tools.demo_desk.clock import StoryClock, Timeline
    from tools.demo_desk.rooms import Rooms

AGENDA = (
    ("Arrive", 5, "how are things, really?"),
    ("Since last time", 10, "actions and surprises"),
    ("{name}'s question", 20, ""),
    ("Next steps", 5, ""),
    ("Was this useful?", 5, "one word each"),
)
AGENDA_PIN = "ag.regular@1"
PREPARATION = "ck.regular-prep-mentor@1"
ITEMS = ("last-note", "promised", "changed", "question", "strength", "half-free", "fit")
PROMPT = ("rp.said@1", "What did you want to say but did not?")
HAPPENED = ("held", "moved", "unwritten")


class PersonStory:
    """Tells one person's story from what their file says."""

    def __init__(self, rooms: Rooms, clock: StoryClock, story: dict[str, Any], seed: int) -> None:
        self.rooms = rooms
        self.clock = clock
        self.story = story
        self.random = random.Random(seed)
        self.told: list[dict[str, Any]] = story["session"]
        self.pair = UUID(int=0)
        self.person = UUID(int=0)
        self.ids: dict[int, UUID] = {}
        self.goals: dict[str, UUID] = {}
        self.starts = [*starts(story, clock)]

    def tell(self, line: Timeline) -> None:
        """Put everything that happens on the timeline."""
        line.at(self.starts[0] - timedelta(days=8), self._meet)
        for number, told in enumerate(self.told):
            start = self.starts[number]
            for goal in self.story.get("goal", []):
                if goal["before"] == number + 1:
                    line.at(start - timedelta(days=1, hours=2), partial(self._set_goal, goal))
            self._tell_session(line, number, told, start)
        if len(self.starts) > len(self.told):
            line.at(self.clock.present - timedelta(hours=1), self._prepare_next)

    def _tell_session(
        self, line: Timeline, number: int, told: dict[str, Any], start: datetime
    ) -> None:
        fate = told.get("fate", "held")
        length = timedelta(minutes=told.get("minutes", 45))
        if fate == "moved":
            line.at(start - timedelta(days=3), partial(self._move, number, start))
        if fate not in HAPPENED:
            verb = self._cancel if fate == "cancelled" else self._miss
            line.at(start + timedelta(minutes=20), partial(verb, number))
            return
        line.at(start - timedelta(hours=20), partial(self._prepare, number))
        line.at(start, partial(self._begin, number))
        line.at(start + length / 3, partial(self._note, number))
        line.at(start + length / 2, partial(self._mark, number))
        line.at(start + length, partial(self._end, number))
        self._tell_steps(line, number, told, start + length)

    def _tell_steps(self, line: Timeline, number: int, told: dict[str, Any], end: datetime) -> None:
        """What becomes of the promises of a session, each on its day."""
        for step in (*told.get("extra", ()), *([told["step"]] if "step" in told else [])):
            due = end + timedelta(days=step["days"], hours=self.random.randrange(-3, 3))
            if step["end"] == "done":
                line.at(due, partial(self._done, number, step["title"]))
            elif step["end"] == "dropped":
                line.at(due, partial(self._drop, number, step))
            elif step["end"] == "reset":
                later = due + timedelta(days=step["reset_days"])
                line.at(due, partial(self._reset, number, step, later))
                line.at(later, partial(self._done, number, step["title"]))

    def _meet(self) -> None:
        languages = tuple(self.story["languages"])
        draft = PersonDraft(
            self.story["name"], self.story["zone"], Role.MENTEE, languages, self.story["rhythm"]
        )
        partner = self.rooms.people.add(draft).value
        self.pair, self.person = partner.pair.id, partner.person.id
        self._plan(0)

    def _plan(self, number: int) -> None:
        """Plan a session by hand: the first one, and the one after one that did not happen."""
        if number == len(self.starts):
            return
        told = self.told[number] if number < len(self.told) else {}
        self.ids[number] = self.rooms.sessions.plan(
            PlanDraft(
                self.pair,
                self._planned_for(number),
                told.get("minutes", 45),
                Mode(told.get("mode", "video")),
                SessionKind(told.get("kind", "regular")),
            )
        ).value.id

    def _planned_for(self, number: int) -> datetime:
        moved = number < len(self.told) and self.told[number].get("fate") == "moved"
        return self.starts[number] - timedelta(days=2 if moved else 0)

    def _set_goal(self, goal: dict[str, Any]) -> None:
        draft = goal_draft(goal, self.clock, self.pair)
        self.goals[goal["key"]] = self.rooms.goals.set(draft).value.id

    def _move(self, number: int, start: datetime) -> None:
        self.rooms.sessions.move(self.ids[number], start)

    def _cancel(self, number: int) -> None:
        self.rooms.sessions.cancel(self.ids[number])
        self._plan(number + 1)

    def _miss(self, number: int) -> None:
        self.rooms.sessions.miss(self.ids[number])
        self._plan(number + 1)

    def _prepare(self, number: int) -> None:
        name = self.story["name"].split()[0]
        drafts = [
            ItemDraft(title.format(name=name), minutes, hint, AGENDA_PIN)
            for title, minutes, hint in AGENDA
        ]
        session = self.ids[number]
        self.rooms.agendas.take(session, AGENDA_PIN, drafts)
        checklist = self.rooms.agendas.attach(session, PREPARATION).value
        for item in self.random.sample(ITEMS, self.random.randrange(4, 7)):
            self.rooms.agendas.mark(checklist.id, item)

    def _prepare_next(self) -> None:
        """The next session is half prepared: something is left to do on Today."""
        self._prepare(len(self.told))

    def _begin(self, number: int) -> None:
        self.rooms.sessions.start_timer(self.ids[number])

    def _note(self, number: int) -> None:
        body = self.told[number]["note"].strip()
        self.rooms.notes.write(NoteDraft(self.ids[number], 0, body))

    def _mark(self, number: int) -> None:
        told, session = self.told[number], self.ids[number]
        for item in self.rooms.agendas.items(session)[:4]:
            self.rooms.agendas.tick(item.id)
        for extra in told.get("extra", ()):
            due = self._day(extra["days"])
            self.rooms.actions.add(
                ActionDraft(extra["title"], Owner(extra["owner"]), due, "", self.pair, session)
            )
        if check := told.get("check"):
            goal = self.goals[check["goal"]]
            draft = CheckInDraft(goal, check["level"], check["line"], session_id=session)
            self.rooms.steps.check_in(draft)
        if tick := told.get("tick"):
            page = self.rooms.goals.page(self.goals[tick["goal"]])
            assert page is not None
            self.rooms.steps.tick_milestone(page.milestones[tick["milestone"]].id)

    def _day(self, days: int) -> date:
        now = self.clock.now()
        return zones.day_of(now.instant, now.zone) + timedelta(days=days)

    def _end(self, number: int) -> None:
        told, session = self.told[number], self.ids[number]
        if told.get("fate") == "unwritten":
            self.rooms.sessions.hold(session)
            return
        if "agreed" in told:
            self.rooms.desk.write_agreed(AgreedDraft(session, 0, "", told["agreed"]))
        closed = self.rooms.desk.close_session(self._card(number, told)).value
        if closed.following is not None:
            self.ids[number + 1] = closed.following.id
        if "remind" in told:
            self.rooms.notes.remind(ReminderDraft(self.person, told["remind"]))

    def _card(self, number: int, told: dict[str, Any]) -> CloseDraft:
        step = told["step"]
        coming = self.told[number + 1] if number + 1 < len(self.told) else {}
        following = None
        if number + 1 < len(self.starts):
            following = NextDraft(
                self._planned_for(number + 1),
                coming.get("minutes", 45),
                Mode(coming.get("mode", "video")),
                SessionKind(coming.get("kind", "regular")),
            )
        return CloseDraft(
            self.ids[number],
            moved=told["moved"],
            step=StepDraft(
                step["title"],
                Owner(step["owner"]),
                self._day(step["days"]),
                step.get("if_then", ""),
            ),
            following=following,
            asked_first=AskedFirst(told.get("asked", "")),
            afterthought=told.get("after", ""),
            prompt_id=PROMPT[0] if "after" in told else "",
            prompt_text=PROMPT[1] if "after" in told else "",
        )

    def _promise(self, number: int, title: str) -> UUID:
        """The action of a session with this title."""
        lines = self.rooms.actions.of_session(self.ids[number])
        return next(line.action.id for line in lines if line.action.title == title)

    def _done(self, number: int, title: str) -> None:
        self.rooms.actions.done(self._promise(number, title))

    def _drop(self, number: int, step: dict[str, Any]) -> None:
        self.rooms.actions.drop(self._promise(number, step["title"]), step["why"])

    def _reset(self, number: int, step: dict[str, Any], later: datetime) -> None:
        day = zones.day_of(later, self.clock.zone)
        self.rooms.actions.reset(self._promise(number, step["title"]), day, step["why"])
