"""An entry of a copy of one's own journal: from the values that the copy tells, exactly."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

from mentordesk.journal.importing.errors import FILE_MISSING, FILE_TOO_LARGE, BrokenSource
from mentordesk.journal.importing.formats.own import values
from mentordesk.journal.importing.formats.own.errors import NOT_AS_WRITTEN, TWICE
from mentordesk.journal.importing.formats.own.values import NotOurs
from mentordesk.journal.importing.model import (
    Imported,
    ImportedFile,
    Own,
    Problem,
    Told,
    Written,
)
from mentordesk.journal.importing.sources.safety import (
    ATTACHMENT_AT_MOST,
    MB,
    Behind,
    Source,
    shown,
)
from mentordesk.journal.model import text_problems

NAME = "mentordesk"


def entry_of(told: Mapping[str, Any], files: tuple[ImportedFile, ...]) -> Imported:
    """The entry that ``told`` tells, in the keys of ``journal.json``. Raises ``NotOurs``."""
    try:
        own = _own(told)
        title, body = values.text(told["title"]), values.text(told["body"])
        if text_problems(title, body):
            raise NotOurs
        return Imported(
            key=str(own.id),
            source=NAME,
            written=values.moment(told["written"], told["zone"]),
            changed=values.moment(told["changed"], told["changed_zone"]),
            title=title,
            body=body,
            tags=values.texts(told["tags"]),
            starred=told["starred"] is True,
            place=values.text(told["place"]),
            attachments=files,
            own=own,
        )
    except KeyError as error:
        raise NotOurs from error


def _own(told: Mapping[str, Any]) -> Own:
    prompt = values.mapped(told["prompt"] or {"id": "", "text": ""})
    away: Written | None = None
    if told["deleted"] is not None:
        away = values.moment(told["deleted"], "UTC")
    return Own(
        id=values.uuid(told["id"]),
        prompt_id=values.text(prompt["id"]),
        prompt_text=values.text(prompt["text"]),
        deleted=away,
        links=values.links_in(told["links"]),
        passages=values.passages_in(told["passages"]),
        order=values.number(told.get("order", 0), values.PLACE_AT_MOST),
    )


class Entries:
    """Tells the entries of one source, each once: a file may have been copied by hand."""

    def __init__(self, source: Source) -> None:
        self._files = Files(source)
        self._told: set[str] = set()

    def of(self, values: Mapping[str, Any], folder: str, where: str) -> Iterator[Told]:
        """What is wrong with one, then the entry; its files lie below ``folder``."""
        try:
            files, problems = self._files.of(values.get("files", []), folder, where)
            entry = entry_of(values, files)
        except ValueError:  # NotOurs, and what no entry may be
            yield Problem(where, NOT_AS_WRITTEN)
            return
        if entry.key in self._told:
            yield Problem(where, TWICE)
            return
        self._told.add(entry.key)
        yield from problems
        yield entry


class Files:
    """Finds the files of entries in one source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._there = frozenset(source.names)

    def of(
        self, told: object, folder: str, where: str
    ) -> tuple[tuple[ImportedFile, ...], list[Problem]]:
        """Those of one entry, below ``folder`` of the source; what is missing is named."""
        files: list[ImportedFile] = []
        problems: list[Problem] = []
        for one in map(values.mapped, values.listed(told)):
            found = self._one(one, folder)
            if isinstance(found, ImportedFile):
                files.append(found)
            else:
                problems.append(Problem(where, *found))
        return tuple(files), problems

    def _one(
        self, told: Mapping[str, Any], folder: str
    ) -> ImportedFile | tuple[str, dict[str, str | int]]:
        try:
            name, path = values.text(told["name"]), folder + values.text(told["path"])
            digest = bytes.fromhex(values.text(told["sha256"]))
        except (KeyError, ValueError) as error:
            raise NotOurs from error
        if path not in self._there:
            return FILE_MISSING, {"name": shown(name)}
        size = self._source.size(path)
        if size > ATTACHMENT_AT_MOST:
            return FILE_TOO_LARGE, {"name": shown(name), "most": ATTACHMENT_AT_MOST // MB}
        return ImportedFile(name, size, _opener(self._source, path, digest))


def _opener(source: Source, path: str, digest: bytes) -> Callable[[], BinaryIO]:
    return lambda: io.BufferedReader(_Checked(source.open(path), digest, path))


class _Checked(Behind):
    """A stream that ends in ``BrokenSource`` where its bytes are not those that were copied."""

    def __init__(self, stream: BinaryIO, digest: bytes, name: str) -> None:
        super().__init__(stream, name)
        self._wanted = digest
        self._digest = hashlib.sha256()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill ``buffer``."""
        data = self.stream.read(len(buffer))
        self._digest.update(data)
        if not data and len(buffer) and self._digest.digest() != self._wanted:
            raise BrokenSource(path=self.name)
        buffer[: len(data)] = data
        return len(data)
