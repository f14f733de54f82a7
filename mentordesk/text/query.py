"""What a person asks for, and where a text answers it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.text.folding import ALONE, GAP, INDIC, aligned, one_line, stands_alone, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

TERMS_AT_MOST = 32
"""A query's words and phrases beyond this number are not looked at."""

AS_YOU_TYPE = 3
"""Characters from which a word still being typed finds its continuations."""


@dataclass(frozen=True)
class Term:
    """A word or phrase of a query: folded tokens, the last one perhaps only begun."""

    tokens: tuple[str, ...]
    prefix: bool = False

    def expression(self) -> str:
        """The term in FTS5's query language. Tokens hold no quotes and no operators."""
        return f'"{" ".join(self.tokens)}"' + (" *" if self.prefix else "")

    def pattern(self, gap: str = "") -> str:
        """A regular expression that finds the term in an aligned text, its borders not looked at.

        ``gap`` stands between the letters of a word: what finds dropped characters there.
        """
        found = ""
        for before, token in zip((None, *self.tokens), self.tokens, strict=False):
            if before is not None:
                found += _BETWEEN + ("*" if stands_alone(before) or stands_alone(token) else "+")
            found += gap.join(re.escape(char) for char in token)
        return found


_BETWEEN = r"[\x00-\x2f\x3a-\x60\x7b-\x7f]"
_INSIDE_A_WORD = re.compile(rf"[^\W_{ALONE}]|[{INDIC}]")


class Finder:
    """Finds terms in aligned texts (see ``folding.aligned``)."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
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
            if not open_start and begin and _INSIDE_A_WORD.match(text, begin - 1):
                continue
            if not open_end and _INSIDE_A_WORD.match(text, end):
                continue
            yield begin, end


@dataclass(frozen=True)
class Query:
    """What a person asks for: every wanted term and none of the unwanted."""

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        """Whether the query asks for anything at all."""
        return bool(self.wanted or self.unwanted)

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


_PIECE = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))(\*?)')


def parse_query(typed: str, *, typing: bool = False) -> Query:
    """The query in what a person typed: words, "phrases", prefix* and -not; nothing can fail.

    ``typing`` says that the last word may not be finished: from three letters on it also finds
    its continuations.
    """
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for piece in _PIECE.finditer(typed):
        minus, phrase, word, star = piece.groups()
        words = tokens(phrase if phrase is not None else word)
        if not words or len(wanted) + len(unwanted) == TERMS_AT_MOST:
            continue
        begun = typing and word is not None and not minus and piece.end() == len(typed)
        begun = begun and len(words[-1]) >= AS_YOU_TYPE
        starred = bool(star) or (word is not None and word.endswith("*"))
        term = Term(words, prefix=(starred or begun) and not stands_alone(words[-1]))
        (unwanted if minus else wanted).append(term)
    return Query(tuple(wanted), tuple(unwanted))


@dataclass(frozen=True)
class Snippet:
    """A part of a text on one line, and the spans (start, end) in it that answer a query."""

    text: str
    highlights: tuple[tuple[int, int], ...] = ()


_CHUNK = 4096
_OVERLAP = 256


def places(text: str, query: Query, start: int = 0) -> Iterator[tuple[int, int]]:
    """The spans of ``text`` that answer ``query``, from ``start`` on, in order, not overlapping."""
    done = start
    for begin in range(max(0, start - 1), len(text), _CHUNK):
        folded, offsets = aligned(text[begin : begin + _CHUNK + _OVERLAP])
        for first, end in query.finder.spans(folded):
            last = end - 1
            if offsets is not None:
                first, last = offsets[first], offsets[last]  # noqa: PLW2901 - places of the text
            if begin + first >= done:
                done = begin + last + 1
                yield begin + first, done


_LEAD = 40
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
