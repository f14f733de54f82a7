"""``mentordesk journal add | list | search``; ``journal_one`` and others have the other verbs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentordesk.cli import journal_export, journal_import, journal_one, journal_plain
from mentordesk.cli.journal_query import readable
from mentordesk.cli.session import Terminal, UsageMistaken

if TYPE_CHECKING:
    from mentordesk.clock import Clock, Moment
    from mentordesk.journal.model import Entry
    from mentordesk.journal.service import Journal

SYNTAX = 'words, "a phrase", begin*, tag:work, after:2026-01, and -- before what begins with -not'
MOMENT = "when it was written: 2026-01-31, “2026-01-31 18:30”, “3 May 2024”, yesterday"
PAGE = 500  # entries read at a time, so that memory stays flat
TEXT_AT_MOST = 8_000_000  # bytes of one entry: what every copy of the journal brings back
PERIOD = "2026, 2026-01 or 2026-01-31"


def add_to(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Put the journal's verbs on the command line."""
    journal = verbs.add_parser("journal", help="write, read, list and search private entries")
    parts = journal.add_subparsers(
        dest="part", metavar="add|list|show|star|search|export|import", required=True
    )
    _add(parts.add_parser("add", parents=[shared], help="write an entry"))
    _list(parts.add_parser("list", parents=[shared], help="list entries, newest first"))
    journal_one.add_to(parts, shared)
    search = parts.add_parser("search", parents=[shared], help="find entries, newest first")
    search.add_argument("query", nargs="+", help=SYNTAX)
    search.add_argument("--limit", type=how_many, metavar="N", help="the newest N (default: 50)")
    search.add_argument("--json", action="store_true", help="all hits, whole, as JSON")
    search.set_defaults(run=search_entries)
    journal_export.add_to(parts, shared)
    journal_import.add_to(parts, shared)


def _add(add: argparse.ArgumentParser) -> None:
    add.add_argument("text", nargs="*", help="the text; without it, standard input is read")
    add.add_argument("--title", default="", help="a title for the entry")
    add.add_argument("--date", "--at", dest="at", metavar="WHEN", default="", help=MOMENT)
    add.add_argument(
        "--tag", action="append", default=[], help="a tag beside the text; again: more"
    )
    add.add_argument("--star", action="store_true", help="with a star")
    add.add_argument(
        "--raw", action="store_true", help="keep the input byte for byte, its last line end too"
    )
    add.set_defaults(run=add_entry)


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", help=f"only what answers: {SYNTAX}")
    parser.add_argument("--tag", action="append", default=[], help="only with this tag")
    parser.add_argument("--person", action="append", default=[], help="only what names this person")
    parser.add_argument("--star", action="store_true", help="only with a star")
    parser.add_argument("--after", metavar="DAY", default="", help=f"later than {PERIOD}")
    parser.add_argument("--before", metavar="DAY", default="", help=f"earlier than {PERIOD}")
    parser.add_argument("--limit", type=how_many, metavar="N", help="the newest N (default: 20)")
    parser.add_argument("--json", action="store_true", help="all entries, whole, as JSON")
    parser.set_defaults(run=list_entries)


def how_many(text: str) -> int:
    """A number of entries as it was typed, none included."""
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than none")
    return number


def add_entry(terminal: Terminal) -> int:
    """Write one entry; its id on standard output once it is safely on disk."""
    from mentordesk.journal.model import EntryDraft

    options = terminal.options
    terminal.need_desk()
    text = " ".join(options.text) if options.text else read_text(raw=options.raw)
    if not text.strip():
        raise UsageMistaken(reason="there is no text to write")
    draft = EntryDraft(id=None, base_version=0, title=options.title, body=text)
    problems = draft.problems()
    if problems:
        raise UsageMistaken(reason=problems[0].rstrip("."))
    written = moment(options.at, terminal.clock) if options.at else terminal.clock.now()
    with terminal.opened_journal() as desk:
        add = desk.journal.add_at
        print(add(draft, written, beside=options.tag, starred=options.star).value.id)
    return 0


def moment(text: str, clock: Clock) -> Moment:
    """A moment that was typed, on the clocks of this machine; of a day alone, its noon."""
    from datetime import timedelta

    from mentordesk.clock import Moment
    from mentordesk.journal.importing.entries.dates import read_date
    from mentordesk.journal.model import local_day

    now = clock.now()
    day, _, rest = text.strip().partition(" ")
    ago = {"today": 0, "yesterday": 1}.get(day.casefold())
    if ago is not None:
        text = f"{local_day(now) - timedelta(days=ago)} {rest}".strip()
    told = read_date(text, now.zone)
    if told is None:
        raise UsageMistaken(reason=f"“{text}” tells no day that is sure")
    written = Moment(told.instant, told.zone or now.zone)
    if written.instant <= now.instant:
        return written
    if told.day_only and local_day(written) == local_day(now):
        return now  # its noon is still to come
    raise UsageMistaken(reason=f"“{text}” has not come yet")


def read_text(*, raw: bool = False) -> str:
    """Standard input as UTF-8, whole; a byte order mark and one closing line end are no text."""
    if sys.stdin is None:
        return ""
    data = sys.stdin.buffer.read(TEXT_AT_MOST + 1)
    if len(data) > TEXT_AT_MOST:
        most = TEXT_AT_MOST // 1_000_000
        raise UsageMistaken(reason=f"the text is longer than {most} MB; part it into several")
    try:
        text = data.decode("utf-8" if raw else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageMistaken(reason=f"the text is not UTF-8 (byte {error.start})") from error
    return text if raw else text.removesuffix("\n").removesuffix("\r")


def list_entries(terminal: Terminal) -> int:
    """The newest entries, one a line; with ``--json`` all of them, whole."""
    query = asked(terminal.options)
    return say(terminal, query, 20)


def search_entries(terminal: Terminal) -> int:
    """The hits, newest first; with ``--json`` all of them, whole."""
    return say(terminal, readable(" ".join(terminal.options.query)), 50)


def say(terminal: Terminal, query: str | None, usual: int) -> int:
    """Print what answers ``query`` (None: all), without ``--json`` the newest ``usual`` of it."""
    options = terminal.options
    limit = options.limit if options.limit is not None else None if options.json else usual
    with terminal.opened_journal() as desk:
        journal = desk.journal
        entries = newest(journal, limit) if query is None else found(journal, query, limit)
        journal_plain.say_all(journal, entries, as_json=options.json)
    return 0


def asked(options: argparse.Namespace) -> str | None:
    """The conditions of a list as a query; None: there are none."""
    from mentordesk.text.operators import quoted

    named = [("tag", options.tag), ("person", options.person), ("is", ["starred"] * options.star)]
    named += [("after", [options.after]), ("before", [options.before])]
    conditions = [f"{name}:{quoted(one)}" for name, values in named for one in values if one]
    return readable(" ".join([*options.query, *conditions])) or None


def newest(journal: Journal, limit: int | None) -> Iterator[Entry]:
    """Whole entries from the newest on, at most ``limit``."""
    before: int | None = None
    left = limit
    while left is None or left > 0:
        page = journal.entries(before, PAGE if left is None else min(PAGE, left))
        if not page:
            return
        yield from page
        before = page[-1].seq
        left = None if left is None else left - len(page)


def found(journal: Journal, query: str, limit: int | None) -> Iterator[Entry]:
    """Whole entries that answer ``query``, newest first, at most ``limit``."""
    before: int | None = None
    left = limit
    while left is None or left > 0:
        hits = journal.search(query, PAGE if left is None else min(PAGE, left), before)
        if not hits:
            return
        for hit in hits:
            entry = journal.entry(hit.line.id)
            if entry is not None:
                yield entry
        before = hits[-1].line.seq
        left = None if left is None else left - len(hits)
