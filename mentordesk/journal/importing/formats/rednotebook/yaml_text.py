"""How YAML folds lines."""

from __future__ import annotations

import re


def chomped(text: str, sign: str) -> str:
    """The end of a block of text: none, or one line end."""
    bare = text.rstrip("\n")
    return bare if sign == "-" or not bare else bare + "\n"


def folded_block(lines: list[str]) -> str:
    """Lines joined by blanks; empty ones and those that are indented further stay."""
    text, before, empty = "", "", 0
    for line in lines:
        if not line:
            empty += 1
            continue
        if before and before[0] not in " \t" and line[0] not in " \t":
            text += "\n" * empty or " "
        else:
            text += "\n" * (empty + bool(before))
        text += line
        before, empty = line, 0
    return text + "\n" * empty


def folded(text: str, *, keep_ends: bool = False) -> str:
    """One line end is a blank, more are one less; blanks around them go."""
    if "\n" not in text:
        return text if keep_ends else text.strip(" \t")
    folded = re.sub(
        r"[ \t]*\n[ \t\n]*",
        lambda found: "\n" * (found[0].count("\n") - 1) or " ",
        text,
    )
    return folded if keep_ends else folded.strip(" \t")
