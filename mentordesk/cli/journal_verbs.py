"""``mentordesk journal add | list | search``; ``journal_export`` has the other verb."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentordesk.cli import journal_export, streams
from mentordesk.cli.plain import clock_time
from mentordesk.cli.session import Terminal, UsageMistaken, print_json

if TYPE_CHECKING:
    from mentordesk.journal.model import Entry

SYNTAX = 'words, "a phrase", begin*, and -- before a query that begins with -without'
PAGE = 500  # entries read at a time, so that memory stays flat


def add_to(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Put the journal's verbs on the command line."""
    journal = verbs.add_parser("journal", help="write, list and search private entries")
    parts = journal.add_subparsers(dest="part", metavar="add|list|search|export", required=True)

    add = parts.add_parser("add", parents=[shared], help="write an entry")
    add.add_argument("text", nargs="*", help="the text; without it, standard input is read")
    add.add_argument("--title", default="", help="a title for the entry")
    add.set_defaults(run=add_entry)

    show = parts.add_parser("list", parents=[shared], help="list entries, newest first")
    show.add_argument("--limit", type=how_many, metavar="N", help="the newest N (default: 20)")
    show.add_argument("--json", action="store_true", help="all entries, whole, as JSON")
    show.set_defaults(run=list_entries)

    search = parts.add_parser("search", parents=[shared], help="find entries, newest first")
    search.add_argument("query", nargs="+", help=SYNTAX)
    search.add_argument("--limit", type=how_many, metavar="N", help="the newest N (default: 50)")
    search.add_argument("--json", action="store_true", help="all hits, whole, as JSON")
    search.set_defaults(run=search_entries)
    journal_export.add_to(parts, shared)


def how_many(text: str) -> int:
    """A number of entries as it was typed, none included."""
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than none")
    return number


def add_entry(terminal: Terminal) -> int:
    """Write one entry; its id on standard output once it is safely on disk."""
    from mentordesk.journal.model import EntryDraft

    words: list[str] = terminal.options.text
    terminal.need_desk()
    text = " ".join(words) if words else read_text()
    if not text.strip():
        raise UsageMistaken(reason="there is no text to write")
    draft = EntryDraft(id=None, base_version=0, title=terminal.options.title, body=text)
    problems = draft.problems()
    if problems:
        raise UsageMistaken(reason=problems[0].rstrip("."))
    with terminal.opened() as desk:
        print(desk.rooms.journal.write(draft).value.id)
    return 0


def read_text() -> str:
    """Standard input as UTF-8, whole; a byte order mark and one closing line end are no text."""
    if sys.stdin is None:
        return ""
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageMistaken(reason=f"the text is not UTF-8 (byte {error.start})") from error
    return text.removesuffix("\n").removesuffix("\r")


def list_entries(terminal: Terminal) -> int:
    """The newest entries, one a line; with ``--json`` all of them, whole."""
    options = terminal.options
    with terminal.opened() as desk:
        limit = options.limit if options.limit is not None else None if options.json else 20
        entries = newest(desk.rooms.journal, limit)
        if options.json:
            print_json(as_json(entry) for entry in entries)
        else:
            for entry in entries:
                print_line(entry)
    return 0


def search_entries(terminal: Terminal) -> int:
    """The hits, newest first; with ``--json`` all of them, whole."""
    options = terminal.options
    with terminal.opened() as desk:
        limit = options.limit if options.limit is not None else None if options.json else 50
        entries = found(desk.rooms.journal, " ".join(options.query), limit)
        if options.json:
            print_json(as_json(entry) for entry in entries)
        else:
            for entry in entries:
                print_line(entry)
    return 0


def newest(journal: Any, limit: int | None) -> Iterator[Entry]:
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


def found(journal: Any, query: str, limit: int | None) -> Iterator[Entry]:
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


def as_json(entry: Entry) -> dict[str, Any]:
    """An entry as plain values; instants in ISO 8601 with the zone's name beside them."""
    return {
        "id": str(entry.id),
        "written": entry.written.instant.isoformat(),
        "zone": entry.written.zone,
        "changed": entry.changed.instant.isoformat(),
        "version": entry.version,
        "title": entry.title,
        "body": entry.body,
        "prompt": entry.prompt_text,
    }


def print_line(entry: Entry) -> None:
    """One entry on one line: when, title, beginning."""
    beginning = " ".join(entry.body.split())[:100]
    streams.say(
        "  ".join(
            part
            for part in (
                clock_time(entry.written.instant, entry.written.zone),
                entry.title,
                beginning,
            )
            if part
        )
    )
