"""The place People at work: who is shown, who is new, and where a person comes back to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.mentoring.me.model import Role as MyRole
from mentordesk.mentoring.people.model import Role
from mentordesk.ui.people.people_view import PeopleView
from mentordesk.ui.people.person_form import PersonForm
from mentordesk.ui.people.person_page import PersonPane
from mentordesk.ui.people.person_rows import person_row
from mentordesk.ui.people.targets import NEW_PERSON
from mentordesk.ui.places import Command
from mentordesk.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from mentordesk.mentoring.me.model import Me
    from mentordesk.mentoring.people.model import Partner, PersonLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

CLOCKS_MS = 30_000


class PeoplePlace(PeopleView):
    """People and the pairs that I am with them."""

    shows = Changed.PEOPLE | Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS | Changed.ME

    def __init__(self, services: Services, bridge: Bridge) -> None:
        self._services, self._bridge = services, bridge
        super().__init__(PersonPane(services, bridge), PersonForm(services, bridge))
        self._my_role = MyRole.BOTH
        self._lines: list[PersonLine] = []
        self._returning = Returning()
        self._clocks = QTimer(self)
        self._clocks.setInterval(CLOCKS_MS)
        self._clocks.timeout.connect(self.load)
        self._connect()
        self.load()

    def _connect(self) -> None:
        self.new_person.clicked.connect(self.write_new)
        self.first.clicked.connect(self.write_new)
        self.list.chosen.connect(self.pane.open_pair)
        self.list.opened.connect(self._go_on)
        self.pane.back.clicked.connect(self._to_list)
        self.pane.go.connect(self.go)
        self.pane.told.connect(self.told)
        self.pane.edit_asked.connect(self._edit)
        self.pane.was_deleted.connect(self._to_list)
        self.form.left.connect(self._leave_form)
        self.form.back.clicked.connect(self._leave_form)
        self.form.kept.connect(self._was_kept)
        for key, where, do in (
            ("Ctrl+Shift+N", self, self.write_new),
            ("Ctrl+E", self, self.pane.edit.click),
            ("Escape", self.pane, self._step_back),
        ):
            shortcut = QShortcut(QKeySequence(key), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # What the shell asks

    def focus_first(self) -> None:
        """The list, or the one page there is."""
        if self.pages.currentWidget() is self.form:
            self.form.name.setFocus()
        elif self.body.currentIndex() == 1:
            self.first.setFocus()
        elif self.card.isVisible():
            self.list.setFocus()
        else:
            self.pane.plan.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Something between us changed."""
        del changed
        self.load()

    def flush(self) -> None:
        """Keep what stands in the form."""
        self.form.flush()

    def unsaved_texts(self) -> list[str]:
        """A reminder that was typed and not entered."""
        return self.pane.reminders.unsaved()

    def show_target(self, target: object) -> None:
        """A person or a pair by its id, or the form of somebody new."""
        if target == NEW_PERSON:
            self.write_new()
        elif isinstance(target, UUID):
            self.pages.setCurrentWidget(self.main)
            self._bridge.ask(self, partial(_pair_of, self._services, target), self._open)

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        return (
            Command(
                "people-new", self.tr("Add a person"), self.write_new, "user-plus", "Ctrl+Shift+N"
            ),
            Command(
                "people-edit",
                self.tr("Edit this card"),
                self.pane.edit.click,
                "pencil-simple",
                "Ctrl+E",
            ),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Clocks go on while they are seen."""
        super().showEvent(event)
        self._clocks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while they are not."""
        super().hideEvent(event)
        self._clocks.stop()

    # Verbs

    def load(self) -> None:
        """Ask for the list."""
        self._bridge.ask(self, self._services.me.me, self._know_me)
        self._bridge.ask(self, self._services.people.lines, self._show)
        self.pane.load()

    def write_new(self) -> None:
        """An empty form: a mentor adds a mentee, a mentee their mentor."""
        self._returning.note(self.main)
        self.pages.setCurrentWidget(self.form)
        self.form.open_new(Role.MENTOR if self._my_role is MyRole.MENTEE else Role.MENTEE)

    def _edit(self, partner: Partner) -> None:
        self._returning.note(self.main)
        self.pages.setCurrentWidget(self.form)
        self.form.open_partner(partner)

    def _open(self, pair_id: UUID | None) -> None:
        if pair_id is not None:
            self.pane.open_pair(pair_id)
            self.read(True)
            self.load()
            self.focus_first()

    def _leave_form(self) -> None:
        self.form.flush()
        self.pages.setCurrentWidget(self.main)
        if not self._returning.go_back(self.main):
            self.focus_first()

    def _was_kept(self, partner: Partner) -> None:
        self.pages.setCurrentWidget(self.main)
        self.body.setCurrentIndex(0)
        self.pane.open_pair(partner.pair.id)
        self.read(True)
        self.pane.plan.setFocus()

    def _go_on(self) -> None:
        self.read(True)
        self.pane.plan.setFocus()

    def _step_back(self) -> None:
        if self.pane.farewell.isVisible():
            self.pane.fold()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self.read(False)
        self.load()
        self.focus_first()

    # What is shown

    def _know_me(self, me: Me | None) -> None:
        if me is not None:
            self._my_role = me.role

    def _show(self, lines: list[PersonLine]) -> None:
        self._lines = lines
        focused = self.first.hasFocus() or self.list.hasFocus()
        now = self._services.clock.now().instant
        ids = [line.partner.pair.id for line in lines]
        if lines and self.pane.pair_id not in ids:
            self.pane.open_pair(ids[0])
        self.list.show_rows([person_row(line, now) for line in lines], self.pane.pair_id)
        self.body.setCurrentIndex(0 if lines else 1)
        self._name_place(lines)
        self.lay_out()
        if focused and self.pages.currentWidget() is self.main:
            self.focus_first()

    def _name_place(self, lines: list[PersonLine]) -> None:
        """``My mentor`` for a mentee with one."""
        roles = [line.partner.pair.role for line in lines]
        mine = self._my_role is MyRole.MENTEE and roles == [Role.MENTOR]
        self.heading.setText(self.tr("My mentor") if mine else self.title)


def _pair_of(services: Services, wanted: UUID) -> UUID | None:
    """The pair with this id, or the newest of a person with it. Reader thread."""
    if services.people.partner(wanted) is not None:
        return wanted
    pairs = services.people.of_person(wanted)
    return pairs[0].pair.id if pairs else None
