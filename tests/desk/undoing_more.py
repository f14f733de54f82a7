"""More verbs for ``undoing_world``: circles, series, turns in writing, several at once, patterns."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from mentordesk.changes import Done
from mentordesk.ids import id_maker
from mentordesk.journal.notes.templates.model import TemplateDraft
from mentordesk.journal.notes.templates.service import NoteTemplates
from mentordesk.mentoring.actions.several import SeveralActions
from mentordesk.mentoring.circles.model import CircleDraft, Mark, MemberDraft
from mentordesk.mentoring.me.service import MeService
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from mentordesk.mentoring.sessions.series import SeriesChange, SeriesDraft
from mentordesk.mentoring.sessions.several import SeveralSessions
from tests.desk.undoing_world import WORDS
from tests.mentoring.world import TODAY, World

Job = Callable[[], Done[Any]]


def begin(world: World) -> None:
    """A circle with a session held, a series, and a session in writing."""
    person = world.people.everyone()[0]
    members = (MemberDraft("Jonas Amber", person.person.id), MemberDraft("Me", is_me=True))
    draft = CircleDraft("birch", "Africa/Nairobi", TODAY, members=members, charter="cedar")
    circle = world.circles.make(draft, 5).value
    plan = PlanDraft(
        None,
        world.clock.instant - timedelta(days=3),
        75,
        kind=SessionKind.CIRCLE,
        circle_id=circle.circle.id,
    )
    held = world.sessions.log(plan).value.id
    world.attendance.mark(held, circle.members[0].id, Mark.HERE)
    world.attendance.keep_insight(held, "delta")
    start = world.clock.instant - timedelta(days=1)
    world.sessions.plan(PlanDraft(person.pair.id, start, 15, kind=SessionKind.ASYNC))
    first = PlanDraft(person.pair.id, world.clock.instant + timedelta(days=1))
    world.sessions.plan_series(SeriesDraft(first, 14, until=TODAY + timedelta(days=60)))
    NoteTemplates(*_tools(world)).keep(TemplateDraft("amber", "birch"))
    MeService(*_tools(world)).begin("Amara", "mentor")


def _tools(world: World) -> tuple[Any, Any, Any]:
    return world.database, world.clock, id_maker(world.clock)


def _of(world: World, pick: random.Random, rows: str) -> UUID:
    found = world.ask(f"SELECT id FROM {rows} ORDER BY seq")
    return UUID(bytes=bytes(pick.choice(found)[0]))  # type: ignore[call-overload]


def _words(pick: random.Random) -> str:
    return " ".join(pick.choices(WORDS, k=2))


def _members(pick: random.Random) -> tuple[MemberDraft, ...]:
    return (MemberDraft(_words(pick)), MemberDraft("Me", is_me=True), MemberDraft("Ada"))


def make_circle(world: World, pick: random.Random) -> Job | None:
    draft = CircleDraft(_words(pick), "Asia/Dhaka", TODAY, members=_members(pick))
    return partial(world.circles.make, draft, pick.randint(0, 99))


def change_circle(world: World, pick: random.Random) -> Job | None:
    circle = _of(world, pick, "circle")
    day = TODAY + timedelta(days=30)
    return pick.choice(
        (
            partial(world.circles.change, circle, _words(pick), _words(pick), "Asia/Tokyo"),
            partial(world.circles.renew, circle, _members(pick), day),
            partial(world.circles.write_charter, circle, _words(pick)),
            partial(world.circles.pause, circle),
            partial(world.circles.end, circle),
        )
    )


def change_member(world: World, pick: random.Random) -> Job | None:
    member = _of(world, pick, "circle_member")
    return pick.choice(
        (
            partial(world.circles.leave, member, TODAY),
            partial(world.circles.come_back, member),
            partial(world.circles.change_member, member, MemberDraft(_words(pick))),
        )
    )


def attend(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session WHERE circle_id IS NOT NULL")
    member = _of(world, pick, "circle_member")
    mark = pick.choice((Mark.AWAY, Mark.REMOTE, None))
    return partial(world.attendance.mark, session, member, mark)


def insight(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session WHERE circle_id IS NOT NULL")
    return partial(world.attendance.keep_insight, session, _words(pick))


def drop_insight(world: World, pick: random.Random) -> Job | None:
    found = _of(world, pick, "circle_insight")
    return partial(world.attendance.remove_insight, found)


def take_turn(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session WHERE kind = 'async'")
    return partial(
        pick.choice((world.turns.take_in, world.desk.finish_turn)), session, _words(pick)
    )


def merge(world: World, pick: random.Random) -> Job | None:
    one, two = _of(world, pick, "session"), _of(world, pick, "session")
    return partial(world.desk.merge_sessions, one, two)


def plan_series(world: World, pick: random.Random) -> Job | None:
    first = PlanDraft(
        _of(world, pick, "pair"), world.clock.instant + timedelta(hours=pick.randint(1, 99))
    )
    return partial(world.sessions.plan_series, SeriesDraft(first, pick.choice((7, 14))))


def change_series(world: World, pick: random.Random) -> Job | None:
    one = world.sessions.session(_of(world, pick, "session WHERE series_id IS NOT NULL"))
    if one is None:
        return None
    later = SeriesChange(one.id, one.slot.start + timedelta(hours=pick.randint(1, 30)))
    following = partial(world.series.change_following, later)
    return pick.choice((following, partial(world.series.end_after, one.id)))


def several_sessions(world: World, pick: random.Random) -> Job | None:
    ids = [_of(world, pick, "session") for _ in range(3)]
    several = SeveralSessions(*_tools(world))
    shift = partial(several.move, ids, pick.randint(-3, 9), pick.choice((0, 90)))
    verbs = (several.cancel, several.miss, several.reopen)
    return pick.choice((shift, partial(pick.choice(verbs), ids)))


def several_actions(world: World, pick: random.Random) -> Job | None:
    ids = [_of(world, pick, "action") for _ in range(3)]
    several = SeveralActions(*_tools(world))
    day = TODAY + timedelta(days=pick.randint(1, 9))
    return pick.choice(
        (
            *(partial(verb, ids) for verb in (several.done, several.drop, several.carry)),
            *(partial(verb, ids, day) for verb in (several.reset, several.snooze)),
            partial(several.give, ids, pick.choice(tuple(Owner))),
        )
    )


def pattern(world: World, pick: random.Random) -> Job | None:
    templates = NoteTemplates(*_tools(world))
    if pick.random() < 0.5:
        return partial(templates.keep, TemplateDraft(_words(pick), _words(pick)))
    return partial(templates.remove, _of(world, pick, "note_template"))


def make_room(world: World, pick: random.Random) -> Job | None:
    me = MeService(*_tools(world))
    hours = partial(me.keep_hours, f"12345 0{pick.randint(7, 9)}:00-17:00")
    return pick.choice((partial(me.make_room, pick.randint(1, 9), is_full=True), hours))


def take_in(world: World, pick: random.Random) -> Job | None:
    drafts = [PersonDraft(_words(pick), "Asia/Dhaka") for _ in range(3)]
    return partial(world.people.take_in, drafts)


MORE = (
    *(make_circle, change_circle, change_member, attend, insight, drop_insight, take_turn, merge),
    *(plan_series, change_series, several_sessions, several_actions, pattern, make_room, take_in),
)
