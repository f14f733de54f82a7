"""Words that shall stay words in Markdown."""

from __future__ import annotations

import re

_ENTITY = re.compile(r"&(?=#?\w+;)")
_SPECIAL = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"  # a backslash before a sign
    r"|`"
    r"|<(?=[A-Za-z/!?])"
    r"|(?<=\S)\*|\*(?=\S)"
    r"|(?<![^\W_])_(?=\S)|(?<=\S)_(?![^\W_])"
    r"|~~"
    r"|\[(?=[^\]\n]{0,300}\][(\[:])"
)
_BEGINS = re.compile(r"(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|={2,}$|-{2,}$|~~~)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def plain_words(words: str) -> str:
    """``words`` so that no sign in them is a mark."""
    return _ENTITY.sub(r"\\&", _SPECIAL.sub(lambda found: "\\" + found[0], words))


def begin_plainly(line: str) -> str:
    """A line whose first words begin no heading, quotation or list."""
    if _BEGINS.match(line):
        return "\\" + line
    return _NUMBER.sub(r"\1\\\2", line, count=1) if _NUMBER.match(line) else line


def fence(code: str, *, inline: bool = False) -> str:
    """Code between as many backticks as it needs."""
    if not code:
        return ""
    longest = max((len(one) for one in re.findall("`+", code)), default=0)
    if not inline:
        marks = "`" * max(3, longest + 1)
        return f"{marks}\n{code}\n{marks}"
    marks = "`" * (longest + 1)
    return f"{marks} {code} {marks}" if "`" in code else f"{marks}{code}{marks}"
