"""What the last release of a pack said, item by item: so that a change of meaning is told.

``released.toml`` lies beside the pack and is written by ``mentordesk-pack release`` only.
"""

from __future__ import annotations

import json
import os

from mentordesk.playbook.readings import wording
from mentordesk.playbook.source import PackSource, SourceItem
from mentordesk.playbook.statuses import digest

FILE, CHANGES = "released.toml", "CHANGES.md"
NO_MEANING = ("version", "order", "minutes", "tags", "links", "sources", "group", "title", "status")
"""Facts of an item that may change without its saying something else."""


def meaning(pack: PackSource, item: SourceItem) -> str:
    """The digest of what an item says and how it works; a comma or a link does not change it."""
    shape = {key: value for key, value in item.shape.items() if key not in NO_MEANING and value}
    return digest(f"{wording(pack, item)} {json.dumps(shape, sort_keys=True, default=str)}")


def exact(pack: PackSource, item: SourceItem) -> str:
    """The digest of an item's very words, to the comma."""
    texts = pack.text(item.id)
    return digest("\n".join(f"{key}={texts[key].text}" for key in sorted(texts)))


def write_released(pack: PackSource) -> str:
    """Write down what the pack says now as what was released; answer the file."""
    path = os.path.join(pack.folder, FILE)
    lines = [
        "# What the last release said. Written by `mentordesk-pack release`; docs/formats/pack.md",
        f'version = "{pack.manifest.get("version", "")}"',
        "[items]",
    ]
    for item in sorted(pack.items, key=lambda one: one.id):
        facts = f'version = {item.version}, meaning = "{meaning(pack, item)}"'
        lines.append(f'"{item.id}" = {{ {facts} }}')
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
    return path
