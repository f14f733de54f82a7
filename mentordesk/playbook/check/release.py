"""Rules V33 the pack's schema, its versions and its changelog, V34 its size; nothing that runs."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any

from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.released import CHANGES, FILE, meaning
from mentordesk.playbook.source import PackSource, SourceItem

COMMON = {
    "id": str,
    "version": int,
    "kind": str,
    "roles": list,
    "minutes": int,
    "safety": str,
    "tags": list,
    "links": list,
    "sources": list,
}
MAY = {"order", "group", "deprecated", "withdrawn", "allows", "difficulty", "sections", "harms"}
OWN: dict[str, set[str]] = {
    "pb": {"title", "lang", "status", "reviewed_by_role", "reviewed_on"},
    "cv": {"rule", "branch"},
    "ck": {"way", "stage", "items"},
    "ag": {"total", "step"},
    "gt": {"type", "priority", "start_level", "importance", "review_days", "milestone", "exempt"},
    "rp": {"occasion", "prompts"},
    "tp": {"part"},
    "lj": {"skill", "action", "checkpoint"},
    "pu": {"shown", "every_days", "quiet_hours", "question"},
    "gl": {"term"},
    "tm": {"rule", "quiz"},
    "sa": {"scale", "area", "enough", "then_and_now", "alerts", "next", "vector"},
}
ROLES = {"mentor", "mentee", "owner", "host", "peer"}
FORMAT = 1
ENDINGS = (".toml", ".md", ".json")
BYTES_AT_MOST = 4_000_000
RUNS = re.compile(r"<\s*/?\s*[a-z!][^>\n]*>|javascript:|data:\w+/|&[a-z]+;|&#", re.IGNORECASE)


def v33_schema(desk: Desk) -> Iterator[Finding]:
    """Known facts of the right type; a version that rises with the meaning; a changelog."""
    pack = desk.pack
    if pack.manifest.get("format") != FORMAT:
        yield error("V33", "pack", "format", f"this checker knows format {FORMAT}")
    for item in pack.items:
        yield from _schema(item)
    version = str(pack.manifest.get("version", ""))
    changes = _changes(pack)
    if version not in changes:
        yield error("V33", "pack", CHANGES, f"no section “## {version}”")
    if pack.released:
        yield from _versions(pack, version, changes.get(version, ""))


def _schema(item: SourceItem) -> Iterator[Finding]:
    for key, kind in COMMON.items():
        if not isinstance(item.shape.get(key), kind):
            yield error("V33", item.id, key, f"must be there, as {kind.__name__}")
    for key in sorted(set(item.shape) - set(COMMON) - MAY - OWN.get(item.prefix, set())):
        yield error("V33", item.id, key, "no fact of this kind of item")
    if strangers := sorted(set(item.words("roles")) - ROLES):
        yield error("V33", item.id, "roles", f"no such role: {', '.join(strangers)}")


def _changes(pack: PackSource) -> dict[str, str]:
    """The sections of the pack's changelog by version."""
    path = os.path.join(pack.folder, CHANGES)
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        parts = re.split(r"^## ", file.read(), flags=re.MULTILINE)
    return {part.split(maxsplit=1)[0].strip(","): part for part in parts[1:] if part.strip()}


def _versions(pack: PackSource, version: str, changed: str) -> Iterator[Finding]:
    before: dict[str, dict[str, Any]] = pack.released.get("items", {})
    now = {item.id: item for item in pack.items}
    moved = False
    for number, facts in before.items():
        item = now.get(number)
        if item is None:
            moved = True
            if number not in pack.tombstones:
                yield error("V33", number, FILE, "was released and is gone: tombstones.toml")
            continue
        stated = int(facts.get("version", 0))
        other = meaning(pack, item) != facts.get("meaning")
        moved = moved or other
        if other and item.version <= stated:
            yield error("V33", number, "version", f"it says something else: version {stated + 1}")
        elif item.version < stated:
            yield error("V33", number, "version", f"below {stated}, which was released")
        if item.version > stated and f"{number}@{item.version}" not in changed:
            yield error("V33", number, CHANGES, f"no line on {number}@{item.version}")
    if (moved or set(now) - set(before)) and pack.released.get("version") == version:
        yield error("V33", "pack", "version", f"{version} was released and said something else")


def v34_size(desk: Desk) -> Iterator[Finding]:
    """Small enough for a slow line, and nothing in it that could run."""
    pack = desk.pack
    for language in (pack.language, *pack.translations):
        texts = [
            (item, key, text.text)
            for item, strings in pack.strings.get(language, {}).items()
            for key, text in strings.items()
        ]
        for item, key, words in texts:
            if match := RUNS.search(words):
                yield error("V34", item, key, f"“{match[0]}”: packs hold no markup that runs")
        if (size := sum(len(words.encode()) for _, _, words in texts)) > BYTES_AT_MOST:
            yield error("V34", "pack", language, f"{size:,} bytes, at most {BYTES_AT_MOST:,}")
    yield from _files(pack)


def _files(pack: PackSource) -> Iterator[Finding]:
    for folder, _, names in os.walk(pack.folder):
        for name in names:
            if not name.endswith(ENDINGS):
                place = os.path.relpath(os.path.join(folder, name), pack.folder)
                yield error("V34", "pack", place, "a pack holds text files only")
