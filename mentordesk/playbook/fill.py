"""Placeholders of the pack's texts: names in dialogue, and what an organisation fills in."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SLOT = re.compile(r"\{\{([a-z0-9_.]+)\}\}")
NAME = re.compile(r"(?<!\{)\{(name|other)\}(?!\})")
ROLES = {"name": 0, "other": 1}


@dataclass(frozen=True)
class Filling:
    """What placeholders stand for. ``names``: the two people of one dialogue."""

    names: tuple[str, str]
    filled: Mapping[str, str]  # by an organisation
    generic: Mapping[str, str]  # what the pack says where nobody has filled a slot

    def apply(self, text: str) -> str:
        """``text`` with its placeholders filled. A ``KeyError`` is an undeclared slot."""
        named = NAME.sub(lambda match: self.names[ROLES[match[1]]], text)
        return SLOT.sub(lambda match: self.filled.get(match[1]) or self.generic[match[1]], named)

    def empty_slots(self, text: str) -> tuple[str, ...]:
        """The slots of a text that nobody has filled, in order."""
        return tuple(slot for slot in SLOT.findall(text) if not self.filled.get(slot))


def names_for(names: Sequence[str], item_id: str) -> tuple[str, str]:
    """Two names of the list, by the item's id: the same item always speaks with the same people."""
    if not names:
        return "A.", "B."
    first = zlib.crc32(item_id.encode()) % len(names)
    return names[first], names[(first + 1) % len(names)]
