"""Which question comes up: one a day, never the same twice in a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mentordesk.journal.model import Prompt

if TYPE_CHECKING:
    from datetime import date

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


def bare(prompt_id: str) -> str:
    """The id of a prompt without the version of its wording: ``rp.week.01`` of ``rp.week.01@2``."""
    return prompt_id.partition("@")[0]
