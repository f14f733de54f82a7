"""One goal at work: check-ins, milestones, its review day, its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal

from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring import zones
from mentordesk.mentoring.goals.model import GoalState
from mentordesk.ui.form_draft import FormDraft
from mentordesk.ui.goals import words
from mentordesk.ui.goals.evidence_card import EvidenceCard
from mentordesk.ui.goals.goal_page_view import GoalPageView
from mentordesk.ui.goals.goal_rows import whose
from mentordesk.ui.goals.level_chart import Point
from mentordesk.ui.journal.targets import Kind
from mentordesk.ui.journal.threads.backlinks import Backlinks
from mentordesk.ui.sessions.words import dotted, how_far, level
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.goals.model import CheckIn, CheckInDraft, GoalPage, MilestoneDraft
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

SETTLE_MS = 700
"""A review day is kept so long after the last key, not at every digit."""


class GoalPane(GoalPageView):
    """Shows one goal; ``edit_asked`` carries its page."""

    edit_asked = Signal(object)
    told = Signal(object)
    go = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.evidence = EvidenceCard(services, bridge)
        self.backlinks = Backlinks(services, bridge, Kind.GOAL)
        for private in (self.evidence, self.backlinks):
            private.go.connect(self.go)
            self.page.column.insertWidget(self.page.column.count() - 1, private)
        self.goal_id: UUID | None = None
        self._page: GoalPage | None = None
        self._draft = FormDraft(services, bridge, DraftKind.CHECK_IN, self.check_in.words)
        self._draft.setParent(self)
        self._draft.found.connect(self._go_on)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._connect()

    def _connect(self) -> None:
        self.begin_check_in.clicked.connect(self.open_check_in)
        self.check_in.said.connect(self._check_in)
        self.check_in.left.connect(self.fold)
        self.check_in.touched.connect(self._draft.touch)
        self.close_goal.clicked.connect(self.open_closing)
        self.closing.closed.connect(self._close)
        self.closing.left.connect(self.fold)
        self.reopen.clicked.connect(self._reopen)
        self.edit.clicked.connect(self._edit)
        self.steps.ticked.connect(self._tick)
        self.steps.removed.connect(self._remove)
        self.steps.added.connect(self._add)
        self.review.dateChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._set_review)

    def open_goal(self, goal_id: UUID) -> None:
        """Show this goal."""
        if goal_id != self.goal_id:
            self.flush()
            self.goal_id = goal_id
            self.fold()
            self.page.verticalScrollBar().setValue(0)
        self.evidence.show_goal(goal_id)
        self.backlinks.show_for(goal_id)
        self.load()

    def load(self) -> None:
        """Ask for what is shown."""
        if self.goal_id is not None:
            job = partial(self._services.goals.page, self.goal_id)
            self._bridge.ask(self, job, partial(self._show, self.goal_id))

    def flush(self) -> None:
        """Hand over what was typed."""
        self._draft.keep()
        if self._settle.isActive():
            self._settle.stop()
            self._set_review()

    def fold(self) -> None:
        """Fold the cards away; what was typed in them stays."""
        self._draft.keep()
        checked, closed = self.check_in.isVisible(), self.closing.isVisible()
        self.check_in.hide()
        self.closing.hide()
        if checked or closed:
            (self.close_goal if closed else self.begin_check_in).setFocus()

    def open_check_in(self) -> None:
        """Ask where the goal stands."""
        if self._page is None or self._page.line.goal.state is not GoalState.OPEN:
            return
        self.closing.hide()
        if not self.check_in.isVisible():
            self.check_in.line.clear()
            self.check_in.show_goal(self._page.line)
            self._draft.begin(self._page.line.goal.id)
        self.check_in.show()
        self.page.ensureWidgetVisible(self.check_in)
        self.check_in.focus_level()

    def open_closing(self) -> None:
        """Ask how the goal ends."""
        self.check_in.hide()
        self.closing.line.clear()
        self.closing.show()
        self.page.ensureWidgetVisible(self.closing)
        self.closing.line.setFocus()

    # Verbs

    def _go_on(self, fields: dict[str, Any]) -> None:
        self.check_in.set_words(int(fields["level"]), str(fields["line"]))

    def _check_in(self, draft: CheckInDraft) -> None:
        job = partial(self._services.steps.check_in, draft)
        said = self.tr("Check-in kept: {level}.").format(
            level=dotted((level(draft.level), how_far(draft.level)))
        )
        self._bridge.do(self, job, self._checked, undo=said)

    def _checked(self, _check_in: CheckIn) -> None:
        self._draft.drop()
        self.check_in.line.clear()
        self.fold()

    def _close(self, state: GoalState, line: str) -> None:
        if self.goal_id is not None:
            self.closing.hide()
            job = partial(self._services.goals.close, self.goal_id, state, line)
            self._bridge.do(self, job, undo=self.tr("The goal is closed."))

    def _reopen(self) -> None:
        if self.goal_id is not None:
            job = partial(self._services.goals.reopen, self.goal_id)
            self._bridge.do(self, job, undo=self.tr("The goal is open again."))

    def _edit(self) -> None:
        if self._page is not None:
            self.edit_asked.emit(self._page)

    def _tick(self, step_id: UUID, done: bool) -> None:
        said = self.tr("The milestone is reached.") if done else self.tr("The milestone is open.")
        job = partial(self._services.steps.tick_milestone, step_id, done=done)
        self._bridge.do(self, job, undo=said)

    def _remove(self, step_id: UUID) -> None:
        job = partial(self._services.steps.remove_milestone, step_id)
        self._bridge.do(self, job, undo=self.tr("The milestone is taken away."))

    def _add(self, draft: MilestoneDraft) -> None:
        if self.goal_id is not None:
            job = partial(self._services.steps.add_milestone, self.goal_id, draft)
            said = self.tr("Milestone added: {title}").format(title=draft.title)
            self._bridge.do(self, job, self._added, undo=said)

    def _added(self, _milestone: object) -> None:
        self.steps.clear_line()

    def _set_review(self) -> None:
        page = self._page
        if page is not None and self.review.value() != page.line.goal.review_on:
            goal_id, day = page.line.goal.id, self.review.value()
            job = partial(self._services.goals.review_on, goal_id, day)
            self._bridge.do(self, job, undo=self.tr("Another day to look at the goal is set."))

    # What is shown

    def _show(self, goal_id: UUID, page: GoalPage | None) -> None:
        if goal_id != self.goal_id or page is None:
            return
        self._page = page
        now = self._services.clock.now()
        today = zones.day_of(now.instant, now.zone)
        goal, is_open = page.line.goal, page.line.goal.state is GoalState.OPEN
        self.title.setText(goal.title)
        self.both.setVisible(goal.pair_id is not None)
        review = words.review(goal.review_on, today) if is_open else ""
        served = words.serves(goal.priority)
        self.subtitle.setText(dotted((whose(page.line), words.kind(goal.type), review, served)))
        self._show_ending(page)
        self.levels.show_levels(goal.pictures, page.line.stands_at, said=bool(page.check_ins))
        self.steps.show_steps(page.milestones, today, is_open=is_open)
        self.chart.show_points(_points(page), today)
        self._show_check_ins(page, today)
        self.frame.setText("\n".join(filter(None, (goal.frame.hope, goal.frame.if_then))))
        self.frame.setVisible(bool(self.frame.text()))
        self._show_verbs(page, today, is_open=is_open)

    def _show_ending(self, page: GoalPage) -> None:
        goal = page.line.goal
        self.ending.setVisible(goal.state is not GoalState.OPEN)
        self.ending.setText(dotted((words.state(goal.state), goal.closing_line)))

    def _show_verbs(self, page: GoalPage, today: date, *, is_open: bool) -> None:
        verbs = (self.begin_check_in, self.edit, self.close_goal)
        for widget in (*verbs, self.review, self.review_words):
            widget.setVisible(is_open)
        self.reopen.setVisible(not is_open)
        if not self.review.hasFocus():
            self.review.blockSignals(True)
            self.review.set_today(today)
            self.review.set_value(page.line.goal.review_on)
            self.review.blockSignals(False)

    def _show_check_ins(self, page: GoalPage, today: date) -> None:
        empty(self.said)
        if not page.check_ins:
            hint = self.tr("None yet. A check-in takes a minute: a level and one line.")
            self.said.addWidget(Label(hint, "muted", wrap=True))
        for one in reversed(page.check_ins):
            day = words.short_day(one.day, today)
            head = dotted((day, level(one.level), how_far(one.level)))
            self.said.addWidget(_check_in(head, one.line))


def _check_in(head: str, line: str) -> Label:
    # The person's line keeps its own direction, so that its full stop stays at its end.
    label = Label(f"{head}\n\u2068{line}\u2069" if line else head, "muted", wrap=True)
    label.setAccessibleName("\n".join(part for part in (head, line) if part))
    return label


def _points(page: GoalPage) -> tuple[Point, ...]:
    goal = page.line.goal
    said = tuple(Point(one.day, one.level) for one in page.check_ins)
    begun = zones.day_of(goal.written.instant, goal.written.zone)
    if said and said[0].day <= begun:
        return said
    return (Point(begun, goal.start_level), *said)
