"""A pack's source folder, read as it is written: skeletons, texts, chapters, terms, sources.

This is the author's side. The window never reads it: it reads the compiled bundle
(`bundle.py`). Nothing here judges what it reads; the checker (`check/`) does.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field
from typing import Any

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
FIND = "find"  # the key of words under which people look for an item; searched, never shown
HEADING = re.compile(r"^## (?P<title>.+?)\s*\{#(?P<id>[a-z0-9.-]+)\}\s*$")
FENCE = "+++"


class PackUnreadableError(ValueError):
    """A source file that cannot be read at all; says which and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


@dataclass(frozen=True)
class Text:
    """One string in one language: its words, its status, and the hash of what it was made from."""

    text: str
    status: str = "source"  # source | missing | machine | draft | reviewed | stale
    made_from: str = ""


@dataclass(frozen=True)
class SourceItem:
    """One item's skeleton: everything about it that is not words."""

    id: str
    prefix: str  # "cv", "ck" …
    path: str
    shape: dict[str, Any]

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
    terms: dict[str, dict[str, Any]] = field(default_factory=dict)  # by language

    @property
    def language(self) -> str:
        """The language that the pack is written in."""
        return str(self.manifest.get("source_language", "en"))

    def text(self, item_id: str, language: str | None = None) -> dict[str, Text]:
        """The strings of an item in a language (the source language by default), by key."""
        return self.strings.get(language or self.language, {}).get(item_id, {})


def read_pack(folder: str) -> PackSource:
    """Read a source folder. Raises ``PackUnreadableError`` at the first file that is no TOML."""
    pack = PackSource(folder, _toml(os.path.join(folder, "pack.toml")))
    pack.sources = _toml_or_empty(os.path.join(folder, "sources.toml"))
    pack.tombstones = _toml_or_empty(os.path.join(folder, "tombstones.toml"))
    for path in _files(os.path.join(folder, "skeleton"), ".toml"):
        shape = _toml(path)
        _add_item(pack, path, shape)
    for path in _files(os.path.join(folder, "terms"), ".toml"):
        pack.terms[os.path.splitext(os.path.basename(path))[0]] = _toml(path)
    texts = os.path.join(folder, "text")
    languages = sorted(os.listdir(texts)) if os.path.isdir(texts) else []
    # The source language first: its chapters carry the facts of the item.
    for language in sorted(languages, key=lambda name: (name != pack.language, name)):
        _read_language(pack, language, os.path.join(texts, language))
    pack.items.sort(key=lambda item: (item.prefix, int(item.shape.get("order", 999)), item.id))
    return pack


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
        shape, chapter = _chapter(path)
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
            status, made_from = str(value.get("st", "draft")), str(value.get("src", ""))
            found.append((name, Text(value["s"], status, made_from)))
        elif isinstance(value, dict):
            found.extend(flat(value, f"{name}."))
        else:
            raise PackUnreadableError(name, "a text file holds strings and tables only")
    return found


def _chapter(path: str) -> tuple[dict[str, Any], dict[str, Text]]:
    """A chapter: its facts, with the ids of its sections, and its strings."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines[0] != FENCE or FENCE not in lines[1:]:
        raise PackUnreadableError(path, f"it must begin with facts between two lines {FENCE}")
    end = lines.index(FENCE, 1)
    try:
        shape = tomllib.loads("\n".join(lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        raise PackUnreadableError(path, str(error)) from error
    strings = {"title": Text(str(shape.get("title", "")), str(shape.get("status", "draft")))}
    if "find" in shape:
        strings[FIND] = Text(str(shape.pop("find")), strings["title"].status)
    names: list[str] = []
    body: list[str] = []
    for line in lines[end + 1 :]:
        heading = HEADING.match(line)
        if heading is None:
            body.append(line)
            continue
        _close_section(strings, names, body)
        names.append(heading["id"].rsplit(".", 1)[-1])
        strings[f"{names[-1]}.title"] = Text(heading["title"], strings["title"].status)
        body = []
    _close_section(strings, names, body)
    shape["sections"] = names
    return shape, strings


def _close_section(strings: dict[str, Text], names: list[str], body: list[str]) -> None:
    written = "\n".join(body).strip()
    key = f"{names[-1]}.body" if names else "lead"
    if written or names:
        strings[key] = Text(written, strings["title"].status)


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
