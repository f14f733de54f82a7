"""What a file beside an entry may be called, and how a text links to it: the one spelling."""

from __future__ import annotations


def file_link(name: str, caption: str = "", *, picture: bool = True) -> str:
    """How a body links to the attachment ``name``: the one spelling for every reader."""
    said = caption.replace("\n", " ").replace("[", "(").replace("]", ")")
    return f"{'!' if picture else ''}[{said}](<{name}>)"


def plain_name(name: str, taken: frozenset[str] | set[str] = frozenset()) -> str:
    """``name`` as an attachment may bear it: no folders, nothing that breaks a link, not taken."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    safe = "".join("_" if one in '<>:"|?*' or not one.isprintable() else one for one in last)
    safe = safe.strip(" .")[-150:] or "file"
    if safe not in taken:
        return safe
    stem, dot, ending = safe.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (safe, "")
    number = 2
    while f"{stem} ({number}){ending}" in taken:
        number += 1
    return f"{stem} ({number}){ending}"
