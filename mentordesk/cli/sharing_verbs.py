"""``mentordesk enrol | share | preview | sync | ledger | withdraw``."""

from __future__ import annotations

import argparse
import contextlib
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.cli import streams
from mentordesk.cli.plain import clock_time
from mentordesk.cli.session import Terminal, UsageMistaken, print_json
from mentordesk.cli.sharing_plain import REFUSALS, consent_json, letter_json, preview_json
from mentordesk.consent.errors import NotJoined, NotSwitchedOn
from mentordesk.errors import RoundExit

if TYPE_CHECKING:
    from mentordesk.consent.model import Preview
    from mentordesk.rooms import Rooms

    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name

SCOPES = {"attendance": "S02", "goals": "S06"}
TOLD = {
    "S02": "Sessions, in numbers: planned, held, moved, cancelled. No dates, no names, no content.",
    "S06": "State of goals: open, reached, dropped well, handed over. Never a level, never a word.",
}
MONTHS = 7  # how long a consent from the terminal lasts unless told otherwise


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put what leaves this machine on the command line."""
    enrol = verbs.add_parser("enrol", parents=[shared], help="join a programme with an invite line")
    enrol.add_argument("card", help="the line that begins with MD1-")
    enrol.set_defaults(run=join)
    _share(verbs, shared)
    preview = verbs.add_parser("preview", parents=[shared], help="what would leave; sends nothing")
    _what(preview)
    preview.set_defaults(run=show_preview)
    sync = verbs.add_parser("sync", parents=[shared], help="one round with the server, now")
    sync.add_argument("--json", action="store_true", help="as JSON")
    sync.set_defaults(run=one_round)
    ledger = verbs.add_parser("ledger", parents=[shared], help="everything that ever left")
    ledger.add_argument("--json", action="store_true", help="as JSON, whole, newest first")
    ledger.set_defaults(run=show_ledger)
    withdraw = verbs.add_parser("withdraw", parents=[shared], help="take back and have it erased")
    withdraw.add_argument("scope", choices=sorted(SCOPES) + sorted(TOLD))
    withdraw.add_argument("--to", choices=("office",), default="office")
    withdraw.set_defaults(run=take_back)


def _share(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    parts = verbs.add_parser("share", help="what is switched on, and sending it").add_subparsers(
        dest="part", metavar="list|on|off|send", required=True
    )
    listed = parts.add_parser("list", parents=[shared], help="what is switched on")
    listed.add_argument("--json", action="store_true", help="as JSON")
    listed.set_defaults(run=list_consents)
    on = parts.add_parser("on", parents=[shared], help="agree to one kind of sharing")
    on.add_argument("scope", choices=sorted(SCOPES) + sorted(TOLD))
    on.add_argument("--to", choices=("office",), required=True)
    on.add_argument("--until", metavar="YYYY-MM-DD", help="the last day (at most a year from now)")
    on.add_argument("--standing", action="store_true", help="send each finished month unasked")
    on.set_defaults(run=switch_on)
    off = parts.add_parser("off", parents=[shared], help="end it, and have what was sent erased")
    off.add_argument("scope", choices=sorted(SCOPES) + sorted(TOLD))
    off.add_argument("--to", choices=("office",), required=True)
    off.set_defaults(run=take_back)
    send = parts.add_parser("send", parents=[shared], help="see the exact content, sign, queue")
    _what(send)
    send.add_argument("--yes", action="store_true", help="sign without asking, after showing")
    send.set_defaults(run=send_now)


def _what(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scope", nargs="?", choices=sorted(SCOPES) + sorted(TOLD))
    parser.add_argument("--month", metavar="YYYY-MM", help="which month (default: this one)")
    parser.add_argument("--strike", action="append", default=[], metavar="FIELD", help="leave out")
    parser.add_argument("--json", action="store_true", help="as JSON")


def scope_of(word: str) -> Any:
    """The scope that a word of the command line means."""
    from mentordesk.wire.letters import Scope

    return Scope(SCOPES.get(word, word))


def join(terminal: Terminal) -> int:
    """Take an invite; nothing is sent until a round."""
    with terminal.opened() as desk:
        url = desk.rooms.joining.join(terminal.options.card).value
    print(f"Joined, waiting for a link to {url}. Joining shares nothing by itself.")
    return 0


def list_consents(terminal: Terminal) -> int:
    """Every kind there is, and whether it is on."""
    with terminal.opened() as desk:
        live = {one.scope.value: one for one in desk.rooms.sharing.consents()}
    if terminal.options.json:
        print_json(
            consent_json(live[scope])
            if scope in live
            else {"scope": scope, "audience": "office", "state": "off"}
            for scope in TOLD
        )
        return 0
    for scope, told in TOLD.items():
        state = f"on until {live[scope].expires.isoformat()}" if scope in live else "off"
        print(f"{scope}  {state}  {told}")
    return 0


def switch_on(terminal: Terminal) -> int:
    """Agree, in the words that are printed."""
    from mentordesk.wire.letters import Audience

    options = terminal.options
    today = terminal.clock.now().instant.date()
    until = read_day(options.until) if options.until else today + timedelta(days=30 * MONTHS)
    if not today <= until <= today + timedelta(days=365):
        raise UsageMistaken(reason="the last day lies between today and a year from now")
    scope = scope_of(options.scope)
    wording = f"To the programme office, until {until.isoformat()}. {TOLD[scope.value]}"
    with terminal.opened() as desk:
        sharing = desk.rooms.sharing
        sharing.agree(scope, Audience(options.to), wording, until, standing=options.standing)
    print(wording)
    return 0


def read_day(text: str) -> date:
    """A day as it was typed."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageMistaken(reason=f"{text} is no day; write 2027-06-30") from error


def read_month(text: str) -> tuple[int, int]:
    """Year and month as they were typed."""
    from mentordesk.mentoring.sessions.model import FIRST_YEAR, LAST_YEAR

    with contextlib.suppress(ValueError):
        first = date.fromisoformat(f"{text}-01")
        if FIRST_YEAR <= first.year <= LAST_YEAR:
            return first.year, first.month
    raise UsageMistaken(reason=f"{text} is no month; write 2027-06")


def drafted(terminal: Terminal, rooms: Rooms) -> list[Preview]:
    """The previews that the options ask for: one scope, or every live consent."""
    from mentordesk.consent.drafting import FIELDS
    from mentordesk.wire.letters import Audience

    options = terminal.options
    now = terminal.clock.now().instant
    when = read_month(options.month) if options.month else (now.year, now.month)
    live = [one.scope for one in rooms.sharing.consents()]
    wanted = [scope_of(options.scope)] if options.scope else live
    if not wanted:
        raise NotSwitchedOn
    known = {field for scope in wanted for field in FIELDS[scope]}
    if not known.issuperset(options.strike):
        raise UsageMistaken(reason=f"a field is one of {', '.join(sorted(known))}")
    return [
        rooms.sharing.draft(scope, Audience.OFFICE, when, frozenset(options.strike))
        for scope in wanted
    ]


def tell(seen: Preview) -> None:
    """A preview for people."""
    print(f"{TOLD[seen.scope.value]}")
    print(f"To the programme office · {seen.period} · {seen.size} bytes")
    for line in seen.lines:
        now = "(struck out)" if line.struck else line.now
        print(f"  {line.name:<14}{now:<14}{'' if line.before is None else 'last: ' + line.before}")
    print("Not in it: your notes, your journal, goal wording, names. They cannot be.")


def show_preview(terminal: Terminal) -> int:
    """What would leave, read back from its bytes."""
    with terminal.opened() as desk:
        seen = drafted(terminal, desk.rooms)
    say(terminal, seen)
    return 0


def say(terminal: Terminal, seen: list[Preview]) -> None:
    """Previews, as asked."""
    if terminal.options.json:
        print_json(preview_json(one) for one in seen)
    else:
        for one in seen:
            tell(one)


def send_now(terminal: Terminal) -> int:
    """Show the exact content, ask, sign, queue. Nothing travels before a round."""
    with terminal.opened() as desk:
        if not desk.rooms.joining.joined():
            raise NotJoined
        seen = drafted(terminal, desk.rooms)
        say(terminal, seen)
        streams.flush()
        if not terminal.options.yes and not agreed():
            print("Held back. Nothing was signed.", file=sys.stderr)
            return 0
        for one in seen:
            desk.rooms.sharing.seal(one)
    print("Signed and queued. It goes when there is a link: mentordesk sync.", file=sys.stderr)
    return 0


def agreed() -> bool:
    """Ask on the terminal; without one the answer is no."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return streams.answer("Sign and queue? Type yes: ").lower() == "yes"


def one_round(terminal: Terminal) -> int:
    """Start the courier before this process loses its network, then hand it the mailbox's key."""
    from mentordesk.cli.courier import StartedCourier

    terminal.need_desk()
    courier = StartedCourier(terminal.folder.mailbox_db)
    try:
        with terminal.opened() as desk:
            if not desk.rooms.joining.joined():
                raise NotJoined
            desk.rooms.intake.read()
            desk.rooms.sharing.replay()
            desk.rooms.sharing.seal_due()
            status = courier.run(desk.storage.courier_key())
            taken = desk.rooms.intake.read().value
            rounds = desk.rooms.sharing.rounds()
    finally:
        courier.end()
    told = {**status, "confirmed": taken.confirmed, "erased": taken.erased}
    told["refused"] = rounds.refused
    if terminal.options.json:
        print(streams.dumps(told))
    else:
        print(
            f"{told['code']}: {told['sent']} sent, {taken.confirmed} confirmed,"
            f" {taken.erased} erased"
        )
    if why := REFUSALS.get(rounds.refused or told["code"]):
        print(why, file=sys.stderr)
    return RoundExit.to_exit(status["exit"])


def show_ledger(terminal: Terminal) -> int:
    """Everything that ever was to leave this machine, with its exact bytes."""
    with terminal.opened() as desk:
        letters = desk.rooms.sharing.letters()
    if terminal.options.json:
        print_json(letter_json(one) for one in letters)
        return 0
    zone = terminal.clock.now().zone
    for one in letters:
        told = letter_json(one)
        when = clock_time(one.sealed, zone)
        print(
            f"{when}  {told['kind']} {one.scope} {one.period}  {one.state.value}"
            f"  {len(one.signed)} bytes"
        )
    return 0


def take_back(terminal: Terminal) -> int:
    """Withdraw a kind of sharing: what waits is deleted, what left is to be erased."""
    scope = scope_of(terminal.options.scope)
    with terminal.opened() as desk:
        sharing = desk.rooms.sharing
        standing = [one for one in sharing.standing() if one.scope is scope]
        if not standing:
            raise NotSwitchedOn
        after = [sharing.withdraw(one.id).value for one in standing]
    if all(one.state.value == "withdrawn" for one in after):
        print("Withdrawn. Nothing of it had left this machine.")
    else:
        print("Withdrawn. The server is told to erase it at the next round.")
    return 0
