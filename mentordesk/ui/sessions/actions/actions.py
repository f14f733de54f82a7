"""All actions at work: what is shown, and the verbs on one or on several."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk import settings
from mentordesk.mentoring.actions.overview import Overview, Standing, Wanted
from mentordesk.mentoring.actions.quick import Candidate, Named
from mentordesk.mentoring.people.model import PairState
from mentordesk.ui.sessions.actions import keys
from mentordesk.ui.sessions.actions.actions_view import ActionsLayout
from mentordesk.ui.sessions.actions.verbs import ActionVerbs
from mentordesk.ui.settings.keeping import keep

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.actions.model import Action, ActionDraft
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.places import Command
    from mentordesk.ui.services import Services


@dataclass(frozen=True)
class _Loaded:
    page: Overview
    zone: str
    people: tuple[Candidate, ...]
    pairs: dict[UUID, UUID]


class ActionsView(ActionsLayout):
    """The view Actions of the place Sessions."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        kept = settings.load(services.folder.path).actions_by
        self.grouping.set_value(kept)
        self._asked = 0
        self._verbs_done = ActionVerbs(services, bridge, self)
        self._connect()

    def _connect(self) -> None:
        self.standing.chosen.connect(self.load)
        self.whose.picked.connect(self.load)
        self.grouping.picked.connect(self._keep_grouping)
        self.quick.entered.connect(self._add)
        self.first.clicked.connect(self.quick.line.setFocus)
        self.list.turned.connect(self._show_verbs)
        self.list.typed.connect(self.quick.begin)
        for panel in self.panels:
            panel.left.connect(self._leave_panel)
        self._verbs_done.connect_all()
        for key, do in keys.shortcuts(self, self._verbs_done):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # What the place asks

    def load(self, _chosen: str = "") -> None:
        """Ask for the page."""
        self._asked += 1
        job = partial(_load, self._services, self.wanted())
        self._bridge.ask(self, job, partial(self._show, self._asked))

    def focus_first(self) -> None:
        """The list, or the line that adds the first."""
        (self.list if self.pages.currentIndex() == 0 else self.quick.line).setFocus()

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        found = [self.quick.line.text().strip()]
        if self.changing.is_changed():
            found.append(self.changing.title.text())
        return [text for text in found if text]

    def help_text(self) -> str:
        """What F1 says."""
        return keys.help_text()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this view."""
        return keys.told()

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        return keys.commands(self, self._verbs_done)

    # What is shown

    def _show(self, asked: int, loaded: _Loaded) -> None:
        if asked != self._asked:
            return  # a later choice was made meanwhile
        page = loaded.page
        self.today = page.today
        self.quick.show_people(page.today, loaded.people, loaded.pairs)
        had_keyboard = self.list.hasFocus()
        self.list.show_page(page, loaded.zone)
        any_here = bool(page.rows)
        self.say_nothing(page.wanted.standing, any_at_all=bool(page.open or page.snoozed))
        self.pages.setCurrentIndex(0 if any_here else 1)
        if had_keyboard and not any_here:
            self.standing.focusNextChild()
            self.quick.line.setFocus()
        self._show_verbs()

    def _show_verbs(self) -> None:
        standing = self.wanted().standing
        chosen = self.list.chosen()
        is_open = standing is not Standing.LATELY
        for verb in (self.done, self.snooze, self.reset, self.drop):
            verb.setVisible(is_open and bool(chosen))
        self.back_now.setVisible(standing is Standing.SNOOZED and bool(chosen))
        shared = [row for row in chosen if row.pair or row.circle_id]
        self.carry.setVisible(is_open and bool(shared))
        self.give.setVisible(is_open and any(row.pair for row in chosen))
        all_mine = all(row.owner == "mine" for row in chosen if row.pair)
        self.give.setText(self.tr("It is theirs") if all_mine else self.tr("It is mine"))
        self.change.setVisible(len(chosen) == 1)
        self.again.setVisible(not is_open and bool(chosen))

    # Verbs of the page itself

    def _leave_panel(self) -> None:
        self.fold()
        self.focus_first()

    def _keep_grouping(self, chosen: str) -> None:
        self._bridge.do(self, partial(keep, self._services.folder, {"actions_by": chosen}))
        self.load()

    def _add(self, draft: ActionDraft) -> None:
        said = self.tr("Action: {action}").format(action=draft.title)
        job = partial(self._services.actions.add, draft)
        failed = partial(self._not_added, self.quick.line.text(), self.quick.day.value())
        self.quick.clear()  # at once: a second Enter adds nothing, and the next may be typed
        self._bridge.do(self, job, self._added, failed, undo=said)

    def _not_added(self, text: str, day: date | None, error: UserFacingError) -> None:
        if not self.quick.line.text():
            self.quick.line.setText(text)
            self.quick.day.set_value(day)
        self._bridge.trouble.emit(error, None)

    def _added(self, action: Action) -> None:
        del action
        if self.wanted().standing is not Standing.OPEN:
            self.show_standing(Standing.OPEN)


def _load(services: Services, wanted: Wanted) -> _Loaded:
    page = services.several_actions.overview(wanted)
    partners = services.people.everyone(PairState.ACTIVE)
    people = {one.person.id: one.person.name for one in partners}
    pairs = {one.person.id: one.pair.id for one in reversed(partners)}
    named = tuple(Candidate(Named.PERSON, key, name) for key, name in people.items())
    return _Loaded(page, services.clock.now().zone, named, pairs)
