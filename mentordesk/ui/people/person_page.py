"""One person at work: what is shown of them, and the verbs on the pair that I am with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.ui.goals.targets import GOALS, NewGoal
from mentordesk.ui.journal.targets import Kind
from mentordesk.ui.journal.threads.backlinks import Backlinks
from mentordesk.ui.people.person_data import PersonData, load
from mentordesk.ui.people.person_shown import PersonPageShown
from mentordesk.ui.sessions.targets import SESSIONS, Open, Plan
from mentordesk.ui.settings.outside import Computer
from mentordesk.ui.widgets.layouts import still
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.desk.farewell import Belongings
    from mentordesk.journal.notes.model import ReminderDraft
    from mentordesk.mentoring.people.model import EndedBy, Partner
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.settings.outside import Outside


class PersonPane(PersonPageShown):
    """Shows one pair, and does what is asked of it."""

    told = Signal(object)
    edit_asked = Signal(object)
    was_deleted = Signal()

    def __init__(self, services: Services, bridge: Bridge, outside: Outside | None = None) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._outside = outside or Computer()
        self.pair_id: UUID | None = None
        self._data: PersonData | None = None
        self._shown: object = None
        self.backlinks = Backlinks(services, bridge, Kind.PERSON)
        self.backlinks.go.connect(self.go)
        self._far.insertWidget(self._far.count() - 1, self.backlinks)
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
        self.end.clicked.connect(self._ask_end)
        self.ending.ended.connect(self._end)
        self.ending.left.connect(self.fold)
        self.one_off.ended.connect(self._ask_end)
        self.one_off.kept_on.connect(self._keep_on)
        self.facts.word_asked.connect(self._ask_word)
        self.facts.copied.connect(self._copy)
        self.delete.clicked.connect(self._ask_delete)
        self.farewell.left.connect(self.fold)
        self.farewell.confirmed.connect(self._delete)

    def open_pair(self, pair_id: UUID) -> None:
        """Show this pair."""
        if pair_id != self.pair_id:
            self.pair_id = pair_id
            self.farewell.hide()
            self.ending.hide()
            self.page.verticalScrollBar().setValue(0)
        self.load()

    def load(self) -> None:
        """Ask for the page."""
        if self.pair_id is not None:
            job = partial(load, self._services, self.pair_id)
            self._bridge.ask(self, job, partial(self._show, self.pair_id))

    def _show(self, pair_id: UUID, data: PersonData | None) -> None:
        if pair_id == self.pair_id and data is not None:
            now = self._services.clock.now()
            shown = (data, f"{now.instant:%Y%j%H%M}", now.zone)
            self._data = data
            self.backlinks.show_for(data.line.partner.person.id)
            if shown != self._shown:  # laying the whole page out is what costs
                self._shown = shown
                with still(self):
                    self.show_data(data, now)

    def fold(self) -> None:
        """Nothing is deleted, nothing ends."""
        asked = self.delete if self.farewell.isVisible() else self.end
        self.farewell.hide()
        self.ending.hide()
        asked.setFocus()

    @property
    def is_asking(self) -> bool:
        """Whether a question stands in the page."""
        return self.farewell.isVisible() or self.ending.isVisible()

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
        said = self.tr("The action is done.") if done else self.tr("The action is open again.")
        job = partial(actions.done if done else actions.reopen, action_id)
        self._bridge.do(self, job, undo=said)

    def _remind(self, draft: ReminderDraft) -> None:
        job = partial(self._services.notes.remind, draft)
        self._bridge.do(self, job, self._reminded, undo=self.tr("The reminder is kept."))

    def _reminded(self, _reminder: object) -> None:
        self.reminders.clear_line()
        self.load()

    def _finish(self, reminder_id: UUID) -> None:
        job = partial(self._services.notes.finish_reminder, reminder_id)
        self._bridge.do(self, job, self._finished, undo=self.tr("The reminder is done."))

    def _finished(self, _reminder: object) -> None:
        self.load()

    def _pause(self) -> None:
        said = self.tr("{name} and you pause for a while. The rhythm you agreed stays.")
        self._set_state(self._services.people.pause, said)

    def _resume(self) -> None:
        self._set_state(self._services.people.resume, self.tr("{name} and you go on."))

    def _ask_end(self) -> None:
        """By whom is asked in the page, and may be left unsaid."""
        if self._data is not None:
            self.ending.ask(self._data.line.partner.person.short_name)
            self.ending.show()
            self.page.ensureWidgetVisible(self.ending)
            self.ending.by.setFocus()

    def _end(self, by: EndedBy) -> None:
        said = self.tr("{name} and you have ended. All that you agreed stays readable.")
        self.ending.hide()
        self._set_state(partial(self._services.people.end, by=by), said)

    def _keep_on(self) -> None:
        said = self.tr("{name} and you go on. Choose a rhythm on the card, if you like.")
        self._set_state(self._services.people.go_on, said)

    def _set_state(self, verb: Callable[[UUID], Done[Partner]], said: str) -> None:
        if self._data is None:
            return
        partner = self._data.line.partner
        line = said.format(name=partner.person.short_name)
        self._bridge.do(self, partial(verb, partner.pair.id), self._turned, undo=line)

    def _turned(self, _partner: Partner) -> None:
        """The verb that was pressed is gone from the page: the keyboard stays on it."""
        self.plan.setFocus()

    def _ask_word(self) -> None:
        """The word is asked for by itself, and by nobody else's page."""
        if self.pair_id is not None:
            job = partial(self._services.people.safe_word, self.pair_id)
            self._bridge.ask(self, job, partial(self._uncover, self.pair_id))

    def _uncover(self, pair_id: UUID, word: str) -> None:
        if pair_id == self.pair_id and self.facts.isVisible():  # else it would stand there later
            self.facts.uncover(word)

    def _copy(self, address: str) -> None:
        self._outside.copy(address)
        self.told.emit(Message("address-copied", self.tr("It is on the clipboard."), "accent"))

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
