"""A sample conversation to practise alone: what the other says, and what one might answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.playbook.talk import How, Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.playbook.talk import Conversation


@dataclass(frozen=True)
class Turn:
    """One turn: ``situation`` says when, ``heard`` is shown, ``answer`` is hidden until asked.

    ``id`` is a branch's, or ``open`` or ``close``; a branch may have several turns.
    """

    id: str
    situation: str
    heard: tuple[Line, ...]
    answer: tuple[Line, ...]


def turns(talk: Conversation) -> tuple[Turn, ...]:
    """The opening, each branch turn by turn, the close."""
    found = [Turn("open", talk.moment, (), talk.opening)]
    for branch in talk.branches:
        found += _of_branch(branch.id, branch.when, branch.lines)
    found.append(Turn("close", "", (), talk.close))
    return tuple(found)


def _of_branch(branch_id: str, when: str, lines: Iterable[Line]) -> list[Turn]:
    """A new turn begins where the other speaks after an answer."""
    found: list[Turn] = []
    heard: list[Line] = []
    answer: list[Line] = []
    for line in lines:
        if line.how is How.THEY and answer:
            found.append(Turn(branch_id, when, tuple(heard), tuple(answer)))
            heard, answer = [], []
        (heard if line.how is How.THEY else answer).append(line)
    if heard or answer:
        found.append(Turn(branch_id, when, tuple(heard), tuple(answer)))
    return found
