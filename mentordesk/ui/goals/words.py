"""The words for goals: whose, how they ended, when to look again. About goals, never people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mentordesk.mentoring.goals.model import GoalState, GoalType

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate


def short_day(at: date, today: date) -> str:
    """``5 Dec``; with the year where it is another."""
    same, other = translate("goals", "d MMM"), translate("goals", "d MMM yyyy")
    pattern = same if at.year == today.year else other
    return QLocale().toString(QDate(at.year, at.month, at.day), pattern)


def review(at: date | None, today: date) -> str:
    """``review 5 Dec``; a day that has passed says so without blame."""
    if at is None:
        return ""
    if at <= today:
        return translate("goals", "time to review")
    return translate("goals", "review {day}").format(day=short_day(at, today))


def of_milestones(done: int, count: int) -> str:
    """``2 of 3``."""
    if not count:
        return ""
    locale = QLocale()
    line = translate("goals", "{done} of {count}")
    return line.format(done=locale.toString(done), count=locale.toString(count))


def you() -> str:
    """Whose it is."""
    return translate("goals", "You")


def you_with(name: str) -> str:
    """Mine, and talked about with somebody."""
    return translate("goals", "You, with {name}").format(name=name)


def priorities() -> tuple[tuple[str, str], ...]:
    """The aims of an organisation that the core pack knows: id and name, within a sentence."""
    return (
        ("P1", translate("goals", "people we serve")),
        ("P2", translate("goals", "safety and care")),
        ("P3", translate("goals", "digital change")),
        ("P4", translate("goals", "cost and resources")),
        ("P5", translate("goals", "new ideas")),
        ("P6", translate("goals", "skills and succession")),
        ("P7", translate("goals", "working across teams")),
        ("P8", translate("goals", "fair access")),
    )


def serves(priority: str) -> str:
    """What a goal serves; an id that only another pack knows stands for itself."""
    if not priority:
        return ""
    name = dict(priorities()).get(priority, priority)
    return translate("goals", "serves the priority “{name}”").format(name=name)


def state(one: GoalState) -> str:
    """How a goal stands or ended."""
    return {
        GoalState.OPEN: translate("goals", "open"),
        GoalState.REACHED: translate("goals", "reached"),
        GoalState.DROPPED_WELL: translate("goals", "let go well"),
        GoalState.HANDED_OVER: translate("goals", "handed over"),
    }[one]


def kind(one: GoalType) -> str:
    """What a goal is for."""
    return {
        GoalType.LEARN: translate("goals", "a goal to learn"),
        GoalType.PERFORM: translate("goals", "a goal to perform"),
    }[one]
