"""Items of Joplin's exports: notes, and the small things that notes point to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

NOTE, FOLDER, RESOURCE, TAG, NOTE_TAG = "1", "2", "4", "5", "6"

_FOOTER = re.compile(r"([a-z_]+):(?: (.*))?")


@dataclass(slots=True)
class Item:
    """One ``.md`` of the export: words above, a footer of ``name: value`` below."""

    title: str = field(repr=False)
    body: str = field(repr=False)
    values: dict[str, str] = field(default_factory=dict, repr=False)

    def get(self, name: str) -> str:
        """A value of the footer, or nothing."""
        return self.values.get(name, "")


def parse_item(text: str) -> Item | None:
    """An item as Joplin writes it: title, body, footer, each behind an empty line."""
    lines = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    values: dict[str, str] = {}
    while lines and (match := _FOOTER.fullmatch(lines[-1])):
        values.setdefault(match[1], match[2] or "")
        lines.pop()
    if "type_" not in values or (lines and lines[-1].strip()):
        return None
    title, _, body = "\n".join(lines[:-1]).partition("\n\n")
    return Item(title, body, values)


@dataclass(slots=True)
class Index:
    """What is small: folders, tags and resources by id, and which notes have which tags."""

    folders: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    tags: dict[str, str] = field(default_factory=dict, repr=False)
    tagged: dict[str, list[str]] = field(default_factory=dict, repr=False)
    resources: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    files: dict[str, str] = field(default_factory=dict, repr=False)
    notes: list[str] = field(default_factory=list, repr=False)
    titles: dict[str, str] = field(default_factory=dict, repr=False)

    def add(self, name: str, item: Item) -> None:
        """Keep what other items point to."""
        key, kind = item.get("id"), item.get("type_")
        if kind == NOTE:
            self.notes.append(name)
            self.titles[key] = item.title[:200]
        elif kind == FOLDER:
            self.folders[key] = (item.title, item.get("parent_id"))
        elif kind == TAG:
            self.tags[key] = item.title
        elif kind == RESOURCE and item.get("encryption_applied") != "1":
            ending = item.get("file_extension")
            called = item.title or item.get("filename") or key
            if ending and not called.lower().endswith(f".{ending}".lower()):
                called += f".{ending}"
            self.resources[key] = (called, item.get("mime"))
        elif kind == NOTE_TAG:
            self.tagged.setdefault(item.get("note_id"), []).append(item.get("tag_id"))
