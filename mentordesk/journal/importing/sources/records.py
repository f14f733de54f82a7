"""A JSON file of any size, one record at a time."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    RECORD_TOO_LARGE,
    TOO_DEEP,
    BrokenSource,
)
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST

DEPTH_AT_MOST = 100
_PIECE = 1 << 18
_PLAIN = re.compile(r'(?:[^"{}\[\]]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_INSIDE = re.compile(r'(?:[^"\\]++|\\.)*+', re.DOTALL)
_BLANK = re.compile(r"[ \t\r\n]*+")
_SCALAR = re.compile(r"[^,\[\]{}\s\"]*+")


@dataclass(frozen=True, slots=True)
class Record:
    """The ``number``-th record, from 1: its value, or why there is none (with values)."""

    number: int
    value: dict[str, object] = field(repr=False)
    problem: str = field(default="", repr=False)
    most: int = RECORD_AT_MOST // MB


def records(stream: io.TextIOBase, key: str, path: str) -> Iterator[Record]:
    """The objects of the list under ``key`` of the outermost object, or of the outermost list.

    Holds one record in memory. Raises ``BrokenSource`` where the file ends too early or is no
    JSON; a record that is too large, too deep or no object is named and the next one follows.
    """
    return _Scanner(stream, path).walk(key)


@dataclass(slots=True)
class _Depth:
    """Where in a value the scanner stands."""

    now: int = 0
    deepest: int = 0
    inside: bool = False


class _Scanner:
    """Finds where values end, without reading them."""

    def __init__(self, stream: io.TextIOBase, path: str) -> None:
        self._stream = stream
        self._path = path
        self._text = ""
        self._at = 0
        self._number = 0

    def walk(self, key: str) -> Iterator[Record]:
        """The records."""
        if self._next() == "[":
            yield from self._elements()
            return
        self._expect("{")
        while self._next() != "}":
            name, _depth = self._value()
            self._expect(":")
            if self._next() == "[" and name == json.dumps(key):
                yield from self._elements()
            else:
                self._value()
            if self._next() != "}":
                self._expect(",")

    def _elements(self) -> Iterator[Record]:
        self._expect("[")
        while self._next() != "]":
            self._number += 1
            yield self._record(*self._value())
            if self._next() != "]":
                self._expect(",")
        self._expect("]")

    def _record(self, raw: str | None, depth: int) -> Record:
        if raw is None:
            return Record(self._number, {}, RECORD_TOO_LARGE)
        if depth > DEPTH_AT_MOST:
            return Record(self._number, {}, TOO_DEEP)
        try:
            value = json.loads(raw, strict=False)
        except (ValueError, RecursionError):
            return Record(self._number, {}, BROKEN_RECORD)
        if not isinstance(value, dict):
            return Record(self._number, {}, BROKEN_RECORD)
        return Record(self._number, value)

    def _value(self) -> tuple[str | None, int]:
        """The text of the value that comes next (None: too large) and how deep it goes."""
        self._next()
        kept: list[str] = []
        length, depth, ended = 0, _Depth(), False
        while True:
            begun = self._at
            ended = self._step(depth)
            length += self._at - begun
            if length <= RECORD_AT_MOST:
                kept.append(self._text[begun : self._at])
            else:
                kept.clear()
            if ended:
                return (None if length > RECORD_AT_MOST else "".join(kept)), depth.deepest
            self._more()

    def _step(self, depth: _Depth) -> bool:
        """Go on through what is in memory; whether the value ended there."""
        while self._at < len(self._text):
            if depth.inside:
                if not self._leave_string(depth):
                    return False
                if depth.now == 0:
                    return True
            elif depth.now == 0 and self._text[self._at] not in '"[{':
                self._at = _end(_SCALAR, self._text, self._at)
                return self._at < len(self._text)
            elif self._bracket(depth):
                return True
        return False

    def _leave_string(self, depth: _Depth) -> bool:
        self._at = _end(_INSIDE, self._text, self._at)
        if self._text[self._at : self._at + 1] != '"':
            return False
        self._at += 1
        depth.inside = False
        return True

    def _bracket(self, depth: _Depth) -> bool:
        """Go to the next bracket, or into a string without an end here; whether all is closed."""
        self._at = self._at if depth.now == 0 else _end(_PLAIN, self._text, self._at)
        sign = self._text[self._at : self._at + 1]
        if not sign:
            return False
        self._at += 1
        if sign == '"':
            depth.inside = True
            return False
        depth.now += 1 if sign in "[{" else -1
        depth.deepest = max(depth.deepest, depth.now)
        return depth.now == 0

    def _next(self) -> str:
        """The next sign that is no blank."""
        while True:
            self._at = _end(_BLANK, self._text, self._at)
            if self._at < len(self._text):
                return self._text[self._at]
            self._more()

    def _expect(self, sign: str) -> None:
        if self._next() != sign:
            raise BrokenSource(path=self._path)
        self._at += 1

    def _more(self) -> None:
        piece = self._stream.read(_PIECE)
        if not piece:
            raise BrokenSource(path=self._path)
        self._text = self._text[self._at :] + piece
        self._at = 0


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the match of a pattern that always matches ends."""
    match = pattern.match(text, at)
    return match.end() if match else at
