"""Entries as lines for people and as plain values for ``--json``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from mentordesk.cli import streams
from mentordesk.cli.session import print_json
from mentordesk.journal.model import local_time, zone_is_known

if TYPE_CHECKING:
    from mentordesk.clock import Moment
    from mentordesk.journal.model import Entry
    from mentordesk.journal.service import Journal

SIGN: Final = 6
"""Letters by which an entry is called at a terminal: the last ones of its id, which are chance."""

AT_ONCE: Final = 500
"""Entries whose tags are asked for at a time."""


def say_all(journal: Journal, entries: Iterator[Entry], *, as_json: bool) -> None:
    """Print entries: whole as JSON, or one a line."""
    if as_json:
        print_json(values(journal, entries))
    else:
        columns = streams.columns()
        for entry in entries:
            print_line(entry, columns)


def values(journal: Journal, entries: Iterator[Entry]) -> Iterator[dict[str, Any]]:
    """Entries as plain values, with their tags."""
    for page in _pages(entries):
        tags = journal.tags_of([entry.seq for entry in page])
        for entry in page:
            yield whole(entry, tags.get(entry.seq, []))


def _pages(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    page: list[Entry] = []
    for entry in entries:
        page.append(entry)
        if len(page) == AT_ONCE:
            yield page
            page = []
    if page:
        yield page


def whole(entry: Entry, tags: Iterable[str]) -> dict[str, Any]:
    """An entry as plain values; instants in ISO 8601 with the zone's name beside them."""
    return {
        "id": str(entry.id),
        "written": entry.written.instant.isoformat(),
        "zone": entry.written.zone,
        "changed": entry.changed.instant.isoformat(),
        "version": entry.version,
        "starred": entry.starred,
        "place": entry.place,
        "tags": list(tags),
        "title": entry.title,
        "body": entry.body,
        "prompt": entry.prompt_text,
    }


def print_line(entry: Entry, columns: int | None = None) -> None:
    """One entry on one line: what it is called here, when, a star, title, beginning.

    ``columns``: of a terminal, in which a line shall stay one.
    """
    beginning = " ".join(entry.body.split())[:100]
    star = "*" if entry.starred else ""
    parts = (sign_of(entry), wall_time(entry.written), star, entry.title, beginning)
    streams.say(streams.cut("  ".join(part for part in parts if part), columns))


def sign_of(entry: Entry) -> str:
    """What an entry is called at a terminal."""
    return entry.id.hex[-SIGN:]


def wall_time(moment: Moment) -> str:
    """Day and time on the writer's wall; in UTC, as it says, where the zone is not known here."""
    told = f"{local_time(moment):%Y-%m-%d %H:%M}"
    return told if zone_is_known(moment.zone) else f"{told} UTC"
