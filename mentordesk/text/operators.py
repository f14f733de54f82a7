"""What narrows a search down besides words: ``tag:``, ``person:``, ``before:``, ``in:`` and so on.

``after:2025-06`` begins with July and ``before:2025-06`` ends with May: the period that is named
is in neither; ``on:`` is that period.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta


class What(enum.StrEnum):
    """What a filter looks at; its value is how a person writes it."""

    TAG = "tag"
    PERSON = "person"
    BEFORE = "before"
    AFTER = "after"
    ON = "on"
    IN = "in"
    IS = "is"
    HAS = "has"
    PROMPT = "prompt"


class Part(enum.StrEnum):
    """Where ``in:`` can look; ``TITLE`` is no place but says which words count."""

    JOURNAL = "journal"
    NOTES = "notes"
    SESSIONS = "sessions"
    PEOPLE = "people"
    CIRCLES = "circles"
    GOALS = "goals"
    ACTIONS = "actions"
    PLAYBOOK = "playbook"
    TITLE = "title"


STARRED, FILE = "starred", "file"
_ALIKE = {
    What.IN: {part.value: part.value for part in Part}
    | {part.value.removesuffix("s"): part.value for part in Part}
    | {"entries": "journal", "entry": "journal", "person": "people", "titles": "title"},
    What.IS: dict.fromkeys(("starred", "star"), STARRED),
    What.HAS: dict.fromkeys(("file", "files", "attachment", "attachments", "picture"), FILE),
}


@dataclass(frozen=True)
class Days:
    """The days from ``first`` up to but not including ``end``; None: no border on that side."""

    first: date | None
    end: date | None

    def __contains__(self, day: date) -> bool:
        """Whether a day is one of them."""
        return (self.first is None or day >= self.first) and (self.end is None or day < self.end)


@dataclass(frozen=True)
class Filter:
    """One condition. ``value`` is as it was typed, of a fixed choice its usual name.

    ``begun``: the value is perhaps only the beginning.
    """

    what: What
    value: str
    negated: bool = False
    begun: bool = False
    days: Days | None = None

    def spelled(self) -> str:
        """The condition as a person would type it."""
        minus, star = "-" * self.negated, "*" * (self.begun and self.what is What.TAG)
        return f"{minus}{self.what}:{quoted(self.value)}{star}"


def quoted(value: str) -> str:
    """``value`` as one value of an operator, in quotes where it needs them."""
    plain = " ".join(value.translate(QUOTES).replace('"', " ").split())
    return plain if _PLAIN.fullmatch(plain) else f'"{plain}"'


QUOTES = str.maketrans(dict.fromkeys("“”„‟«»‹›「」『』《》〈〉〝〞〟❝❞＂", '"'))
MINUS, STAR = "\\-－−", "*＊"
"""As one types them, on a keyboard for Chinese or Japanese too; in a class of an expression."""
_PLAIN = re.compile(r"[\w/.\-]+")
_SIGNS = re.compile(r"\A[#＃@＠\s]+")
OPERATOR = re.compile(
    rf'(?<![^\s"])([{MINUS}]?)({"|".join(What)})[:：](?:"([^"]*)(?:"|\Z)|([^\s"]+))([{STAR}]?)',
    re.IGNORECASE,
)
"""Minus, name, value in quotes, plain value, star. Behind the colon stands no blank."""
UNFINISHED = re.compile(rf"(?<![^\s\"])[{MINUS}]?(?:{'|'.join(What)})[:：]\"?\Z", re.IGNORECASE)
"""An operator at the end of what is typed whose value has not begun."""


def read(found: re.Match[str], *, typing: bool) -> Filter | None:
    """The condition in a piece that ``OPERATOR`` found; None where its value cannot be read.

    ``typing``: it stands at the end and may not be finished.
    """
    minus, name, phrase, word, star = found.groups()[:5]
    what = What(name.casefold())
    value = " ".join((phrase if phrase is not None else word.rstrip(STAR)).split())
    if what in (What.TAG, What.PERSON, What.PROMPT):
        value = _SIGNS.sub("", value)
        starred = bool(star) or (word or "").endswith(tuple(STAR))
        begun = what is What.TAG and (starred or (typing and not found[0].endswith('"')))
        return Filter(what, value, bool(minus), begun) if value else None
    if what in _ALIKE:
        known = _ALIKE[what].get(value.casefold())
        return Filter(what, known, bool(minus)) if known else None
    named = named_days(value)
    if named is None:
        return None
    days = {
        What.BEFORE: Days(None, named.first),
        What.AFTER: Days(named.end, None),
        What.ON: named,
    }[what]
    return Filter(what, value, bool(minus), days=days)


def may_become(found: re.Match[str]) -> bool:
    """Whether more letters could make a condition of a piece that ``read`` could not read."""
    _, name, phrase, word = found.groups()[:4]
    what, value = What(name.casefold()), (phrase if phrase is not None else word).casefold()
    if what in _ALIKE:
        return any(known.startswith(value) for known in _ALIKE[what])
    if what in (What.BEFORE, What.AFTER, What.ON):
        return any(named_days(value + more) for more in (_A_DAY[len(value) :], "1"))
    return True


def leave_words(typed: str) -> bool:
    """Whether anything was typed besides conditions and the signs with which a word begins."""
    typed = UNFINISHED.sub("", typed.translate(QUOTES))
    return bool(OPERATOR.sub(" ", typed).strip(f' "{MINUS}{STAR}'))


_A_DAY = "2024-01-01"
_DAY = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?")


def named_days(value: str) -> Days | None:
    """The year, month or day that ``value`` names in numbers, such as ``2026-01``; None: none."""
    found = _DAY.fullmatch("".join(str(unicodedata.decimal(char, char)) for char in value))
    if found is None:
        return None
    year, month, day = (int(number) if number else None for number in found.groups())
    assert year is not None  # noqa: S101 - the expression's
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
        if day is not None:
            return Days(first, first + timedelta(days=1))
        if month is not None and month < 12:
            return Days(first, date(year, month + 1, 1))
        return Days(first, date(year + 1, 1, 1))
    except (ValueError, OverflowError):
        return None
