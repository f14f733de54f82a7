"""The text of a note of Joplin, with its links to files and to other notes in our spelling."""

from __future__ import annotations

import re

from mentordesk.journal.attachments.naming import plain_name
from mentordesk.journal.importing.entries.attaching import attach, link_to
from mentordesk.journal.importing.entries.drafts import Draft
from mentordesk.journal.importing.entries.words import outside_code
from mentordesk.journal.importing.formats.joplin.items import Index, Item
from mentordesk.journal.importing.html.converting import on_the_web, to_markdown
from mentordesk.journal.importing.html.scan import read_tree
from mentordesk.journal.importing.html.tree import Node
from mentordesk.journal.importing.model import Problem
from mentordesk.journal.importing.sources.safety import Source

_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\\n]|\\.){0,2000})\]\(:/([0-9a-f]{32})(?:#[^)\s]*)?(?:\s[^)\n]*)?\)"
)
_IMG = re.compile(r"<img\b[^<>]{0,2000}>", re.IGNORECASE)
"""A picture that was made smaller stands in a note of Markdown as HTML."""
_SRC = re.compile(r":/([0-9a-f]{32})")


class Body:
    """The body of one note. ``problems`` learns which of its files did not come."""

    def __init__(self, draft: Draft, source: Source, index: Index, problems: list[Problem]) -> None:
        self._draft, self._source, self._index = draft, source, index
        self._problems = problems
        self._given: dict[str, str] = {}

    def of(self, item: Item) -> str:
        """In Markdown."""
        if item.get("markup_language") == "2":
            return _with_box(item, to_markdown(item.body, self._media, self._target))
        return _with_box(item, outside_code(item.body, self._linked))

    def _linked(self, text: str) -> str:
        return _LINK.sub(self._link, _IMG.sub(self._picture, text))

    def _link(self, match: re.Match[str]) -> str:
        """A resource, another note by its title, or words."""
        name = self._file_of(match[3])
        if name:
            return link_to(name, match[2], shown=bool(match[1]))
        return match[2] or self._index.titles.get(match[3], "")

    def _picture(self, match: re.Match[str]) -> str:
        return next(filter(None, map(self._media, read_tree(match[0]).all("img"))), match[0])

    def _media(self, node: Node) -> str | None:
        match = _SRC.fullmatch(node.attributes.get("src", ""))
        name = self._file_of(match[1]) if match else ""
        return link_to(name, node.attributes.get("alt", "")) if name else None

    def _target(self, href: str) -> str | None:
        match = _SRC.fullmatch(href)
        return (self._file_of(match[1]) if match else "") or on_the_web(href)

    def _file_of(self, key: str) -> str:
        """The name under which the entry has this resource; empty where it has not."""
        if key not in self._given and key in self._index.resources:
            called = plain_name(self._index.resources[key][0])
            told = attach(self._draft, self._source, self._index.files.get(key), called)
            self._given[key] = told if isinstance(told, str) else ""
            if isinstance(told, Problem):
                self._problems.append(told)
        return self._given.get(key, "")


def _with_box(item: Item, body: str) -> str:
    """A note that is a to-do begins with a box: its title is what is to be done."""
    if item.get("is_todo") != "1":
        return body
    done = item.get("todo_completed") not in ("", "0")
    return f"- [{'x' if done else ' '}] {item.title}\n\n{body}".rstrip("\n")
