"""``mentordesk init | info | verify``."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial

from mentordesk.cli import streams
from mentordesk.cli.session import Terminal, UsageMistaken, ask
from mentordesk.errors import Exit


def add_to(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Put the desk's own verbs on the command line."""
    init = verbs.add_parser("init", parents=[shared], help="make a desk")
    init.add_argument("--name", required=True, help="what you are called")
    init.add_argument("--role", required=True, choices=("mentor", "mentee", "both"))
    init.add_argument(
        "--recovery-fd", metavar="N", type=int, help="write the recovery code here, not on screen"
    )
    init.set_defaults(run=make_desk)

    info = verbs.add_parser("info", parents=[shared], help="what this desk is")
    info.add_argument("--json", action="store_true", help="as JSON")
    info.set_defaults(run=show_info)

    verify = verbs.add_parser("verify", parents=[shared], help="read every page and check it")
    verify.add_argument("--json", action="store_true", help="as JSON")
    verify.set_defaults(run=verify_desk)


def make_desk(terminal: Terminal) -> int:
    """Make a desk; print the recovery code once, and only once."""
    from mentordesk.cli.making import make
    from mentordesk.mentoring.me.model import called
    from mentordesk.vault.errors import DeskExists, KeyFileMissing

    options = terminal.options
    if terminal.folder.exists():
        raise DeskExists(folder=terminal.folder.path)
    if terminal.folder.has_writing():
        raise KeyFileMissing(folder=terminal.folder.path)
    try:
        owner = called(options.name, options.role)
    except ValueError as error:
        raise UsageMistaken(reason=str(error)) from error
    descriptor: int | None = options.recovery_fd
    need_place_for_code(descriptor)
    passphrase = new_passphrase(terminal)
    show = partial(show_code, descriptor)
    make(terminal.folder, terminal.clock, passphrase, owner, show)
    print(streams.shown(f"The desk lies in {terminal.folder.path}"), file=sys.stderr)
    return 0


def need_place_for_code(descriptor: int | None) -> None:
    """Refuse before anything is made where the code could be shown to nobody."""
    if descriptor is None and sys.stdout is None:
        raise UsageMistaken(reason="there is no output to show the recovery code on")
    if descriptor is not None:
        try:
            os.write(descriptor, b"")
        except OSError as error:
            raise UsageMistaken(reason=f"descriptor {descriptor} cannot be written") from error


def show_code(descriptor: int | None, code: str) -> None:
    """Show the recovery code, once. Raises ``UsageMistaken`` where it went nowhere."""
    try:
        if descriptor is not None:
            os.write(descriptor, f"{code}\n".encode("ascii"))
            return
        print("Your recovery code. It is shown once; write it down and keep it safe:\n")
        print(f"    {code}\n")
        print("Without your passphrase or this code, what you write cannot be read by anybody.")
        streams.flush()
    except OSError as error:
        raise UsageMistaken(reason="the recovery code could not be shown") from error


def new_passphrase(terminal: Terminal) -> bytearray:
    """A passphrase for a new desk: twice on a terminal; a weak one only when insisted on.

    A script that hands one over has chosen it; it is told, not stopped.
    """
    from mentordesk.vault.strength import LEAST_BITS, is_too_long, strength

    first = terminal.passphrase("A passphrase for the new desk: ")
    if not first:
        raise UsageMistaken(reason="the passphrase is empty")
    asked = terminal.options.passphrase_fd is None
    if asked and first != ask("The same passphrase again: "):
        raise UsageMistaken(reason="the two passphrases differ")
    try:
        text = first.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageMistaken(reason="the passphrase is not UTF-8") from error
    if is_too_long(text):
        raise UsageMistaken(reason="the passphrase is too long for the window to take")
    weak = strength(text).bits < LEAST_BITS
    if weak:
        print(
            "mentordesk: this passphrase is easy to guess; five unrelated words are better.",
            file=sys.stderr,
        )
        if asked and streams.answer("Use it all the same? Type yes: ").lower() != "yes":
            raise UsageMistaken(reason="the passphrase is too easy to guess")
    return first


def show_info(terminal: Terminal) -> int:
    """What the desk is and what it holds, in a few lines."""
    with terminal.opened() as desk:
        facts, remarks = desk.facts(), desk.remarks() + desk.remarks_on_memory()
    if terminal.options.json:
        print(streams.dumps(facts))
    else:
        width = max(map(len, facts))
        for name, value in facts.items():
            streams.say(f"{name:<{width}}  {as_word(value)}")
    tell(remarks)
    return 0


def tell(remarks: list[str]) -> None:
    """What is no error and no answer: beside the output, where a script does not read it."""
    for remark in remarks:
        print(f"mentordesk: {remark}", file=sys.stderr)


def as_word(value: object) -> str:
    """A fact as a word: yes and no for booleans."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def verify_desk(terminal: Terminal) -> int:
    """Both integrity checks and every row of both files; 6 when something is damaged."""
    with terminal.opened() as desk:
        report, remarks = desk.verify(), desk.remarks()
    if terminal.options.json:
        print(streams.dumps(report))
    else:
        for name, problems in report.items():
            print(f"{name}: {'sound' if not problems else '; '.join(problems)}")
    tell(remarks)
    return Exit.DAMAGED if any(report.values()) else Exit.DONE
