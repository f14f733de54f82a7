"""``mentordesk journal show | star``: one entry, by what the list calls it."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mentordesk.cli import journal_plain, streams
from mentordesk.cli.session import Terminal, UsageMistaken
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

if TYPE_CHECKING:
    from mentordesk.journal.model import Entry
    from mentordesk.journal.service import Journal

WHICH = "what the list calls it, or its id; without it, the newest"
_SIGN: Final = re.compile(r"[0-9A-Fa-f]{4,32}")


class NoSuchEntry(UserFacingError):
    """No entry, or more than one, is called that."""

    code = "no-such-entry"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "No entry, or more than one, is called {name}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Look at the list, and give more of the id.")


def add_to(
    parts: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Put the verbs beside the journal's others."""
    show = parts.add_parser("show", parents=[shared], help="one entry, whole")
    show.add_argument("entry", nargs="?", default="", help=WHICH)
    how = show.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="as JSON")
    how.add_argument("--raw", action="store_true", help="its text alone, byte for byte")
    show.set_defaults(run=show_entry)

    star = parts.add_parser("star", parents=[shared], help="star an entry")
    star.add_argument("entry", nargs="?", default="", help=WHICH)
    star.add_argument("--off", action="store_true", help="take the star away")
    star.set_defaults(run=star_entry)


def show_entry(terminal: Terminal) -> int:
    """One entry: its head, a blank line, its text."""
    options = terminal.options
    if options.raw and sys.stdout.isatty():
        raise UsageMistaken(reason="--raw could make a terminal obey; send it to a file or a pipe")
    with terminal.opened_journal() as desk:
        entry = chosen(desk.journal, options.entry)
        if options.raw:
            sys.stdout.buffer.write(entry.body.encode())
            return 0
        tags = desk.journal.tags_of([entry.seq]).get(entry.seq, [])
        if options.json:
            print(streams.dumps(journal_plain.whole(entry, tags)))
        else:
            streams.say("\n".join((*_head(entry, tags), "", entry.body)))
    return 0


def star_entry(terminal: Terminal) -> int:
    """Star an entry, or take the star away; its line says how it stands."""
    with terminal.opened_journal() as desk:
        entry = chosen(desk.journal, terminal.options.entry)
        done = desk.journal.star(entry.id, not terminal.options.off)
        journal_plain.print_line(done.value)
    return 0


def chosen(journal: Journal, name: str) -> Entry:
    """The standing entry of this sign or id, or the newest. Raises ``NoSuchEntry``."""
    if not name:
        newest = next(iter(journal.entries(None, 1)), None)
        if newest is None:
            raise NoSuchEntry(name="“newest”")
        return newest
    sign = name.replace("-", "")
    ids: list[UUID] = journal.ending(sign) if _SIGN.fullmatch(sign) else []
    entry = journal.entry(ids[0]) if len(ids) == 1 else None
    if entry is None:
        raise NoSuchEntry(name=name)
    return entry


def _head(entry: Entry, tags: list[str]) -> list[str]:
    """When and where it was written, its star and tags, its title, the question it answers."""
    when = "  ".join(
        part
        for part in (
            journal_plain.sign_of(entry),
            journal_plain.wall_time(entry.written),
            "*" if entry.starred else "",
            entry.place,
        )
        if part
    )
    named = " ".join(f"#{tag}" for tag in tags)
    return [line for line in (when, named, entry.title, entry.prompt_text) if line]
