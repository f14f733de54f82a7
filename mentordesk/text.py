"""Fold, segment and compare what people write: one folding for the index and for the query.

Folding makes alike what a person searching takes to be the same: case, width and compatibility
forms (NFKC), accents, the forms of alef, hamza, ta marbuta and yeh, tatweel and vowel signs, and
decimal digits of every script. Scripts written without spaces (Han, kana, Hangul, Thai, Lao, Khmer,
Myanmar) and symbols stand by the character, so that any run of them is found. Marks that carry
vowels in the scripts of India are letters and stay.

The full-text tables use FTS5's ``ascii`` tokenizer over text folded here: every non-ASCII
character is a token character there, so that no second opinion on Unicode exists.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TERMS_AT_MOST = 32
"""A query's words and phrases beyond this number are not looked at."""

AS_YOU_TYPE = 3
"""Characters from which a word still being typed finds its continuations."""

_ALONE = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u19e0-\u19ff\u2e80-\u2fdf"
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u30ff\u3100-\u318f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff"
    "\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_INDIC = "\u0900-\u0dff"
_STANDS_ALONE = re.compile(f"[{_ALONE}]")
_DROPPED_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0711\u0730-\u074a\u08ca-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f"
    "\U000e0100-\U000e01ef]"
)
_LETTERS = {
    "\u0621": "",  # hamza alone: شيء and شي
    "\u0640": "",  # tatweel
    "\u0671": "\u0627",  # alef wasla
    "\u0629": "\u0647",  # ta marbuta
    "\u0649": "\u064a",  # alef maksura
    "\u06cc": "\u064a",  # yeh of Persian and Urdu
    "\u06a9": "\u0643",  # kaf of Persian and Urdu
    "\u06c1": "\u0647",  # heh goal
    "\u06be": "\u0647",  # heh doachashmee
    "\u06d5": "\u0647",  # ae
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "й": "й",  # a letter of its own
    "æ": "ae",
    "œ": "oe",
}

_GAP = "\0"  # in an aligned text: a character that folding drops
_LONG = "\1"  # in an aligned text: a character that folds to several


class _Folds(dict[int, str]):
    """What each code point folds to, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = "".join(
            _fold_one(char) for char in unicodedata.normalize("NFKC", chr(code)).casefold()
        )
        return folded


class _Aligned(dict[int, str]):
    """The same with exactly one character for each, so that places stay."""

    def __missing__(self, code: int) -> str:
        folded = _FOLDS[code]
        core = folded.strip(" ")
        self[code] = one = _GAP if not folded else _LONG if len(core) > 1 else core or " "
        return one


def _fold_one(char: str) -> str:
    """The folding of one character of a text that is in NFKC and casefolded."""
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category[0] in "LMN":
        return _fold_letter(char, category)
    if category in ("Cf", "Sk") and not char.isascii():
        return ""  # joiners, bidi controls, soft hyphens, skin tones
    if category[0] == "S" and not char.isascii():
        return f" {char} "
    return " "


def _fold_letter(char: str, category: str) -> str:
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if _STANDS_ALONE.match(char):
        return f" {char} "
    parts = unicodedata.normalize("NFD", char)
    return "".join(_LETTERS.get(part, part) for part in parts if not _DROPPED_MARKS.match(part))


_FOLDS = _Folds()
_ALIGNED = _Aligned()
_TOKEN = re.compile(r"[0-9a-z\u0080-\U0010ffff]+")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def fold(text: str) -> str:
    """``text`` as the index keeps it: folded words between characters the tokenizer skips."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_FOLDS)


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of ``text`` in order, cut as FTS5's ``ascii`` tokenizer cuts them."""
    return tuple(_TOKEN.findall(fold(text)))


def unstorable(text: str) -> bool:
    """Whether ``text`` holds NUL or half of a surrogate pair, which no file keeps exactly."""
    return _UNSTORABLE.search(text) is not None


def without_unstorable(text: str) -> str:
    """``text`` without its NULs and halves of surrogate pairs."""
    return _UNSTORABLE.sub("", text)


def one_line(markdown: str, limit: int) -> str:
    """The beginning of a Markdown text on one line, without its marks: ``limit`` characters."""
    start = _BLOCK_MARKS.sub("", markdown[: 3 * limit])
    return " ".join(_INLINE_MARKS.sub("", start).split())[:limit]


_BLOCK_MARKS = re.compile(r"(?m)^[ \t]{0,3}(?:#{1,6}|>|[-*+](?: \[[ xX]\])?|```\w*)(?:[ \t]+|$)")
_INLINE_MARKS = re.compile(r"\*\*|__|~~|(?<!\w)[*_](?=\w)|(?<=\S)[*_](?!\w)")


@dataclass(frozen=True)
class Term:
    """A word or phrase of a query: folded tokens, the last one perhaps only begun."""

    tokens: tuple[str, ...]
    prefix: bool = False

    def expression(self) -> str:
        """The term in FTS5's query language. Tokens hold no quotes and no operators."""
        return f'"{" ".join(self.tokens)}"' + (" *" if self.prefix else "")

    def pattern(self) -> str:
        """A regular expression that finds the term in an aligned text."""
        found = ""
        for before, token in zip((None, *self.tokens), self.tokens, strict=False):
            if before is not None:
                found += _BETWEEN + ("*" if _is_alone(before) or _is_alone(token) else "+")
            found += f"{_GAP}*".join(re.escape(char) for char in token)
        if not _is_alone(self.tokens[0]):
            found = f"(?<![{_LETTER}])(?<![{_INDIC}])" + found
        if not self.prefix and not _is_alone(self.tokens[-1]):
            found += f"(?![{_LETTER}])(?![{_INDIC}])"
        return found


_BETWEEN = r"[\x00-\x2f\x3a-\x60\x7b-\x7f]"
_LETTER = rf"^\W_{_ALONE}"


def _is_alone(token: str) -> bool:
    return len(token) == 1 and (not token.isalnum() or _STANDS_ALONE.match(token) is not None)


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
    def finder(self) -> re.Pattern[str] | None:
        """What finds the wanted terms in an aligned text; None where nothing is wanted."""
        parts = sorted((term.pattern() for term in self.wanted), key=len, reverse=True)
        return re.compile("|".join(f"(?:{part})" for part in parts)) if parts else None


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
        term = Term(words, prefix=(starred or begun) and not _is_alone(words[-1]))
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
    finder = query.finder
    if finder is None:
        return
    done = start
    for begin in range(max(0, start - 1), len(text), _CHUNK):
        aligned, offsets = _align(text[begin : begin + _CHUNK + _OVERLAP])
        for found in finder.finditer(aligned):
            first, last = found.start(), found.end() - 1
            if offsets is not None:
                first, last = offsets[first], offsets[last]
            if begin + first >= done:
                done = begin + last + 1
                yield begin + first, done


def _align(text: str) -> tuple[str, list[int] | None]:
    """``text`` folded with places kept, or with a list that says where each character was."""
    if text.isascii():
        return text.lower(), None
    aligned = text.translate(_ALIGNED)
    if _LONG not in aligned:
        return aligned, None
    pieces = [folded.strip(" ") or folded[:1] for folded in map(_FOLDS.__getitem__, map(ord, text))]
    return "".join(pieces), [i for i, piece in enumerate(pieces) for _ in piece]


_LEAD = 40
_BREAKS = re.compile(r"[\s\x00-\x1f]")


def snippet(text: str, query: Query, width: int = 160) -> Snippet:
    """About ``width`` characters of ``text`` around the first place that answers ``query``."""
    first = next(places(text, query), None)
    start = 0 if first is None else max(0, first[0] - _LEAD)
    if start:
        blank = _BREAKS.search(text, start, first[0] if first else start)
        start = blank.end() if blank else start
    end = min(len(text), start + width)
    lead = "…" if start else ""
    shown = lead + _BREAKS.sub(" ", text[start:end]) + ("…" if end < len(text) else "")
    spans = []
    for begin, stop in places(text, query, first[0]) if first else ():
        if begin >= end:
            break
        spans.append((begin - start + len(lead), min(stop, end) - start + len(lead)))
    return Snippet(shown, tuple(spans))
