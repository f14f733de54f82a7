"""The words of the desk, each with its plain meaning."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.playbook.model import Item


@dataclass(frozen=True)
class Term:
    """A word. ``note`` is for translators; ``keep``: the word is not translated."""

    id: str
    name: str
    definition: str
    note: str
    keep: bool


@dataclass(frozen=True, kw_only=True)
class Glossary(Item):
    """All words, in the order of the pack."""

    terms: tuple[Term, ...]

    def __post_init__(self) -> None:
        """A glossary has words."""
        if not self.terms:
            raise ValueError("a glossary without words")
