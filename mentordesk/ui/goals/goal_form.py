"""The form of a goal at work: empty, from a template, or to correct a goal that is there."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal

from mentordesk.journal.notes.model import NEW, DraftKind
from mentordesk.mentoring import wording, zones
from mentordesk.mentoring.goals.model import (
    LEVELS,
    START,
    Frame,
    GoalDraft,
    GoalType,
    MilestoneDraft,
)
from mentordesk.mentoring.people.model import PairState, Role
from mentordesk.mentoring.record import Owner
from mentordesk.ui.form_draft import FormDraft
from mentordesk.ui.goals.goal_form_view import FRAME, GoalFormView
from mentordesk.ui.problems import show_problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLineEdit

    from mentordesk.changes import Done
    from mentordesk.mentoring.goals.model import Goal, GoalPage
    from mentordesk.mentoring.goals.service import Goals
    from mentordesk.mentoring.people.model import Partner
    from mentordesk.playbook.model import GoalTemplate
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

MINE = "mine"


class GoalForm(GoalFormView):
    """``kept`` carries the goal's id."""

    kept = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._goal: Goal | None = None  # the one that is corrected
        self._template = ""
        self._draft = FormDraft(services, bridge, DraftKind.GOAL_FORM, self.words)
        self._draft.setParent(self)
        self._draft.found.connect(self.set_words)
        self._partners: list[Partner] = []
        self._wanted = ""
        self.touched.connect(self._draft.touch)
        self.send.clicked.connect(self._send)
        self.discard.clicked.connect(self._clear)

    def open_new(self, pair_id: UUID | None = None) -> None:
        """An empty form; what was begun and not sent comes back."""
        self.heading.setText(self.tr("New goal"))
        self.about.setText(
            self.tr("Two minutes are enough: a title, what you expect by a day, a first step.")
        )
        self._begin(None, str(pair_id) if pair_id else "")
        self._draft.begin(NEW)

    def open_template(self, template: GoalTemplate) -> None:
        """The template's words; every one may be changed."""
        self._begin(None, "")
        self.heading.setText(template.line.title)
        self.about.setText(template.about)
        self._fill(template)
        self._draft.begin(NEW, look=False)
        self.lines["title"].selectAll()

    def open_goal(self, page: GoalPage) -> None:
        """A goal as it is, to be corrected. Levels worded anew leave the old ones readable."""
        goal = page.line.goal
        self._begin(goal, "")
        self.heading.setText(self.tr("Edit goal"))
        self.about.setText(self.tr("Levels that you word anew leave the earlier wording readable."))
        self.set_words(_words_of(goal))
        self._draft.begin(goal.id)

    def flush(self) -> None:
        """Keep what stands in the form."""
        self._draft.keep()

    def _begin(self, goal: Goal | None, pair: str) -> None:
        self._draft.keep()
        self._goal, self._template = goal, ""
        self._wanted = pair
        self._empty()
        self.steps.setVisible(goal is None)
        self.owner_field.setVisible(goal is None)
        self.send.setText(self.tr("Set this goal") if goal is None else self.tr("Keep changes"))
        self.discard.setVisible(goal is None)
        self._bridge.ask(self, partial(self._services.people.everyone, None), self._offer)
        self.lines["title"].setFocus()
        self.sheet.verticalScrollBar().setValue(0)

    def _offer(self, partners: list[Partner]) -> None:
        self._partners = [one for one in partners if one.pair.state is not PairState.ENDED]
        chosen = self._wanted or self.owner.value()
        self.owner.clear()
        for one in self._partners:
            if one.pair.role is Role.MENTEE:
                text = self.tr("{name}’s goal")
            else:
                text = self.tr("My goal, with {name}")
            self.owner.addItem(text.format(name=one.person.short_name), str(one.pair.id))
        self.owner.addItem(self.tr("My own goal"), MINE)
        self.owner.set_value(chosen)

    def _empty(self) -> None:
        for line in self.lines.values():
            line.clear()
        for field in self.fields.values():
            field.set_problem("")
        for day in (self.review, *self.days):
            day.set_today(self._today())
            day.set_value(None)
        self.start.set_value(str(START))
        self.kind.set_value("learn")
        self.set_priority("")

    def _fill(self, template: GoalTemplate) -> None:
        today = self._today()
        self._template = f"{template.line.id}@{template.line.version}"
        self.set_priority(template.priority)
        self.lines["title"].setText(template.line.title)
        for value, picture in template.levels.items():
            self.lines[f"level_{value}"].setText(picture)
        for name in FRAME:
            self.lines[name].setText(getattr(template, name))
        for number, step in enumerate(template.milestones[: len(self.days)], start=1):
            self.lines[f"step_{number}"].setText(step.title)
            self.days[number - 1].set_value(today + timedelta(days=step.after_days))
        self.start.set_value(str(template.start_level))
        self.kind.set_value(template.type)
        self.review.set_value(today + timedelta(days=template.review_days))

    # What stands here

    def words(self) -> dict[str, Any]:
        """The fields, to be kept as a draft."""
        return {name: line.text() for name, line in self.lines.items()} | {
            "days": [_iso(day.value()) for day in self.days],
            "review": _iso(self.review.value()),
            "start": self.start.value(),
            "kind": self.kind.value(),
            "owner": self.owner.value(),
            "template": self._template,
            "priority": self.priority.value(),
        }

    def set_words(self, fields: Mapping[str, Any]) -> None:
        """Fields as ``words`` gave them."""
        for name, line in self.lines.items():
            line.setText(str(fields.get(name, "")))
        for day, text in zip(self.days, fields.get("days", ()), strict=False):
            day.set_value(_day(text))
        self.review.set_value(_day(fields.get("review", "")))
        self.start.set_value(str(fields.get("start", START)))
        self.kind.set_value(str(fields.get("kind", "learn")))
        self._wanted = str(fields.get("owner", ""))
        self.owner.set_value(self._wanted)
        self._template = str(fields.get("template", ""))
        self.set_priority(str(fields.get("priority", "")))

    def draft(self) -> GoalDraft:
        """The goal as the form says it."""
        owner, pair_id = self._whose()
        text = {name: line.text() for name, line in self.lines.items()}
        steps = [
            MilestoneDraft(text[f"step_{number}"], day.value())
            for number, day in enumerate(self.days, start=1)
            if text[f"step_{number}"].strip()
        ]
        pictures = {one: text[f"level_{one}"] for one in LEVELS if text[f"level_{one}"].strip()}
        return GoalDraft(
            title=text["title"],
            pictures=pictures,
            owner=owner,
            pair_id=pair_id,
            type=GoalType(self.kind.value()),
            start_level=int(self.start.value()),
            importance=self._goal.importance if self._goal else 1,
            review_on=self.review.value(),
            priority=self.priority.value(),
            journey=self._goal.journey if self._goal else "",
            template=self._template,
            frame=Frame(**{name: " ".join(text[name].split()) for name in FRAME}),
            milestones=tuple(steps) if self._goal is None else (),
        )

    def _whose(self) -> tuple[Owner, UUID | None]:
        if self._goal is not None:
            return self._goal.owner, self._goal.pair_id
        key = self.owner.value()
        for one in self._partners:
            if str(one.pair.id) == key:
                theirs = one.pair.role is Role.MENTEE
                return (Owner.THEIRS if theirs else Owner.MINE), one.pair.id
        return Owner.MINE, None

    # Verbs

    def _send(self) -> None:
        problems = _too_long(self.lines)
        draft = self.draft() if not problems else None
        problems = draft.problems() if draft is not None else problems
        if show_problems(self.fields, problems) or draft is None:
            return
        goals = self._services.goals
        if self._goal is None:
            job, said = partial(goals.set, draft), self.tr("The goal is set.")
        else:
            job, said = partial(_change, goals, self._goal, draft), self.tr("The goal is changed.")
        self._bridge.do(self, job, self._was_kept, undo=said)

    def _was_kept(self, goal: Goal) -> None:
        self._draft.drop()
        self.kept.emit(goal.id)

    def _clear(self) -> None:
        self._draft.drop()
        self._template = ""
        self._empty()
        self._draft.begin(NEW, look=False)
        self.lines["title"].setFocus()

    def _today(self) -> date:
        now = self._services.clock.now()
        return zones.day_of(now.instant, now.zone)


def _too_long(lines: Mapping[str, QLineEdit]) -> dict[str, str]:
    """Lines around a goal that no record holds: ``Frame`` cannot be built with them."""
    said = {name: wording.line_problem(lines[name].text(), "") for name in FRAME}
    return wording.named(**said)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _words_of(goal: Goal) -> dict[str, Any]:
    frame = {name: getattr(goal.frame, name) for name in FRAME}
    levels = {f"level_{one}": goal.pictures.get(one, "") for one in LEVELS}
    return {
        "title": goal.title,
        **frame,
        **levels,
        "review": _iso(goal.review_on),
        "start": str(goal.start_level),
        "kind": goal.type.value,
        "template": goal.template,
        "priority": goal.priority,
    }


def _change(goals: Goals, goal: Goal, draft: GoalDraft) -> Done[Goal]:
    """Change a goal, with new pictures of its levels where they are others. Writer thread."""
    if dict(draft.pictures) != dict(goal.pictures):
        goals.reset_levels(goal.id, draft.pictures)
    return goals.change(goal.id, draft)
