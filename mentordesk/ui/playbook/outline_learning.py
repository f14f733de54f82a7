"""How journeys, modules, self-assessments, the glossary and the pulse read.

Nothing here is answered or kept: a self-assessment is read as it is asked (``self_check``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from mentordesk.playbook.journey import (
    ACTION_TAGS,
    ALONE,
    GUIDE_OTHERS,
    HELP_NEARBY,
    WATCH,
    WITH_HELP,
)
from mentordesk.ui.playbook.parts import (
    Box,
    Climb,
    Fold,
    Heading,
    Look,
    Part,
    Pills,
    Row,
    Words,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.playbook.assessment import Assessment
    from mentordesk.playbook.glossary import Glossary
    from mentordesk.playbook.journey import Journey
    from mentordesk.playbook.model import Section
    from mentordesk.playbook.module import Module, Option, Question
    from mentordesk.playbook.pulse import Pulse


class LearningOutline(QObject):
    """What teaches and what asks. ``section`` lays out a section of prose."""

    def __init__(self, section: Callable[[Section], list[Part]], parent: QObject) -> None:
        super().__init__(parent)
        self._section = section

    def journey(self, journey: Journey) -> list[Part]:
        """Skills from a level to a level, actions of three kinds, checkpoints."""
        tags = {
            "practice": self.tr("Practice"),
            "people": self.tr("With people"),
            "study": self.tr("Study"),
        }
        parts: list[Part] = [words(journey.about, Look.LEAD), Heading(self.tr("Skills"))]
        for skill in journey.skills:
            way = self.tr("{start} → {target}").format(
                start=self._level(skill.start), target=self._level(skill.target)
            )
            alone = self.tr("On your own: {what}").format(what=skill.alone)
            row = Row(skill.name, alone, end=way)
            parts.append(Climb(row, self._rungs(), skill.start, skill.target))
        parts.append(words(journey.move_up, Look.QUIET))
        for tag in ACTION_TAGS:
            parts.append(Heading(tags[tag]))
            parts += [Row(one.title, one.hint) for one in journey.actions if one.tag == tag]
        parts.append(Heading(self.tr("Checkpoints")))
        for point in journey.checkpoints:
            day = self.tr("day {n}").format(n=QLocale().toString(point.day))
            parts.append(Row(point.title, point.evidence, end=day))
        return parts

    def module(self, module: Module) -> list[Part]:
        """The prose, the rule, then the quiz; an answer is seen when it is asked for."""
        lead: list[Part] = [words(module.lead, Look.LEAD)] if module.lead else []
        return [
            *lead,
            Pills(self.tr("Three words to keep in mind"), module.rule),
            *(part for section in module.sections for part in self._section(section)),
            Box((words(module.then),), self.tr("Begin with"), "accent"),
            Heading(self.tr("Ask yourself")),
            words(
                self.tr("Choose an answer to see what speaks for it. Nothing is kept."), Look.QUIET
            ),
            *(part for one in module.quiz for part in self._question(one)),
        ]

    def assessment(self, assessment: Assessment) -> list[Part]:
        """The statements by area, with the words of the scale."""
        scale = tuple(assessment.words[value] for value in sorted(assessment.words))
        parts: list[Part] = [
            words(assessment.lead, Look.LEAD),
            Pills(self.tr("The words of the scale"), scale),
            words(assessment.stem, Look.QUIET),
        ]
        for area in assessment.areas:
            parts.append(Heading(area.name))
            parts += [_bullet(one.text) for one in area.items]
        return parts

    def glossary(self, glossary: Glossary) -> list[Part]:
        """Each word with its meaning."""
        return [Row(term.name, term.definition) for term in glossary.terms]

    def pulse(self, pulse: Pulse) -> list[Part]:
        """The questions and the words of the scale."""
        scale = tuple(pulse.scale[value] for value in sorted(pulse.scale))
        return [
            words(pulse.lead, Look.LEAD),
            Pills(self.tr("The words of the scale"), scale),
            *(_bullet(question.text) for question in pulse.questions),
            words(pulse.skip, Look.QUIET),
        ]

    def _question(self, question: Question) -> list[Part]:
        """The question; each answer unfolds into what to say to whoever chose it."""
        return [
            words(question.text, bold=True),
            *(self._option(question, one) for one in question.options),
        ]

    def _option(self, question: Question, option: Option) -> Fold:
        says = self.tr("The best answer.") if option.right else self.tr("Another one is better.")
        box = Box((words(option.feedback),), says, tone="accent" if option.right else "")
        return Fold(f"quiz-{question.id}-{option.id}", option.text, (box,))

    def _rungs(self) -> tuple[str, ...]:
        return tuple(self._level(level) for level in range(WATCH, GUIDE_OTHERS + 1))

    def _level(self, level: int) -> str:
        return {
            WATCH: self.tr("watch"),
            WITH_HELP: self.tr("with help"),
            HELP_NEARBY: self.tr("help nearby"),
            ALONE: self.tr("on your own"),
            GUIDE_OTHERS: self.tr("guide others"),
        }[level]


def _bullet(text: str) -> Words:
    line = words(text, Look.BULLET)
    return Words(line.spans, line.look, "•")
