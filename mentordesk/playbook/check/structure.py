"""Rules on ids, links and strings: V01, V02, V03."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentordesk.playbook.chapters import FIND
from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.keys import BY_PREFIX
from mentordesk.playbook.prose import links
from mentordesk.playbook.source import KINDS, PackSource, SourceItem
from mentordesk.playbook.statuses import Text

ID = re.compile(r"[a-z]{2}(\.[a-z0-9-]+)+")
ID_AT_MOST = 60
UNFINISHED = "✎"
"""Stands before every string that is still to be written, as `mentordesk-pack new` puts it."""


def part_ids(item: SourceItem) -> list[str]:
    """The ids of an item's parts that others may point at."""
    shape = item.shape
    tables = ("prompts", "term", "question", "quiz")
    parts = [str(one.get("id")) for table in tables for one in shape.get(table, [])]
    parts += item.words("sections")
    return [f"{item.id}.{part}" for part in parts]


def v01_ids(desk: Desk) -> Iterator[Finding]:
    """Ids are well formed, of a known kind, unique, and never taken up again."""
    seen: set[str] = set()
    for item in desk.pack.items:
        if KINDS.get(item.prefix) != item.shape.get("kind"):
            yield error("V01", item.id, "kind", "the kind does not belong to the id's first part")
        if item.version < 1:
            yield error("V01", item.id, "version", "an item has a version from 1")
        for number in (item.id, *part_ids(item)):
            if not ID.fullmatch(number) or len(number) > ID_AT_MOST:
                yield error(
                    "V01", number, "", "an id is small letters, digits, hyphens, dots, ≤ 60"
                )
            if number in seen:
                yield error("V01", number, "", "this id stands twice")
            if number in desk.pack.tombstones:
                yield error("V01", number, "", "this id belonged to a deleted item")
            seen.add(number)


def v02_links(desk: Desk) -> Iterator[Finding]:
    """Every link and source leads somewhere, and not to a deprecated item."""
    deprecated = {
        item.id for item in desk.pack.items if item.shape.get("deprecated") or item.is_withdrawn
    }
    known = {item.id for item in desk.pack.items}
    parts = {part for item in desk.pack.items for part in part_ids(item)}
    for item in desk.pack.items:
        for where, target in _targets(desk.pack, item):
            if target in deprecated:
                yield error(
                    "V02", item.id, where, f"leads to {target}, which is deprecated or withdrawn"
                )
            elif target not in known and not (where != "links" and target in parts):
                yield error("V02", item.id, where, f"leads to {target}, which is not there")
        for tag in item.words("sources"):
            if tag not in desk.pack.sources:
                yield error("V02", item.id, "sources", f"{tag} is not in sources.toml")


def _targets(pack: PackSource, item: SourceItem) -> Iterator[tuple[str, str]]:
    for link in item.words("links"):
        yield "links", link
    branches = item.shape.get("branch", [])
    inside = {"close", *(branch.get("id") for branch in branches)}
    for branch in branches:
        if branch.get("next") not in inside:
            yield f"branch.{branch.get('id')}.next", str(branch.get("next"))
    for one, target in item.shape.get("next", {}).items():
        yield f"next.{one}", str(target)
    for key, text in pack.text(item.id).items():
        for link in links(text.text):
            yield key, link


def v03_strings(desk: Desk) -> Iterator[Finding]:
    """Every string that a skeleton asks for stands in the source language, and no other."""
    known = {item.id for item in desk.pack.items}
    for stray in sorted(set(desk.pack.strings.get(desk.pack.language, {})) - known):
        yield error("V03", stray, "", "there is a text and no skeleton")
    for item in desk.pack.items:
        if item.prefix not in BY_PREFIX:
            yield error("V03", item.id, "kind", "the checker knows no such kind")
            continue
        required, optional = BY_PREFIX[item.prefix](item)
        texts = desk.pack.text(item.id)
        yield from _strings(item, texts, required, optional)


def _strings(
    item: SourceItem, texts: dict[str, Text], required: list[str], optional: list[str]
) -> Iterator[Finding]:
    for key in required:
        if key not in texts or not texts[key].text.strip():
            yield error("V03", item.id, key, "the text is missing")
    for key, text in texts.items():
        if UNFINISHED in text.text:
            yield error("V03", item.id, key, "still to be written")
    for key in sorted(set(texts) - set(required) - set(optional) - {FIND}):
        yield error("V03", item.id, key, "no skeleton asks for this text")
