"""``mentordesk circle``: circles and mentor pockets, and who hosts when."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli import streams
from mentordesk.cli.plain import plain
from mentordesk.cli.record_verbs import NothingLikeThat, need_sound, say, say_one, verb
from mentordesk.cli.session import Terminal, UsageMistaken

if TYPE_CHECKING:
    from datetime import time

    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    from mentordesk.mentoring.circles.model import CircleDraft, CircleLine, Company
    from mentordesk.rooms import Rooms

TURNS = 8  # that ``show`` tells


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put ``circle`` on the command line."""
    parts = verbs.add_parser("circle", help="circles and mentor pockets").add_subparsers(
        dest="part", metavar="list|show|join", required=True
    )
    verb(parts, shared, "list", "every circle", list_circles)
    show = verb(parts, shared, "show", "one circle: members, code, next hosts", show_circle)
    show.add_argument("circle", help="a name, a code or an id")
    join = verb(parts, shared, "join", "a circle that others made", join_circle)
    join.add_argument("code", help="the eight characters of the charter")
    join.add_argument("--name", required=True, help="what the circle is called")
    join.add_argument(
        "--member", action="append", default=[], metavar="NAME", help="by seat, the first first"
    )
    join.add_argument("--me", type=int, required=True, metavar="SEAT", help="which seat is yours")
    join.add_argument("--zone", help="the circle's clocks, such as Africa/Nairobi (default: yours)")
    join.add_argument("--hour", metavar="HH:MM", help="plan its sessions at this hour")


def list_circles(terminal: Terminal) -> int:
    """Every circle on one line."""
    with terminal.opened() as desk:
        return say(terminal, desk.rooms.circles.lines(), circle_line)


def circle_line(line: CircleLine) -> str:
    """Name, kind, state, code and id."""
    circle = line.company.circle
    words = f"{circle.kind.value}, {circle.state.value}"
    return "  ".join(
        part for part in (circle.name, words, circle.written_code, str(circle.id)) if part
    )


def show_circle(terminal: Terminal) -> int:
    """Members by seat, and the turns to come."""
    with terminal.opened() as desk:
        company = _called(desk.rooms, terminal.options.circle)
        turns = _turns(desk.rooms, company)
    if terminal.options.json:
        print(streams.dumps({**plain(company), "turns": turns}))
        return 0
    circle = company.circle
    streams.say("  ".join(part for part in (circle.name, circle.written_code) if part))
    for member in company.members:
        me = "  (you)" if member.is_me else ""
        left = f"  until {member.left_on}" if member.left_on else ""
        streams.say(f"{member.seat:>3}  {member.name}{me}{left}")
    for turn in turns:
        streams.say(f"{turn['day']}  {turn['name']}")
    return 0


def _turns(rooms: Rooms, company: Company) -> list[dict[str, Any]]:
    """The turns from today on (circle's clocks), each with its host."""
    from mentordesk.mentoring import zones

    rotation = company.rotation
    if rotation is None:
        return []
    today = zones.day_of(rooms.clock.now().instant, company.circle.home_zone)
    first = rotation.turn_of(max(today, company.circle.first_day)) or 0
    found = [one for one in rotation.between(first, TURNS + 1) if one.day >= today][:TURNS]
    members = {one.seat: one.name for one in company.members}
    return [
        {"day": one.day.isoformat(), "seat": one.host, "name": members.get(one.host or 0, "-")}
        for one in found
    ]


def _called(rooms: Rooms, name: str) -> Company:
    """The circle with this name, code or id; exactly one must fit."""
    from mentordesk.mentoring.circles.code import plain as bare

    fitting = [
        line.company
        for line in rooms.circles.lines()
        if name.casefold() == line.company.circle.name.casefold()
        or name == str(line.company.circle.id)
        or (line.company.circle.code and bare(name) == line.company.circle.code)
    ]
    if len(fitting) != 1:
        raise NothingLikeThat(name=name)
    return fitting[0]


def join_circle(terminal: Terminal) -> int:
    """A circle by its code, and with ``--hour`` its sessions."""
    from mentordesk.mentoring.circles import code as codes
    from mentordesk.mentoring.circles import planning

    options = terminal.options
    parsed = codes.parse(options.code)
    draft = _draft(terminal)
    need_sound(draft.problems())
    if len(draft.members) != parsed.seats:
        raise UsageMistaken(reason=f"the code has {parsed.seats} seats: give --member for each")
    wall = _hour(options.hour) if options.hour else None
    with terminal.opened() as desk:
        company = desk.rooms.circles.join(options.code, draft).value
        if wall is not None:
            desk.rooms.sessions.plan_series(planning.series_of(company.circle, wall))
    return say_one(terminal, company, str(company.circle.id))


def _draft(terminal: Terminal) -> CircleDraft:
    from mentordesk.mentoring.circles import code as codes
    from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft

    options = terminal.options
    if not 1 <= options.me <= len(options.member):
        raise UsageMistaken(reason=f"{options.me} is no seat of these members")
    members = tuple(
        MemberDraft(name, is_me=seat == options.me)
        for seat, name in enumerate(options.member, start=1)
    )
    zone = options.zone or terminal.clock.now().zone
    first = codes.parse(options.code).first_day
    return CircleDraft(options.name, zone, first, members=members)


def _hour(text: str) -> time:
    from datetime import time

    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise UsageMistaken(reason=f"{text} is no hour; write 09:30") from error
