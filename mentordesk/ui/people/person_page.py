"""One person at work: what is shown of them, and the verbs on the pair that I am with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.mentoring import zones
from mentordesk.mentoring.people.model import PairState
from mentordesk.ui.goals.goal_rows import goal_row
from mentordesk.ui.goals.targets import GOALS, NewGoal
from mentordesk.ui.people import words
from mentordesk.ui.people.link_row import LinkRow
from mentordesk.ui.people.person_data import PersonData, load
from mentordesk.ui.people.person_page_view import PersonPageView
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.action_rows import owner_and_age
from mentordesk.ui.sessions.targets import SESSIONS, Open, Plan
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.sessions.words import kind as session_kind
from mentordesk.ui.sessions.words import state as session_state
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import empty
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.desk.farewell import Belongings
    from mentordesk.journal.notes.model import ReminderDraft
    from mentordesk.mentoring.people.model import Partner
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.people.person_data import Past
    from mentordesk.ui.services import Services


class PersonPane(PersonPageView):
    """Shows one pair. ``go`` is (place, target), as a place's own."""

    go = Signal(str, object)
    told = Signal(object)
    edit_asked = Signal(object)
    was_deleted = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.pair_id: UUID | None = None
        self._data: PersonData | None = None
        self._connect()

    def _connect(self) -> None:
        self.open_next.clicked.connect(self._open_next)
        self.plan.clicked.connect(self._plan)
        self.new_goal.clicked.connect(self._new_goal)
        self.promises.ticked.connect(self._tick)
        self.reminders.said.connect(self._remind)
        self.reminders.done.connect(self._finish)
        self.edit.clicked.connect(self._edit)
        self.pause.clicked.connect(self._pause)
        self.resume.clicked.connect(self._resume)
        self.end.clicked.connect(self._end)
        self.delete.clicked.connect(self._ask_delete)
        self.farewell.left.connect(self.fold)
        self.farewell.confirmed.connect(self._delete)

    def open_pair(self, pair_id: UUID) -> None:
        """Show this pair."""
        if pair_id != self.pair_id:
            self.pair_id = pair_id
            self.farewell.hide()
        self.load()

    def load(self) -> None:
        """Ask for the page."""
        if self.pair_id is not None:
            job = partial(load, self._services, self.pair_id)
            self._bridge.ask(self, job, partial(self._show, self.pair_id))

    def fold(self) -> None:
        """Nothing is deleted."""
        self.farewell.hide()
        self.delete.setFocus()

    # Verbs

    def _open_next(self) -> None:
        if self._data is not None and self._data.next is not None:
            self.go.emit(SESSIONS, Open(self._data.next.session.id))

    def _plan(self) -> None:
        self.go.emit(SESSIONS, Plan(self.pair_id))

    def _new_goal(self) -> None:
        self.go.emit(GOALS, NewGoal(self.pair_id))

    def _edit(self) -> None:
        if self._data is not None:
            self.edit_asked.emit(self._data.line.partner)

    def _tick(self, action_id: UUID, done: bool) -> None:
        actions = self._services.actions
        self._bridge.do(self, partial(actions.done if done else actions.reopen, action_id))

    def _remind(self, draft: ReminderDraft) -> None:
        self._bridge.do(self, partial(self._services.notes.remind, draft), self._reminded)

    def _reminded(self, _reminder: object) -> None:
        self.reminders.clear_line()
        self.load()

    def _finish(self, reminder_id: UUID) -> None:
        job = partial(self._services.notes.finish_reminder, reminder_id)
        self._bridge.do(self, job, self._finished)

    def _finished(self, _reminder: object) -> None:
        self.load()

    def _pause(self) -> None:
        said = self.tr("{name} and you pause for a while. The rhythm you agreed stays.")
        self._set_state(self._services.people.pause, said)

    def _resume(self) -> None:
        said = self.tr("{name} and you go on.")
        self._set_state(self._services.people.resume, said)

    def _end(self) -> None:
        said = self.tr("{name} and you have ended. All that you agreed stays readable.")
        self._set_state(self._services.people.end, said)

    def _set_state(self, verb: Callable[[UUID], Done[Partner]], said: str) -> None:
        if self._data is None:
            return
        pair = self._data.line.partner.pair
        self._bridge.do(self, partial(verb, pair.id), partial(self._turned, said, pair.state))

    def _turned(self, said: str, before: PairState, partner: Partner) -> None:
        people = self._services.people
        verbs = {PairState.ACTIVE: people.resume, PairState.PAUSED: people.pause}
        back = partial(self._undo, verbs.get(before, people.end), partner.pair.id)
        line = said.format(name=partner.person.short_name)
        self.told.emit(Message("pair-state", line, "accent", self.tr("Undo"), back))

    def _undo(self, verb: Callable[[UUID], Done[Partner]], pair_id: UUID) -> None:
        self._bridge.do(self, partial(verb, pair_id))

    def _ask_delete(self) -> None:
        if self._data is not None:
            job = partial(self._services.desk.belongings, self._data.line.partner.person.id)
            self._bridge.ask(self, job, self._preview)

    def _preview(self, gone: Belongings) -> None:
        self.farewell.show_belongings(gone)
        self.farewell.show()
        self.page.ensureWidgetVisible(self.farewell)
        self.farewell.name.setFocus()

    def _delete(self) -> None:
        if self._data is not None:
            job = partial(self._services.desk.delete_person, self._data.line.partner.person.id)
            self._bridge.do(self, job, self._deleted)

    def _deleted(self, gone: Belongings) -> None:
        self.pair_id = self._data = None
        self.farewell.hide()
        line = self.tr("{name} is deleted, with all that belonged to them.")
        self.told.emit(Message("person-deleted", line.format(name=gone.person_name), "accent"))
        self.was_deleted.emit()

    # What is shown

    def _show(self, pair_id: UUID, data: PersonData | None) -> None:
        if pair_id != self.pair_id or data is None:
            return
        self._data = data
        now = self._services.clock.now()
        today = zones.day_of(now.instant, now.zone)
        person, pair = data.line.partner.person, data.line.partner.pair
        self.avatar.set_name(person.name)
        self.name.setText(person.name)
        languages = ", ".join(person.languages)
        about = (words.role(pair.role), words.rhythm(pair.rhythm_days), words.held(data.line.held))
        self.about.setText(dotted((*about, languages)))
        self.clocks.setText(words.both_clocks(now.instant, now.zone, person.home_zone))
        state, tone = words.state(pair.state)
        self.state.setText(state)
        self.state.set_tone(tone)
        self._show_next(data, today)
        details = [owner_and_age(one, person.name) for one in data.actions]
        self.promises.show_lines(data.actions, today, details)
        self.promises.setVisible(bool(data.actions))
        self.no_actions.setVisible(not data.actions)
        self._show_past(data, today)
        self._show_goals(data, today)
        self.reminders.show_reminders(person.id, data.reminders)
        self.pause.setVisible(pair.state is PairState.ACTIVE)
        self.end.setVisible(pair.state is not PairState.ENDED)
        self.resume.setVisible(pair.state is not PairState.ACTIVE)

    def _show_next(self, data: PersonData, today: date) -> None:
        self.open_next.setVisible(data.next is not None)
        if data.next is None:
            self.next.setText(self.tr("None is planned."))
            return
        slot = data.next.session.slot
        day = when.heading(slot.here().date(), today)
        self.next.setText(dotted((day, when.both_clocks(slot))))

    def _show_past(self, data: PersonData, today: date) -> None:
        empty(self.history)
        if not data.past:
            hint = self.tr("After each session one line stands here: what moved.")
            self.history.addWidget(Label(hint, "quiet", wrap=True))
        for number, one in enumerate(data.past, start=1):
            row = LinkRow(_heading(one, today), one.moved or session_kind(one.line.session.kind))
            row.setObjectName(f"person-session-{number}")
            row.target = (SESSIONS, Open(one.line.session.id))
            row.followed.connect(self.go)
            self.history.addWidget(row)

    def _show_goals(self, data: PersonData, today: date) -> None:
        empty(self.goals)
        if not data.goals:
            hint = self.tr("No goal yet. Two minutes are enough for the first one.")
            self.goals.addWidget(Label(hint, "quiet", wrap=True))
        for number, line in enumerate(data.goals, start=1):
            shown = goal_row(line, today)
            row = LinkRow(shown.title, dotted((shown.detail, shown.trailing)))
            row.setObjectName(f"person-goal-{number}")
            row.target = (GOALS, line.goal.id)
            row.followed.connect(self.go)
            self.goals.addWidget(row)


def _heading(past: Past, today: date) -> str:
    session = past.line.session
    day = when.long_ago(session.slot.here().date(), today)
    said, _tone = session_state(session)
    number = words.session_number(session.number) if session.number else ""
    return dotted((day, number, said))
