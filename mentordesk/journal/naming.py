"""What an entry names: ``@Jonas Weber`` is plain text, and becomes a link when it is saved.

Behind an ``@`` the longest known name counts; case, accents and width do not. A link that was made
once stays, by its id, while the same words still stand behind an ``@``: a person may be called
otherwise by now. Who knows the names of today is asked only where a text holds an ``@`` at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from mentordesk.journal.markdown import marks
from mentordesk.text import tokens
from mentordesk.text.folding import ALONE, GAP, aligned, end_of

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.vault.database import Transaction

KINDS: Final = ("person", "circle", "goal", "session", "entry", "journey")
"""What can be named."""

NAME_AT_MOST: Final = 400
"""Characters behind an ``@`` in which a name is looked for."""

_RUN: Final = re.compile(rf"[{ALONE}]|(?:(?![{ALONE}])[0-9a-z\u0080-\U0010ffff])+")


@dataclass(frozen=True, slots=True)
class Name:
    """Something by its name: what it is, and how it is said behind an ``@``.

    ``target`` None: it is named by ``pin`` (a journey of the pack).
    """

    kind: str
    target: UUID | None
    pin: str
    said: str = field(repr=False)

    @property
    def thing(self) -> tuple[str, UUID | None, str]:
        """What is named, however it is said."""
        return self.kind, self.target, self.pin


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: ``start`` is the place of the ``@``, ``end`` behind the name.

    ``name.said`` is what stands there.
    """

    start: int
    end: int
    name: Name


NameSource = Callable[["Transaction"], Sequence[Name]]
"""Gives what can be named today; of two that are called the same the first is meant."""


def no_names(tx: Transaction) -> Sequence[Name]:
    """The source of a desk that knows nobody."""
    del tx
    return ()


def asked_once(source: NameSource) -> NameSource:
    """The same names for many entries of one transaction, asked for when one is needed."""
    known: list[Known] = []

    def names(tx: Transaction) -> Known:
        if not known:
            known.append(Known(source(tx)))
        return known[0]

    return names


class Known(tuple[Name, ...]):  # noqa: SLOT001 - it keeps its book
    """Names of which the book is made once, for many texts."""

    @cached_property
    def book(self) -> NameBook:
        """These names by their words."""
        return NameBook(self)


def resolve(body: str, names: Iterable[Name], before: Iterable[Name] = ()) -> tuple[Name, ...]:
    """What a text names, each once, in order; ``before`` are the links that it had."""
    found = mentions(body, names, before)
    return tuple(dict.fromkeys(one.name for one in found))


def mentions(body: str, names: Iterable[Name], before: Iterable[Name] = ()) -> tuple[Mention, ...]:
    """The places where a text names something that is known."""
    places = marks.mentions_in(body)
    return tuple(NameBook(names, before).find(body, places)) if places else ()


class NameBook:
    """Names by their words, for finding the longest."""

    def __init__(self, names: Iterable[Name], before: Iterable[Name] = ()) -> None:
        """``before``: what is said like one of these means the same as it did, if it is there."""
        self._by_words: dict[tuple[str, ...], Name] = {}
        self._longest: dict[str, int] = {}
        today, was = [*names], [*before]
        there = {name.thing for name in today}
        known = [name for name in was if name.thing in there]
        self._reach = 0
        for name in (*known, *today, *was):
            words = tokens(name.said[:NAME_AT_MOST])
            if words and words not in self._by_words:
                self._by_words[words] = name
                self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
                # with all its vowel signs a name is at most so long in a text
                self._reach = min(NAME_AT_MOST, max(self._reach, 3 * len(name.said)))

    def find(self, body: str, places: Iterable[marks.Span]) -> Iterator[Mention]:
        """The mentions at these places; a place where nobody is named is passed over."""
        for start, _ in places:
            words = _words_behind(body, start + 1, self._reach)
            first = next(words, None)
            if first is None or first[0] not in self._longest:
                continue
            said, ends = [first[0]], [first[1]]
            for word, end in words:
                if len(said) == self._longest[first[0]]:
                    break
                said.append(word)
                ends.append(end)
            for number in range(len(said), 0, -1):
                name = self._by_words.get(tuple(said[:number]))
                if name is not None:
                    end = ends[number - 1]
                    yield Mention(start, end, replace(name, said=body[start + 1 : end]))
                    break


def _words_behind(body: str, start: int, reach: int) -> Iterator[tuple[str, int]]:
    """The folded words from a place on, in its line, and where each ends in ``body``.

    ``reach``: characters that are looked at. A word that is cut there is none.
    """
    line = body[start : start + reach + 1].split("\n", 1)[0]
    cut = start + reach if len(line) > reach else None
    folded, offsets = aligned(line)
    if GAP in folded:  # dropped characters stand inside words
        kept = [number for number, char in enumerate(folded) if char != GAP]
        offsets = [offsets[number] if offsets else number for number in kept]
        folded = folded.replace(GAP, "")
    for begin, end in _token_spans(folded):
        last = end - 1
        behind = end_of(body, start + (offsets[last] if offsets else last))
        if cut is not None and behind > cut:
            return
        yield folded[begin:end], behind


def _token_spans(folded: str) -> Iterator[marks.Span]:
    """Where the words of an aligned text stand, cut as the index cuts them."""
    for found in _RUN.finditer(folded):
        begin = found.start()
        if not found[0].isalnum():
            for place, char in enumerate(found[0], found.start()):
                if unicodedata.category(char)[0] == "S":  # a symbol is a word of its own
                    yield from ((begin, place),) if begin < place else ()
                    yield place, place + 1
                    begin = place + 1
        if begin < found.end():
            yield begin, found.end()
