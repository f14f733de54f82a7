"""Turning the pages of the place People: list, form, a circle's pages, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.mentoring.me.model import Role as MyRole
from mentordesk.mentoring.people.model import Role
from mentordesk.ui.people.import_page import ImportPage
from mentordesk.ui.people.people_parts import PeopleParts
from mentordesk.ui.people.person_form import PersonForm
from mentordesk.ui.people.room_page import RoomPage
from mentordesk.ui.people.targets import NEW_PERSON
from mentordesk.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.mentoring.people.model import Partner
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.people.companies import Companies
    from mentordesk.ui.services import Services


class PeoplePages(PeopleParts):
    """What is on the screen of the place, and how one comes from one page to another."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        self._my_role = MyRole.BOTH
        self._returning = Returning()

    def load(self) -> None:
        """Ask for what is shown."""
        self.load_list()
        self.beside.load()

    def load_list(self) -> None:
        """Ask for the list alone."""

    def join(self, companies: Companies) -> None:
        """Show circles and mentor pockets in the same list."""
        self.beside.companies = companies
        self.side.addWidget(companies.pane)
        for button in companies.verbs:
            self.verbs.add(button)
        companies.pane.back.clicked.connect(self._to_list)
        back = QShortcut(QKeySequence("Escape"), companies.pane)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(partial(self._step_out, companies))
        companies.shown.connect(self._show_company)
        companies.left.connect(self._leave_form)
        companies.page_asked.connect(self._turn_to)
        companies.go.connect(self.go)
        companies.told.connect(self.told)
        self.load()

    def focus_first(self) -> None:
        """The list, or the one page there is."""
        shown = self.pages.currentWidget()
        if isinstance(shown, PersonForm):
            shown.name.setFocus()
        elif isinstance(shown, RoomPage):
            shown.capacity.setFocus()
        elif isinstance(shown, ImportPage):
            shown.focus_first()
        elif self.body.currentIndex() == 1:
            self.first.setFocus()
        elif self.pages.currentWidget() is self.main and self.card.isVisible():
            self.list.setFocus()
        else:
            self._go_on()

    def show_target(self, target: object) -> None:
        """A person or a pair by its id, or the form of somebody new."""
        if target == NEW_PERSON:
            self.write_new()
        elif isinstance(target, UUID):
            self.pages.setCurrentWidget(self.main)
            job = partial(_pair_of, self._services, target)
            self._bridge.ask(self, job, partial(self._open, target))

    def write_new(self) -> None:
        """An empty form: a mentor adds a mentee, a mentee their mentor."""
        if self.pages.currentWidget() is self.form and self.form.is_new:
            self.form.name.setFocus()  # asked for again: what was typed stays
            return
        self.form.flush()
        self._returning.note(self.main)
        self.pages.setCurrentWidget(self.form)
        self.form.open_new(Role.MENTOR if self._my_role is MyRole.MENTEE else Role.MENTEE)

    def _edit(self, partner: Partner) -> None:
        self._returning.note(self.main)
        self.pages.setCurrentWidget(self.form)
        self.form.open_partner(partner)

    def _open(self, target: UUID, pair_id: UUID | None) -> None:
        if pair_id is not None:
            self.beside.choose(pair_id)
            self.read(True)
            self.load_list()
            self.focus_first()
        elif self.beside.companies is not None:
            self._bridge.ask(self, partial(_circle_of, self._services, target), self._open_company)

    def _open_company(self, circle_id: UUID | None) -> None:
        if circle_id is not None:
            self._show_company(circle_id)

    def _show_company(self, key: UUID) -> None:
        self.beside.company_keys |= {key}
        self.beside.choose(key)
        self._turn_to(self.main)
        self.read(True)
        self.load_list()
        self._go_on()

    def _turn_to(self, page: QWidget) -> None:
        if page is not self.main:
            self._returning.note(self.main)
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def edit_shown(self) -> None:
        """The card of the person who is shown, or the words of the circle."""
        if self.pages.currentWidget() is not self.main:
            return
        if self.beside.companies is not None and self.beside.is_company:
            self.beside.companies.edit_shown()
        else:
            self.pane.edit.click()

    def _find(self) -> None:
        if self.pages.currentWidget() is self.main:
            self._to_list()
            self.people.search()

    def open_room(self) -> None:
        """How many I can take, and a polite no."""
        self._turn_to(self.room)
        self.room.capacity.setFocus()

    def open_import(self) -> None:
        """People from a file."""
        self._turn_to(self.contacts)
        self.contacts.begin()

    def _leave_form(self) -> None:
        for form in self.forms():
            form.flush()
        self.pages.setCurrentWidget(self.main)
        if not self._returning.go_back(self.main):
            self.focus_first()

    def _was_kept(self, partner: Partner) -> None:
        self.pages.setCurrentWidget(self.main)
        self.body.setCurrentIndex(0)
        self.beside.choose(partner.pair.id)
        self.read(True)
        self.pane.plan.setFocus()

    def _go_on(self) -> None:
        self.read(True)
        self.beside.focus_first()

    def _step_back(self) -> None:
        if self.pane.is_asking:
            self.pane.fold()
        else:
            self._to_list()

    def _step_out(self, companies: Companies) -> None:
        if companies.pane.is_asking:
            companies.pane.fold()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self.read(False)
        self.load()
        self.focus_first()


def _pair_of(services: Services, wanted: UUID) -> UUID | None:
    """The pair with this id, or the newest of a person with it. Reader thread."""
    if services.people.partner(wanted) is not None:
        return wanted
    pairs = services.people.of_person(wanted)
    return pairs[0].pair.id if pairs else None


def _circle_of(services: Services, wanted: UUID) -> UUID | None:
    """The circle with this id, if there is one. Reader thread."""
    return wanted if services.circles.company(wanted) is not None else None
