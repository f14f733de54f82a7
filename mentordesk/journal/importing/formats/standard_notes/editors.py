"""Notes of Standard Notes' editors that keep no plain text: Super (Lexical) and its task lists."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

from mentordesk.journal.importing.entries.drafts import text_of
from mentordesk.journal.importing.html.converting import on_the_web
from mentordesk.journal.importing.html.marks import begin_plainly, fence, plain_words

DEPTH_AT_MOST = 100

_Node = Mapping[str, Any]
_MARKS = ((16, "`"), (1, "**"), (2, "*"), (4, "~~"))
"""Bits of ``format``; code first, for nothing is marked within it."""
_INLINE = frozenset(("linebreak", "link", "autolink"))
"""Beside what has a text of its own."""
_SPOKEN_FOR = frozenset(("root", "paragraph", "snfile", "collapsible-container",
                         "collapsible-content", "collapsible-title"))  # fmt: skip
"""Blocks of which nothing is lost: files are told of beside the note."""


def tasks(text: str) -> str | None:
    """A list of tasks in Markdown, a heading for each group; None where it is none."""
    groups = _loaded(text).get("groups")
    if not isinstance(groups, list):
        return None
    told = []
    for group in filter(_is_node, groups):
        name, listed = _one_line(group.get("name")), group.get("tasks")
        lines = [
            f"- {_box(one, 'completed')}{_one_line(one.get('description'))}"
            for one in (listed if isinstance(listed, list) else ())
            if _is_node(one)
        ]
        told += [f"## {name}"] if name else []
        told += ["\n".join(lines)] if lines else []
    return "\n\n".join(told)


class Super:
    """One Super note. ``body``: in Markdown; ``is_whole``: nothing of its layout was lost."""

    def __init__(self, root: _Node) -> None:
        self.is_whole = True
        self.body = "\n\n".join(self._blocks(root, 0))

    @classmethod
    def of(cls, text: str) -> Super | None:
        """The note that ``text`` is; None where it is none."""
        root = _loaded(text).get("root")
        return cls(root) if _is_node(root) else None

    def _blocks(self, node: _Node, depth: int) -> list[str]:
        """What stands in a node: blocks, and the words between them as paragraphs."""
        found: list[str] = []
        words: list[_Node] = []
        for child in (*_children(node), None):
            if child is not None and (_kind(child) in _INLINE or "text" in child):
                words.append(child)
                continue
            if words:
                found += self._paragraph(words)
                words = []
            if child is not None and not self._is_too_deep(depth):
                found += self._block(child, depth + 1)
        return found

    def _block(self, node: _Node, depth: int) -> list[str]:
        kind = _kind(node)
        if kind == "heading":
            level = text_of(node.get("tag"))[1:]
            hashes = "#" * (int(level) if level in tuple("123456") else 1)
            return [f"{hashes} {' '.join(self._inline(_children(node)).split())}"]
        if kind == "quote":
            quoted = "\n\n".join(self._blocks(node, depth))
            return ["\n".join(f"> {line}".rstrip() for line in quoted.split("\n"))]
        if kind == "code":
            return [fence("".join(_raw(node)))]
        if kind == "list":
            return ["\n".join(self._items(node, "", depth))]
        if kind == "table":
            return ["\n".join(self._rows(node, depth))]
        if kind == "horizontalrule":
            return ["---"]
        self.is_whole &= kind in _SPOKEN_FOR
        return self._blocks(node, depth)

    def _paragraph(self, nodes: list[_Node]) -> list[str]:
        lines = [begin_plainly(line.strip()) for line in self._inline(nodes).split("\n")]
        text = "  \n".join(lines).strip()
        return [text] if text else []

    def _items(self, node: _Node, indent: str, depth: int) -> Iterator[str]:
        """The lines of a list; a list within it stands in an item of its own."""
        ordered, checked = node.get("listType") == "number", node.get("listType") == "check"
        number = 0
        for item in _children(node):
            inner = [one for one in _children(item) if one.get("type") == "list"]
            said = [one for one in _children(item) if one.get("type") != "list"]
            if said or not inner:
                number += 1
                mark = f"{number}. " if ordered else "- "
                box = _box(item, "checked") if checked else ""
                words = f"\n{indent}{' ' * len(mark)}".join(self._blocks({"children": said}, depth))
                yield f"{indent}{mark}{box}{words}".rstrip()
            for one in () if self._is_too_deep(depth) else inner:
                yield from self._items(one, indent + ("   " if ordered else "  "), depth + 1)

    def _is_too_deep(self, depth: int) -> bool:
        """What stands deeper than anybody writes is left out, which is said."""
        self.is_whole &= depth < DEPTH_AT_MOST
        return depth >= DEPTH_AT_MOST

    def _rows(self, node: _Node, depth: int) -> Iterator[str]:
        for number, row in enumerate(_children(node)):
            cells = [
                " ".join(" ".join(self._blocks(cell, depth)).split()).replace("|", "\\|")
                for cell in _children(row)
            ]
            yield f"| {' | '.join(cells)} |"
            if number == 0:
                yield f"|{' --- |' * len(cells)}"

    def _inline(self, nodes: list[_Node]) -> str:
        return "".join(self._words(one) for one in nodes)

    def _words(self, node: _Node) -> str:
        kind = _kind(node)
        if kind == "linebreak":
            return "\n"
        if kind in ("link", "autolink"):
            words = "".join(_formatted(one) for one in _children(node))
            href = on_the_web(text_of(node.get("url")))
            return f"[{words}]({href})" if href and words.strip() else words
        return _formatted(node)


def _formatted(node: _Node) -> str:
    """Words with the marks of their ``format``; blanks at their ends stay outside."""
    words, bits = text_of(node.get("text")), node.get("format")
    bare = words.strip()
    if not bare:
        return words
    told = bare if isinstance(bits, int) and bits & 16 else plain_words(bare)
    for bit, mark in _MARKS:
        if isinstance(bits, int) and bits & bit:
            told = fence(told, inline=True) if mark == "`" else f"{mark}{told}{mark}"
    before, after = words[: words.index(bare)], words[words.index(bare) + len(bare) :]
    return f"{before}{told}{after}"


def _box(node: _Node, key: str) -> str:
    return "[x] " if node.get(key) is True else "[ ] "


def _raw(node: _Node) -> Iterator[str]:
    """The words of code as they stand."""
    for child in _children(node):
        yield "\n" if child.get("type") == "linebreak" else text_of(child.get("text"))


def _children(node: _Node) -> list[_Node]:
    listed = node.get("children")
    return [one for one in listed if _is_node(one)] if isinstance(listed, list) else []


def _kind(node: _Node) -> str:
    return text_of(node.get("type"))


def _is_node(value: object) -> TypeGuard[_Node]:
    return isinstance(value, dict)


def _one_line(value: object) -> str:
    return plain_words(" ".join(text_of(value).split()))


def _loaded(text: str) -> _Node:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
