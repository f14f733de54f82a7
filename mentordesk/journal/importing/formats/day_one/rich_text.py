"""Day One's rich text as Markdown, for the entries that have no other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from mentordesk.journal.importing.entries.drafts import text_of
from mentordesk.journal.importing.html.converting import on_the_web
from mentordesk.journal.importing.html.marks import begin_plainly, fence, plain_words

_MARKS = (("bold", "**"), ("italic", "*"), ("strikethrough", "~~"))
_INDENT_AT_MOST = 12


def to_markdown(rich_text: str) -> str:
    """The lines of ``rich_text``; pictures are named as Day One's own Markdown names them."""
    lines: list[str] = []
    numbers: dict[int, int] = {}
    for words, line in _lines(rich_text):
        if line.get("listStyle") != "numbered":
            numbers.clear()
        told = _begun(words, line, numbers)
        is_item = bool(line.get("listStyle"))
        if is_item and lines and lines[-1] == "" and len(lines) > 1 and _is_item(lines[-2]):
            lines.pop()  # items stand close
        lines += [told, ""]
    return "\n".join(lines).strip("\n")


def _lines(rich_text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every line with what the rich text says of it as a line."""
    words, line = "", _mapping(None)
    for piece in _pieces(rich_text):
        about = _mapping(piece.get("attributes"))
        for number, part in enumerate(text_of(piece.get("text")).split("\n")):
            if number:
                yield words, line
                words, line = "", _mapping(None)
            if part or not number:  # behind its last line end a piece says nothing of the next line
                line = _mapping(about.get("line")) or line
            words += part if line.get("codeBlock") else _marked(part, about)
        words += "".join(_embedded(piece))
    if words:
        yield words, line


def _pieces(rich_text: str) -> list[Mapping[str, Any]]:
    try:
        contents = json.loads(rich_text)["contents"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return []
    return [one for one in contents if isinstance(one, dict)] if isinstance(contents, list) else []


def _embedded(piece: Mapping[str, Any]) -> Iterator[str]:
    listed = piece.get("embeddedObjects")
    for one in map(_mapping, listed if isinstance(listed, list) else ()):
        kind, key = text_of(one.get("type")), text_of(one.get("identifier"))
        if key:
            yield f"![](dayone-moment:/{'' if kind == 'photo' else kind}/{key})"


def _marked(words: str, about: Mapping[str, Any]) -> str:
    """``words`` with their marks; blanks at their ends stay outside."""
    bare = words.strip()
    if not bare:
        return words
    if about.get("inlineCode") is True:
        told = fence(bare, inline=True)
    else:
        told = plain_words(bare)
        for name, mark in _MARKS:
            told = f"{mark}{told}{mark}" if about.get(name) is True else told
    href = on_the_web(text_of(about.get("linkURL")))
    told = f"[{told}]({href})" if href else told
    return words.replace(bare, told, 1)


def _begun(words: str, line: Mapping[str, Any], numbers: dict[int, int]) -> str:
    """The line with the mark that begins it."""
    header, style, indent = line.get("header"), line.get("listStyle"), line.get("indentLevel")
    deep = min(max(indent, 1), _INDENT_AT_MOST) - 1 if isinstance(indent, int) else 0
    if isinstance(header, int) and 1 <= header <= 6:
        return f"{'#' * header} {words.strip()}"
    if style == "numbered":
        numbers[deep] = numbers.get(deep, 0) + 1
        return f"{'   ' * deep}{numbers[deep]}. {words}"
    if style == "checkbox":
        return f"{'  ' * deep}- [{'x' if line.get('checked') is True else ' '}] {words}"
    if style:
        return f"{'  ' * deep}- {words}"
    if line.get("quote") is True:
        return f"> {words}"
    return fence(words) if line.get("codeBlock") is True else begin_plainly(words.strip())


def _is_item(line: str) -> bool:
    return line.lstrip().startswith("- ") or line.lstrip()[:1].isdigit()


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
