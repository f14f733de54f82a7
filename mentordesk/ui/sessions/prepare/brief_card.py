"""The brief: one page to read before a session, of agreed things only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.actions.action_rows import ActionRows, owner_and_age
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, at_once, empty

if TYPE_CHECKING:
    from mentordesk.mentoring.actions.model import ActionLine
    from mentordesk.mentoring.goals.model import GoalLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


LONG, AT_MOST = 900, 8
"""Characters of the agreed text, and lines of each part, that stand there at first."""


def shortened(text: str) -> str:
    """The beginning of a long text, up to a line or a word, with … at its end."""
    lines = text.splitlines()
    if len(text) <= LONG and len(lines) <= 2 * AT_MOST:
        return text
    kept = "\n".join(lines[: 2 * AT_MOST])
    if len(kept) > LONG:
        kept = kept[:LONG].rsplit(maxsplit=1)[0] if " " in kept[:LONG] else kept[:LONG]
    return f"{kept.rstrip()}…"


class BriefCard(Card):
    """What was agreed last, what is open on both sides, which goals are due."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=8)
        self.setObjectName("brief-card")
        self.setAccessibleName(self.tr("The brief"))
        self._services, self._bridge = services, bridge
        self.last_head = Label("", "heading", wrap=True)
        self.last_head.setObjectName("brief-last")
        self.moved = Label("", "strong", wrap=True)
        self.body = Label("", wrap=True)
        self.body.setObjectName("brief-agreed")
        for label in (self.last_head, self.moved, self.body):
            self.column.addWidget(label)
        self._facts: SessionFacts | None = None
        self._whole = False  # everything is shown, however long
        self.more = LinkButton(self.tr("Show all of it"), quiet=True)
        self.more.setObjectName("brief-more")
        self.more.clicked.connect(self._show_whole)
        self.mine = ActionRows("brief-mine")
        self.theirs = ActionRows("brief-theirs")
        self.mine_head = Label("", "heading", wrap=True)
        self.theirs_head = Label("", "heading", wrap=True)
        parts = ((self.mine_head, self.mine), (self.theirs_head, self.theirs))
        for head, rows in parts:
            self.column.addSpacing(4)
            self.column.addWidget(head)
            self.column.addWidget(rows)
            rows.ticked.connect(self._tick)
        self.column.addSpacing(4)
        self.goals_head = Label(self.tr("Goals"), "heading")
        self.column.addWidget(self.goals_head)
        self._goals = VBox(gap=4)
        self.column.addLayout(self._goals)
        line = HBox()
        line.addWidget(self.more)
        line.addStretch(1)
        self.column.addLayout(line)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show the page: one page to read, what is longer only when it is asked for."""
        if self._facts is None or self._facts.session.id != facts.session.id:
            self._whole = False
        self._facts = facts
        brief = facts.brief
        previous, agreed = brief.previous, brief.agreed
        if previous is None:
            head = self.tr("This is your first session together")
            if brief.circle is not None:
                head = self.tr("No session of this circle is written up yet")
        else:
            day = when.long_ago(previous.slot.here().date(), facts.today)
            head = self.tr("Agreed last time, {day}").format(day=day)
        self.last_head.setText(head)
        self.moved.setText(agreed.moved if agreed is not None else "")
        text = agreed.body if agreed is not None else ""
        if previous is not None and not text and not self.moved.text():
            text = self.tr("Nothing was written down.")
        self.body.setText(text if self._whole else shortened(text))
        self.moved.setVisible(bool(self.moved.text()))
        self.body.setVisible(bool(text))
        short = brief.short_name
        self.mine_head.setText(self.tr("Open on your side"))
        theirs = self.tr("Open on {name}’s side").format(name=short)
        self.theirs_head.setText(self.tr("Open with the others") if brief.circle else theirs)
        sides = (
            (self.mine_head, self.mine, brief.mine),
            (self.theirs_head, self.theirs, brief.theirs),
        )
        for label, rows, lines in sides:
            shown = lines if self._whole else lines[:AT_MOST]
            details = [owner_and_age(one, _whose(one, short)) for one in shown]
            rows.show_lines(shown, facts.today, details)
            label.setVisible(bool(lines))
            rows.setVisible(bool(lines))
        self._show_goals(facts)
        longest = max(len(brief.mine), len(brief.theirs), len(brief.goals))
        is_long = longest > AT_MOST or shortened(text) != text
        self.more.setVisible(is_long and not self._whole)

    def _show_whole(self) -> None:
        self._whole = True
        if self._facts is not None:
            self.show_facts(self._facts)
            self.setFocus()

    def _show_goals(self, facts: SessionFacts) -> None:
        empty(self._goals)
        due = {one.goal.id for one in facts.brief.goals_due}
        self.goals_head.setVisible(bool(facts.brief.goals))
        goals = sorted(facts.brief.goals, key=lambda one: one.goal.id not in due)
        with at_once(self._goals):
            for line in goals if self._whole else goals[:AT_MOST]:
                self._goals.addWidget(self._goal(line, is_due=line.goal.id in due))

    def _goal(self, line: GoalLine, *, is_due: bool) -> QWidget:
        stands = words.dotted((words.level(line.stands_at), words.how_far(line.stands_at)))
        ask = self.tr("to look at today") if is_due else ""
        holder = QWidget()
        column = VBox(holder, gap=0)
        column.addWidget(Label(line.goal.title, wrap=True))
        column.addWidget(Label(words.dotted((stands, ask)), "muted", wrap=True))
        return holder

    def _tick(self, action_id: UUID, done: bool) -> None:
        verb = self._services.actions.done if done else self._services.actions.reopen
        said = self.tr("The action is done.") if done else self.tr("The action is open again.")
        self._bridge.do(self, partial(verb, action_id), undo=said)


def _whose(line: ActionLine, short: str) -> str:
    """Whose a step is: of a circle the member's, else the other's."""
    return line.person_name if line.circle_name else short
