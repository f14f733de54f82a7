"""What a person asks for, and where a text answers it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.text import operators
from mentordesk.text.folding import (
    ALONE,
    GAP,
    INDIC,
    aligned,
    end_of,
    one_line,
    stands_alone,
    tokens,
    without_unstorable,
)
from mentordesk.text.joined import forms, takes_joined
from mentordesk.text.operators import MINUS, STAR, Filter, Part, What

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

TERMS_AT_MOST = 32
"""A query's words, phrases and conditions beyond this number are not looked at."""

TOKENS_AT_MOST = 128
"""Nor what is beyond so many words, or characters that stand by themselves, in all of it."""

AS_YOU_TYPE = 3
"""Characters from which a word still being typed finds its continuations."""


@dataclass(frozen=True)
class Term:
    """A word or phrase of a query: folded tokens, the last one perhaps only begun.

    ``joined``: one Arabic word, meant with the little words before it too (see ``joined``).
    """

    tokens: tuple[str, ...]
    prefix: bool = False
    joined: bool = False

    def expression(self) -> str:
        """The term in FTS5's query language. Tokens hold no quotes and no operators."""
        star = " *" if self.prefix else ""
        if self.joined:
            either = " OR ".join(f'"{one}"{star}' for one in forms(self.tokens[0]))
            return f"({either})"
        return f'"{" ".join(self.tokens)}"{star}'

    def spelled(self) -> str:
        """The term as a person would type it."""
        words = " ".join(self.tokens)
        return (words if self.joined else f'"{words}"') + "*" * self.prefix

    def pattern(self, gap: str = "") -> str:
        """A regular expression that finds the term in an aligned text, its borders not looked at.

        ``gap`` stands between the letters of a word: what finds dropped characters there.
        """
        if self.joined:
            longest_first = sorted(forms(self.tokens[0]), key=len, reverse=True)
            return "|".join(gap.join(one) for one in longest_first)
        found = ""
        for before, token in zip((None, *self.tokens), self.tokens, strict=False):
            if before is not None:
                alone = stands_alone(before) or stands_alone(token)
                found += _BETWEEN if alone else _APART
            found += gap.join(re.escape(char) for char in token)
        return found


_BETWEEN = r"[\x00-\x2f\x3a-\x60\x7b-\x7f]*"
_APART = rf"{GAP}*[\x01-\x2f\x3a-\x60\x7b-\x7f]{_BETWEEN}"  # what is dropped parts no words
_IN_A_WORD = rf"(?:[^\W_{ALONE}]|[{INDIC}])"
_WORD_BEFORE = re.compile(rf"{_IN_A_WORD}{GAP}*\Z")
_WORD_BEHIND = re.compile(rf"{GAP}*{_IN_A_WORD}")
_FAR = 16  # dropped characters between two letters


class Finder:
    """Finds terms in aligned texts (see ``folding.aligned``)."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.reach = max((3 * sum(map(len, term.tokens)) for term in terms), default=0)
        """So many characters a place may have, as far as one can tell."""
        longest_first = sorted(terms, key=lambda term: -len(term.pattern()))
        self._plain, self._gapped = (
            re.compile("|".join(f"({term.pattern(gap)})" for term in longest_first) or r"(?!)")
            for gap in ("", f"{GAP}*")
        )
        self._open_ends = [  # whether a match may begin, or end, inside a word
            (stands_alone(term.tokens[0]), term.prefix or stands_alone(term.tokens[-1]))
            for term in longest_first
        ]

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """The places of the terms, in order, not overlapping."""
        pattern = self._gapped if GAP in text else self._plain
        for found in pattern.finditer(text):
            begin, end = found.span()
            open_start, open_end = self._open_ends[(found.lastindex or 1) - 1]
            if not open_start and _WORD_BEFORE.search(text, max(0, begin - _FAR), begin):
                continue
            if not open_end and _WORD_BEHIND.match(text, end):
                continue
            yield begin, end


@dataclass(frozen=True)
class Query:
    """What a person asks for: every wanted term, none of the unwanted, within the filters.

    ``unread`` holds, as they were typed, the conditions whose value nobody can read.
    """

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    unread: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether the query asks for anything at all."""
        return bool(self.wanted or self.unwanted or self.filters)

    @property
    def match(self) -> str:
        """An FTS5 expression for the wanted less the unwanted; empty where nothing is wanted."""
        wanted = " AND ".join(term.expression() for term in self.wanted)
        return f"({wanted}) NOT ({self.without})" if wanted and self.unwanted else wanted

    @property
    def without(self) -> str:
        """An FTS5 expression for any of the unwanted; empty where nothing is unwanted."""
        return " OR ".join(term.expression() for term in self.unwanted)

    @cached_property
    def finder(self) -> Finder:
        """What finds the wanted terms in a text."""
        return Finder(self.wanted)

    def of(self, *kinds: What) -> tuple[Filter, ...]:
        """The filters of some kinds."""
        return tuple(one for one in self.filters if one.what in kinds)

    @property
    def titles_only(self) -> bool:
        """Whether the words are looked for in titles only."""
        return any(one.value == Part.TITLE and not one.negated for one in self.of(What.IN))

    def asks_in(self, part: Part) -> bool:
        """Whether answers of a part are wanted at all."""
        places = [one for one in self.of(What.IN) if one.value != Part.TITLE]
        named = [one.value for one in places if not one.negated]
        return (part in named or not named) and not any(
            one.value == part and one.negated for one in places
        )

    def admits(self, day: date) -> bool:
        """Whether a day (on the person's wall) is within all that is said of days."""
        return all(
            (day in one.days) is not one.negated for one in self.filters if one.days is not None
        )

    def spelled(self) -> str:
        """The query as a person would type it: read again, it asks for the same."""
        unwanted = (f"-{term.spelled()}" for term in self.unwanted)
        terms = (term.spelled() for term in self.wanted)
        return " ".join([*terms, *unwanted, *(one.spelled() for one in self.filters)])


_PIECE = re.compile(
    rf'{operators.OPERATOR.pattern}|([{MINUS}]?)(?:"([^"]*)"?|([^\s"]+))([{STAR}]?)', re.IGNORECASE
)


def parse_query(typed: str, *, typing: bool = False) -> Query:
    """The query in what a person typed; nothing can fail.

    Words, "phrases", prefix*, -not, and conditions such as ``tag:work`` (see ``operators``).
    ``typing`` says that the last word may not be finished: from three letters on it also finds
    its continuations; a condition whose value has not begun is left out.
    """
    reading = _Reading(typing=typing)
    typed = without_unstorable(typed).translate(operators.QUOTES)
    if typing:
        typed = operators.UNFINISHED.sub("", typed)
    for piece in _PIECE.finditer(typed):
        reading.take(piece, last=piece.end() == len(typed))
    return reading.query()


class _Reading:
    """A query while it is read, piece by piece."""

    def __init__(self, *, typing: bool) -> None:
        self._typing = typing
        self._wanted: list[Term] = []
        self._unwanted: list[Term] = []
        self._filters: list[Filter] = []
        self._unread: list[str] = []
        self._room = TOKENS_AT_MOST

    def query(self) -> Query:
        """What was read."""
        terms = tuple(self._wanted), tuple(self._unwanted)
        return Query(*terms, tuple(self._filters), tuple(self._unread))

    def take(self, piece: re.Match[str], *, last: bool) -> None:
        """A condition, a phrase or a word; ``last``: nothing stands behind it."""
        taken = len(self._wanted) + len(self._unwanted) + len(self._filters) + len(self._unread)
        if taken >= TERMS_AT_MOST:
            return
        if piece[2] is None:
            self._take_term(piece, last=last)
            return
        begun = self._typing and last
        condition = operators.read(piece, typing=begun)
        if condition is not None:
            if condition not in self._filters:
                self._filters.append(condition)
        elif not (begun and operators.may_become(piece)):
            self._unread.append(piece[0])

    def _take_term(self, piece: re.Match[str], *, last: bool) -> None:
        minus, phrase, word, star = piece.groups()[5:]
        words = tokens(phrase if phrase is not None else word)[: self._room]
        if not words:
            return
        begun = self._typing and last and word is not None and not minus
        begun = begun and len(words[-1]) >= AS_YOU_TYPE
        starred = bool(star) or (word is not None and word.endswith(tuple(STAR)))
        prefix = (starred or begun) and not stands_alone(words[-1])
        joined = word is not None and len(words) == 1 and takes_joined(words[0])
        term = Term(words, prefix, joined)
        among = self._unwanted if minus else self._wanted
        if term not in among:
            among.append(term)
            self._room -= len(words)


@dataclass(frozen=True)
class Snippet:
    """A part of a text on one line, and the spans (start, end) in it that answer a query."""

    text: str
    highlights: tuple[tuple[int, int], ...] = ()


_CHUNK = 4096
_BEFORE = 16  # characters before a chunk by which one knows whether a word goes on
_OVERLAP = 256


def places(text: str, query: Query, start: int = 0) -> Iterator[tuple[int, int]]:
    """The spans of ``text`` that answer ``query``, from ``start`` on, in order, not overlapping."""
    done, overlap = start, _OVERLAP + query.finder.reach
    for chunk in range(start, len(text), _CHUNK):
        begin = max(0, chunk - _BEFORE)
        folded, offsets = aligned(text[begin : chunk + _CHUNK + overlap])
        for first, end in query.finder.spans(folded):
            behind = begin + end
            if offsets is not None:
                first = offsets[first]  # noqa: PLW2901 - of the text
                behind = end_of(text, begin + offsets[end - 1])
            if begin + first >= done and begin + first >= chunk:
                done = behind
                yield begin + first, done


_LEAD = 24
_BLANK = re.compile(r"\s")


def snippet(text: str, query: Query, width: int = 160) -> Snippet:
    """About ``width`` characters of Markdown around the first place that answers ``query``."""
    first = next(places(text, query), None)
    start = 0 if first is None else max(0, first[0] - _LEAD)
    if first and start:
        blank = _BLANK.search(text, start, first[0])
        start = blank.end() if blank else start
    shown = one_line(text[start : start + 2 * width], width)
    shown = ("…" if start else "") + shown + ("…" if start + width < len(text) else "")
    return Snippet(shown, tuple(places(shown, query)) if first else ())
