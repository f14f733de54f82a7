"""``mentordesk goal | brief``, and what the verbs of the record share."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.cli import streams
from mentordesk.cli.plain import clock_time, plain
from mentordesk.cli.session import Terminal, UsageMistaken, print_json
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    from mentordesk.rooms import Rooms


class NothingLikeThat(UserFacingError):
    """A name or an id that fits nothing, or more than one thing."""

    code = "nothing-like-that"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "Nothing here, or more than one thing, answers to {name}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at the list, and give the whole name or the id.")


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put the verbs of the working record on the command line."""
    _goal(verbs, shared)
    brief = verbs.add_parser("brief", parents=[shared], help="one page before a session")
    brief.add_argument("session", nargs="?", help="a session's id; without it, the next one")
    brief.add_argument("--json", action="store_true", help="as JSON")
    brief.set_defaults(run=show_brief)


def verb(
    parts: Verbs, shared: argparse.ArgumentParser, name: str, told: str, run: Callable[..., int]
) -> argparse.ArgumentParser:
    """A verb of one noun, with ``--json``."""
    made = parts.add_parser(name, parents=[shared], help=told)
    made.add_argument("--json", action="store_true", help="as JSON, whole")
    made.set_defaults(run=run)
    return made


def _goal(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    goals = verbs.add_parser("goal", help="goals").add_subparsers(
        dest="part", metavar="list", required=True
    )
    verb(goals, shared, "list", "goals and where they stand", list_goals)


def say(terminal: Terminal, found: Iterable[Any], line: Callable[[Any], str]) -> int:
    """Print a list: whole as JSON, or one thing a line."""
    if terminal.options.json:
        print_json(plain(one) for one in found)
    else:
        for one in found:
            streams.say(line(one))
    return 0


def say_one(terminal: Terminal, made: Any, line: str) -> int:
    """Print one thing: as JSON, or as its line."""
    if terminal.options.json:
        print(streams.dumps(plain(made)))
    else:
        streams.say(line)
    return 0


def need_sound(problems: dict[str, str]) -> None:
    """Refuse a draft that cannot be kept, with its first reason."""
    if problems:
        raise UsageMistaken(reason=next(iter(problems.values())).rstrip("."))


def pair_called(rooms: Rooms, name: str) -> UUID:
    """The pair with the person who is called ``name`` (or has that id); exactly one must fit."""
    fitting = [
        one.pair.id
        for one in rooms.people.everyone()
        if name.casefold() in (one.person.name.casefold(), one.person.short_name.casefold())
        or name in (str(one.pair.id), str(one.person.id))
    ]
    if len(fitting) != 1:
        raise NothingLikeThat(name=name)
    return fitting[0]


def local_start(text: str, zone: str) -> datetime:
    """An instant in UTC from a day and time on the clocks of ``zone``."""
    from datetime import UTC

    from mentordesk.mentoring import zones

    mistaken = UsageMistaken(reason=f"{text} is no day and time; write 2026-11-24T10:00")
    with contextlib.suppress(ValueError):
        date.fromisoformat(text)
        raise mistaken  # a day alone would mean midnight
    try:
        read = datetime.fromisoformat(text)
        return read.astimezone(UTC) if read.tzinfo else zones.instant_of(read, zone)
    except (ValueError, OverflowError) as error:
        raise mistaken from error


def session_line(line: Any) -> str:
    """A session on one line, on this desk's clocks."""
    session = line.session
    when = clock_time(session.slot.start, session.slot.my_zone)
    words = f"{when}  {line.name}  {session.state.value}, {session.slot.minutes} min"
    return f"{words}  {session.id}"


def action_line(line: Any) -> str:
    """An action on one line."""
    action = line.action
    who = "you" if action.owner.value == "mine" else line.person_name
    if line.person_name and who == "you":
        who = f"you, with {line.person_name}"
    due = f", {action.due.isoformat()}" if isinstance(action.due, date) else ""
    if action.snoozed is not None:
        due += f", snoozed until {action.snoozed.isoformat()}"
    return f"{action.title}  ({who}{due})  {action.id}"


def identity(text: str) -> UUID:
    """An id as it was typed."""
    try:
        return UUID(text)
    except ValueError as error:
        raise NothingLikeThat(name=text) from error


def list_goals(terminal: Terminal) -> int:
    """Goals and where they stand."""
    with terminal.opened() as desk:
        return say(terminal, desk.rooms.goals.lines(), goal_line)


def goal_line(line: Any) -> str:
    """A goal on one line."""
    who = line.person_name or "you"
    return f"{line.goal.title}  ({who}, {line.goal.state.value}, level {line.stands_at:+d})"


def show_brief(terminal: Terminal) -> int:
    """The page before a session: the one named, or the next."""
    wanted = terminal.options.session
    with terminal.opened() as desk:
        if wanted is None:
            coming = desk.rooms.sessions.upcoming(1)
            if not coming:
                raise NothingLikeThat(name="the next session")
            session_id = coming[0].session.id
        else:
            session_id = identity(wanted)
        page = desk.rooms.desk.brief(session_id)
        found = suggested(desk.rooms, page)
    return say_one(terminal, {**plain(page), "suggestions": found}, brief_text(page, found))


def suggested(rooms: Rooms, page: Any) -> list[dict[str, str]]:
    """Three things of the playbook, each with its reason, as plain words."""
    from mentordesk.desk.suggestions import candidates, choose

    day = page.line.session.slot.here().date()
    return [
        {
            "id": one.line.id,
            "title": one.line.title,
            "why": one.reason.format(**{name: str(value) for name, value in one.values.items()}),
        }
        for one in choose(candidates(rooms.playbook, page, day))
    ]


def brief_text(page: Any, found: Iterable[dict[str, str]] = ()) -> str:
    """The page as plain text."""
    parts = [session_line(page.line)]
    if page.agreed is not None:
        parts += ["", "Agreed last time", page.agreed.moved, page.agreed.body]
    for title, lines, as_line in (
        ("Your open actions", page.mine, action_line),
        ("Their open actions", page.theirs, action_line),
        ("Goals to review", page.goals_due, goal_line),
        ("Only you: to remember", page.reminders, lambda one: one.line),
        ("Agenda", page.agenda, lambda one: f"{one.minutes:>3} min  {one.title}"),
    ):
        if lines:
            parts += ["", title, *(f"  {as_line(one)}" for one in lines)]
    for number, one in enumerate(found):
        parts += ["", "From the playbook"] if not number else []
        parts.append(f"  {one['title']} ({one['id']}). {one['why']}")
    return "\n".join(parts).rstrip()
