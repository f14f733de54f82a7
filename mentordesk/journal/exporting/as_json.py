"""The journal as JSON: one file, or a zip with the attachments. See docs/formats/journal.md."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any

from mentordesk.journal.exporting import names
from mentordesk.journal.exporting.model import KeptFile, Whole
from mentordesk.journal.importing.formats.own import values
from mentordesk.journal.importing.formats.own.values import FORMAT, JSON_NAME, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.clock import Moment
    from mentordesk.journal.exporting.placing import Part

ZIP_ENDING = ".zip"
_DATE = (1980, 1, 1, 0, 0, 0)  # a zip has no zones: when the copy was made stands inside


def as_values(whole: Whole, paths: list[str]) -> dict[str, Any]:
    """One entry; ``paths``: where its files lie in the zip."""
    entry, own = whole.entry, whole.own
    prompt = {"id": own.prompt_id, "text": own.prompt_text}
    order = {"order": own.order} if own.order else {}
    return {
        "id": str(entry.id),
        "written": values.instant(entry.written.instant),
        "zone": entry.written.zone,
        "changed": values.instant(entry.changed.instant),
        "changed_zone": entry.changed.zone,
        "title": entry.title,
        "body": entry.body,
        "starred": entry.starred,
        "place": entry.place,
        "prompt": prompt if own.prompt_id or own.prompt_text else None,
        "tags": list(whole.tags),
        "links": values.links(own.links),
        "passages": values.passages(own.passages),
        "files": [one.as_values(path) for one, path in zip(whole.files, paths, strict=True)],
        "deleted": values.instant(own.deleted.instant) if own.deleted else None,
        **order,
    }


class JsonWriter:
    """Entries one after the other, and in a zip their files after them: a zip is one stream."""

    def __init__(
        self, part: Part, made: Moment, pieces: Callable[[KeptFile], Iterator[bytes]]
    ) -> None:
        self._pieces = pieces
        self._out: IO[bytes] = part.file
        self._zip: zipfile.ZipFile | None = None
        if part.path.lower().endswith(ZIP_ENDING):
            self._zip = zipfile.ZipFile(part.file, "w")
            self._out = self._member(JSON_NAME, zipfile.ZIP_DEFLATED)
        self._files: list[tuple[KeptFile, str]] = []
        self._number = 0
        self._write(
            f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n"made": '
            + values.dumps({"instant": values.instant(made.instant), "zone": made.zone})
            + ',\n"entries": ['
        )

    def add(self, whole: Whole) -> Iterator[None]:
        """One more entry."""
        given, paths = names.Names(), []
        for one in whole.files:
            paths.append(f"files/{whole.id}/{given.free_name(one.name)}")
            self._files.append((one, paths[-1]))
        self._write(("," if self._number else "") + "\n" + values.dumps(as_values(whole, paths)))
        self._number += 1
        yield

    def end(self) -> Iterator[None]:
        """Close the list; then the files, in steps."""
        self._write(f'\n],\n"count": {self._number}\n}}\n')
        if self._zip is None:
            return
        self._out.close()
        for file, path in self._files:
            with self._member(path, zipfile.ZIP_STORED) as member:
                for piece in self._pieces(file):
                    member.write(piece)
                    yield
        self._zip.close()

    def give_up(self) -> None:
        """Let go of the zip, which would end itself later, into a file that is gone."""
        if self._zip is not None:
            for one in (self._out, self._zip):
                with contextlib.suppress(OSError, ValueError):
                    one.close()

    def _member(self, path: str, how: int) -> IO[bytes]:
        assert self._zip is not None  # noqa: S101 - only called with one
        info = zipfile.ZipInfo(path, _DATE)
        info.compress_type = how
        info.external_attr = 0o600 << 16
        return self._zip.open(info, "w", force_zip64=True)

    def _write(self, text: str) -> None:
        self._out.write(text.encode())
