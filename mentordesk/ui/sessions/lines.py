"""Lines of the playbook to put into notes with ``/``: questions, what one may say, prompts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring.sessions.model import SessionKind
from mentordesk.playbook.model import Kind, Safety
from mentordesk.playbook.talk import How
from mentordesk.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mentordesk.playbook.model import ItemLine
    from mentordesk.playbook.service import Playbook
    from mentordesk.playbook.talk import Conversation

SHOWN, ASKED_AT_MOST, DEEP = 8, 60, 3
ASKED = frozenset({"day", "moment", "after-session", "goal", "quarter", "setback", "closing"})
"""Occasions of the prompts that may stand in notes."""
OF_KIND = {
    SessionKind.CLOSING: ("rp.closing",),
    SessionKind.QUARTERLY: ("rp.quarter",),
    SessionKind.CAREER: ("rp.career",),
    SessionKind.REPAIR: ("rp.setback",),
}
USUAL = ("rp.goal", "rp.week")
_SIGN = re.compile(
    rf"(?:^|(?<=\s))/(?![\s/])(?P<typed>[^/\n]{{0,{ASKED_AT_MOST}}})$|(?:^|(?<=\s))/$"
)


@dataclass(frozen=True)
class PlaybookLine:
    """One line, the item it stands in, and its folded words by which it is found."""

    words: str
    item: str  # id of a conversation, or of a set of prompts
    folded: str
    is_careful: bool = False


def asked_line(before: str) -> str | None:
    """What is typed from a ``/`` on, the sign included, or ``None``.

    ``before`` is the paragraph up to the cursor. A sign counts where the line begins or after a
    blank: ``and/or``, ``https://`` and ``yes / no`` stay what they are.
    """
    found = _SIGN.search(before)
    return found[0] if found is not None else None


def fitting(typed: str, lines: Sequence[PlaybookLine], at_most: int = SHOWN) -> list[str]:
    """The first lines in which every word that is typed begins a word; all where none is."""
    asked = [f" {word}" for word in fold(typed.removeprefix("/")).split()]
    found: list[str] = []
    for line in lines:
        if all(word in line.folded for word in asked):
            found.append(line.words)
            if len(found) == at_most:
                break
    return found


def collect(book: Playbook, role: str) -> tuple[PlaybookLine, ...]:
    """Every line for somebody who is ``role`` (mentor, mentee, peer) in a session. Reader thread.

    Neither a protected text nor a prompt that goes deep is among them.
    """
    found: dict[str, PlaybookLine] = {}
    for item in book.contents(Kind.CONVERSATION):
        if item.safety is not Safety.PROTECTED and _is_for(role, item.roles):
            careful = item.safety is not Safety.NORMAL
            for words in _spoken(book.conversation(item.id)):
                found.setdefault(words, PlaybookLine(words, item.id, _folded(words), careful))
    for prompt in book.prompts():
        if prompt.depth < DEEP and prompt.occasion in ASKED and _is_for(role, prompt.roles):
            line = PlaybookLine(prompt.text, f"rp.{prompt.set}", _folded(prompt.text))
            found.setdefault(prompt.text, line)
    return tuple(found.values())


def nearest(
    lines: Sequence[PlaybookLine], kind: SessionKind, near: Sequence[ItemLine]
) -> tuple[PlaybookLine, ...]:
    """Those that suit this session first, in their order; of the others only what is everyday.

    ``near``: the conversations to have at hand in it. A hard talk comes where it is one of them.
    """
    ids = [*(item.id for item in near), *OF_KIND.get(kind, ()), *USUAL]
    places = {item: place for place, item in reversed(list(enumerate(ids)))}
    fitting_ = [line for line in lines if not line.is_careful or line.item in places]
    return tuple(sorted(fitting_, key=lambda line: places.get(line.item, len(ids))))


def _is_for(role: str, roles: Sequence[str]) -> bool:
    return role in roles or role == "peer"


def _folded(words: str) -> str:
    return f" {fold(words)}"


def _spoken(talk: Conversation) -> Iterator[str]:
    parts = (talk.opening, *(branch.lines for branch in talk.branches), talk.close)
    for part in parts:
        yield from (line.text for line in part if line.how is How.SAY)
