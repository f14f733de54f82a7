"""Headings of Markdown, line by line. Time grows with the length of the line, whatever is in it."""

from __future__ import annotations

import re

_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+(.*))?\Z", re.DOTALL)


def heading_of(line: str) -> tuple[int, str] | None:
    """The rank (1–6) and the words of a heading; None: the line is none.

    Number signs behind the words close it and are none of them.
    """
    found = _HEADING.match(line)
    if found is None:
        return None
    words = (found[2] or "").rstrip(" \t")
    open_words = words.rstrip("#")
    if not open_words or open_words[-1] in " \t":
        words = open_words.rstrip(" \t")
    return len(found[1]), words
