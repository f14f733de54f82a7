"""Rules V30 everything can be reached, V31 chapters and conversations lead to one another."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, warning
from mentordesk.playbook.prose import links
from mentordesk.playbook.source import KINDS, PackSource, SourceItem

STEPS_AT_MOST = 3  # contents, then an item of a kind that the contents list, then a link


def leads_to(pack: PackSource, item: SourceItem) -> frozenset[str]:
    """The items to which an item leads: by its links, its texts, its branches, its next steps."""
    targets = [*item.words("links"), *map(str, item.shape.get("next", {}).values())]
    targets += [str(branch.get("next")) for branch in item.shape.get("branch", [])]
    targets += [link for text in pack.text(item.id).values() for link in links(text.text)]
    found = {".".join(target.split(".")[:2]) for target in targets if "." in target}
    return frozenset(found - {item.id})


def v30_reachable(desk: Desk) -> Iterator[Finding]:
    """Every item is found from the contents in three steps, and another item leads to it."""
    pack = desk.pack
    steps = {item.id: 2 for item in pack.items if item.prefix in KINDS and not item.is_withdrawn}
    linked = {target for item in pack.items for target in leads_to(pack, item)}
    for item in pack.items:
        if item.is_withdrawn:
            continue
        if steps.get(item.id, STEPS_AT_MOST + 1) > STEPS_AT_MOST or not pack.text(item.id):
            yield warning("V30", item.id, "", "neither the contents nor search lead here")
        if item.id not in linked:
            yield warning("V30", item.id, "links", "no other item leads here")


def v31_joined(desk: Desk) -> Iterator[Finding]:
    """A chapter leads to a conversation and a checklist; a conversation leads back to a chapter."""
    for item in desk.pack.items:
        kinds = {target.split(".")[0] for target in leads_to(desk.pack, item)}
        wanted = {"pb": ("cv", "ck"), "cv": ("pb",)}.get(item.prefix, ())
        for kind in wanted:
            if kind not in kinds:
                yield warning("V31", item.id, "links", f"leads to no {KINDS[kind]}")
