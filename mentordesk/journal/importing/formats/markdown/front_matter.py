"""The block between ``---`` at the head of a Markdown file: a small, strict part of YAML.

Read are keys with plain, quoted, folded (``>``) or literal (``|``) texts, and lists of texts in
either spelling. Nothing is ever anything but text: no tags, anchors, types or nesting, so that no
file can make us build something. A line that is none of this is left out and its key is named.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

BLOCK_AT_MOST = 64_000
"""Characters of the whole block."""

_FENCE = re.compile(r"---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
_KEY = re.compile(
    r"([^\s#\-:\[\]{},\"'][^:#\[\]{}\"]{0,100}?|\"[^\"\\]+\"|'[^']+')[ \t]{0,20}:(?:[ \t]+(.*)|)$"
)
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$|[ \t]*-$")
_COMMENT = re.compile(r"(?:^|[ \t])#.*$")
_FLOW = re.compile(
    r"""\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^,"'\[\]{}][^,\[\]{}]*))\s*(?:,|$)"""
)
_BLOCK = re.compile(r"[|>][-+]?\d?$")


@dataclass(slots=True)
class FrontMatter:
    """What stood there: texts by key (keys in small letters); what could not be read, by name."""

    values: dict[str, str | list[str]] = field(default_factory=dict, repr=False)
    unread: list[str] = field(default_factory=list, repr=False)

    def text(self, *keys: str) -> str:
        """The first text that stands under one of ``keys``."""
        for key in keys:
            value = self.values.get(key)
            if isinstance(value, str) and value:
                return value
        return ""

    def texts(self, *keys: str) -> list[str]:
        """All texts under ``keys``; one text is split at its commas."""
        told: list[str] = []
        for key in keys:
            value = self.values.get(key, [])
            told += value if isinstance(value, list) else value.split(",")
        return [one.strip() for one in told if one.strip()]


def split(text: str) -> tuple[FrontMatter | None, str]:
    """The block and the text after it; no block where the text begins with none."""
    begin = _FENCE.match(text)
    end = _END.search(text, begin.end(), BLOCK_AT_MOST) if begin else None
    if begin is None or end is None:
        return None, text
    lines = text[begin.end() : end.start()].replace("\r\n", "\n").split("\n")
    if not any(_KEY.match(line) for line in lines) and any(line.strip() for line in lines):
        return None, text  # a rule, and words between two rules
    return _Block(lines).read(), text[end.end() :]


class _Block:
    """Reads one block, line by line."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._at = 0
        self._read = FrontMatter()

    def read(self) -> FrontMatter:
        """All keys."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            match = _KEY.match(line)
            if match:
                self._key(match[1].strip("\"'").strip(), (match[2] or "").strip())
            elif line.strip() and not line.lstrip().startswith("#"):
                self._read.unread.append(line.strip()[:40])
        return self._read

    def _key(self, key: str, told: str) -> None:
        value = self._value(told)
        if value is None or key.lower() in self._read.values:
            self._read.unread.append(key)
        else:
            self._read.values[key.lower()] = value

    def _value(self, told: str) -> str | list[str] | None:
        if _BLOCK.match(told):
            return self._folded(told[0])
        below = self._below()
        if not told or told.startswith("#"):
            return _items(below) if below else ""
        if below:
            return None
        if told.startswith("["):
            return _flow(told)
        return None if told[0] in "{&*!%@`" else plain(told)

    def _below(self) -> list[str]:
        """The lines that belong to the key above: further in, or items of a list."""
        begin = self._at
        while self._at < len(self._lines) and self._belongs(self._lines[self._at]):
            self._at += 1
        return [line for line in self._lines[begin : self._at] if line.strip()]

    def _belongs(self, line: str) -> bool:
        return line[:1] in (" ", "\t") or _ITEM.match(line) is not None or not line.strip()

    def _folded(self, mark: str) -> str:
        begin = self._at
        while self._at < len(self._lines) and self._lines[self._at][:1] in ("", " ", "\t"):
            self._at += 1
        lines = self._lines[begin : self._at]
        inset = min((len(one) - len(one.lstrip()) for one in lines if one.strip()), default=0)
        return ("\n" if mark == "|" else " ").join(one[inset:] for one in lines).strip()


def _items(lines: list[str]) -> list[str] | None:
    items = []
    for line in lines:
        match = _ITEM.match(line)
        told = (match[1] or "").strip() if match else None
        value = plain(told) if told is not None and not _KEY.match(told) else None
        if value is None:
            return None
        items.append(value)
    return items


def _flow(told: str) -> list[str] | None:
    told = _COMMENT.sub("", told).strip() if told.count('"') + told.count("'") == 0 else told
    if not told.endswith("]"):
        return None
    inside, items, at = told[1:-1], [], 0
    while inside[at:].strip():
        match = _FLOW.match(inside, at)
        if not match:
            return None
        quoted = match[0].strip().rstrip(",").strip()
        value = plain(quoted)
        if value is None:
            return None
        items.append(value)
        at = match.end()
    return items


def plain(told: str) -> str | None:
    """One text as YAML spells it, quoted or not; None where the quotes are not closed."""
    if told.startswith('"'):
        return _double(told)
    if told.startswith("'"):
        match = re.fullmatch(r"'((?:[^']|'')*)'(?:\s+#.*)?", told)
        return match[1].replace("''", "'") if match else None
    text = _COMMENT.sub("", told).strip()
    return "" if text in ("~", "null") else text


def _double(told: str) -> str | None:
    match = re.fullmatch(r'("(?:[^"\\]|\\.)*")(?:\s+#.*)?', told)
    try:
        value = json.loads(match[1]) if match else None
    except ValueError:
        return None
    return value if isinstance(value, str) else None
