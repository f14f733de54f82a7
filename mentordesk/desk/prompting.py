"""Which questions may come up by themselves: those of the pack for any day, and one's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from mentordesk.journal.model import Prompt
from mentordesk.journal.own_prompts.model import DAY
from mentordesk.mentoring.me.model import Role

if TYPE_CHECKING:
    from mentordesk.journal.own_prompts.model import OwnPrompt
    from mentordesk.mentoring.me.model import Me
    from mentordesk.playbook.prompts import PackPrompt

DEEP: Final = 3
"""A prompt of this depth is asked for, or it does not come: beside it stand Skip, Close gently and
the Help card."""


def roles_of(me: Me | None) -> frozenset[str]:
    """In which roles the pack speaks to somebody; in both where that is not known."""
    if me is None or me.role is Role.BOTH:
        return frozenset({"mentor", "mentee"})
    return frozenset({me.role.value})


def for_any_day(
    pack: Iterable[PackPrompt], own: Iterable[OwnPrompt], roles: frozenset[str]
) -> Sequence[Prompt]:
    """What may come up unasked on any day, the pack's first."""
    of_the_pack = [
        Prompt(one.pin, one.text, one.minutes)
        for one in pack
        if one.occasion == DAY and one.depth < DEEP and roles & set(one.roles)
    ]
    return [*of_the_pack, *(one.prompt for one in own if one.occasion == DAY and not one.rests)]
