"""An action typed in plain words, and what was understood of it: to be seen before it is kept.

``send worksheet Monday``
    *send worksheet*, due on Monday.
``Jonas: call Kisumu by Friday`` (or ``@Jonas call Kisumu by Friday``)
    *call Kisumu*, an action of Jonas, due on Friday.
``introduce @Jonas to the logistics lead``
    an action of mine, with Jonas.

Each thing that was understood is a ``Piece``. One that the person takes off (``left``) stays in the
title as it was typed. Pure functions; English days only, in other languages the words stay as they
are.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring import wording
from mentordesk.mentoring.actions.quick import (
    READ_AT_MOST,
    Candidate,
    Named,
    due_in,
    mentions,
    names_in,
    split_if_then,
    unsigned,
)
from mentordesk.mentoring.record import Owner
from mentordesk.text import shows

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date


class Part(enum.StrEnum):
    """What a piece of a line says."""

    WHO = "who"
    DAY = "day"
    IF_THEN = "if_then"


@dataclass(frozen=True)
class Piece:
    """Something understood, with the words that said it."""

    part: Part
    words: str


@dataclass(frozen=True)
class QuickLine:
    """What a line says. ``person`` is whose it is, or with whom, by ``owner``."""

    title: str
    owner: Owner = Owner.MINE
    person: Candidate | None = None
    due: date | None = None
    if_then: str = ""
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class _Who:
    owner: Owner
    person: Candidate | None
    rest: str
    piece: Piece | None = None


_SIGN = re.compile(r"^[\s!]+")
_ME = re.compile(r"^@me\b[\s,:]*", re.IGNORECASE)
_NAMED = re.compile(r"^(?P<name>[^:@]{1,120}):\s+(?P<rest>\S.*)$", re.DOTALL)


def read(
    line: str,
    today: date,
    people: Sequence[Candidate] = (),
    left: Collection[Piece] = (),
) -> QuickLine | None:
    """What ``line`` says as of ``today``, or ``None`` where it says nothing.

    ``left``: the pieces that the person took off. Of a very long line only the beginning is read;
    a title that is too long stays whole, so that it can be said.
    """
    line = _SIGN.sub("", line[:READ_AT_MOST])
    who = _who(line, people, left)
    pieces = [who.piece] if who.piece is not None else []
    rest, if_then = split_if_then(who.rest)
    sentence = Piece(Part.IF_THEN, if_then)
    if sentence in left or len(if_then) >= wording.LINE:  # which may be a part of it only
        rest, if_then = who.rest, ""
    found = due_in(rest, today, names_in(line, mentions(line, people)))
    day = Piece(Part.DAY, found.words) if found is not None else None
    if found is None or day is None or day in left:
        due, day = None, None
    else:
        rest, due = found.text, found.day
    title = wording.tidy(rest)
    if not shows(title):
        title, if_then = if_then, ""
    if not shows(title):
        return None
    pieces += [sentence] if if_then else []
    pieces += [day] if day is not None else []
    return QuickLine(title, who.owner, who.person, due, if_then, tuple(pieces))


def _who(text: str, people: Sequence[Candidate], left: Collection[Piece]) -> _Who:
    """Whose it is, by the name at the beginning; or with whom, by the first name after that."""
    mine = _ME.match(text)
    if mine:
        return _Who(Owner.MINE, None, text[mine.end() :])
    found = _signed(text, people) or _before_a_colon(text, people)
    if found is None or found.piece in left:
        return _Who(Owner.MINE, None, text)
    return found


def _signed(text: str, people: Sequence[Candidate]) -> _Who | None:
    first = next(iter(mentions(text, people)), None)
    if first is None or first.candidate.kind is not Named.PERSON:
        return None
    piece = Piece(Part.WHO, text[first.start : first.end])
    after = text[first.end :].lstrip(" ,:")
    if first.start == 0 and after:
        return _Who(Owner.THEIRS, first.candidate, unsigned(after, people), piece)
    return _Who(Owner.MINE, first.candidate, unsigned(text, people), piece)


def _before_a_colon(text: str, people: Sequence[Candidate]) -> _Who | None:
    found = _NAMED.match(text)
    if found is None:
        return None
    name = " ".join(found["name"].split())
    meant = [one for one in people if _is_called(one, name)]
    if len(meant) != 1:
        return None
    return _Who(Owner.THEIRS, meant[0], found["rest"], Piece(Part.WHO, f"{name}:"))


def _is_called(one: Candidate, name: str) -> bool:
    names = (one.name, one.name.split()[0])
    return one.kind is Named.PERSON and name.casefold() in (known.casefold() for known in names)
