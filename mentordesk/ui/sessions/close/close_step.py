"""The next step on the close card: how the line is understood, and what is made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.desk.close import StepDraft
from mentordesk.mentoring.actions.quick import parse_action
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.actions.actions_card import member_of

if TYPE_CHECKING:
    from mentordesk.mentoring.actions.quick import QuickAction
    from mentordesk.mentoring.record import Owner
    from mentordesk.ui.sessions.facts import SessionFacts


def understood(facts: SessionFacts | None, line: str) -> QuickAction | None:
    """What a line says, with or without its sign; ``None`` where it says nothing."""
    text = line.strip().lstrip("!")
    if facts is None or not text:
        return None
    return parse_action(f"!{text}", facts.today, facts.candidates)


def step_of(facts: SessionFacts, quick: QuickAction, turned: Owner | None) -> StepDraft:
    """The step; ``turned``: whose it is by the person's word, in a pair."""
    owner = quick.owner if is_circle(facts) else turned or quick.owner
    return StepDraft(quick.title, owner, quick.due, quick.if_then, member_of(facts, quick))


def whose(facts: SessionFacts, quick: QuickAction, turned: Owner | None) -> str:
    """Whose it is, in a word or a name."""
    if not is_circle(facts):
        return words.owner(turned or quick.owner, facts.name)
    member = member_of(facts, quick)
    named = (one.name for one in facts.candidates if one.id == member)
    return words.owner(quick.owner, next(named, ""))


def is_circle(facts: SessionFacts) -> bool:
    """Whose a step of a circle is goes by the name before it."""
    return facts.session.circle_id is not None
