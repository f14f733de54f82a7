"""On which occasion a prompted entry was written: what its prompt's id says."""

from __future__ import annotations

from typing import Final

#: occasion -> the sets of prompts that belong to it, in the order in which they are offered
OCCASIONS: Final = {
    "after-session": ("post-mentor", "post-mentee"),
    "weekly": ("week",),
    "quarterly": ("quarter",),
    "setback": ("setback",),
    "moment": ("moment",),
    "goal": ("goal",),
    "career": ("career",),
    "inclusion": ("inclusion",),
    "field": ("field",),
    "closing": ("closing",),
    "mentor": ("mentor-own",),
    "gently": ("close-gently",),
}
_OF_SET: Final = {name: occasion for occasion, sets in OCCASIONS.items() for name in sets}


def occasion_of(prompt_id: str) -> str:
    """The occasion of a prompt by its id, such as ``rp.week.01@1``; empty where it has none."""
    parts = prompt_id.split(".")
    return _OF_SET.get(parts[1], "") if parts[0] == "rp" and len(parts) > 1 else ""


def prefixes(asked: str) -> tuple[str, ...]:
    """How the ids of the prompts begin that a person asks for by occasion or set."""
    name = asked.casefold().replace(" ", "-")
    return tuple(f"rp.{one}." for one in OCCASIONS.get(name, (name,)))
