"""A copy of one's own journal as a folder of Markdown files: exactly what it was.

A file that somebody put there, or whose head was taken away, is read as any Markdown file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any

from mentordesk.journal.importing.errors import (
    FILE_BROKEN,
    RECORD_TOO_LARGE,
    BrokenSource,
)
from mentordesk.journal.importing.formats.markdown import reader as markdown
from mentordesk.journal.importing.formats.markdown.links import ENDINGS
from mentordesk.journal.importing.formats.own.entry import NAME, Entries
from mentordesk.journal.importing.formats.own.errors import NewerCopy
from mentordesk.journal.importing.formats.own.values import FOLDER_FORMAT, MANIFEST, VERSION
from mentordesk.journal.importing.model import Imported, Problem, Told
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, Source, read_whole

_HEAD = re.compile(r"---\r?\n((?:[a-z-]{1,20}: [^\r\n]*\r?\n)+)---\r?\n(?:\r?\n)?")
_MARK = "mentordesk"


def recognises(source: Source) -> bool:
    """A folder of ours, or a zip of it."""
    return _version(source) is not None


def _version(source: Source) -> int | None:
    """Of the copy, as its manifest says; None where there is none of ours."""
    for name in source.names:
        if name.rsplit("/", 1)[-1] == MANIFEST and name.count("/") <= 1:
            data = read_whole(source, name, 10_000) or b""
            try:
                told = json.loads(data)
            except ValueError:
                continue
            if isinstance(told, dict) and told.get("format") == FOLDER_FORMAT:
                return int(told["version"]) if isinstance(told.get("version"), int) else 0
    return None


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries by the names of their files, which begin with the day."""
    version = _version(source)
    if version is None:
        raise BrokenSource(path=source.path)
    if version > VERSION:
        raise NewerCopy(path=source.path)
    reading = _Reading(source, options)
    for name in source.names:
        if name.lower().endswith(ENDINGS):
            yield from reading.read(name)


class _Reading:
    """One copy while it is read."""

    def __init__(self, source: Source, options: Options) -> None:
        self._source = source
        self._options = options
        self._entries = Entries(source)

    @cached_property
    def _others(self) -> markdown.Reading:
        """For files that are not ours; it knows every name, so it is made where it is needed."""
        return markdown.Reading(self._source, self._options)

    def read(self, name: str) -> Iterator[Told]:
        """What is wrong with it, then the entry."""
        try:
            data = read_whole(self._source, name)
        except BrokenSource:
            yield Problem(name, FILE_BROKEN)
            return
        if data is None:
            yield Problem(name, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
            return
        told = _values(data)
        if told is None:
            for one in self._others.read(name):
                yield replace(one, source=NAME) if isinstance(one, Imported) else one
        else:
            yield from self._own(told, name)

    def _own(self, told: dict[str, Any], name: str) -> Iterator[Told]:
        folder = name.rpartition("/")[0]
        yield from self._entries.of(told, folder + "/" if folder else "", name)


def _values(data: bytes) -> dict[str, Any] | None:
    """Head and text in the keys of ``journal.json``; None where the head is none of ours."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    head = _HEAD.match(text)
    if head is None:
        return None
    told: dict[str, Any] = {}
    for line in head[1].replace("\r", "").split("\n")[:-1]:
        key, _, value = line.partition(": ")
        try:
            told[key] = value if key in ("date", "updated") else json.loads(value)
        except (ValueError, RecursionError):
            return None
    if _MARK not in told:
        return None
    return {**_plain(told), "body": text[head.end() :]}


def _plain(told: dict[str, Any]) -> dict[str, Any]:
    """The head's keys as those of ``journal.json``; what it leaves out is empty."""
    prompt = {"id": told.get("prompt-id", ""), "text": told.get("prompt", "")}
    return {
        "id": told.get("id"),
        "written": told.get("date"),
        "zone": told.get("zone"),
        "changed": told.get("updated"),
        "changed_zone": told.get("updated-zone"),
        "title": told.get("title", ""),
        "starred": told.get("starred", False),
        "place": told.get("place", ""),
        "prompt": prompt,
        "tags": told.get("tags", []),
        "links": told.get("links", []),
        "passages": told.get("passages", []),
        "files": told.get("files", []),
        "deleted": told.get("deleted"),
        "order": told.get("order", 0),
    }
