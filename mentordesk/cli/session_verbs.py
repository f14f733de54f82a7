"""``mentordesk session plan | log | list | show | move | cancel | miss``."""

from __future__ import annotations

import argparse
import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.cli import streams
from mentordesk.cli.journal_verbs import read_text
from mentordesk.cli.plain import plain
from mentordesk.cli.record_verbs import (
    identity,
    local_start,
    need_sound,
    pair_called,
    say,
    say_one,
    session_line,
    show_brief,
    verb,
)
from mentordesk.cli.session import Terminal, UsageMistaken

if TYPE_CHECKING:
    from mentordesk.cli.record_verbs import Verbs
    from mentordesk.mentoring.sessions.model import PlanDraft, Session
    from mentordesk.mentoring.sessions.series import SeriesDraft, SeriesMade
    from mentordesk.rooms import Rooms

MODES = ("video", "phone", "in_person", "hybrid", "writing")
KINDS = (
    *("first", "micro", "regular", "career", "quarterly", "closing", "repair", "peer"),
    *("three_way", "long", "async"),
)
_EVERY = re.compile(r"(\d{1,3})([dwm])")
_NAMES = "plan|log|list|show|move|cancel|miss"


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put the verbs on sessions on the command line."""
    parts = verbs.add_parser("session", help="sessions, planned and held").add_subparsers(
        dest="part", metavar=_NAMES, required=True
    )
    plan = verb(parts, shared, "plan", "plan a session, or a series of them", plan_session)
    _what(plan)
    plan.add_argument("--every", metavar="N", help="again every 10d, 2w or 1m (same weekday)")
    plan.add_argument("--until", metavar="DAY", help="the last day of the series")
    plan.add_argument("--their-clock", action="store_true", help="theirs keeps the hour, not yours")
    log = verb(parts, shared, "log", "note a session that took place", log_session)
    _what(log)
    log.add_argument("--agreed", metavar="TEXT", help="what was agreed; - reads standard input")
    log.add_argument("--moved", metavar="LINE", default="", help="one line: what moved")
    log.add_argument("--mine", metavar="STEP", action="append", default=[], help="your action")
    log.add_argument("--theirs", metavar="STEP", action="append", default=[], help="their action")
    add = verb(parts, shared, "add", "the same as plan", plan_session)
    _what(add)
    add.set_defaults(every=None, until=None, their_clock=False)
    found = verb(parts, shared, "list", "sessions, the latest first", list_sessions)
    found.add_argument("--person", help="only those with this person")
    verb(parts, shared, "show", "one session", show_brief).add_argument("session", help="its id")
    _one(parts, shared)


def _what(made: argparse.ArgumentParser) -> None:
    made.add_argument("person", help="a name or a pair's id")
    made.add_argument("start", help="on your clocks: 2026-11-24T10:00")
    made.add_argument("--minutes", type=int, help="its length (default: as usual for its kind)")
    made.add_argument("--mode", choices=MODES)
    made.add_argument("--kind", choices=KINDS, default="regular")
    made.add_argument("--place", default="", help="where")


def _one(parts: Verbs, shared: argparse.ArgumentParser) -> None:
    move = verb(parts, shared, "move", "put a session to another time", move_session)
    move.add_argument("session", help="a session's id")
    move.add_argument("start", help="on your clocks: 2026-11-24T10:00")
    move.add_argument("--minutes", type=int)
    move.add_argument(
        "--following", action="store_true", help="and all that follow it in its series"
    )
    for name, told in (("cancel", "it will not take place"), ("miss", "it did not take place")):
        one = verb(parts, shared, name, told, partial(_leave_out, name))
        one.add_argument("session", help="a session's id")


def draft(rooms: Rooms, terminal: Terminal) -> PlanDraft:
    """The session that the options describe; what is not said is as usual for its kind."""
    from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind

    options = terminal.options
    kind = SessionKind(options.kind)
    usual = Mode.WRITING if kind is SessionKind.ASYNC else Mode.VIDEO
    return PlanDraft(
        pair_id=pair_called(rooms, options.person),
        start=local_start(options.start, terminal.clock.now().zone),
        minutes=kind.usual_minutes if options.minutes is None else options.minutes,
        mode=Mode(options.mode) if options.mode else usual,
        kind=kind,
        place=options.place,
        my_zone=terminal.clock.now().zone,
    )


def plan_session(terminal: Terminal) -> int:
    """Plan a session at a time on this desk's clocks, or a series that begins with it."""
    local_start(terminal.options.start, terminal.clock.now().zone)
    with terminal.opened() as desk:
        first = draft(desk.rooms, terminal)
        if terminal.options.every is None:
            need_sound(first.problems())
            session = desk.rooms.sessions.plan(first).value
            return say_one(terminal, session, str(session.id))
        series = _series(desk.rooms, terminal, first)
        need_sound(series.problems())
        made = desk.rooms.sessions.plan_series(series).value
    return _say_series(terminal, made)


def _series(rooms: Rooms, terminal: Terminal, first: PlanDraft) -> SeriesDraft:
    from mentordesk.mentoring.sessions.series import SeriesDraft, Unit

    options = terminal.options
    found = _EVERY.fullmatch(options.every)
    if found is None:
        raise UsageMistaken(reason=f"{options.every} is no rhythm; write 10d, 2w or 1m")
    step = int(found[1]) * (7 if found[2] == "w" else 1)
    unit = Unit.MONTH if found[2] == "m" else Unit.DAY
    anchor = ""
    if options.their_clock:
        anchor = next(
            one.person.home_zone for one in rooms.people.everyone() if one.pair.id == first.pair_id
        )
    return SeriesDraft(first, step, unit, _day(options.until), anchor)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageMistaken(reason=f"{text} is no day; write 2026-11-24") from error


def _say_series(terminal: Terminal, made: SeriesMade) -> int:
    if terminal.options.json:
        print(streams.dumps(plain(made)))
        return 0
    for session in made.sessions:
        streams.say(str(session.id))
    return 0


def log_session(terminal: Terminal) -> int:
    """Note a session that took place; with words it is written up as well, without, it waits."""
    options = terminal.options
    local_start(options.start, terminal.clock.now().zone)
    text = read_text() if options.agreed == "-" else options.agreed or ""
    with terminal.opened() as desk:
        rooms = desk.rooms
        held = draft(rooms, terminal)
        need_sound(held.problems())
        written = _check_words(options, text)
        session = rooms.sessions.log(held).value
        _write(rooms, session, (options.moved, text), (options.mine, options.theirs))
        if written:
            session = rooms.sessions.session(session.id)
    return say_one(terminal, session, str(session.id))


def _check_words(options: argparse.Namespace, text: str) -> bool:
    """Refuse words that cannot be kept before anything is written; whether there are any."""
    from mentordesk.mentoring.actions.model import ActionDraft
    from mentordesk.mentoring.agreed.model import AgreedDraft

    need_sound(AgreedDraft(UUID(int=0), 0, options.moved, text).problems())
    for title in (*options.mine, *options.theirs):
        need_sound(ActionDraft(title).problems())
    return bool(text.strip() or options.moved.strip() or options.mine or options.theirs)


def _write(
    rooms: Rooms, session: Session, words: tuple[str, str], steps: tuple[list[str], list[str]]
) -> None:
    """Write what was agreed and promised, and close the session where anything was."""
    from mentordesk.desk.close import CloseDraft
    from mentordesk.mentoring.actions.model import ActionDraft
    from mentordesk.mentoring.agreed.model import AgreedDraft
    from mentordesk.mentoring.record import Owner

    moved, text = words
    if text.strip():
        rooms.desk.write_agreed(AgreedDraft(session.id, 0, "", text))
    for owner, titles in zip((Owner.MINE, Owner.THEIRS), steps, strict=True):
        for title in titles:
            step = ActionDraft(title, owner, pair_id=session.pair_id, session_id=session.id)
            rooms.actions.add(step)
    if text.strip() or moved.strip() or any(steps):
        rooms.desk.close_session(CloseDraft(session.id, moved))


def list_sessions(terminal: Terminal) -> int:
    """Every session, or those with one person, the latest first."""
    with terminal.opened() as desk:
        sessions = desk.rooms.sessions
        if terminal.options.person:
            pair = pair_called(desk.rooms, terminal.options.person)
            return say(terminal, sessions.of_pair(pair, 100_000), session_line)
        found: list[Any] = []
        before = None
        while page := sessions.page(before):
            found += page
            before = page[-1]
        return say(terminal, found, session_line)


def move_session(terminal: Terminal) -> int:
    """Put a planned session to another time on this desk's clocks."""
    from mentordesk.mentoring.sessions.model import LONGEST, SHORTEST
    from mentordesk.mentoring.sessions.series import SeriesChange

    options = terminal.options
    start = local_start(options.start, terminal.clock.now().zone)
    if options.minutes is not None and not SHORTEST <= options.minutes <= LONGEST:
        raise UsageMistaken(reason=f"a session takes {SHORTEST} to {LONGEST} minutes")
    session_id = identity(options.session)
    with terminal.opened() as desk:
        if options.following:
            change = SeriesChange(session_id, start, options.minutes)
            return _say_series(terminal, desk.rooms.series.change_following(change).value)
        session = desk.rooms.sessions.move(session_id, start, options.minutes).value
    return say_one(terminal, session, f"moved: {session.id}")


def _leave_out(name: str, terminal: Terminal) -> int:
    session_id = identity(terminal.options.session)
    with terminal.opened() as desk:
        act = desk.rooms.sessions.cancel if name == "cancel" else desk.rooms.sessions.miss
        session = act(session_id).value
    return say_one(terminal, session, f"{session.state.value}: {session.id}")
