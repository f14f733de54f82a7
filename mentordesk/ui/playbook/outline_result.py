"""What the marks of a self-assessment say, in words by area; never a total, never a grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.playbook.answers import (
    AGREEMENT,
    FIT,
    FREQUENCY,
    Answers,
    Labels,
    area_line,
    is_item,
    verdict,
)
from mentordesk.playbook.prose import Span
from mentordesk.ui.places import HELP_CARD
from mentordesk.ui.playbook.parts import Box, Heading, Look, Part, Row, Words, words

if TYPE_CHECKING:
    from mentordesk.playbook.assessment import Area, AssessmentItem

CHANGE = "pb.stuck.mismatch"


class ResultOutline(QObject):
    """Makes the parts of a result. ``titles`` are those of the pack's items."""

    def __init__(self, titles: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = titles

    def parts(self, answers: Answers, labels: Labels) -> list[Part]:
        """The Help card first where a mark may be fear; then what the scale has to say."""
        if answers.is_blank:
            return [words(self.tr("Nothing is marked yet."), Look.QUIET)]
        parts: list[Part] = [self.help()] if answers.alerts else []
        scale = answers.assessment.scale
        if scale == FREQUENCY:
            return [*parts, *self._areas(answers, labels), *self._begin(answers)]
        if scale in (AGREEMENT, FIT):
            return [*parts, *self._to_look_at(answers)]
        return [*parts, *self._levels(answers)]

    def help(self) -> Box:
        """The Help card and the way out, beside a mark that may be fear."""
        says = self.tr(
            "Then no talk between the two of you first. The Help card says what you can do now. "
            "You can also ask the programme owner for another mentor or mentee, without a reason. "
            "Nobody sees what you marked."
        )
        ways = [item for item in (HELP_CARD, CHANGE) if item in self._titles]
        links = [Words((Span("", link=item),), Look.BULLET, "•") for item in ways]
        title = self.tr("Are you afraid of what would follow?")
        return Box((words(says), *links), title, "warn", "warning-circle")

    def _areas(self, answers: Answers, labels: Labels) -> list[Part]:
        marked = {*answers.now, *answers.then}
        return [
            Row(area_line(answers, area, labels))
            for area in answers.assessment.areas
            if marked & {one.id for one in area.items}
        ]

    def _begin(self, answers: Answers) -> list[Part]:
        """The one area to begin with, what was marked lowest there, and where to go on."""
        wanted = answers.begin_with or answers.suggested
        area = next((one for one in answers.assessment.areas if one.id == wanted), None)
        if area is None:
            return [words(self.tr("There are too few marks to name an area."), Look.QUIET)]
        lines = [self._next(one) for one in answers.lowest_of(area)]
        title = self.tr("One thing to begin with: {area}").format(area=area.name)
        return [Box(tuple(lines), title, "accent", "target")]

    def _to_look_at(self, answers: Answers) -> list[Part]:
        found = answers.to_look_at
        if not found:
            return [words(self._nothing(answers), Look.LEAD)]
        heading = Heading(self._heading(answers))
        return [heading, *(self._next(one) for one in found)]

    def _heading(self, answers: Answers) -> str:
        if answers.assessment.scale == FIT:
            return self.tr("What is missing, and a next act")
        if answers.alerts:
            return self.tr("If you are not afraid: talk about this first")
        return self.tr("Talk about this first")

    def _nothing(self, answers: Answers) -> str:
        if answers.assessment.scale == FIT:
            return self.tr("Nothing that you marked is missing.")
        return self.tr("Nothing that you marked asks for a talk first.")

    def _levels(self, answers: Answers) -> list[Part]:
        """Each skill with its level now and, where it was marked, at the start."""
        one = answers.assessment
        parts: list[Part] = []
        for skill in (item for area in one.areas for item in area.items):
            now, then = answers.now.get(skill.id), answers.then.get(skill.id)
            if now is not None:
                parts.append(Row(skill.text, one.words[now]))
            elif then is not None:
                parts.append(words(skill.text))
            if then is not None:
                line = self.tr("At the start: {word}").format(word=one.words[then])
                parts.append(words(line, Look.QUIET))
        return parts

    def _next(self, one: AssessmentItem) -> Part:
        """A statement, and after it an item to open or an act."""
        if not is_item(one.next):
            return Row(one.text, one.next)
        spans = (Span(f"{one.text} "), Span("", link=one.next))
        return Words(spans if one.next in self._titles else spans[:1], Look.BULLET, "•")


def areas_to_choose(answers: Answers) -> tuple[Area, ...]:
    """The areas of which one can be chosen to begin with; none where the scale has no bands."""
    one = answers.assessment
    bands = {area.id for area in one.areas if verdict(one, area, answers.now)}
    return tuple(area for area in one.areas if area.id in bands) if len(bands) > 1 else ()
