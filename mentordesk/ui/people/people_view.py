"""People, laid out: list and page side by side, or one of them where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.people.person_rows import PersonDelegate
from mentordesk.ui.places import Place
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.row_list import RowList
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentordesk.ui.people.person_form import PersonForm
    from mentordesk.ui.people.person_page import PersonPane

SIDE_BY_SIDE = 700
LIST_SHARE, LIST_LEAST, LIST_MOST = 0.34, 280, 400
_NO_LIMIT = 16_777_215  # Qt's


class PeopleView(Place):
    """The pages: list with a person, the form."""

    def __init__(self, pane: PersonPane, form: PersonForm) -> None:
        super().__init__("")
        self.title = self.tr("People")
        self.setAccessibleName(self.title)
        self.setObjectName("place-people")
        self.pane, self.form = pane, form
        self._reading = False
        self.pages = Pages()
        VBox(self).addWidget(self.pages)
        self.main = QWidget()
        self._column = VBox(self.main, gap=16, margins=(24, 24, 24, 24))
        self._column.addWidget(self._make_head())
        self._column.addWidget(self._make_body(), 1)
        self.pages.addWidget(self.main)
        self.pages.addWidget(form)
        Theme.current().changed.connect(self.lay_out)

    def _make_head(self) -> QWidget:
        self.head = QWidget()
        row = HBox(self.head, gap=12)
        self.heading = Label(self.title, "title")
        row.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignVCenter)
        self.new_person = PrimaryButton(self.tr("Add person"), icon="user-plus")
        self.new_person.setObjectName("people-new")
        row.addWidget(self.new_person, 0, Qt.AlignmentFlag.AlignVCenter)
        return self.head

    def _make_body(self) -> QWidget:
        self.body = Pages()
        both = QWidget()
        row = HBox(both, gap=16)
        self.card = Card(gap=0, margins=(1, 6, 1, 6))
        self.list = RowList(self.tr("People"))
        self.list.setObjectName("people-list")
        self._delegate = PersonDelegate()
        self.list.setItemDelegate(self._delegate)
        self.card.column.addWidget(self.list, 1)
        row.addWidget(self.card)
        row.addWidget(self.pane, 1)
        self.body.addWidget(both)
        self.body.addWidget(self._make_empty())
        return self.body

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
    def is_side_by_side(self) -> bool:
        """Whether list and page are both on the screen."""
        return self.width() >= Theme.current().px(SIDE_BY_SIDE)

    def read(self, reading: bool) -> None:
        """Where there is no room for both: show the page, or the list."""
        self._reading = reading
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both, or one of them."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Show what there is room for; one person alone needs no list."""
        theme, wide = Theme.current(), self.is_side_by_side
        lonely = self.list.rows.rowCount() == 1
        alone = (self._reading and not wide) or lonely
        width = min(max(self.width() * LIST_SHARE, theme.px(LIST_LEAST)), theme.px(LIST_MOST))
        self.card.setMinimumWidth(round(width) if wide else 0)
        self.card.setMaximumWidth(round(width) if wide else _NO_LIMIT)
        self.card.setVisible(not alone)
        self.pane.setVisible(wide or alone)
        self.pane.back.setVisible(alone and not lonely)
        self.head.setVisible(lonely or not alone)
        side = theme.px(12 if alone and not wide else 24)
        self._column.setContentsMargins(side, side, side, side)

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "Everyone you mentor, everyone who mentors you, and your peers. A page shows both "
            "clocks, the next session, what is open between you, what moved in earlier sessions, "
            "and your goals.\n\n"
            "Reminders in plum are for you alone. A pair may pause, go on, or end well at any "
            "time, without a reason and without blame; all that was agreed stays readable.\n\n"
            "Deleting a person takes away all that belongs to them. It is counted first, and the "
            "name must be typed. Your journal entries stay."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            ("Ctrl+Shift+N", self.tr("Add a person")),
            ("Ctrl+E", self.tr("Edit the card of the person who is shown")),
            ("Return", self.tr("From the list to the page; in the form: keep it")),
            ("Esc", self.tr("Go back a step; nothing you typed is lost")),
        )
