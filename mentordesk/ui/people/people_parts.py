"""The pages of the place People beside its list: each is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.ui.people.import_page import ImportPage
from mentordesk.ui.people.people_view import PeopleView
from mentordesk.ui.people.person_form import PersonForm
from mentordesk.ui.people.person_page import PersonPane
from mentordesk.ui.people.room_page import RoomPage
from mentordesk.ui.people.words import no_room

if TYPE_CHECKING:
    from mentordesk.mentoring.people.model import Partner
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.people.people_data import PeopleData
    from mentordesk.ui.services import Services


class PeopleParts(PeopleView):
    """The list and a person's page stand there from the beginning; the rest comes and stays."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(PersonPane(services, bridge))
        self._services, self._bridge = services, bridge
        self._data: PeopleData | None = None

    @cached_property
    def form(self) -> PersonForm:
        """The form of a person."""
        form = PersonForm(self._services, self._bridge)
        form.left.connect(self._leave_form)
        form.back.clicked.connect(self._leave_form)
        form.kept.connect(self._was_kept)
        form.say_no.clicked.connect(self.open_room)
        self._say_room(form, self._data)
        self.pages.addWidget(form)
        return form

    @cached_property
    def room(self) -> RoomPage:
        """How many I can take, and a polite no."""
        room = RoomPage(self._services, self._bridge)
        room.left.connect(self._leave_form)
        room.told.connect(self.told)
        self._say_room(room, self._data)
        self.pages.addWidget(room)
        return room

    @cached_property
    def contacts(self) -> ImportPage:
        """People from a file."""
        contacts = ImportPage(self._services, self._bridge)
        contacts.left.connect(self._leave_form)
        contacts.taken.connect(self._leave_form)
        contacts.told.connect(self.told)
        self.pages.addWidget(contacts)
        return contacts

    def _say_room(self, page: PersonForm | RoomPage, data: PeopleData | None) -> None:
        """Tell a page for how many there is room."""
        if data is None:
            return
        if isinstance(page, RoomPage):
            page.show_me(data.me, data.here)
        else:
            page.say_room(no_room(data.me, data.here))

    def forms(self) -> list[PersonForm | RoomPage]:
        """Those in which something may be half written: they were wanted."""
        known = [self.__dict__.get(name) for name in ("form", "room")]
        return [one for one in known if one is not None]

    def open_room(self) -> None:
        """Show how many I can take."""

    def _leave_form(self) -> None:
        """Back to the list, with the keyboard where it was."""

    def _was_kept(self, partner: Partner) -> None:
        """Somebody is added, or a card is changed: show them."""
