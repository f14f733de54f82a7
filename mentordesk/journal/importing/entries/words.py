"""Markdown as other programs write it: the heading it begins with, and what of it is no code."""

from __future__ import annotations

import re
from collections.abc import Callable

CODE = re.compile(
    r"^( {0,3}(?:`{3,}|~{3,})).*?(?:^\1|\Z)|`[^`\n]{1,2000}`", re.MULTILINE | re.DOTALL
)
"""A block of code between fences, or code within a line."""


def split_heading(text: str) -> tuple[str, str]:
    """The heading that begins the text, as the title, and the rest; or no title."""
    first, newline, rest = text.partition("\n")
    if not re.match(r"#{1,2} \S", first):
        return "", text
    return first.lstrip("#").strip(), rest.removeprefix("\n") if newline else ""


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """``text`` with what is not code changed."""
    parts: list[str] = []
    at = 0
    for code in CODE.finditer(text):
        parts += (change(text[at : code.start()]), code[0])
        at = code.end()
    return "".join((*parts, change(text[at:])))
