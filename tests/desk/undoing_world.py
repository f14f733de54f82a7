"""Verbs of every kind over a small desk, chosen by a seed, and pictures of the whole file."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from mentordesk.changes import Done
from mentordesk.desk.close import CloseDraft, NextDraft, StepDraft
from mentordesk.desk.texts import MoveDraft, Side
from mentordesk.desk.undoing import SWEPT, UNSAVED, USED_UP
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.notes.model import AskedFirst, NoteDraft, ReflectionDraft, ReminderDraft
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.goals.model import CheckInDraft, GoalDraft, GoalState, MilestoneDraft
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft
from tests.mentoring.world import TODAY, World

WORDS = ("amber", "birch", "cedar", "delta", "ember")
INDEXES = ("record_text", "note_text", "entry_fts")
Job = Callable[[], Done[Any]]
Verb = Callable[[World, random.Random], Job | None]
Picture = dict[str, list[tuple[object, ...]]]


def picture(world: World) -> Picture:
    """Every row of every table but drafts, and which place of each index holds which word."""
    with world.database.read() as tx:
        names = tx.all(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite%' ORDER BY name"
        )
        tables = {
            name: sorted(tx.all(f"SELECT * FROM {name}"), key=repr)
            for (name,) in names
            if name not in UNSAVED | USED_UP | SWEPT
        }
        for index in INDEXES:
            tables[index] = [
                (word, *place)
                for word in WORDS
                for place in tx.all(f"SELECT rowid FROM {index} WHERE {index} MATCH ?", (word,))
            ]
    return tables


def begin(world: World) -> None:
    """A desk on which every verb has something to do."""
    pair = world.pair("Jonas Amber")
    session = world.planned(pair)
    world.notes.write(NoteDraft(session.id, 0, "amber\nbirch"))
    world.actions.add(ActionDraft("cedar", Owner.THEIRS, TODAY, "", pair, session.id))
    world.agendas.add(session.id, ItemDraft("delta"))
    goal = world.goals.set(_goal("ember", pair)).value
    world.steps.check_in(CheckInDraft(goal.id, -1, "amber"))
    world.planned(pair, world.clock.instant + timedelta(days=7))
    late = world.planned(pair, world.clock.instant + timedelta(days=9))
    world.sessions.cancel(late.id)
    person = world.people.everyone()[0].person.id
    world.notes.remind(ReminderDraft(person, "birch"))
    checklist = world.agendas.attach(session.id, "cl.amber@1").value
    world.agendas.mark(checklist.id, "birch")
    world.journal.write(EntryDraft(None, 0, "delta", "ember"))


def _words(pick: random.Random, least: int = 1) -> str:
    return " ".join(pick.choices(WORDS, k=pick.randint(least, 3)))


def _any(pick: random.Random, found: Sequence[tuple[object, ...]]) -> UUID | None:
    return UUID(bytes=bytes(pick.choice(found)[0])) if found else None  # type: ignore[call-overload]


def _of(world: World, pick: random.Random, table: str) -> UUID | None:
    return _any(pick, world.ask(f"SELECT id FROM {table} ORDER BY seq"))


def _goal(title: str, pair: UUID | None) -> GoalDraft:
    pictures = {level: f"{title} {level}" for level in range(-2, 3)}
    owner = Owner.THEIRS if pair else Owner.MINE
    steps = (MilestoneDraft("first"), MilestoneDraft("then"))
    return GoalDraft(title, pictures, owner, pair, milestones=steps)


def add_person(world: World, pick: random.Random) -> Job | None:
    return partial(world.people.add, PersonDraft(_words(pick), "Africa/Nairobi"))


def change_person(world: World, pick: random.Random) -> Job | None:
    pair = _of(world, pick, "pair")
    return (
        partial(world.people.change, pair, PersonDraft(_words(pick), "Asia/Tokyo"))
        if pair
        else None
    )


def turn_pair(world: World, pick: random.Random) -> Job | None:
    pair = _of(world, pick, "pair")
    return partial(pick.choice((world.people.pause, world.people.end)), pair) if pair else None


def plan(world: World, pick: random.Random) -> Job | None:
    pair = _of(world, pick, "pair")
    start = world.clock.instant + timedelta(hours=pick.randint(1, 900))
    return partial(world.sessions.plan, PlanDraft(pair, start, 45)) if pair else None


def end_session(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    verbs = (world.sessions.cancel, world.sessions.miss, world.sessions.hold)
    return partial(pick.choice(verbs), session) if session else None


def reopen_session(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    return partial(world.sessions.reopen, session) if session else None


def move_session(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    start = world.clock.instant + timedelta(hours=pick.randint(1, 900))
    return partial(world.sessions.move, session, start) if session else None


def close_session(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    if session is None:
        return None
    step = StepDraft(_words(pick), Owner.THEIRS, TODAY) if pick.random() < 0.5 else None
    after = NextDraft(world.clock.instant + timedelta(days=14)) if pick.random() < 0.5 else None
    draft = CloseDraft(session, _words(pick, 0), step, after, AskedFirst.PARTLY, _words(pick, 0))
    return partial(world.desk.close_session, draft)


def write_note(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    note = session and world.notes.note(session)
    draft = session and NoteDraft(session, note.version if note else 0, _words(pick, 0))
    return partial(world.notes.write, draft) if draft else None


def reflect(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    stands = session and world.notes.reflection(session)
    if session is None:
        return None
    draft = ReflectionDraft(session, stands.version if stands else 0, body=_words(pick, 0))
    return partial(world.notes.reflect, draft)


def write_agreed(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    stands = session and world.desk.agreed(session)
    if session is None:
        return None
    draft = AgreedDraft(session, stands.version if stands else 0, "", _words(pick, 0))
    return partial(world.desk.write_agreed, draft)


def move_text(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    note = session and world.notes.note(session)
    shared = session and world.desk.agreed(session)
    if session is None or not note or not note.body.strip():
        return None
    versions = (note.version, shared.version if shared else 0)
    passage = note.body.split()[0]
    at = note.body.index(passage)
    return partial(world.desk.move_text, MoveDraft(session, Side.AGREED, passage, at, *versions))


def remind(world: World, pick: random.Random) -> Job | None:
    person = _of(world, pick, "person")
    return partial(world.notes.remind, ReminderDraft(person, _words(pick))) if person else None


def finish_reminder(world: World, pick: random.Random) -> Job | None:
    reminder = _of(world, pick, "reminder")
    verbs = (world.notes.finish_reminder, world.notes.remove_reminder)
    return partial(pick.choice(verbs), reminder) if reminder else None


def add_action(world: World, pick: random.Random) -> Job | None:
    pair, session = _of(world, pick, "pair"), _of(world, pick, "session")
    return partial(
        world.actions.add, ActionDraft(_words(pick), Owner.MINE, TODAY, "", pair, session)
    )


def turn_action(world: World, pick: random.Random) -> Job | None:
    action = _of(world, pick, "action")
    actions = world.actions
    verbs = (actions.done, actions.drop, actions.reopen, actions.remove)
    return partial(pick.choice(verbs), action) if action else None


def reset_action(world: World, pick: random.Random) -> Job | None:
    action = _of(world, pick, "action")
    return (
        partial(world.actions.reset, action, TODAY + timedelta(pick.randint(1, 9)))
        if action
        else None
    )


def carry(world: World, pick: random.Random) -> Job | None:
    action, session = _of(world, pick, "action"), _of(world, pick, "session")
    return partial(world.actions.carry, [action], session) if action and session else None


def add_item(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    return partial(world.agendas.add, session, ItemDraft(_words(pick))) if session else None


def turn_item(world: World, pick: random.Random) -> Job | None:
    item = _of(world, pick, "agenda_item")
    return partial(pick.choice((world.agendas.tick, world.agendas.remove)), item) if item else None


def attach(world: World, pick: random.Random) -> Job | None:
    session = _of(world, pick, "session")
    return partial(world.agendas.attach, session, f"cl.{pick.choice(WORDS)}@1") if session else None


def detach(world: World, pick: random.Random) -> Job | None:
    checklist = _of(world, pick, "session_checklist")
    return partial(world.agendas.detach, checklist) if checklist else None


def mark(world: World, pick: random.Random) -> Job | None:
    checklist = _of(world, pick, "session_checklist")
    done = pick.random() < 0.7
    return (
        partial(world.agendas.mark, checklist, pick.choice(WORDS), done=done) if checklist else None
    )


def set_goal(world: World, pick: random.Random) -> Job | None:
    return partial(world.goals.set, _goal(_words(pick), _of(world, pick, "pair")))


def turn_goal(world: World, pick: random.Random) -> Job | None:
    goal = _of(world, pick, "goal")
    if goal is None or pick.random() < 0.3:
        return partial(world.goals.reopen, goal) if goal else None
    return partial(world.goals.close, goal, GoalState.REACHED, _words(pick))


def change_goal(world: World, pick: random.Random) -> Job | None:
    goal = _of(world, pick, "goal")
    pictures = {level: _words(pick) for level in range(-2, 3)}
    return partial(world.goals.reset_levels, goal, pictures, _words(pick)) if goal else None


def check_in(world: World, pick: random.Random) -> Job | None:
    goal, session = _of(world, pick, "goal"), _of(world, pick, "session")
    draft = goal and CheckInDraft(goal, pick.randint(-2, 2), _words(pick), None, session)
    return partial(world.steps.check_in, draft) if draft else None


def remove_check_in(world: World, pick: random.Random) -> Job | None:
    found = _of(world, pick, "check_in")
    return partial(world.steps.remove_check_in, found) if found else None


def turn_milestone(world: World, pick: random.Random) -> Job | None:
    step = _of(world, pick, "milestone")
    verbs = (world.steps.tick_milestone, world.steps.remove_milestone)
    return partial(pick.choice(verbs), step) if step else None


def write_entry(world: World, pick: random.Random) -> Job | None:
    return partial(world.journal.write, EntryDraft(None, 0, _words(pick), _words(pick)))


def turn_entry(world: World, pick: random.Random) -> Job | None:
    entry = _of(world, pick, "entry")
    return (
        partial(pick.choice((world.journal.delete, world.journal.restore)), entry)
        if entry
        else None
    )


VERBS: tuple[Verb, ...] = (
    *(add_person, change_person, turn_pair, plan, end_session, reopen_session, move_session),
    *(close_session, write_note, reflect, write_agreed, move_text, remind, finish_reminder),
    *(add_action, turn_action, reset_action, carry, add_item, turn_item, attach, detach, mark),
    *(set_goal, turn_goal, change_goal, check_in, remove_check_in, turn_milestone),
    *(write_entry, turn_entry),
)
