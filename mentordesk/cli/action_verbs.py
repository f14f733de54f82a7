"""``mentordesk action add | list | done | drop | snooze | reset | carry``."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any

from mentordesk.cli.record_verbs import (
    NothingLikeThat,
    action_line,
    identity,
    need_sound,
    pair_called,
    say,
    say_one,
    verb,
)
from mentordesk.cli.session import Terminal, UsageMistaken

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.cli.record_verbs import Verbs
    from mentordesk.mentoring.actions.model import Action, ActionDraft
    from mentordesk.rooms import Rooms

DAY_HELP = "a day: 2026-11-24, or English words such as Monday, tomorrow, in 2 weeks"


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put the verbs of actions on the command line."""
    parts = verbs.add_parser("action", help="promised steps").add_subparsers(
        dest="part", metavar="add|list|done|drop|snooze|reset|carry", required=True
    )
    add = verb(parts, shared, "add", "a new action, in plain words", add_action)
    add.add_argument("words", help="such as: send worksheet Monday, or Jonas: call by Friday")
    add.add_argument("--with", dest="person", metavar="NAME", help="with this person")
    add.add_argument("--due", metavar="DAY", help=DAY_HELP)
    add.add_argument("--as-is", action="store_true", help="take the words as they are")
    listed = verb(parts, shared, "list", "open actions", list_actions)
    listed.add_argument("--snoozed", action="store_true", help="those that are out of sight")
    listed.add_argument("--with", dest="person", metavar="NAME", help="all with this person")
    for name, told, run in (
        ("done", "an action is done", finish_action),
        ("drop", "let an action go", drop_action),
    ):
        one = _one(parts, shared, name, told, run)
        one.add_argument("--line", default="", help="why, in a line")
    snooze = _one(parts, shared, "snooze", "out of sight until a day", snooze_action)
    snooze.add_argument("day", help=f"{DAY_HELP}; or now, to have it back")
    reset = _one(parts, shared, "reset", "openly to another day", reset_action)
    reset.add_argument("day", help=f"{DAY_HELP}; or none")
    carry = _one(parts, shared, "carry", "into a session", carry_action)
    carry.add_argument("session", nargs="?", help="a session's id; without it, the next with them")


def _one(
    parts: Verbs, shared: argparse.ArgumentParser, name: str, told: str, run: Any
) -> argparse.ArgumentParser:
    made = verb(parts, shared, name, told, run)
    made.add_argument("action", help="an action's id")
    return made


def add_action(terminal: Terminal) -> int:
    """A new action; what was understood of the words is said."""
    options = terminal.options
    due = _day(terminal, options.due) if options.due else None
    with terminal.opened() as desk:
        draft = _draft(terminal, desk.rooms, due)
        need_sound(draft.problems())
        action = desk.rooms.actions.add(draft).value
        line = next(one for one in _with(desk.rooms, action) if one.action.id == action.id)
    if not terminal.options.json and action.if_then:
        return say_one(terminal, action, f"{action_line(line)}\n  {action.if_then}")
    return say_one(terminal, action, action_line(line))


def _draft(terminal: Terminal, rooms: Rooms, due: date | None) -> ActionDraft:
    from mentordesk.mentoring.actions.model import ActionDraft
    from mentordesk.mentoring.actions.quick import Candidate, Named
    from mentordesk.mentoring.actions.quick_line import QuickLine, read
    from mentordesk.mentoring.people.model import PairState

    options = terminal.options
    partners = rooms.people.everyone(PairState.ACTIVE)
    people = {one.person.id: one.person.name for one in partners}
    pairs = {one.person.id: one.pair.id for one in reversed(partners)}
    found: QuickLine | None = QuickLine(options.words)
    if not options.as_is:
        known = [Candidate(Named.PERSON, key, name) for key, name in people.items()]
        found = read(options.words, _today(terminal), known)
    if found is None:
        raise UsageMistaken(reason="write a few words")
    pair = pairs.get(found.person.id) if found.person is not None else None
    if options.person:
        pair = pair_called(rooms, options.person)
    return ActionDraft(found.title, found.owner, due or found.due, found.if_then, pair)


def _with(rooms: Rooms, action: Action) -> list[Any]:
    """The list of actions in which this one stands."""
    if action.pair_id is not None:
        return rooms.actions.of_pair(action.pair_id, 100_000)
    return rooms.actions.open(limit=100_000)


def list_actions(terminal: Terminal) -> int:
    """Open actions in sight; or those that are snoozed; or all with one person."""
    options = terminal.options
    with terminal.opened() as desk:
        actions = desk.rooms.actions
        if options.person:
            found = actions.of_pair(pair_called(desk.rooms, options.person), 100_000)
        else:
            found = actions.snoozed() if options.snoozed else actions.open(limit=100_000)
        if options.person and options.snoozed:
            today = _today(terminal)
            found = [one for one in found if one.action.is_snoozed(today)]
        return say(terminal, found, action_line)


def finish_action(terminal: Terminal) -> int:
    """Mark an action done."""
    options = terminal.options
    with terminal.opened() as desk:
        action = desk.rooms.actions.done(identity(options.action), options.line).value
    return say_one(terminal, action, f"done: {action.title}")


def drop_action(terminal: Terminal) -> int:
    """Let an action go."""
    options = terminal.options
    with terminal.opened() as desk:
        action = desk.rooms.actions.drop(identity(options.action), options.line).value
    return say_one(terminal, action, f"let go: {action.title}")


def snooze_action(terminal: Terminal) -> int:
    """Keep an action out of sight until a day, or have it back."""
    options = terminal.options
    until = None if options.day.casefold() == "now" else _day(terminal, options.day)
    if until is not None and until <= _today(terminal):
        raise UsageMistaken(reason=f"{options.day} is no day to come")
    with terminal.opened() as desk:
        action = _open(desk.rooms, options.action)
        desk.rooms.several_actions.snooze([action.id], until)
        after = _open(desk.rooms, options.action)
    said = f"snoozed until {until}" if until is not None else "in sight again"
    return say_one(terminal, after, f"{said}: {after.title}")


def reset_action(terminal: Terminal) -> int:
    """Put an action openly to another day, or to none."""
    options = terminal.options
    due = None if options.day.casefold() == "none" else _day(terminal, options.day)
    with terminal.opened() as desk:
        action = desk.rooms.actions.reset(identity(options.action), due).value
    said = f"due {due}" if due is not None else "without a day"
    return say_one(terminal, action, f"{said}: {action.title}")


def carry_action(terminal: Terminal) -> int:
    """Take an action into a session: the one named, or the next with its person."""
    options = terminal.options
    with terminal.opened() as desk:
        action = _open(desk.rooms, options.action)
        if options.session is not None:
            desk.rooms.actions.carry([action.id], identity(options.session))
        elif not desk.rooms.several_actions.carry([action.id]).value:
            raise NothingLikeThat(name="the next session")
        after = _open(desk.rooms, options.action)
    return say_one(terminal, after, f"carried: {after.title}  {after.carried_to}")


def _open(rooms: Rooms, text: str) -> Action:
    """The open action with this id. Raises ``NothingLikeThat``, ``WrongState``."""
    from mentordesk.mentoring.actions.model import ActionState
    from mentordesk.mentoring.errors import WrongState

    action_id: UUID = identity(text)
    action = rooms.actions.action(action_id)
    if action is None:
        raise NothingLikeThat(name=text)
    if action.state is not ActionState.OPEN:
        raise WrongState(state=action.state.value)
    return action


def _day(terminal: Terminal, text: str) -> date:
    """A day as it was typed."""
    from mentordesk.mentoring.actions.dates import day_in

    found = day_in(text, _today(terminal))
    if found is None:
        raise UsageMistaken(reason=f"{text} is no day; write 2026-11-24, or Monday")
    return found


def _today(terminal: Terminal) -> date:
    from mentordesk.mentoring import zones

    now = terminal.clock.now()
    return zones.day_of(now.instant, now.zone)
