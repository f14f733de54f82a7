"""``mentordesk journal export``."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from typing import TYPE_CHECKING

from mentordesk.cli import streams
from mentordesk.cli.journal_query import readable
from mentordesk.cli.session import Terminal, UsageMistaken

if TYPE_CHECKING:
    from mentordesk.journal.exporting.service import Export, Order

OPEN = "This copy is not encrypted: whoever opens it can read it."
FORMS = ("markdown", "html", "json", "pdf")
_BY_ENDING = {".html": "html", ".htm": "html", ".json": "json", ".zip": "json", ".pdf": "pdf"}


def add_to(
    parts: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Put the verb beside the journal's others."""
    export = parts.add_parser(
        "export",
        parents=[shared],
        help="copy entries into files that other programs read",
        description=f"{OPEN} Nothing stands under PATH before all of it is there.",
    )
    export.add_argument("path", metavar="PATH", help="a new folder or file")
    export.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        help="markdown (a folder), html (one page), json (a .json file, or a .zip with the"
        " attachments); without it the ending of PATH says it",
    )
    export.add_argument("--search", metavar="QUERY", default="", help="only what answers a search")
    export.add_argument("--from", dest="first", type=day, metavar="DAY", help="from 2026-01-31 on")
    export.add_argument("--to", dest="last", type=day, metavar="DAY", help="until 2026-12-31")
    export.add_argument("--without-attachments", action="store_true", help="the words alone")
    export.add_argument("--bin", action="store_true", help="also what lies in the bin")
    export.add_argument("--json", action="store_true", help="path and number of entries as JSON")
    export.set_defaults(run=export_journal)


def day(text: str) -> date:
    """A day as it was typed."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no day like 2026-01-31") from error


def export_journal(terminal: Terminal) -> int:
    """Make the copy; then say where it is and how many entries are in it."""
    order = _order(terminal.options)
    with terminal.opened() as desk:
        while desk.rooms.left_behind.step().value:
            pass  # what a killed run left in clear goes first
        number = _made(desk.rooms.exporting.begin(order))
    if terminal.options.json:
        print(streams.dumps({"path": os.path.abspath(order.path), "entries": number}))
    else:
        entries = "one entry" if number == 1 else f"{number} entries"
        streams.say(f"{os.path.abspath(order.path)}: {entries}.")
    print(f"mentordesk: {OPEN}", file=sys.stderr)
    return 0


def _made(export: Export) -> int:
    """Go on to the end; whatever stops it, nothing half made stays."""
    try:
        while not (progress := export.step()).finished:
            pass
    finally:
        export.stop()
    return progress.done


def _order(options: argparse.Namespace) -> Order:
    from mentordesk.journal.exporting.model import Choice, Form
    from mentordesk.journal.exporting.service import Order

    ending = os.path.splitext(options.path)[1].lower()
    form = Form(options.form or _BY_ENDING.get(ending, "markdown"))
    if form is Form.PDF:
        raise UsageMistaken(
            reason="pages of PDF are set in the window, at Journal, More; html prints as well"
        )
    files = not options.without_attachments
    if form is Form.JSON and files and ending != ".zip":
        raise UsageMistaken(
            reason="JSON with attachments is a zip: let PATH end in .zip, or add"
            " --without-attachments"
        )
    if options.first and options.last and options.first > options.last:
        raise UsageMistaken(reason="--from is after --to")
    if options.bin and options.search:
        raise UsageMistaken(reason="a search does not look into the bin: leave out --bin")
    choice = Choice(readable(options.search), options.first, options.last, files, options.bin)
    return Order(form, options.path, choice)
