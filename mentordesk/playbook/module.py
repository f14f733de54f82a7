"""A training module: sections to read and try, then a quiz that helps to remember."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.playbook.model import Item, Section


@dataclass(frozen=True)
class Option:
    """One answer, with what to say to the person who chose it."""

    id: str
    text: str
    feedback: str
    right: bool


@dataclass(frozen=True)
class Question:
    """One question of a quiz, with one best answer."""

    id: str
    text: str
    options: tuple[Option, ...]

    def __post_init__(self) -> None:
        """There is one best answer among at least two."""
        if len(self.options) < 2 or sum(option.right for option in self.options) != 1:
            raise ValueError(f"question {self.id} has no single best answer")


@dataclass(frozen=True, kw_only=True)
class Module(Item):
    """A training module. ``rule`` is its three words, ``then`` an if-then line to begin from."""

    lead: str
    rule: tuple[str, ...]
    sections: tuple[Section, ...]
    then: str
    quiz: tuple[Question, ...]

    def __post_init__(self) -> None:
        """A module has sections, a rule of three words and a quiz."""
        if not self.sections or len(self.rule) != 3 or not self.quiz:
            raise ValueError("a module has sections, a rule of three words and a quiz")
