"""The groups of the contents: which kinds stand under which heading, and how a kind is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.playbook.model import ItemLine, Kind
from mentordesk.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ICONS = {
    Kind.CHAPTER: "book-open-text",
    Kind.CONVERSATION: "chats-circle",
    Kind.CHECKLIST: "list-checks",
    Kind.AGENDA: "list-bullets",
    Kind.GOAL_TEMPLATE: "target",
    Kind.JOURNEY: "path",
    Kind.MODULE: "lightbulb",
    Kind.SELF_ASSESSMENT: "chart-line-up",
    Kind.PROMPT_SET: "question",
    Kind.PULSE: "question",
    Kind.CARD: "file-text",
    Kind.GLOSSARY: "text-aa",
}


@dataclass(frozen=True)
class Group:
    """A heading with its items, in the pack's order."""

    title: str
    kinds: frozenset[Kind]
    lines: tuple[ItemLine, ...] = ()


class Groups(QObject):
    """Names groups and kinds in the language of the window."""

    def of(self, lines: Iterable[ItemLine]) -> tuple[Group, ...]:
        """The groups that have something in them."""
        found = tuple(lines)
        groups = (
            Group(title, kinds, tuple(line for line in found if line.kind in kinds))
            for title, kinds in self._headings()
        )
        return tuple(group for group in groups if group.lines)

    def kind(self, kind: Kind) -> str:
        """``Sample conversation``: one item of a kind."""
        return {
            Kind.CHAPTER: self.tr("Chapter"),
            Kind.CONVERSATION: self.tr("Sample conversation"),
            Kind.CHECKLIST: self.tr("Checklist"),
            Kind.AGENDA: self.tr("Agenda"),
            Kind.GOAL_TEMPLATE: self.tr("Goal template"),
            Kind.JOURNEY: self.tr("Learning journey"),
            Kind.MODULE: self.tr("Training"),
            Kind.SELF_ASSESSMENT: self.tr("Self-assessment"),
            Kind.PROMPT_SET: self.tr("Questions"),
            Kind.PULSE: self.tr("Questions"),
            Kind.CARD: self.tr("Card"),
            Kind.GLOSSARY: self.tr("Words"),
        }[kind]

    def _headings(self) -> Sequence[tuple[str, frozenset[Kind]]]:
        return (
            (self.tr("Chapters"), frozenset({Kind.CHAPTER})),
            (self.tr("Sample conversations"), frozenset({Kind.CONVERSATION})),
            (self.tr("Checklists"), frozenset({Kind.CHECKLIST})),
            (self.tr("Agendas"), frozenset({Kind.AGENDA})),
            (self.tr("Goal templates"), frozenset({Kind.GOAL_TEMPLATE})),
            (self.tr("Learning journeys"), frozenset({Kind.JOURNEY})),
            (self.tr("Training"), frozenset({Kind.MODULE})),
            (self.tr("Self-assessments"), frozenset({Kind.SELF_ASSESSMENT})),
            (self.tr("Questions to think about"), frozenset({Kind.PROMPT_SET, Kind.PULSE})),
            (self.tr("Cards and forms"), frozenset({Kind.CARD})),
            (self.tr("Words of the desk"), frozenset({Kind.GLOSSARY})),
        )


def matches(line: ItemLine, asked: Sequence[str]) -> bool:
    """Whether every folded word of ``asked`` begins a word of the title or of the tags."""
    known = fold(" ".join((line.title, *line.tags))).split()
    return all(any(word.startswith(part) for word in known) for part in asked)
