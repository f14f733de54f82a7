"""``mentordesk journal import``: a journal from another program, or a look at it."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any

from mentordesk.cli import streams
from mentordesk.cli.session import Terminal, ask, first_line

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.importing.runs.asking import Asked
    from mentordesk.journal.importing.runs.bringing import Report
    from mentordesk.journal.importing.runs.tally import Counted
    from mentordesk.journal.importing.service import Importing

FORMATS = (
    *("mentordesk", "day-one", "standard-notes", "joplin", "evernote", "apple-journal"),
    *("rednotebook", "jrnl", "markdown", "text"),
)
"""Named here, so that help needs no reader; a test holds them equal to the readers."""


def add_to(
    parts: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Put it among the journal's verbs."""
    bring = parts.add_parser(
        "import", parents=[shared], help="bring in a journal from another program"
    )
    bring.add_argument("file", metavar="PATH", help="the file or folder that was exported")
    bring.add_argument(
        "--from",
        dest="source",
        metavar="FORMAT",
        choices=FORMATS,
        default="",
        help=f"what it is: {', '.join(FORMATS)} (default: by what it is)",
    )
    bring.add_argument("--dry-run", action="store_true", help="look only; nothing is brought in")
    bring.add_argument(
        "--password-fd",
        metavar="N",
        type=int,
        help="read the password of an encrypted journal as the next line of this file descriptor",
    )
    bring.add_argument("--json", action="store_true", help="the report as JSON")
    bring.set_defaults(run=bring_in)


def bring_in(terminal: Terminal) -> int:
    """Bring a journal in, or look at it; what came, what was here, what could not be read."""
    from mentordesk.journal.importing.errors import PasswordNeeded
    from mentordesk.journal.importing.runs.asking import Asked

    options = terminal.options
    asked = Asked(os.path.abspath(options.file), options.source)
    with terminal.opened() as desk:
        importing: Importing = desk.rooms.importing
        run = _look if options.dry_run else _bring
        try:
            return run(terminal, importing, asked)
        except PasswordNeeded:
            if options.password_fd is None and not (sys.stdin and sys.stdin.isatty()):
                raise
            return run(terminal, importing, _unlocked(terminal, asked))


def _unlocked(terminal: Terminal, asked: Asked) -> Asked:
    from mentordesk.journal.importing.runs.asking import Asked

    descriptor: int | None = terminal.options.password_fd
    question = "Password of this journal: "
    typed = ask(question) if descriptor is None else first_line(descriptor)
    password = typed.decode("utf-8", "replace")
    typed[:] = bytes(len(typed))
    return Asked(asked.path, asked.source, password)


def _look(terminal: Terminal, importing: Importing, asked: Asked) -> int:
    look = importing.look(asked)
    while not (seen := look.step()).ended:
        pass
    told = _told(seen.source, seen.counted) | {"dry_run": True}
    _say(terminal, told, seen.counted, "would bring in")
    return _end(seen.trouble)


def _bring(terminal: Terminal, importing: Importing, asked: Asked) -> int:
    bringing = importing.bring(asked)
    while (report := bringing.step().value.report) is None:
        pass
    told = _told(report.source, report.counted) | {"dry_run": False} | _proof(report)
    _say(terminal, told, report.counted, "brought in")
    if not report.proven.is_whole:
        streams.say("not whole: search does not find all of it; take the import back and repeat it")
    return _end(report.trouble)


def _told(source: str, counted: Counted) -> dict[str, Any]:
    return {
        "format": source,
        "imported": counted.entries,
        "skipped": counted.here,
        "reworded": counted.reworded,
        "problems": [{"where": one.where, "what": one.in_english()} for one in counted.problems],
        "problem_count": counted.problem_count,
        "files": counted.files,
        "starred": counted.starred,
        "first": counted.first.isoformat() if counted.first else None,
        "last": counted.last.isoformat() if counted.last else None,
        "tags": dict(counted.tags),
        "not_carried": dict(counted.dropped),
        "notes": dict(counted.notes),
    }


def _proof(report: Report) -> dict[str, Any]:
    proven = report.proven
    return {
        "run": report.run,
        "entries": proven.entries,
        "indexed": proven.indexed,
        "sampled": proven.sampled,
        "found": proven.found,
    }


def _say(terminal: Terminal, told: dict[str, Any], counted: Counted, verb: str) -> None:
    if terminal.options.json:
        print(streams.dumps(told))
        return
    streams.say(f"{told['format']}: {verb} {counted.entries}, here already {counted.here}")
    if counted.reworded:
        streams.say(
            f"perhaps here in other words: {counted.reworded}; of the same moment as one that came"
            " before, and entries of their own now"
        )
    for name, number in counted.dropped:
        streams.say(f"not carried: {name} ({number})")
    for note, number in counted.notes:
        streams.say(f"{note} ({number})")
    for problem in counted.problems:
        streams.say(f"{problem.where}: {problem.in_english()}")
    if counted.problem_count > len(counted.problems):
        streams.say(f"and {counted.problem_count - len(counted.problems)} problems more")


def _end(trouble: UserFacingError | None) -> int:
    """What ended it early is told after what came."""
    if trouble is not None:
        streams.flush()
        raise trouble
    return 0
