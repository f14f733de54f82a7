"""People, laid out: list and page side by side, or one of them where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.ui.list_and_page import ListAndPage, ListWidth
from mentordesk.ui.people.beside import Beside
from mentordesk.ui.people.people_list import PeopleList
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.people.person_page import PersonPane

WIDTH = ListWidth(share=0.34, least=280, most=400)


class PeopleView(ListAndPage):
    """The list with a person; forms and other pages come beside it when they are first wanted."""

    def __init__(self, pane: PersonPane) -> None:
        super().__init__(WIDTH)
        self.title = self.tr("People")
        self.setAccessibleName(self.title)
        self.setObjectName("place-people")
        self.pane = pane
        self._make_head()
        self.people = PeopleList()
        self.list = self.people.list
        self.card.column.addWidget(self.people, 1)
        self.side.addWidget(pane)
        self.beside = Beside(self.side, pane)
        self.body.addWidget(self._make_empty())

    def _make_head(self) -> None:
        row = HBox(self.head, gap=12)
        self.heading = Label(self.title, "title")
        row.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignVCenter)
        self.verbs = FlowRow(gap=8)
        self.my_room = PlainButton(self.tr("Room for people"), icon="users")
        self.my_room.setObjectName("people-room")
        self.from_file = PlainButton(self.tr("From a file"), icon="download-simple")
        self.from_file.setObjectName("people-import")
        self.new_person = PrimaryButton(self.tr("Add person"), icon="user-plus")
        self.new_person.setObjectName("people-new")
        for button in (self.my_room, self.from_file, self.new_person):
            self.verbs.add(button)
        row.addWidget(self.verbs, 0, Qt.AlignmentFlag.AlignVCenter)

    def _make_empty(self) -> QWidget:
        card = Card()
        self.first = PrimaryButton(self.tr("Add the first person"), icon="user-plus")
        self.first.setObjectName("people-first")
        card.column.addWidget(
            EmptyState(
                "users-three",
                self.tr("Nobody here yet"),
                self.tr(
                    "Add whom you mentor, or who mentors you: a name is enough. Both clocks, what "
                    "you promised each other and what moved then stand on one page. They are told "
                    "nothing by it: this is your own desk."
                ),
                self.first,
                tint="accent",
            )
        )
        return card

    @property
    def is_without_list(self) -> bool:
        """One person alone needs no list."""
        return self.people.is_lonely

    def show_back(self, shown: bool) -> None:
        """The way back to the list."""
        self.beside.show_back(shown)

    def lay_out(self) -> None:
        """Show what there is room for."""
        super().lay_out()
        self.people.set_low(self.is_low)

    def help_text(self) -> str:
        """What F1 says."""
        people = self.tr(
            "Everyone you mentor, everyone who mentors you, and your peers. A page shows both "
            "clocks, the next session, what is open between you, what moved in earlier sessions, "
            "and your goals. Type a name, a city or a topic in the list to find somebody.\n\n"
            "The card holds what you agreed: rhythm, reply time, ways to reach each other in the "
            "order in which to try them, needs, and a word that changes the subject when a line "
            "is not safe. That word stays covered until you ask for it.\n\n"
            "Room for people says how many you can take at once and keeps a polite no to copy.\n\n"
            "Reminders in plum are for you alone. A pair may pause, go on, or end well at any "
            "time, without a reason and without blame; all that was agreed stays readable.\n\n"
            "Deleting a person takes away all that belongs to them. It is counted first, and the "
            "name must be typed. Your journal entries stay."
        )
        circles = self.tr(
            "Circles stand below the persons. Each member types the circle’s code once: every desk "
            "then names the same hosts. A host who is away is replaced for that date only."
        )
        return f"{people}\n\n{circles}"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Ctrl+Shift+N", self.tr("Add a person")),
            ("Ctrl+E", self.tr("Edit the card of the person who is shown")),
            ("Ctrl+F", self.tr("Find in the list; letters typed in the list do the same")),
            ("Ctrl+Shift+I", self.tr("Add people from a file of contacts")),
            ("Alt+Up", self.tr("In the card: try this way to reach them earlier")),
            ("Alt+Down", self.tr("In the card: try it later")),
            ("Return", self.tr("From the list to the page; in the form: keep it")),
            ("Esc", self.tr("Go back a step; nothing you typed is lost")),
        )
