"""Which question comes up: one a day, never the same twice in a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from mentordesk.journal.model import Prompt

if TYPE_CHECKING:
    from datetime import date


class Worded(Protocol):
    """A prompt of the pack: its id with the version of its wording, and its words."""

    @property
    def pin(self) -> str:
        """Such as ``rp.week.01@1``."""

    @property
    def text(self) -> str:
        """What it asks."""


Asked = TypeVar("Asked", bound=Worded)

PromptSource = Callable[[], Sequence[Prompt]]
"""Gives the prompts that suit this person, in the pack's order. May read a file."""


def no_prompts() -> Sequence[Prompt]:
    """The source of a desk without content."""
    return ()


def choose(prompts: Sequence[Prompt], shown: Sequence[str], day: date) -> Prompt | None:
    """The prompt to show next, or None where there are none.

    ``shown`` holds the ids of those that came up, the most recent first. A prompt that never came
    up goes first, at a place among them that differs by day; then the one longest ago. Other words
    under the same id are the same prompt.
    """
    age: dict[str, int] = {}
    for place, prompt_id in enumerate(shown):
        age.setdefault(bare(prompt_id), place)
    fresh = [prompt for prompt in prompts if bare(prompt.id) not in age]
    if fresh:
        return fresh[day.toordinal() % len(fresh)]
    return max(prompts, key=lambda prompt: age[bare(prompt.id)], default=None)


def in_turn(prompts: Sequence[Asked], lately: Sequence[str]) -> list[Asked]:
    """The prompts of one occasion so that those come first that were not asked lately.

    ``lately`` holds ids of prompts, or their words, the most recent first. Those that are not among
    them keep the pack's order, then the one asked longest ago.
    """
    age: dict[str, int] = {}
    for place, sign in enumerate(lately):
        age.setdefault(bare(sign), place)
    never = len(age) + len(lately)
    return sorted(
        prompts,
        key=lambda one: -min(age.get(bare(one.pin), never), age.get(bare(one.text), never)),
    )


def bare(prompt_id: str) -> str:
    """The id of a prompt without the version of its wording: ``rp.week.01`` of ``rp.week.01@2``."""
    return prompt_id.partition("@")[0]
