"""How journeys, modules, self-assessments, the glossary and the pulse read.

Nothing here is answered or kept: a self-assessment is read as it will be asked.
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
from mentordesk.ui.playbook.parts import Box, Fold, Heading, Look, Part, Pills, Row, Words, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.playbook.assessment import Assessment
    from mentordesk.playbook.glossary import Glossary
    from mentordesk.playbook.journey import Journey
    from mentordesk.playbook.model import Section
    from mentordesk.playbook.module import Module, Question
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
            parts.append(Row(skill.name, alone, end=way))
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
            words(self.tr("Your answers are not kept."), Look.QUIET),
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
        right = next(option for option in question.options if option.right)
        others = [
            Row(option.text, option.feedback) for option in question.options if not option.right
        ]
        best = Box((words(right.text, bold=True), words(right.feedback)), tone="accent")
        return [
            words(question.text, bold=True),
            *(_bullet(option.text) for option in question.options),
            Fold(f"quiz-{question.id}", self.tr("Show the best answer"), (best, *others)),
        ]

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
