"""How checklists, agendas and goal templates read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from mentordesk.playbook.model import Way
from mentordesk.ui.playbook.parts import Box, Heading, Look, Part, Row, words

if TYPE_CHECKING:
    from mentordesk.playbook.model import Agenda, Checklist, GoalTemplate

BEST_FIRST = (2, 1, 0, -1, -2)


class ListOutline(QObject):
    """Lists to tick, to keep time by, to begin from."""

    def checklist(self, checklist: Checklist) -> list[Part]:
        """The pause point, the lines with empty boxes, the end."""
        way = (
            self.tr("Do it from memory, then confirm line by line.")
            if checklist.way is Way.DO_CONFIRM
            else self.tr("Read one line, do it, read the next.")
        )
        parts: list[Part] = [words(checklist.pause, Look.LEAD), words(way, Look.QUIET)]
        parts += [Row(one.title, one.hint, box=True) for one in checklist.items]
        return [*parts, words(checklist.end)] if checklist.end else parts

    def agenda(self, agenda: Agenda) -> list[Part]:
        """The purpose, the steps with their minutes, a note."""
        parts: list[Part] = [words(agenda.purpose, Look.LEAD)]
        for number, step in enumerate(agenda.steps, start=1):
            end = self.minutes(step.minutes) if step.minutes else ""
            lead = self._leads(step.lead)
            hint = self.tr("{who}. {hint}").format(who=lead, hint=step.hint) if step.hint else lead
            parts.append(Row(step.title, hint, f"{QLocale().toString(number)}.", end))
        if agenda.total:
            line = self.tr("{minutes} in all").format(minutes=self.minutes(agenda.total))
            parts.append(words(line, Look.QUIET))
        return [*parts, Box((words(agenda.note),), tone="accent")] if agenda.note else parts

    def goal_template(self, goal: GoalTemplate) -> list[Part]:
        """Whom it suits, the five levels, the way there."""
        return [
            words(goal.about, Look.LEAD),
            Heading(self.tr("Five levels")),
            *(Row(goal.levels[level], mark=signed(level)) for level in BEST_FIRST),
            Heading(self.tr("First step")),
            words(goal.first_step),
            words(goal.if_then, Look.QUIET),
            Heading(self.tr("On the way")),
            *(
                Row(one.title, end=self.tr("after %n day(s)", "", one.after_days))
                for one in goal.milestones
            ),
            Heading(self.tr("Questions that make it yours")),
            *(
                Row(text, hint)
                for hint, text in (
                    (self.tr("Why me, why now"), goal.why_me),
                    (self.tr("What I hope for"), goal.hope),
                    (self.tr("The best that could come of it"), goal.best_result),
                    (self.tr("Who is better off"), goal.who_benefits),
                    (self.tr("What may get in the way"), goal.snag),
                    (self.tr("How we will see it"), goal.evidence),
                )
            ),
            words(goal.switch, Look.QUIET),
        ]

    def minutes(self, count: int) -> str:
        """``5 min``."""
        return self.tr("{n} min").format(n=QLocale().toString(count))

    def _leads(self, who: str) -> str:
        """Who leads a step."""
        return {
            "mentor": self.tr("Mentor leads"),
            "mentee": self.tr("Mentee leads"),
            "both": self.tr("Both"),
            "each": self.tr("Each in turn"),
            "host": self.tr("Host leads"),
            "manager": self.tr("Manager leads"),
        }.get(who, who)


def signed(level: int) -> str:
    """``+1``, ``−2``: with a true minus."""
    sign = "+" if level > 0 else "\u2212" if level < 0 else ""
    return f"{sign}{QLocale().toString(abs(level))}"
