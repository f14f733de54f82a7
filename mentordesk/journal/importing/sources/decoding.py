"""Bytes into text: what is not text is said, never guessed twice."""

from __future__ import annotations

import codecs
import io
import itertools
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, TypeVar

from mentordesk.journal.importing.errors import READ_AS_1252, BrokenSource, TooLarge
from mentordesk.journal.importing.model import PAUSE, Pause
from mentordesk.journal.importing.sources.safety import MB, TEXT_AT_MOST, Source

T = TypeVar("T")
_PIECE = 1 << 18
_PAUSE_AFTER = 16  # pieces: 4 MiB
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WESTERN = "cp1252"


class NotText(BrokenSource):
    """The bytes are no text in an alphabet that can be told."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with what is to be said of how it was read, or nothing."""

    text: str = field(repr=False)
    notes: tuple[str, ...] = field(default=(), repr=False)


def decode(data: bytes) -> Decoded:
    """A whole small text: by its mark, else UTF-8, else Windows-1252, which is said."""
    alphabet = _marked(data[:4])
    try:
        return Decoded(data.decode(alphabet or "utf-8"))
    except UnicodeDecodeError as fault:
        if alphabet or b"\0" in data:
            raise NotText(path="") from fault
    try:
        return Decoded(data.decode(WESTERN), (READ_AS_1252,))
    except UnicodeDecodeError as fault:
        raise NotText(path="") from fault


def alphabet_of(source: Source, name: str) -> Generator[Pause, None, str]:
    """The codec of a file of any size, by looking through it once in pieces, with pauses."""
    if source.size(name) > TEXT_AT_MOST:
        raise TooLarge(path=name, most=TEXT_AT_MOST // MB)
    with source.open(name) as stream:
        marked = _marked(stream.read(4))
    for alphabet in (marked,) if marked else ("utf-8", WESTERN):
        with source.open(name) as stream:
            if (yield from _decodes(stream, alphabet, nul_is_text=alphabet != WESTERN)):
                return alphabet
    raise NotText(path=name)


def text_stream(
    source: Source, name: str
) -> Generator[Pause, None, tuple[io.TextIOBase, tuple[str, ...]]]:
    """A file of any size as text, line ends as they stand, with what is to be said of it."""
    alphabet = yield from alphabet_of(source, name)
    notes = (READ_AS_1252,) if alphabet == WESTERN else ()
    return io.TextIOWrapper(source.open(name), alphabet, newline="\n"), notes


def at_once(going: Generator[object, None, T]) -> T:
    """What comes of it in the end, without its pauses."""
    while True:
        try:
            next(going)
        except StopIteration as ended:
            value: T = ended.value
            return value


def lines(stream: io.TextIOBase, longest: int) -> Iterator[str]:
    """The lines with their ends; one that is longer than ``longest`` comes in pieces."""
    return iter(lambda: stream.readline(longest), "")


def unix_lines(text: str) -> str:
    """``text`` with plain line ends, if all of its line ends are of the one foreign kind.

    Where kinds are mixed, somebody meant it: the text stays as it is.
    """
    ends = text.count("\n")
    if ends and text.count("\r\n") == ends == text.count("\r"):
        return text.replace("\r\n", "\n")
    return text


def _marked(head: bytes) -> str:
    return next((name for mark, name in _MARKS if head.startswith(mark)), "")


def _decodes(stream: BinaryIO, alphabet: str, *, nul_is_text: bool) -> Generator[Pause, None, bool]:
    reading = codecs.getincrementaldecoder(alphabet)()
    for number in itertools.count(1):
        piece = stream.read(_PIECE)
        if number % _PAUSE_AFTER == 0:
            yield PAUSE
        if b"\0" in piece and not nul_is_text:
            return False
        try:
            reading.decode(piece, final=not piece)
        except UnicodeDecodeError:
            return False
        if not piece:
            return True
    raise AssertionError("it goes on until it returns")
