"""The actions of a session: tick, and add one as quickly as it is said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal

from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.actions.quick import parse_action
from mentordesk.mentoring.record import Owner
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.actions.action_rows import ActionRows
from mentordesk.ui.sessions.texts.line_draft import LineDraft
from mentordesk.ui.sessions.texts.naming import QuickEdit
from mentordesk.ui.sessions.texts.text_panes import both_pill
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mentordesk.mentoring.actions.quick import QuickAction
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts


class ActionsCard(Card):
    """Actions agreed in this session, or carried into it."""

    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=10)
        self.setObjectName("session-actions-card")
        self._services, self._bridge = services, bridge
        self._facts: SessionFacts | None = None
        head = FlowRow(gap=12)
        head.add(Label(self.tr("Actions"), "heading"))
        self.pill = both_pill(self.tr("For both of you · not sent"))
        head.add(self.pill)
        self.column.addWidget(head)
        self.rows = ActionRows("session-action")
        self.rows.ticked.connect(self._tick)
        self.column.addWidget(self.rows)
        self.add = QuickEdit(
            self.tr("Add an action: who, what, by when"), self.tr("Add an action…")
        )
        self.add.setObjectName("session-action-add")
        self.add.entered.connect(self._enter)
        self.line = LineDraft(services, bridge, DraftKind.ACTION_LINE, self.add)
        self.add.naming.chosen.connect(self.line.touch)
        self.column.addWidget(self.add)
        self.hint = Label(self.tr("@ name first for the other’s step; a day at the end"), "muted")
        self.hint.setWordWrap(True)
        self.column.addWidget(self.hint)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show this session's actions."""
        self._facts = facts
        self.line.show_session(facts.session.id)
        self.add.naming.set_candidates(facts.candidates)
        self._show_hint(is_circle=facts.brief.circle is not None)
        details = [words.owner(one.action.owner, one.person_name) for one in facts.actions]
        self.rows.show_lines(facts.actions, facts.today, details)
        self.rows.setVisible(bool(facts.actions))

    def _show_hint(self, *, is_circle: bool) -> None:
        pair = self.tr("@ name first for the other’s step; a day at the end")
        circle = self.tr("@ name first for a member’s step; a day at the end")
        self.hint.setText(circle if is_circle else pair)

    def go_on(self, text: str) -> None:
        """Let the words of another field that adds an action stand in this one, and be kept."""
        if text != self.add.text():
            self.add.setText(text)
            self.line.touch()

    def take_line(self, line: str) -> None:
        """Make an action of a line that begins with ``!``."""
        facts = self._facts
        quick = parse_action(line, facts.today, facts.candidates) if facts is not None else None
        if facts is None or quick is None:
            return
        draft = ActionDraft(
            title=quick.title,
            owner=quick.owner,
            due=quick.due,
            if_then=quick.if_then,
            pair_id=facts.session.pair_id,
            session_id=facts.session.id,
            circle_id=facts.session.circle_id,
            member_id=member_of(facts, quick),
        )
        if not draft.problems():
            job = partial(self._services.actions.add, draft)
            self._bridge.do(self, job, undo=self._said(draft))

    def _enter(self) -> None:
        text = self.add.text().strip().lstrip("!")
        if text:
            self.take_line(f"!{text}")
            self.add.clear()
            self.line.entered()

    def _said(self, draft: ActionDraft) -> str:
        name = self._name_of(draft)
        due = when.short(draft.due) if draft.due is not None else ""
        detail = words.dotted((draft.title, words.owner(draft.owner, name), due))
        return self.tr("Action: {action}").format(action=detail)

    def _name_of(self, draft: ActionDraft) -> str:
        facts = self._facts
        if facts is None or facts.brief.circle is None:
            return facts.name if facts is not None else ""
        member = (one for one in facts.brief.circle.members if one.id == draft.member_id)
        return next((one.name for one in member), "")

    def _tick(self, action_id: UUID, done: bool) -> None:
        verb = self._services.actions.done if done else self._services.actions.reopen
        said = self.tr("The action is done.") if done else self.tr("The action is open again.")
        self._bridge.do(self, partial(verb, action_id), undo=said)


def member_of(facts: SessionFacts, quick: QuickAction) -> UUID | None:
    """Whose step of a circle it is, where it is another's."""
    if facts.session.circle_id is None or quick.owner is Owner.MINE or not quick.mentions:
        return None
    return quick.mentions[0].candidate.id
