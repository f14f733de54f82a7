"""The text of a copy, letter by letter as it is shown, noted and copied. Pure functions.

The sentences around what was agreed come from the caller, in the person's language.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

BULLET = "•"
INDENT = "  "


@dataclass(frozen=True)
class Step:
    """An action, as it may be told. ``who`` is a member of a circle, where it is another's."""

    id: UUID
    title: str
    if_then: str
    due: date | None
    is_mine: bool
    who: str
    done: bool


@dataclass(frozen=True)
class Item:
    """A line of the agenda. One that came from the playbook is nobody's question."""

    id: UUID
    title: str
    from_playbook: bool


@dataclass(frozen=True)
class Material:
    """All of one session that may be copied out by hand.

    ``name``: the other's, or the circle's (then without a person); ``day`` on my clocks. ``steps``
    were agreed in the session or carried into it, ``mine`` are all my open ones with them.
    """

    session_id: UUID
    person_id: UUID | None
    name: str
    my_name: str
    day: date
    moved: str
    body: str
    steps: tuple[Step, ...]
    mine: tuple[Step, ...]
    items: tuple[Item, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was agreed yet."""
        return not (self.moved or self.body or self.steps)


@dataclass(frozen=True)
class CopyWords:
    """The sentences of a copy. ``title`` and ``due`` hold ``{day}``, ``done`` holds ``{step}``.

    ``due`` and ``done`` hold ``{step}`` as well; ``day`` writes a date out.
    """

    title: str
    between: str
    moved: str
    agreed: str
    steps: str
    questions_title: str
    questions: str
    my_steps: str
    due: str
    done: str
    day: Callable[[date], str]


def summary(material: Material, words: CopyWords) -> str:
    """What was agreed and who does what, without anything else."""
    parts = [_head(material, words, words.title)]
    if material.moved:
        parts.append(_part(words.moved, [material.moved]))
    if material.body:
        parts.append(_part(words.agreed, [material.body.strip("\n")]))
    if material.steps:
        parts.append(_part(words.steps, _by_owner(material, words)))
    return _whole(parts)


def questions(material: Material, words: CopyWords, ticked: Collection[UUID]) -> str:
    """The agenda items and my own steps that were ticked, one by one; nothing ticked, no text."""
    items = [f"{BULLET} {one.title}" for one in material.items if one.id in ticked]
    steps = [line for one in material.mine if one.id in ticked for line in _lines(one, words)]
    if not items and not steps:
        return ""
    parts = [_head(material, words, words.questions_title)]
    if items:
        parts.append(_part(words.questions, items))
    if steps:
        parts.append(_part(words.my_steps, steps))
    return _whole(parts)


def _head(material: Material, words: CopyWords, title: str) -> str:
    names = words.between.format(me=material.my_name, name=material.name)
    return "\n".join((title.format(day=words.day(material.day)), names))


def _part(head: str, lines: Iterable[str]) -> str:
    return "\n".join((head, *lines))


def _by_owner(material: Material, words: CopyWords) -> list[str]:
    """Each one's steps below their name, the other's first."""
    owners: dict[str, list[Step]] = {}
    for step in sorted(material.steps, key=_is_mine):
        owner = material.my_name if step.is_mine else step.who or material.name
        owners.setdefault(owner, []).append(step)
    lines: list[str] = []
    for owner, steps in owners.items():
        lines.append(f"{owner}:")
        for step in steps:
            lines += _lines(step, words)
    return lines


def _is_mine(step: Step) -> bool:
    return step.is_mine


def _lines(step: Step, words: CopyWords) -> Sequence[str]:
    said = step.title
    if step.done:
        said = words.done.format(step=said)
    elif step.due is not None:
        said = words.due.format(step=said, day=words.day(step.due))
    first = f"{BULLET} {said}"
    return (first, f"{INDENT}{step.if_then}") if step.if_then else (first,)


def _whole(parts: Sequence[str]) -> str:
    return "\n\n".join(parts) + "\n"
