"""What differs between two packs, by item and field: source folders, or bundles."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from mentordesk.playbook.bundle import open_bundle
from mentordesk.playbook.chapters import FIND
from mentordesk.playbook.released import NO_MEANING
from mentordesk.playbook.source import read_pack
from mentordesk.text import tokens


@dataclass
class Side:
    """One pack to compare: items by id, each a version, facts and strings by language and key."""

    versions: dict[str, int] = field(default_factory=dict)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    strings: dict[tuple[str, str, str], str] = field(default_factory=dict)  # language, item, key
    language: str = "en"


@dataclass(frozen=True, order=True)
class Change:
    """One difference. ``before`` or ``after`` is empty where there was or is nothing."""

    item: str
    field: str  # "version", a fact, or "fr open"
    before: str
    after: str
    same_version: bool = False  # the meaning changed, the version did not


def read_side(path: str) -> Side:
    """A folder of sources or a bundle. Raises ``PackUnreadableError``, or an error of SQLite."""
    return _folder(path) if os.path.isdir(path) else _bundle(path)


def _folder(path: str) -> Side:
    pack = read_pack(path)
    side = Side(language=pack.language)
    for item in pack.items:
        side.versions[item.id] = item.version
        facts = {key: value for key, value in item.shape.items() if key not in ("id", "version")}
        side.facts[item.id] = {key: _plain(facts[key]) for key in facts if key not in _HEAD}
    for language, items in pack.strings.items():
        for item_id, texts in items.items():
            for key, text in texts.items():
                if text.status != "missing":
                    side.strings[language, item_id, key] = text.text
    return side


_HEAD = ("title", "lang", "status", "reviewed_by_role", "reviewed_on", "by")
_LISTS = ("roles", "tags", "links", "sources")
_COLUMNS = ("minutes", "safety", *_LISTS)


def _bundle(path: str) -> Side:
    side = Side()
    with contextlib.closing(open_bundle(path)) as bundle:
        for row in bundle.all(
            "SELECT id, version, kind, shape, minutes, safety, roles, tags, links, sources"
            " FROM item"
        ):
            side.versions[row[0]] = row[1]
            facts = {key: _plain(value) for key, value in json.loads(row[3]).items()}
            facts.update(zip(_COLUMNS, map(str, row[4:]), strict=True))
            facts["kind"] = row[2]
            side.facts[row[0]] = {key: facts[key] for key in facts if key not in _HEAD}
        for language, item, key, text in bundle.all("SELECT language, item, key, text FROM string"):
            side.strings[language, item, key] = text
    return side


def _plain(value: object) -> str:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return " ".join(value)
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True, default=str)


def changes(old: Side, new: Side) -> list[Change]:
    """Every difference, by item and field."""
    found: list[Change] = []
    for item in sorted({*old.versions, *new.versions}):
        if item not in new.versions:
            found.append(Change(item, "item", f"version {old.versions[item]}", ""))
        elif item not in old.versions:
            found.append(Change(item, "item", "", f"version {new.versions[item]}"))
        else:
            found.extend(_of_item(old, new, item))
    return found


def _of_item(old: Side, new: Side, item: str) -> Iterator[Change]:
    kept = old.versions[item] == new.versions[item]
    if not kept:
        yield Change(item, "version", str(old.versions[item]), str(new.versions[item]))
    before, after = old.facts[item], new.facts[item]
    for key in sorted({*before, *after}):
        pair = before.get(key, ""), after.get(key, "")
        if pair[0] != pair[1]:
            yield Change(item, key, *pair, same_version=kept and key not in NO_MEANING)
    places = sorted({place for place in (*old.strings, *new.strings) if place[1] == item})
    for place in places:
        pair = old.strings.get(place, ""), new.strings.get(place, "")
        if pair[0] != pair[1]:
            source = place[0] == new.language and place[2] != FIND
            other = source and tokens(pair[0]) != tokens(pair[1])
            name = place[2] if place[0] == new.language else f"{place[0]} {place[2]}"
            yield Change(item, name, *pair, same_version=kept and other)


def to_raise(found: list[Change]) -> list[str]:
    """The items whose meaning changed under the same version."""
    return sorted({change.item for change in found if change.same_version})
