"""The journal as a folder of Markdown files: one for each entry, with its files beside it.

The text of an entry is exactly what was written. Links in it name files of the entry, so that an
entry with files has a folder of its own, in which they lie under these names.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentordesk.journal.exporting import names
from mentordesk.journal.exporting.model import KeptFile, Whole
from mentordesk.journal.exporting.placing import new_file
from mentordesk.journal.importing.formats.own import values
from mentordesk.journal.importing.formats.own.values import FOLDER_FORMAT, MANIFEST, VERSION
from mentordesk.journal.model import local_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.clock import Moment
    from mentordesk.journal.exporting.placing import Part

ENDING = ".md"


def front_matter(whole: Whole, paths: list[str]) -> str:
    """The head of a file: each line a key and its value in JSON, which is YAML too."""
    entry, own = whole.entry, whole.own
    told: dict[str, Any] = {
        "title": entry.title or None,
        "tags": list(whole.tags) or None,
        "starred": entry.starred or None,
        "place": entry.place or None,
        "prompt": own.prompt_text or None,
        "prompt-id": own.prompt_id or None,
        "links": values.links(own.links) or None,
        "passages": values.passages(own.passages) or None,
        "files": [one.as_values(path) for one, path in zip(whole.files, paths, strict=True)]
        or None,
        "deleted": values.instant(own.deleted.instant) if own.deleted else None,
        "order": own.order or None,
        "zone": entry.written.zone,
        "updated-zone": entry.changed.zone,
        "id": str(entry.id),
        "mentordesk": VERSION,
    }
    lines = [f"date: {_said(entry.written)}", f"updated: {_said(entry.changed)}"]
    lines += [f"{key}: {values.dumps(value)}" for key, value in told.items() if value is not None]
    return "\n".join(("---", *lines, "---", "", ""))


def _said(moment: Moment) -> str:
    """The time on the person's wall, with its distance from UTC: exact, and read by others."""
    return local_time(moment).isoformat()


class MarkdownWriter:
    """Writes a folder, a year below it, an entry below that."""

    def __init__(
        self,
        part: Part,
        made: Moment,
        pieces: Callable[[KeptFile], Iterator[bytes]],
        readme: str,
    ) -> None:
        self._part = part
        self._made = made
        self._pieces = pieces
        self._readme = readme
        self._names = names.Names()
        self._years: set[str] = set()
        self._number = 0

    def add(self, whole: Whole) -> Iterator[None]:
        """One more entry, in steps where it has files."""
        year = names.stem_of(whole.entry)[:4]
        folder = os.path.join(self._part.part, year)
        if year not in self._years:
            self._years.add(year)
            os.mkdir(folder, 0o700)
        stem = self._names.free(year, names.stem_of(whole.entry), "")
        paths: list[str] = []
        if whole.files:
            folder = os.path.join(folder, stem)
            os.mkdir(folder, 0o700)
            given = names.Names()
            given.free("", stem, ENDING)
            paths = [given.free_name(one.name) for one in whole.files]
        self._put(
            os.path.join(folder, stem + ENDING), front_matter(whole, paths) + whole.entry.body
        )
        for file, name in zip(whole.files, paths, strict=True):
            with new_file(os.path.join(folder, name)) as out:
                for piece in self._pieces(file):
                    out.write(piece)
                    yield
        self._number += 1
        yield

    def end(self) -> Iterator[None]:
        """What the folder is, for people and for the reader of it."""
        told = {
            "format": FOLDER_FORMAT,
            "version": VERSION,
            "made": {"instant": values.instant(self._made.instant), "zone": self._made.zone},
            "count": self._number,
        }
        self._put(os.path.join(self._part.part, MANIFEST), values.dumps(told) + "\n")
        self._put(os.path.join(self._part.part, "README.txt"), self._readme)
        yield

    @staticmethod
    def _put(path: str, text: str) -> None:
        with new_file(path) as out:
            out.write(text.encode())
