"""HTML as it is found in exports, read into a small tree that nothing can make deep or endless.

It opens nothing, renders nothing and runs no script. What browsers mend is mended here as far as
the words need it: a block closes an open paragraph, a list item the one before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

DEEPEST = 80
"""Elements inside one another; what stands deeper is kept as words of the last one."""

MOST_NODES = 200_000
"""Elements of one page; beyond these the words go on without marks."""

# fmt: off
VOID = frozenset((
    "area", "base", "br", "col", "embed", "en-media", "en-todo", "hr", "img", "input",
    "link", "meta", "param", "source", "track", "wbr",
))
# fmt: on
# fmt: off
DROPPED = frozenset((
    "script", "style", "head", "template", "iframe", "svg", "math", "select", "noframes",
))
# fmt: on
"""Elements whose words are not the writer's."""

# fmt: off
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "en-note", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav",
    "ol", "p", "pre", "section", "summary", "table", "ul",
))
# fmt: on
TABLE_PARTS = frozenset(["caption", "tbody", "td", "tfoot", "th", "thead", "tr"])
_ROWS = frozenset({"tbody", "thead", "tfoot", "table"})
_CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "table"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl", "table"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl", "table"})),
    "tr": (frozenset({"tr"}), _ROWS),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table"})),
    "thead": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table"})),
    "tfoot": (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table"})),
}
"""What a start closes first, and what it does not look beyond."""

_BARRIERS = frozenset({"td", "th", "table", "caption"})


@dataclass(slots=True)
class Node:
    """An element: its name, attributes (lower case names) and children, words or elements."""

    name: str = field(repr=False)
    attributes: dict[str, str] = field(default_factory=dict, repr=False)
    children: list[Node | str] = field(default_factory=list, repr=False)

    def all(self, name: str) -> list[Node]:
        """Every element of that name inside, in order."""
        found: list[Node] = []
        for child in self.children:
            if isinstance(child, Node):
                if child.name == name:
                    found.append(child)
                found.extend(child.all(name))
        return found

    def with_class(self, name: str) -> list[Node]:
        """Every element inside whose class list has ``name``, outermost only."""
        found: list[Node] = []
        for child in self.children:
            if not isinstance(child, Node):
                continue
            if name in child.attributes.get("class", "").split():
                found.append(child)
            else:
                found.extend(child.with_class(name))
        return found

    def words(self) -> str:
        """All text inside, with single spaces."""
        return re.sub(r"[ \t\r\n\f]+", " ", "".join(self.pieces())).strip(" ")

    def pieces(self) -> list[str]:
        """All text inside as it stands, a space behind each block."""
        pieces: list[str] = []
        for child in self.children:
            if isinstance(child, str):
                pieces.append(child)
            else:
                pieces.extend(child.pieces())
                if child.name in BLOCKS or child.name == "br":
                    pieces.append(" ")
        return pieces


class Builder:
    """Builds the tree. The stack never grows beyond ``DEEPEST``."""

    def __init__(self) -> None:
        self.root = Node("")
        self._stack = [self.root]
        self._too_deep = 0
        self._dropping = 0
        self._left = MOST_NODES

    def start(self, tag: str, attributes: dict[str, str], closed: bool) -> None:
        """Open an element; what it closes by being there is closed first."""
        if tag in DROPPED or self._dropping:
            self._dropping += tag in DROPPED and not closed
            return
        if tag == "body":  # no level of its own
            return
        self._imply(tag)
        opens = tag not in VOID and not closed
        if self._left <= 0 or (opens and len(self._stack) >= DEEPEST):
            self._too_deep += opens
            return
        self._left -= 1
        node = Node(tag, attributes)
        self._stack[-1].children.append(node)
        if opens:
            self._stack.append(node)

    def end(self, tag: str) -> None:
        """Close the nearest open element of that name; an end without a start is nothing."""
        if self._dropping:
            self._dropping -= tag in DROPPED
        elif tag in VOID or tag == "body":
            return
        elif self._too_deep:
            self._too_deep -= 1
        else:
            barrier = frozenset[str]() if tag in TABLE_PARTS or tag == "table" else _BARRIERS
            self._close(frozenset({tag}), barrier - {tag})

    def text(self, words: str) -> None:
        """Keep words, except those of scripts and styles."""
        if words and not self._dropping:
            self._stack[-1].children.append(words.replace("\0", "\ufffd"))

    def _imply(self, tag: str) -> None:
        if self._too_deep:
            return
        if tag in BLOCKS:
            self._close(frozenset({"p"}), _BARRIERS)
        if tag in _CLOSES:
            self._close(*_CLOSES[tag])

    def _close(self, names: frozenset[str], barrier: frozenset[str]) -> None:
        for place in range(len(self._stack) - 1, 0, -1):
            name = self._stack[place].name
            if name in names:
                del self._stack[place:]
                return
            if name in barrier:
                return
