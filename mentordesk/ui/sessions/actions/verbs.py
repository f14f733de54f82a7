"""The verbs on the chosen actions: one step for all of them, and one key takes it back."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from mentordesk.mentoring.actions.overview import Standing
from mentordesk.mentoring.record import Owner
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.actions.panels import NEXT_SESSION
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.changes import Done
    from mentordesk.mentoring.actions.model import Action, ActionDraft
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.actions.actions_view import ActionsLayout


class ActionVerbs(QObject):
    """Does what the buttons and keys of the view ask for."""

    def __init__(self, services: Services, bridge: Bridge, view: ActionsLayout) -> None:
        super().__init__(view)
        self._services, self._bridge, self._view = services, bridge, view

    def connect_all(self) -> None:
        """Let buttons, list and panels ask."""
        view = self._view
        for button, do in (
            (view.done, self.done),
            (view.snooze, self.ask_snooze),
            (view.back_now, self.bring_back),
            (view.reset, self.ask_day),
            (view.carry, self.carry),
            (view.change, self.ask_words),
            (view.give, self.give),
            (view.drop, self.drop),
            (view.again, self.reopen),
        ):
            button.clicked.connect(do)
        view.list.opened.connect(self.ask_words)
        view.list.ticked.connect(self.tick)
        view.list.dropped.connect(self.drop)
        view.snoozing.chosen.connect(self._snooze)
        view.setting.chosen.connect(self._reset)
        view.changing.kept.connect(self._change)

    # At once

    def tick(self, ids: Sequence[UUID]) -> None:
        """Done, or open again, by what is looked at."""
        several = self._services.several_actions
        if self._view.wanted().standing is Standing.LATELY:
            self._do(several.reopen, ids, self.tr("%Ln actions are open again.", "", len(ids)))
        else:
            self._do(several.done, ids, self.tr("%Ln actions are done.", "", len(ids)))

    def done(self) -> None:
        """The chosen ones are done."""
        if self._is_open():
            self.tick(self._ids())

    def reopen(self) -> None:
        """The chosen ones are open again."""
        if not self._is_open():
            self.tick(self._ids())

    def drop(self) -> None:
        """Let the chosen ones go."""
        ids = self._ids()
        if self._is_open():
            said = self.tr("%Ln actions are let go.", "", len(ids))
            self._do(self._services.several_actions.drop, ids, said)

    def bring_back(self) -> None:
        """The chosen ones are in sight again."""
        ids = self._ids()
        if self._view.wanted().standing is Standing.SNOOZED:
            said = self.tr("%Ln actions are in sight again.", "", len(ids))
            self._do(partial(_back, self._services), ids, said)

    def give(self) -> None:
        """Theirs, or mine where some of them are theirs already."""
        ids, rows = self._ids(), self._view.list.chosen()
        all_mine = all(row.owner == "mine" for row in rows if row.pair)
        owner = Owner.THEIRS if all_mine else Owner.MINE
        if self._is_open() and any(row.pair for row in rows):
            said = self.tr("%Ln actions have another owner.", "", len(ids))
            self._do(partial(_give, self._services, owner), ids, said)

    def carry(self) -> None:
        """Each goes to the next session with its person."""
        ids = self._ids()
        if ids and self._is_open():
            said = self.tr("Carried to the next session.")
            several = self._services.several_actions
            self._do(several.carry, ids, said, partial(self._say_without, len(ids)))

    # With a question first

    def ask_snooze(self) -> None:
        """Ask until when."""
        today = self._view.today
        if self._ids() and self._is_open() and today is not None:
            self._view.fold(self._view.snoozing)
            self._view.snoozing.open(today, len(self._ids()))

    def ask_day(self) -> None:
        """Ask for which day."""
        today = self._view.today
        if self._ids() and self._is_open() and today is not None:
            self._view.fold(self._view.setting)
            self._view.setting.open(today, len(self._ids()))

    def ask_words(self) -> None:
        """Ask for other words."""
        ids = self._ids()
        if len(ids) == 1:
            job = partial(self._services.actions.action, ids[0])
            self._bridge.ask(self, job, self._show_words)

    def _show_words(self, action: Action | None) -> None:
        if action is not None:
            self._view.fold(self._view.changing)
            self._view.changing.open(action)

    def _snooze(self, until: object) -> None:
        ids = self._ids()
        several = self._services.several_actions
        if until == NEXT_SESSION:
            said = self.tr("Snoozed until the next session.")
            then = partial(self._say_without, len(ids))
            self._do(several.snooze_to_session, ids, said, then)
        elif isinstance(until, date):
            line = self.tr("%Ln actions are snoozed until {day}.", "", len(ids))
            job = partial(_snooze, self._services, until)
            self._do(job, ids, line.format(day=when.day(until)))
        self._view.list.setFocus()

    def _reset(self, due: object) -> None:
        ids = self._ids()
        day = due if isinstance(due, date) else None
        if day is None:
            said = self.tr("%Ln actions have no day now.", "", len(ids))
        else:
            line = self.tr("%Ln actions are due {day} now.", "", len(ids))
            said = line.format(day=when.day(day))
        self._do(partial(_reset, self._services, day), ids, said)
        self._view.list.setFocus()

    def _change(self, action_id: UUID, draft: ActionDraft) -> None:
        job = partial(self._services.actions.change, action_id, draft)
        self._bridge.do(self, job, self._changed, undo=self.tr("The action has other words."))

    def _changed(self, action: Action) -> None:
        del action
        self._view.changing.forget()
        self._view.list.setFocus()

    # How

    def _do(
        self,
        verb: Callable[[Sequence[UUID]], Done[int]],
        ids: Sequence[UUID],
        said: str,
        then: Callable[[int], None] | None = None,
    ) -> None:
        if ids:
            self._view.fold()
            self._bridge.do(self, partial(verb, tuple(ids)), then, undo=said)

    def _say_without(self, asked: int, changed: int) -> None:
        """Some have no next session: say so, and offer to plan one."""
        if changed >= asked:
            return
        without = asked - changed
        said = self.tr("%Ln actions stay: no session to come is planned for them.", "", without)
        plan = partial(self._view.plan_asked.emit, None)
        self._view.told.emit(
            Message("actions-stay", said, "accent", self.tr("Plan a session"), plan)
        )

    def _ids(self) -> list[UUID]:
        return self._view.list.ids()

    def _is_open(self) -> bool:
        return self._view.wanted().standing is not Standing.LATELY


def _back(services: Services, ids: Sequence[UUID]) -> Done[int]:
    return services.several_actions.snooze(ids, None)


def _snooze(services: Services, until: date, ids: Sequence[UUID]) -> Done[int]:
    """Until a day that has come since the question was asked means: in sight."""
    several = services.several_actions
    return several.snooze(ids, until if until > several.today() else None)


def _reset(services: Services, due: date | None, ids: Sequence[UUID]) -> Done[int]:
    return services.several_actions.reset(ids, due)


def _give(services: Services, owner: Owner, ids: Sequence[UUID]) -> Done[int]:
    return services.several_actions.give(ids, owner)
