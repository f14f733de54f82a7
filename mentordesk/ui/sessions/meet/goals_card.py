"""The goals of a pair while a session goes on, and where each stands now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring.goals.model import CheckInDraft
from mentordesk.ui.sessions.close.levels import GoalLevels
from mentordesk.ui.sessions.texts.text_panes import both_pill
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


class GoalsCard(Card):
    """Five buttons a goal. A level chosen again in one session mends the first."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=10)
        self.setObjectName("session-goals-card")
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._shown: tuple[object, ...] = ()
        head = FlowRow(gap=12)
        head.add(Label(self.tr("Goals"), "heading"))
        head.add(both_pill(self.tr("For both of you · not sent")))
        self.column.addWidget(head)
        self._rows = VBox(gap=16)
        self.column.addLayout(self._rows)
        self.nothing = Label(self.tr("No goal is open with this person."), "quiet", wrap=True)
        self.column.addWidget(self.nothing)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show the goals of the pair, with what was said of them in this session."""
        self._session_id = facts.session.id
        shown = (facts.brief.goals, facts.check_ins)
        self.nothing.setVisible(not facts.brief.goals)
        if shown == self._shown:
            return
        had = self._with_keyboard()
        self._shown = shown
        said = {one.goal_id: one.level for one in facts.check_ins}
        empty(self._rows)
        for number, line in enumerate(facts.brief.goals):
            levels = GoalLevels(line, said.get(line.goal.id), number=number + 1)
            levels.chosen.connect(self._choose)
            self._rows.addWidget(levels)
            if number == had:
                levels.focus_level()

    def _with_keyboard(self) -> int:
        focused = self.focusWidget() if self.isVisible() else None
        for place in range(self._rows.count()):
            item = self._rows.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is None or focused is None or not focused.hasFocus():
                continue
            if widget.isAncestorOf(focused):
                return place
        return -1

    def _choose(self, goal_id: UUID, level: int) -> None:
        draft = CheckInDraft(goal_id, level, session_id=self._session_id)
        job = partial(self._services.steps.check_in, draft)
        self._bridge.do(self, job, undo=self.tr("The level of the goal is marked."))
