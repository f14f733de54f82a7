"""Quick lines typed while two people talk: ``!`` makes an action, ``@name`` names.

Pure functions: the day is given, and so are the people and goals that may be named.

``! @Jonas draft the map by Friday``
    an action of Jonas, *draft the map*, due on Friday.
``! introduce @Jonas to the logistics lead 12 Dec``
    an action of mine, *introduce Jonas to the logistics lead*.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mentordesk.mentoring import wording
from mentordesk.mentoring.actions.dates import Dated, dated
from mentordesk.mentoring.record import Owner
from mentordesk.text import shows

ME = "me"


class Named(enum.StrEnum):
    """What a name may stand for."""

    PERSON = "person"
    GOAL = "goal"


@dataclass(frozen=True)
class Candidate:
    """Someone or something that may be named. A person is also named by the first name."""

    kind: Named
    id: UUID
    name: str


@dataclass(frozen=True)
class Mention:
    """``text[start:end]`` (the sign included) names ``candidate``; positions in characters."""

    start: int
    end: int
    candidate: Candidate


@dataclass(frozen=True)
class QuickAction:
    """What a quick line says. ``mentions`` are positions in the line as it was typed."""

    title: str
    owner: Owner = Owner.MINE
    due: date | None = None
    if_then: str = ""
    mentions: tuple[Mention, ...] = ()


READ_AT_MOST = 2_000
"""Characters of a line: more than a title and an if-then sentence, and read in no time."""

_ACTION = re.compile(r"^\s*!(?!=)\s*(?P<rest>\S.*)$", re.DOTALL)
_SIGN = re.compile(r"(?<![\w@])@(?=\w)")
_ME = re.compile(r"^@me\b[\s,:]*", re.IGNORECASE)
_IF_THEN = re.compile(
    r"(?:^|(?<=[\s.;:(–—-]))if\s+[^.;!?]+?(?:,\s*then\s|\s+then\s+(?=(?:i|we)\b))[^.;!?]+[.;!?]?",
    re.IGNORECASE,
)


def is_action(line: str) -> bool:
    """Whether a line makes an action: it begins with ``!`` and goes on."""
    return _ACTION.match(line) is not None


def parse_action(
    line: str, today: date, candidates: Sequence[Candidate] = ()
) -> QuickAction | None:
    """The action that a line makes, or ``None``. Without a day or a name it is one of mine.

    Of a very long line, such as a page pasted behind a ``!``, only the beginning is read.
    """
    line = line[:READ_AT_MOST]
    found = _ACTION.match(line)
    if found is None:
        return None
    named = tuple(mentions(line, candidates))
    rest = found["rest"]
    owner, rest = _owner(line, found.start("rest"), rest, named)
    rest, if_then = split_if_then(unsigned(rest, candidates))
    split = due_in(rest, today, names_in(line, named))
    title = wording.tidy(split.text if split else rest)[: wording.TITLE]
    if not shows(title):
        title, if_then = if_then[: wording.TITLE], ""
    if not shows(title):
        return None
    return QuickAction(title, owner, split.day if split else None, if_then, named)


def _owner(line: str, begin: int, rest: str, named: Sequence[Mention]) -> tuple[Owner, str]:
    """Whose an action is by the name it begins with, and the rest without that name."""
    mine = _ME.match(rest)
    if mine:
        return Owner.MINE, rest[mine.end() :]
    first = named[0] if named else None
    if first and first.start == begin and first.candidate.kind is Named.PERSON:
        after = line[first.end :].lstrip(" ,:")
        if after:
            return Owner.THEIRS, after
    return Owner.MINE, rest


def names_in(line: str, named: Sequence[Mention]) -> list[str]:
    """The names as they were typed in ``line``, without their signs."""
    return [line[one.start + 1 : one.end] for one in named]


def due_in(text: str, today: date, names: Sequence[str]) -> Dated | None:
    """``text`` parted from its day, which may stand before a last name: *Monday @Jonas*."""
    found = dated(text, today)
    if found is not None:
        return found
    for name in names:
        last = re.search(rf"[\s,]+((?:to\s+)?@?{re.escape(name)})[\s.!)]*$", text)
        before = dated(text[: last.start()], today) if last else None
        if last and before is not None:
            return Dated(f"{before.text} {last[1]}", before.day, before.words)
    return None


def unsigned(text: str, candidates: Sequence[Candidate]) -> str:
    """``text`` with the sign taken off the names that are known in it."""
    for mention in reversed(list(mentions(text, candidates))):
        text = text[: mention.start] + text[mention.start + 1 :]
    return text


def mentions(text: str, candidates: Sequence[Candidate]) -> list[Mention]:
    """The names in ``text`` in order; a first name that two people share names neither."""
    found = []
    for sign in _SIGN.finditer(text):
        longest = _longest(text, sign.end(), candidates)
        if longest is not None:
            found.append(Mention(sign.start(), *longest))
    return found


def _longest(
    text: str, begin: int, candidates: Sequence[Candidate]
) -> tuple[int, Candidate] | None:
    """Where the longest name that stands at ``begin`` ends, if it is only one candidate's."""
    fits: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        names = {candidate.name}
        if candidate.kind is Named.PERSON:
            names.add(candidate.name.split()[0])
        for name in names:
            if _stands(text, begin, name):
                fits.setdefault(begin + len(name), []).append(candidate)
    if not fits:
        return None
    end = max(fits)
    return (end, fits[end][0]) if len(fits[end]) == 1 else None


def _stands(text: str, begin: int, name: str) -> bool:
    end = begin + len(name)
    whole = end >= len(text) or not text[end].isalnum()
    return whole and text[begin:end].casefold() == name.casefold()


def asked_name(text: str, cursor: int) -> str | None:
    """What is typed of a name between ``@`` and the cursor, or ``None`` outside of one."""
    signs = [sign.start() for sign in re.finditer(r"(?<![\w@])@", text[:cursor])]
    if not signs:
        return None
    typed = text[signs[-1] + 1 : cursor]
    return typed if "\n" not in typed and len(typed) <= wording.NAME else None


def completions(typed: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of which a word begins with what is typed; whole beginnings first."""
    begun = typed.casefold()
    first = [one for one in candidates if one.name.casefold().startswith(begun)]
    inside = [
        one
        for one in candidates
        if one not in first and f" {begun}" in f" {one.name.casefold()}" and begun.strip()
    ]
    return first + inside


def split_if_then(text: str) -> tuple[str, str]:
    """A text parted from its if-then sentence; either may be empty."""
    found = _IF_THEN.search(text)
    if found is None:
        return text, ""
    rest = (text[: found.start()] + " " + text[found.end() :]).strip(" .,;:(–—-")
    sentence = wording.tidy(found[0]).rstrip(".;!?")[: wording.LINE]
    return rest, sentence[0].upper() + sentence[1:]
