"""Rule V32: who bears which name in the dialogues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error, warning
from mentordesk.playbook.fill import ROLES, names_for
from mentordesk.playbook.source import SourceItem

AT_LEAST = 8
POWERFUL = ("manager", "leader", "head", "host", "owner")
POWER_AT_MOST = 3  # dialogues in which one name has the say


def v32_names(desk: Desk) -> Iterator[Finding]:
    """Names come from a list that is long enough; no name is always the boss or the harmer."""
    names = desk.pack.terms.get(desk.pack.language, {}).get("names", [])
    if len(set(names)) < AT_LEAST or len(set(names)) != len(names):
        yield warning("V32", "pack", "names", f"a list of {AT_LEAST} names and more, each once")
    yield from _harm(desk, names)
    power = Counter(
        names_for(names, item.id)[0]
        for item in desk.pack.items
        if any(set(POWERFUL) & set(branch.get("turns", [])) for branch in _branches(item))
    )
    for name, times in sorted(power.items()):
        if times > POWER_AT_MOST:
            yield warning("V32", "pack", name, f"has the say in {times} dialogues: spread it")


def _harm(desk: Desk, names: list[str]) -> Iterator[Finding]:
    """``harms`` names who does harm in a dialogue; whoever bears that name elsewhere should not."""
    harm: Counter[str] = Counter()
    others: set[str] = set()
    for item in desk.pack.items:
        harmer = item.shape.get("harms")
        bearers = names_for(names, item.id)
        if harmer in ROLES:
            harm[bearers[ROLES[harmer]]] += 1
            others.add(bearers[1 - ROLES[harmer]])
        elif harmer is not None:
            yield error("V32", item.id, "harms", "“name” or “other”: who does harm in the dialogue")
    for name in sorted(set(harm) & others):
        if harm[name] > 1:
            yield warning("V32", "pack", name, f"does harm {harm[name]} times and helps elsewhere")


def _branches(item: SourceItem) -> list[dict[str, list[str]]]:
    found: list[dict[str, list[str]]] = item.shape.get("branch", [])
    return found
