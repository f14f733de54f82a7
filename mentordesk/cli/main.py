"""Parse the command line, run one verb, turn what went wrong into one sentence and a status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from mentordesk import __version__
from mentordesk.cli import connection_verbs, desk_verbs, journal_verbs, record_verbs, sharing_verbs
from mentordesk.cli.session import Terminal
from mentordesk.errors import Exit, UserFacingError

HOW_TO_UNLOCK = """\
The passphrase is asked on the terminal, or read as the first line of --passphrase-fd N.
It is never taken from an argument or from the environment, where other programs could see it.
"""


def exit_codes() -> str:
    """The list of ``Exit`` as help."""
    return "exit status:\n" + "".join(f"  {one.value:>3}  {one.means}\n" for one in Exit)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
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
    desk_verbs.add_to(verbs, shared)
    journal_verbs.add_to(verbs, shared)
    record_verbs.add_to(verbs, shared)
    sharing_verbs.add_to(verbs, shared)
    connection_verbs.add_to(verbs, shared)
    return top


def main(argv: Sequence[str]) -> int:
    """Run one verb; the exit status (see ``Exit``)."""
    options = parser().parse_args(argv)
    try:
        code: int = options.run(Terminal(options))
    except UserFacingError as error:
        sys.stdout.flush()
        print(f"mentordesk: {error.in_english()}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of our output left, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("mentordesk: stopped. What was saved before stays saved.", file=sys.stderr)
        return Exit.STOPPED
    return code
