"""Parse the command line, run one verb, turn what went wrong into one sentence and a status."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TypeAlias

from mentordesk import __version__
from mentordesk.cli import streams
from mentordesk.cli.session import Terminal, UsageMistaken
from mentordesk.errors import Exit, UserFacingError
from mentordesk.text import unstorable

Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name

HOW_TO_UNLOCK = """\
The passphrase is asked on the terminal, or read as the first line of --passphrase-fd N.
It is never taken from an argument or from the environment, where other programs could see it.
"""

NOT_SAID = (
    "The answer could not be written: {why}. What was saved before stays saved."
    " Send the answer to a place that takes it."
)
PATHS = frozenset({"desk", "ca", "file", "path"})  # options that name a file


def exit_codes() -> str:
    """The list of ``Exit`` as help."""
    return "exit status:\n" + "".join(f"  {one.value:>3}  {one.means}\n" for one in Exit)


def parser(argv: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The command line: of the verb that ``argv`` begins with, or whole.

    The verbs of all rooms take longer to load than one verb to run.
    """
    top = argparse.ArgumentParser(
        prog="mentordesk",
        description="A private desk for mentors and mentees. Without a verb, the window opens.",
        epilog=f"{exit_codes()}\n{HOW_TO_UNLOCK}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"MentorDesk {__version__}")
    top.add_argument("--desk", metavar="DIR", help="the desk's folder (default: your data folder)")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--desk", metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    shared.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=int,
        help="read the passphrase as the first line of this file descriptor",
    )
    if _verb(argv) == "journal":
        _add_journal(verbs, shared)
    else:
        _add_all(verbs, shared)
    return top


def _verb(argv: Sequence[str]) -> str:
    """The word behind ``--desk DIR``, if that stands first."""
    first, *rest = argv or [""]
    if first == "--desk":
        rest = rest[1:]
    elif not first.startswith("--desk="):
        return first
    return rest[0] if rest else ""


def _add_journal(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    from mentordesk.cli import journal_verbs

    journal_verbs.add_to(verbs, shared)


def _add_all(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    from mentordesk.cli import (
        action_verbs,
        circle_verbs,
        connection_verbs,
        desk_verbs,
        person_verbs,
        record_verbs,
        session_verbs,
        sharing_verbs,
    )

    desk_verbs.add_to(verbs, shared)
    _add_journal(verbs, shared)
    person_verbs.add_to(verbs, shared)
    circle_verbs.add_to(verbs, shared)
    record_verbs.add_to(verbs, shared)
    session_verbs.add_to(verbs, shared)
    action_verbs.add_to(verbs, shared)
    sharing_verbs.add_to(verbs, shared)
    connection_verbs.add_to(verbs, shared)


def main(argv: Sequence[str]) -> int:
    """Run one verb; the exit status (see ``Exit``)."""
    streams.prepare()
    options = parser(argv).parse_args(argv)
    try:
        need_utf8(options)
        code: int = options.run(Terminal(options))
        streams.flush()
    except UserFacingError as error:
        streams.has_failed()
        print(f"mentordesk: {streams.shown(error.in_english())}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of our output left, as `head` does
        streams.abandon()
        return 0
    except OSError as error:
        if not streams.has_failed():
            raise
        print(f"mentordesk: {NOT_SAID.format(why=error.strerror)}", file=sys.stderr)
        return Exit.FAULT
    except KeyboardInterrupt:
        print("mentordesk: stopped. What was saved before stays saved.", file=sys.stderr)
        return Exit.STOPPED
    return code


def need_utf8(options: argparse.Namespace) -> None:
    """Refuse words that hold bytes which are no text; a path may be any bytes."""
    for name, value in vars(options).items():
        words = value if isinstance(value, list) else [value]
        if name not in PATHS and any(isinstance(one, str) and unstorable(one) for one in words):
            raise UsageMistaken(reason="an argument is not UTF-8")
