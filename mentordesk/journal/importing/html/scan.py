"""HTML cut into words and tags, each character looked at once.

Our own, because the standard library's parser takes 50 seconds over 60 kB of tags that never
close (measured; see the decision on reading HTML).
"""

from __future__ import annotations

import re
from html import unescape

from mentordesk.journal.importing.html.tree import Builder, Node

MOST_ATTRIBUTES = 50
"""Of one element; the others are not looked at."""

MOST_CHARACTERS = 16_000_000
"""Of one page that is read as HTML."""

_NAME = re.compile(r"<(/?)([A-Za-z][^\s/>]*+)")
_BETWEEN = re.compile(r"[\s/]*+")
_ATTRIBUTE = re.compile(r"([^\s/>=\"'][^\s/>=]*+)(?:\s*+=\s*+(?:([^\s>\"'][^\s>]*+)|([\"'])|))?+")
_NO_CHARACTER = re.compile(r"&#(?:\d{12,}+|[xX][0-9a-fA-F]{12,}+);?")


class _Scanner:
    """Cuts HTML into words and tags, each character looked at once, whatever it is."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._at = 0
        self._builder = Builder()

    def tree(self) -> Node:
        """The whole of it."""
        html, builder = self._html, self._builder
        while self._at < len(html):
            mark = html.find("<", self._at)
            mark = len(html) if mark < 0 else mark
            builder.text(unescaped(html[self._at : mark]))
            self._at = mark
            if mark < len(html):
                self._markup()
        return builder.root

    def _markup(self) -> None:
        html, at = self._html, self._at
        if html.startswith("<!--", at):
            self._skip("-->", 4)
        elif html.startswith("<![CDATA[", at):
            end = html.find("]]>", at)
            self._builder.text(html[at + 9 : end if end >= 0 else len(html)])
            self._at = end + 3 if end >= 0 else len(html)
        elif html.startswith(("<!", "<?"), at):
            self._skip(">", 2)
        elif match := _NAME.match(html, at):
            self._tag(match)
        else:
            self._builder.text("<")
            self._at += 1

    def _skip(self, end: str, begin: int) -> None:
        found = self._html.find(end, self._at + begin)
        self._at = found + len(end) if found >= 0 else len(self._html)

    def _tag(self, match: re.Match[str]) -> None:
        """A start or an end; one that never closes is taken as the last words of the page."""
        begin, name = self._at, match[2].lower()
        self._at = match.end()
        attributes = self._attributes()
        if attributes is None:
            self._builder.text(unescaped(self._html[begin:]))
            self._at = len(self._html)
            return
        if match[1]:
            self._builder.end(name)
            return
        closed = self._html[self._at - 2] == "/"
        self._builder.start(name, attributes, closed)
        if name in ("script", "style") and not closed:
            end = re.compile(f"</{name}", re.IGNORECASE).search(self._html, self._at)
            self._at = end.start() if end else len(self._html)

    def _attributes(self) -> dict[str, str] | None:
        """Up to the end of the tag; None where there is none."""
        html, found = self._html, dict[str, str]()
        while True:
            self._at = _BETWEEN.match(html, self._at).end()  # type: ignore[union-attr] # may be empty
            if self._at >= len(html):
                return None
            if html[self._at] == ">":
                self._at += 1
                return found
            match = _ATTRIBUTE.match(html, self._at)
            if match is None:  # a sign that begins no name
                self._at += 1
                continue
            self._at = match.end()
            value = match[2] or ""
            if match[3]:
                end = html.find(match[3], self._at)
                if end < 0:
                    return None
                value, self._at = html[self._at : end], end + 1
            if len(found) < MOST_ATTRIBUTES:
                found.setdefault(match[1].lower(), unescaped(value))


def unescaped(words: str) -> str:
    """Words with their entities told; a number that is no character is a replacement sign."""
    return unescape(_NO_CHARACTER.sub("\ufffd", words)) if "&" in words else words


def read_tree(html: str) -> Node:
    """The tree of a page or a piece of one. Never raises, whatever it is given."""
    return _Scanner(html[:MOST_CHARACTERS]).tree()
