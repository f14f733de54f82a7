"""A chapter in Markdown: its facts at the head, then its sections, as strings by key."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from mentordesk.playbook.statuses import Text

FIND = "find"  # the key of words under which people look for an item; searched, never shown
HEADING = re.compile(r"^## (?P<title>.*?)\s*\{#(?P<id>[a-z0-9.-]+)\}\s*$")
FENCE = "+++"


class PackUnreadableError(ValueError):
    """A source file that cannot be read at all; says which and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def read_chapter(path: str) -> tuple[dict[str, Any], dict[str, Text]]:
    """A chapter: its facts, with the ids of its sections, and its strings.

    In a translation the head says of each string, under ``[src]`` what it was made from, under
    ``[st]`` its status where that is not the one of the whole file.
    """
    head, body = _head_and_body(path)
    try:
        shape = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise PackUnreadableError(path, str(error)) from error
    made_from, own = shape.pop("src", {}), shape.pop("st", {})
    status, by = str(shape.get("status", "draft")), str(shape.get("by", ""))
    words = {"title": str(shape.get("title", ""))}
    if FIND in shape:
        words[FIND] = str(shape.pop(FIND))
    shape["sections"] = _read_sections(body, words)
    strings = {
        key: Text(text, str(own.get(key, status)), str(made_from.get(key, "")), by)
        for key, text in words.items()
    }
    return shape, strings


def _head_and_body(path: str) -> tuple[str, list[str]]:
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines[0] != FENCE or FENCE not in lines[1:]:
        raise PackUnreadableError(path, f"it must begin with facts between two lines {FENCE}")
    end = lines.index(FENCE, 1)
    return "\n".join(lines[1:end]), lines[end + 1 :]


def _read_sections(lines: list[str], words: dict[str, str]) -> list[str]:
    """Put each section's title and body into ``words``; answer the sections' names, in order."""
    names: list[str] = []
    body: list[str] = []
    for line in lines:
        heading = HEADING.match(line)
        if heading is None:
            body.append(line)
            continue
        _close_section(words, names, body)
        names.append(heading["id"].rsplit(".", 1)[-1])
        words[f"{names[-1]}.title"] = heading["title"]
        body = []
    _close_section(words, names, body)
    return names


def _close_section(words: dict[str, str], names: list[str], body: list[str]) -> None:
    written = "\n".join(body).strip()
    if written or names:
        words[f"{names[-1]}.body" if names else "lead"] = written
