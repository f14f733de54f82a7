"""HTML to Markdown: one converter for every reader. It keeps words, not looks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from mentordesk.journal.importing.html.marks import begin_plainly, fence, plain_words
from mentordesk.journal.importing.html.scan import read_tree
from mentordesk.journal.importing.html.tables import cells_of, is_layout, rows_of
from mentordesk.journal.importing.html.tree import BLOCKS, TABLE_PARTS, Node

CELLS_AT_MOST = 200
"""Of one row; a page that has more is no table."""

_WEB = re.compile(r"(?:https?|mailto|tel|ftp|geo):\S+", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_CHECKED = re.compile(r"--en-checked:\s*(true|false)")
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "del": "~~", "s": "~~", "strike": "~~"}
_STYLES = (
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)"), "**"),
    (re.compile(r"font-style:\s*italic"), "*"),
    (re.compile(r"text-decoration[a-z-]*:[^;]*line-through"), "~~"),
)
_MEDIA = frozenset({"img", "en-media", "audio", "video", "object", "embed", "source"})

Media = Callable[[Node], str | None]
"""What stands for a picture or a file: Markdown, empty for nothing, or None for as-it-is."""
Target = Callable[[str], str | None]
"""Where a link goes, or None where its words only are kept."""


def on_the_web(href: str) -> str | None:
    """An address that leads out of the export is kept; a script or a file of a disk is not."""
    href = href.strip()
    return href if _WEB.fullmatch(href) else None


def as_it_is(_node: Node) -> str | None:
    """Pictures of the web become links: nothing is ever fetched."""
    return None


@dataclass(slots=True)
class _Block:
    """A piece of the page. ``kind``: ``line`` (of a div), ``item`` (of a list) or ``block``."""

    text: str = field(repr=False)
    kind: str = "block"


def to_markdown(page: str | Node, media: Media = as_it_is, target: Target = on_the_web) -> str:
    """The words of a page as Markdown. Never raises, whatever the page is."""
    tree = read_tree(page) if isinstance(page, str) else page
    return _joined(_Page(media, target).blocks(tree))


def _joined(blocks: list[_Block]) -> str:
    """Lines of divs stay lines of a paragraph, items of a list stand close."""
    text, before = "", ""
    for block in blocks:
        if block.kind == before == "line" and text and block.text:
            text += "  \n"
        elif block.kind == before == "item":
            text += "\n"
        elif text and not text.endswith("\n\n"):
            text += "\n\n"
        text += block.text
        before = block.kind
    return text.strip("\n")


class _Page:
    """One conversion."""

    def __init__(self, media: Media, target: Target) -> None:
        self._media = media
        self._target = target

    def blocks(self, node: Node, kind: str = "block") -> list[_Block]:
        """What stands in ``node``, words gathered to paragraphs of ``kind``."""
        found: list[_Block] = []
        gathered: list[Node | str] = []
        for child in node.children:
            if isinstance(child, Node) and _holds_blocks(child):
                found += self._paragraph(gathered, kind)
                gathered = []
                found += self._block(child)
            else:
                gathered.append(child)
        return found + self._paragraph(gathered, kind)

    def _paragraph(self, children: list[Node | str], kind: str) -> list[_Block]:
        if not children:
            return []
        lines = self._inline(Node("", {}, children)).split("\n")
        lines = [begin_plainly(re.sub(r"[ \t]+", " ", line).strip(" \t")) for line in lines]
        text = "  \n".join(lines).strip(" \n")
        text = re.sub(r"(?: *\n){3,}", "\n\n", text)
        if not text:
            empty = kind == "line" and any(isinstance(one, Node) for one in children)
            return [_Block("", "gap")] if empty else []
        if match := re.match(r"\[[ x]\] ", text):
            return [_Block(f"- {match[0]}{_indented(text[match.end() :], '  ')}", "item")]
        return [_Block(text, kind)]

    def _block(self, node: Node) -> list[_Block]:
        name, style = node.name, node.attributes.get("style", "")
        if name == "hr":
            return [_Block("---")]
        if name == "pre" or "-en-codeblock:true" in style.replace(" ", ""):
            return [_Block(fence(_raw(node).strip("\n")))]
        if name == "table":
            return self._table(node)
        if name in ("ul", "ol"):
            return [_Block(self._list(node))]
        inside = self.blocks(node, "line" if name == "div" else "block")
        text = _joined(inside)
        if name == "blockquote" and text:
            return [_Block("\n".join(f"> {one}".rstrip(" ") for one in text.split("\n")))]
        if len(name) == 2 and name[0] == "h" and name[1].isdigit() and text:
            return [_Block(f"{'#' * int(name[1])} {_BLANKS.sub(' ', text)}")]
        return inside

    def _list(self, node: Node) -> str:
        """The items; a list that stands between items belongs to the one before."""
        items: list[str] = []
        try:
            number = int(node.attributes.get("start", "1")[:6])
        except ValueError:
            number = 1
        for child in node.children:
            if isinstance(child, str) and not child.strip():
                continue
            if isinstance(child, Node) and child.name in ("ul", "ol") and items:
                items[-1] += "\n  " + _indented(self._list(child), "  ")
                continue
            mark = f"{max(0, number) + len(items)}. " if node.name == "ol" else "- "
            inside = self.blocks(child if isinstance(child, Node) else Node("", {}, [child]))
            text = _joined_tightly(inside)
            items.append(mark + _box(node, child, text) + _indented(text, " " * len(mark)))
        return "\n".join(items)

    def _table(self, node: Node) -> list[_Block]:
        rows = [cells_of(row) for row in rows_of(node)]
        rows = [row[:CELLS_AT_MOST] for row in rows if row]
        width = max((len(row) for row in rows), default=0)
        if width < 2 or is_layout(node):
            return [block for row in rows for cell in row for block in self.blocks(cell)]
        lines = []
        for row in rows:
            words = [self._cell(cell) for cell in row] + [""] * (width - len(row))
            lines.append(f"| {' | '.join(words)} |")
        lines.insert(1, "|" + " --- |" * width)
        captions = [one for one in node.children if isinstance(one, Node) and one.name == "caption"]
        return [
            *(block for one in captions for block in self.blocks(one)),
            _Block("\n".join(lines)),
        ]

    def _cell(self, cell: Node) -> str:
        text = " ".join(block.text for block in self.blocks(cell))
        return _BLANKS.sub(" ", text).strip(" ").replace("|", "\\|")

    def _inline(self, node: Node) -> str:
        """Words of a paragraph; a line break is a newline."""
        pieces: list[str] = []
        before = ""
        for child in node.children:
            mark = "" if isinstance(child, str) else _mark_of(child)
            piece = self._piece(child)
            if mark and mark == before and piece.startswith(mark) and pieces[-1].endswith(mark):
                pieces[-1] = pieces[-1][: -len(mark)]
                piece = piece[len(mark) :]
            pieces.append(piece)
            before = mark if piece else before
        return "".join(pieces)

    def _piece(self, child: Node | str) -> str:
        if isinstance(child, str):
            return plain_words(_BLANKS.sub(" ", child))
        if child.name == "br":
            return "\n"
        if child.name in ("en-todo", "input"):
            return _check_box(child)
        if child.name in _MEDIA:
            return self._medium(child)
        if child.name in ("code", "tt", "kbd", "samp"):
            return fence(_BLANKS.sub(" ", _raw(child)).strip(" "), inline=True)
        words = self._inline(child)
        if child.name == "a":
            return self._link(child, words)
        return _marked(words, _mark_of(child))

    def _link(self, node: Node, words: str) -> str:
        href = node.attributes.get("href", "")
        target = self._target(href) if href else None
        said = words.strip(" \n").replace("\n", " ")
        if target is None:
            return words
        if "![" in said or "](" in said:  # a picture or a link inside a link stays what it is
            return words
        safe = target.replace("<", "%3C").replace(">", "%3E").replace("\n", "").replace("\r", "")
        return (
            f"[{said or plain_words(safe)}](<{safe}>)"
            if _odd(safe)
            else f"[{said or safe}]({safe})"
        )

    def _medium(self, node: Node) -> str:
        said = self._media(node)
        if said is not None:
            return said
        inside = self._inline(node)
        href = on_the_web(node.attributes.get("src", ""))
        words = plain_words(_BLANKS.sub(" ", node.attributes.get("alt", ""))).strip(" ")
        if href and not _odd(href):
            return f"[{words or plain_words(href)}]({href}){inside}"
        return words + inside


def _holds_blocks(node: Node) -> bool:
    if node.name in BLOCKS or node.name in TABLE_PARTS:
        return True
    return any(isinstance(child, Node) and _holds_blocks(child) for child in node.children)


def _odd(address: str) -> bool:
    return any(one in address for one in " ()\\")


def _mark_of(node: Node) -> str:
    if node.name in _MARKS:
        return _MARKS[node.name]
    style = node.attributes.get("style", "") if node.name in ("span", "font") else ""
    return next((mark for pattern, mark in _STYLES if pattern.search(style)), "")


def _marked(words: str, mark: str) -> str:
    """Words between marks, blanks left outside; marks that hold lines stand on each."""
    if not mark or mark in words:
        return words
    lines = []
    for line in words.split("\n"):
        core = line.strip(" \t\u00a0")
        at = line.find(core)
        lines.append(f"{line[:at]}{mark}{core}{mark}{line[at + len(core) :]}" if core else line)
    return "\n".join(lines)


def _check_box(node: Node) -> str:
    if node.name == "input" and node.attributes.get("type", "").lower() != "checkbox":
        return ""
    checked = node.attributes.get("checked", "false" if node.name == "en-todo" else "no")
    return "[x] " if checked.lower() in ("true", "", "checked") else "[ ] "


def _box(parent: Node, child: Node | str, text: str) -> str:
    """The box of a newer to-do list, which is told by styles."""
    if isinstance(child, str) or re.match(r"\[[ x]\] ", text):
        return ""
    match = _CHECKED.search(child.attributes.get("style", ""))
    if match is None and "--en-todo:true" not in parent.attributes.get("style", ""):
        return ""
    return "[x] " if match and match[1] == "true" else "[ ] "


def _joined_tightly(blocks: list[_Block]) -> str:
    """The inside of a list item; a check box that made an item of its own is undone."""
    text = ""
    for block in blocks:
        if not block.text:
            continue
        text += "\n" if text and re.match(r"[-\d]", block.text) else "\n\n" if text else ""
        text += block.text
    return text.removeprefix("- ") if re.match(r"- \[[ x]\] ", text) else text


def _indented(text: str, by: str) -> str:
    return "\n".join(by + one if at and one else one for at, one in enumerate(text.split("\n")))


def _raw(node: Node) -> str:
    """Words as they stand, blanks kept."""
    pieces = []
    for child in node.children:
        if isinstance(child, str):
            pieces.append(child)
        elif child.name == "br":
            pieces.append("\n")
        else:
            ends = child.name in BLOCKS
            pieces.append(_raw(child) + ("\n" if ends else ""))
    return "".join(pieces)
