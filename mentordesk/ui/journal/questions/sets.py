"""The questions by occasion, in plain words. Pure values; read on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mentordesk.journal.model import Prompt
from mentordesk.journal.occasions import OCCASIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.playbook.prompts import PackPrompt
    from mentordesk.ui.services import Services

translate = QCoreApplication.translate
DEEP = 3
"""The depth from which on Skip, Close gently and the Help card stand beside a question."""
HELP = "help"
"""The tag of the pack's questions that ask for help or name the Help card."""
OWN, SESSION, GENTLY = "own", "after-session", "gently"
AT_ONCE = 3
"""So many questions come one after the other after a session."""


@dataclass(frozen=True)
class Question:
    """A question to write to.

    ``own_id``: of one's own, which may rest. ``about_help``: it asks whether help is needed, or
    speaks of the Help card.
    """

    prompt: Prompt
    depth: int = 1
    own_id: UUID | None = None
    rests: bool = False
    about_help: bool = False

    @property
    def offers_card(self) -> bool:
        """Whether the Help card stands beside it."""
        return self.is_deep or self.about_help

    @property
    def is_deep(self) -> bool:
        """Whether the ways out stand beside it."""
        return self.depth >= DEEP


@dataclass(frozen=True)
class QuestionSet:
    """The questions of one occasion."""

    key: str
    questions: tuple[Question, ...] = field(repr=False)


@dataclass(frozen=True)
class Questions:
    """Everything that may be asked of this person; ``gentle`` are the ends after a deep one."""

    sets: tuple[QuestionSet, ...]
    gentle: tuple[Question, ...]

    def set(self, key: str) -> tuple[Question, ...]:
        """The questions of an occasion."""
        return next((one.questions for one in self.sets if one.key == key), ())

    def by_pin(self, pin: str) -> Question | None:
        """The question with this pin, whichever version of its words was asked."""
        name = pin.partition("@")[0]
        every = (one for held in self.sets for one in held.questions)
        return next((one for one in every if one.prompt.id.partition("@")[0] == name), None)


def load(services: Services) -> Questions:
    """The pack's questions for this person's role, and one's own. Reader thread."""
    me = services.me.me()
    roles = {"mentor", "mentee"} if me is None or me.role == "both" else {str(me.role.value)}
    pack = [one for one in services.playbook.prompts() if roles & set(one.roles)]
    by_occasion = {
        key: tuple(_question(one) for one in pack if one.set in names)
        for key, names in OCCASIONS.items()
    }
    gentle = by_occasion.pop(GENTLY)
    own = tuple(
        Question(Prompt(one.prompt_id, one.line, 5), 1, one.id, one.rests)
        for one in services.own_prompts.all()
    )
    sets = (QuestionSet(key, questions) for key, questions in by_occasion.items() if questions)
    held = (*sets, QuestionSet(OWN, own))
    return Questions(held, gentle)


def _question(one: PackPrompt) -> Question:
    prompt = Prompt(one.pin, one.text, one.minutes)
    return Question(prompt, one.depth, about_help=HELP in one.tags)


def of_pack(prompts: Iterable[PackPrompt]) -> tuple[Question, ...]:
    """The pack's prompts as questions."""
    return tuple(_question(one) for one in prompts)


def name(key: str) -> str:
    """When one writes to the questions of an occasion, in plain words."""
    return {
        SESSION: translate("Questions", "After a session"),
        "weekly": translate("Questions", "Looking back on the week"),
        "quarterly": translate("Questions", "Looking back on a quarter"),
        "setback": translate("Questions", "After a setback"),
        "moment": translate("Questions", "In the moment"),
        "goal": translate("Questions", "While I set a goal"),
        "career": translate("Questions", "Where my work could go"),
        "inclusion": translate("Questions", "Making room for everyone"),
        "field": translate("Questions", "Far away, with little"),
        "closing": translate("Questions", "When mentoring ends"),
        "mentor": translate("Questions", "My own growth as a mentor"),
        OWN: translate("Questions", "My own questions"),
    }[key]
