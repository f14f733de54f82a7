"""A pack's source folder, read as it is written: skeletons, texts, chapters, terms, sources.

This is the author's side. The window never reads it: it reads the compiled bundle
(`bundle.py`). Nothing here judges what it reads; the checker (`check/`) does.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import Any

from mentordesk.playbook.chapters import PackUnreadableError, read_chapter
from mentordesk.playbook.statuses import Text, settled

KINDS = {
    "pb": "chapter",
    "cv": "conversation",
    "ck": "checklist",
    "gt": "goal-template",
    "lj": "journey",
    "rp": "prompt-set",
    "sa": "self-assessment",
    "pu": "pulse",
    "tm": "module",
    "ag": "agenda",
    "tp": "card",
    "gl": "glossary",
}
PROSE = ("pb", "tm")  # kinds whose text is a chapter in Markdown, with its facts at the head


@dataclass(frozen=True)
class SourceItem:
    """One item's skeleton: everything about it that is not words."""

    id: str
    prefix: str  # "cv", "ck" …
    path: str
    shape: dict[str, Any]

    @property
    def slug(self) -> str:
        """The id without its kind, as the item's files are named."""
        return self.id.partition(".")[2]

    @property
    def is_protected(self) -> bool:
        """Whether its words are shown in a translation only if somebody reviewed them."""
        return self.shape.get("safety") == "protected"

    @property
    def is_withdrawn(self) -> bool:
        """Whether it is in no list any more; a record that names it still opens it."""
        return bool(self.shape.get("withdrawn"))

    @property
    def version(self) -> int:
        """The item's version; 0 where the skeleton states none."""
        stated = self.shape.get("version", 0)
        return stated if isinstance(stated, int) else 0

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words of the skeleton, such as ``roles`` or ``links``."""
        stated = self.shape.get(key, [])
        return tuple(str(word) for word in stated) if isinstance(stated, list) else ()


@dataclass
class PackSource:
    """A whole source folder in memory."""

    folder: str
    manifest: dict[str, Any]
    items: list[SourceItem] = field(default_factory=list)
    strings: dict[str, dict[str, dict[str, Text]]] = field(default_factory=dict)
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    tombstones: dict[str, Any] = field(default_factory=dict)
    protected: dict[str, dict[str, Any]] = field(default_factory=dict)  # words that are fixed
    released: dict[str, Any] = field(default_factory=dict)  # what the last release said
    terms: dict[str, dict[str, Any]] = field(default_factory=dict)  # by language

    @property
    def language(self) -> str:
        """The language that the pack is written in."""
        return str(self.manifest.get("source_language", "en"))

    @property
    def translations(self) -> list[str]:
        """The languages of the pack but for the one it is written in, declared or found."""
        return sorted({*self.manifest.get("languages", {}), *self.strings} - {self.language})

    def generic(self, language: str) -> dict[str, str]:
        """What stands in a text where a slot is empty, in a language where that is written."""
        slots = self.manifest.get("slots", {})
        words = {name: str(facts.get("generic", "")) for name, facts in slots.items()}
        return {**words, **self.terms.get(language, {}).get("generic", {})}

    def tier(self, number: int) -> list[SourceItem]:
        """The items of a tier of translation, in the order that pack.toml names them."""
        patterns = self.manifest.get("tiers", {}).get(str(number), [])
        return [item for name in patterns for item in self.items if fnmatch(item.id, str(name))]

    def text(self, item_id: str, language: str | None = None) -> dict[str, Text]:
        """The strings of an item in a language (the source language by default), by key."""
        return self.strings.get(language or self.language, {}).get(item_id, {})


def read_pack(folder: str) -> PackSource:
    """Read a source folder. Raises ``PackUnreadableError`` at the first file that is no TOML."""
    pack = PackSource(folder, _toml(os.path.join(folder, "pack.toml")))
    pack.sources = _toml_or_empty(os.path.join(folder, "sources.toml"))
    pack.tombstones = _toml_or_empty(os.path.join(folder, "tombstones.toml"))
    pack.protected = _toml_or_empty(os.path.join(folder, "protected.toml"))
    pack.released = _toml_or_empty(os.path.join(folder, "released.toml"))
    for path in _files(os.path.join(folder, "skeleton"), ".toml"):
        _add_item(pack, path, _toml(path))
    for path in _files(os.path.join(folder, "terms"), ".toml"):
        pack.terms[os.path.splitext(os.path.basename(path))[0]] = _toml(path)
    texts = os.path.join(folder, "text")
    languages = sorted(os.listdir(texts)) if os.path.isdir(texts) else []
    # The source language first: its chapters carry the facts of the item.
    for language in sorted(languages, key=lambda name: (name != pack.language, name)):
        _read_language(pack, language, os.path.join(texts, language))
    _settle(pack)
    pack.items.sort(key=lambda item: (item.prefix, int(item.shape.get("order", 999)), item.id))
    return pack


def _settle(pack: PackSource) -> None:
    """Every translated string gets the status that it has beside the source of today."""
    for language, items in pack.strings.items():
        if language == pack.language:
            continue
        for item, texts in items.items():
            source = pack.text(item)
            items[item] = {key: settled(text, source.get(key)) for key, text in texts.items()}


def _read_language(pack: PackSource, language: str, folder: str) -> None:
    strings: dict[str, dict[str, Text]] = pack.strings.setdefault(language, {})
    for path in _files(folder, ".toml"):
        table = _toml(path)
        item_id = str(table.pop("for", ""))
        table.pop("lang", None)
        if not item_id or item_id in strings:
            raise PackUnreadableError(path, f"'for' is empty or stands twice: {item_id!r}")
        strings[item_id] = dict(flat(table))
    for path in _files(folder, ".md"):
        shape, chapter = read_chapter(path)
        item_id = str(shape.get("id", ""))
        beside = strings.setdefault(item_id, {})  # a module's quiz has a file of its own
        if not item_id or beside.keys() & chapter.keys():
            raise PackUnreadableError(path, f"'id' is empty or stands twice: {item_id!r}")
        beside.update(chapter)
        if language == pack.language:
            _add_prose(pack, path, shape)


def _add_item(pack: PackSource, path: str, shape: dict[str, Any]) -> None:
    item_id = shape.get("id")
    if not isinstance(item_id, str) or not item_id:
        raise PackUnreadableError(path, "it states no id")
    pack.items.append(SourceItem(item_id, item_id.split(".")[0], path, shape))


def _add_prose(pack: PackSource, path: str, shape: dict[str, Any]) -> None:
    """A chapter is an item of its own; a module's prose joins the module's skeleton."""
    for item in pack.items:
        if item.id == shape["id"]:
            item.shape["sections"] = shape["sections"]
            return
    _add_item(pack, path, shape)


def flat(table: dict[str, Any], before: str = "") -> list[tuple[str, Text]]:
    """A table of strings, nested as the author likes, as ``key.part`` with its text."""
    found: list[tuple[str, Text]] = []
    for key, value in table.items():
        name = f"{before}{key}"
        if isinstance(value, str):
            found.append((name, Text(value)))
        elif isinstance(value, dict) and isinstance(value.get("s"), str):
            facts = [str(value.get(fact, "")) for fact in ("src", "by", "note")]
            found.append((name, Text(value["s"], str(value.get("st", "draft")), *facts)))
        elif isinstance(value, dict):
            found.extend(flat(value, f"{name}."))
        else:
            raise PackUnreadableError(name, "a text file holds strings and tables only")
    return found


def _files(folder: str, ending: str) -> list[str]:
    """Every file below ``folder`` with that ending, in a fixed order."""
    found: list[str] = []
    for place, folders, names in os.walk(folder):
        folders.sort()
        found.extend(os.path.join(place, name) for name in sorted(names) if name.endswith(ending))
    return found


def _toml_or_empty(path: str) -> dict[str, Any]:
    return _toml(path) if os.path.exists(path) else {}


def _toml(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackUnreadableError(path, str(error)) from error
