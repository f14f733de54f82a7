"""What a rule found: which rule, how grave, where, and what to mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from mentordesk.playbook.chapters import FIND
from mentordesk.playbook.fill import NAME, SLOT
from mentordesk.playbook.prose import plain
from mentordesk.playbook.source import PROSE, PackSource, SourceItem

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend."""

    rule: str  # "V13"
    level: str  # ERROR | WARNING
    item: str  # an item's id, or the pack's
    where: str  # a key of the item, or empty
    says: str

    def line(self) -> str:
        """The finding as one line of text."""
        place = f"{self.item} {self.where}".strip()
        return f"{self.level} {self.rule} {place}: {self.says}"


@dataclass(frozen=True)
class Desk:
    """What a rule may look at: the pack, the word lists of its source language and of others."""

    pack: PackSource
    lists: dict[str, Any]
    other_lists: dict[str, dict[str, Any]] = field(default_factory=dict)  # by language

    def plain_texts(self, item: SourceItem, language: str = "") -> Iterator[tuple[str, str]]:
        """Each string of an item as a reader meets it: key and plain words, names filled in."""
        for key, text in self.pack.text(item.id, language or None).items():
            if text.status == "missing" or key == FIND:
                continue
            yield key, self.readable(plain(text.text) if item.prefix in PROSE else text.text)

    def readable(self, text: str) -> str:
        """``text`` with a name for a name, and the pack's own words for a slot."""
        slots = self.pack.manifest.get("slots", {})
        named = NAME.sub("Noor", text)
        return SLOT.sub(lambda slot: str(slots.get(slot[1], {}).get("generic", "it")), named)


Rule = Callable[[Desk], Iterator[Finding]]


def error(rule: str, item: str, where: str, says: str) -> Finding:
    """An error: the pack must not ship."""
    return Finding(rule, ERROR, item, where, says)


def warning(rule: str, item: str, where: str, says: str) -> Finding:
    """A warning: an author looks again."""
    return Finding(rule, WARNING, item, where, says)
